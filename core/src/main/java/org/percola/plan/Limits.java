package org.percola.plan;

/**
 * What a person can spare and bear; infinite where nothing was said.
 *
 * @param downtimeDays until neither redness nor swelling can be seen after a session
 * @param pihProbability chance of dark marks over the course
 * @param visitsCount sessions
 * @param painScore of a session, 0 to 10
 */
public record Limits(double downtimeDays, double pihProbability, double visitsCount, double painScore) {
    /** Nothing was said. */
    public static final Limits NONE = new Limits(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Limits {
        notNegative("Limits.downtimeDays", downtimeDays);
        notNegative("Limits.pihProbability", pihProbability);
        notNegative("Limits.visitsCount", visitsCount);
        notNegative("Limits.painScore", painScore);
    }

    double of(Burden burden) {
        return switch (burden) {
            case VISITS -> visitsCount;
            case DOWNTIME -> downtimeDays;
            case DARK_MARKS -> pihProbability;
            case PAIN -> painScore;
        };
    }

    private static void notNegative(String name, double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(name + " (" + value + ") must not be negative.");
        }
    }
}
