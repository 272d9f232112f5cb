package org.percola.calibration;

import java.util.List;

/**
 * Events that a study counted.
 *
 * @param weight one, or a half where the text mentions none instead of counting none
 */
public record EventCount(Risk risk, String courseKey, int events, int people, double weight, String source) {
    /** Which risk, and which peak of the tissue it reads. */
    public enum Risk {
        DARK_MARK,
        SCAR
    }

    static List<EventCount> all() {
        return Table.read(
                "counts.csv",
                row -> new EventCount(
                        row.text("risk").equals("scar") ? Risk.SCAR : Risk.DARK_MARK,
                        row.text("course"),
                        row.count("events"),
                        row.count("people"),
                        row.number("weight"),
                        row.text("source")));
    }

    /** Largest logarithm of the likelihood that any chance gives. */
    double saturated() {
        return weight * (term(events, (double) events / people) + term(people - events, 1 - (double) events / people));
    }

    double logLikelihood(double chance) {
        return weight * (term(events, chance) + term(people - events, 1 - chance));
    }

    private static double term(double count, double chance) {
        return count == 0 ? 0 : count * StrictMath.log(chance);
    }
}
