package org.percola.casebook;

import java.util.OptionalDouble;
import org.percola.casebook.Observation.Published;
import org.percola.numeric.Band;

/**
 * How far a published number lies from a band.
 *
 * <pre>
 *   interval score = (u - l) + 2/a max(l - y, 0) + 2/a max(y - u, 0),   a = 0.1
 * </pre>
 *
 * l, u 5 and 95 % of the band, y published value: narrow is good, missing is dear. A published range without a value is
 * met when it holds the median: the end of an inequality is no number to come close to.
 *
 * @param insideNinety the value lies inside the 90 % interval, or the median inside the published range
 * @param ratio median over value; empty where the value is 0, where signs differ, or where there is no value
 * @param intervalScore in the unit of the quantity; empty without a value
 */
public record Score(boolean insideNinety, OptionalDouble ratio, OptionalDouble intervalScore) {
    private static final double MISSES_PER_UNIT = 2 / 0.1;

    static Score of(Published published, Band band) {
        if (published.value().isEmpty()) {
            boolean inside = band.q50() >= published.low().orElse(Double.NEGATIVE_INFINITY)
                    && band.q50() <= published.high().orElse(Double.POSITIVE_INFINITY);
            return new Score(inside, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double value = published.value().getAsDouble();
        double missedBy = StrictMath.max(band.q05() - value, 0) + StrictMath.max(value - band.q95(), 0);
        boolean comparable = value != 0 && value * band.q50() > 0;
        return new Score(
                missedBy == 0,
                comparable ? OptionalDouble.of(band.q50() / value) : OptionalDouble.empty(),
                OptionalDouble.of(band.q95() - band.q05() + MISSES_PER_UNIT * missedBy));
    }
}
