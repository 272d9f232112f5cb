package org.percola.transport;

/**
 * How an amount that has passed a border grew: its steepest slope, the foot of the tangent there (the classical lag), and
 * whether the slope held. One object is a workspace; it allocates nothing.
 */
final class PassageRate {
    /** A slope that keeps to this part of its largest from half time to the end has settled. */
    private static final double HELD = 0.85;

    private double durationS;
    private double steepest;
    private double lag;
    private double least;

    void start(double lastS) {
        durationS = lastS;
        steepest = 0;
        lag = 0;
        least = Double.POSITIVE_INFINITY;
    }

    void add(double timeS, double dt, double amount, double total) {
        double slope = amount / dt;
        if (slope > steepest) {
            steepest = slope;
            lag = Math.max(0, timeS - total / slope);
        }
        if (timeS >= 0.5 * durationS) {
            least = Math.min(least, slope);
        }
    }

    void copy(PassageRate other) {
        durationS = other.durationS;
        steepest = other.steepest;
        lag = other.lag;
        least = other.least;
    }

    /** Largest slope, amount per second. */
    double steepest() {
        return steepest;
    }

    /** Foot of the steepest tangent; negative if nothing passed. */
    double lagS() {
        return steepest > 0 ? lag : -1;
    }

    boolean isSteady() {
        return steepest > 0 && least >= HELD * steepest;
    }
}
