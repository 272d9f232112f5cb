package org.percola.evidence;

import java.util.List;
import org.hipparchus.special.Erf;

/**
 * One coefficient and what is believed about it: median {@code value}, 5th and 95th percentile {@code low} and
 * {@code high}.
 *
 * <p>The quantile function is two-piece, so that a lopsided belief stays lopsided: z = Phi^-1(u), u cut to
 * [0.005, 0.995]; x = value + z / 1.6448536 (high - value) above the median and the same with (value - low) below it,
 * in x, ln x or logit x as {@link Spread} says.
 *
 * @param name {@code <package>.<camelCase>}
 * @param unit unit as printed, "1" if it has none
 * @param sources keys of sources, empty if there are none
 * @param where table or figure, what was read, or why it was assumed
 */
public record Parameter(
        String name,
        double value,
        double low,
        double high,
        Spread spread,
        String unit,
        String meaning,
        List<String> sources,
        String where,
        Grade grade) {

    private static final double SQRT2 = StrictMath.sqrt(2);
    /** Phi^-1(0.95). */
    private static final double Z95 = 1.6448536269514722;
    /** The outer half per cent on either side is cut off: nobody believes in it, and a solver may not survive it. */
    private static final double TAIL = 0.005;

    public Parameter {
        sources = List.copyOf(sources);
        require(!name.isBlank() && !unit.isBlank() && !meaning.isBlank(), name, "name, unit and meaning must be there");
        require(low <= value && value <= high, name, "low <= value <= high must hold");
        require(Double.isFinite(low) && Double.isFinite(high), name, "low and high must be finite");
        String shape = switch (spread) {
            case FIXED -> low == high ? "" : "a fixed parameter has low = value = high";
            case NORMAL, UNIFORM -> low < high ? "" : "low < high must hold, or the spread is fixed";
            case LOGNORMAL -> 0 < low && low < high ? "" : "a lognormal parameter has 0 < low < high";
            case LOGIT -> 0 < low && low < high && high < 1 ? "" : "a logit parameter has 0 < low < high < 1";
        };
        require(shape.isEmpty(), name, shape);
    }

    /** Quantile function at {@code u} in (0, 1); the same bits on every machine. */
    public double at(double u) {
        if (!(u > 0 && u < 1)) {
            throw new IllegalArgumentException(name + ": u (" + u + ") must lie in (0, 1).");
        }
        return switch (spread) {
            case FIXED -> value;
            case UNIFORM -> low + u * (high - low);
            case NORMAL -> {
                double t = steps(u);
                yield value + t * (t < 0 ? value - low : high - value);
            }
            case LOGNORMAL -> {
                double t = steps(u);
                yield value * StrictMath.exp(t * StrictMath.log(t < 0 ? value / low : high / value));
            }
            case LOGIT -> {
                double t = steps(u);
                double ratio = t < 0 ? odds(value) / odds(low) : odds(high) / odds(value);
                double moved = value * StrictMath.exp(t * StrictMath.log(ratio));
                yield moved / (1 - value + moved);
            }
        };
    }

    /** How far u lies from the median, in units of the distance between median and 5th or 95th percentile. */
    private static double steps(double u) {
        double kept = Math.min(Math.max(u, TAIL), 1 - TAIL);
        return -SQRT2 * Erf.erfcInv(2 * kept) / Z95;
    }

    private static double odds(double fraction) {
        return fraction / (1 - fraction);
    }

    private static void require(boolean holds, String name, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Parameter " + name + ": " + rule + ".");
        }
    }
}
