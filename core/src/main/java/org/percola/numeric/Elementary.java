package org.percola.numeric;

/**
 * The exponential function, the logarithm and the power out of {@code + - * /} alone: the same bits on every machine, as
 * {@link StrictMath} has them, at a third of its price in a loop.
 *
 * <pre>
 *   exp x = 2^m 2^(j/64) exp r,          64 m + j = round(64 x / ln 2), |r| &lt;= ln 2 / 128, exp r by its series
 *   ln x = e ln 2 + 2 atanh s,           x = 2^e (1 + f), s = f / (2 + f), |s| &lt; 0.172, atanh by its series
 *   x^y = exp(y ln x)
 * </pre>
 *
 * Measured against {@code StrictMath} (tested): exp and ln within 1 unit in the last place, ln(1 + x) within 2, the power
 * within 1e-15 of itself where |y ln x| is below 4.
 */
public final class Elementary {
    private static final double STEPS_PER_UNIT = 92.33248261689366; // 64 / ln 2
    /** ln 2 / 64 in two parts; the upper one has 32 bits, so that its multiples are exact. */
    private static final double STEP = 0x1.62e42fee00000p-7;

    private static final double STEP_REST = 2.9815858269852933e-12;
    /** Added, it rounds to a whole number, which then stands in the lowest bits. */
    private static final double ROUNDER = 0x1.8p52;
    /** Beyond it a result is no ordinary number. */
    private static final double ORDINARY = 708;

    private static final int TABLE = 64;
    private static final double[] ROOTS = new double[TABLE];
    private static final double[] ROOTS_REST = new double[TABLE];

    private static final double LN2 = 0x1.62e42fef00000p-1;
    private static final double LN2_REST = 7.440617110012397e-11;
    private static final long SQRT_HALF_BITS = Double.doubleToRawLongBits(0x1.6a09e667f3bcdp-1);
    private static final long MANTISSA = (1L << 52) - 1;

    static {
        // 2^(j/64) as a sum of two: each is the one before times 2^(1/64), products taken exactly.
        double root = 1.0108892860517005;
        double rootRest = -1.5234778603368577e-17;
        double high = 1;
        double low = 0;
        for (int j = 0; j < TABLE; j++) {
            ROOTS[j] = high;
            ROOTS_REST[j] = low;
            double product = high * root;
            double rest = remainder(high, root, product) + (high * rootRest + low * root);
            high = product + rest;
            low = rest - (high - product);
        }
    }

    private Elementary() {}

    /** e^x. */
    public static double exp(double x) {
        if (!(StrictMath.abs(x) <= ORDINARY)) {
            return StrictMath.exp(x);
        }
        double shifted = x * STEPS_PER_UNIT + ROUNDER;
        int steps = (int) Double.doubleToRawLongBits(shifted);
        double count = shifted - ROUNDER;
        double r = (x - count * STEP) - count * STEP_REST;
        double square = r * r;
        double series =
                r + square * (0.5 + r * (1.0 / 6) + square * (1.0 / 24 + r * (1.0 / 120) + square * (1.0 / 720)));
        int place = steps & (TABLE - 1);
        double root = ROOTS[place];
        double value = root + (ROOTS_REST[place] + root * series);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(value) + ((long) (steps >> 6) << 52));
    }

    /** ln x. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        return log(x, 0);
    }

    /** ln(1 + x), exact to its last places for small x too. */
    public static double log1p(double x) {
        double sum = 1 + x;
        if (!(sum >= Double.MIN_NORMAL && sum <= Double.MAX_VALUE)) {
            return StrictMath.log1p(x);
        }
        if (sum == 1) {
            return x;
        }
        double lost = x >= 1 ? 1 - (sum - x) : x - (sum - 1);
        return log(sum, lost / sum);
    }

    /** x^y of a base that is not negative. */
    public static double pow(double x, double y) {
        return x > 0 && x <= Double.MAX_VALUE ? exp(y * log(x)) : StrictMath.pow(x, y);
    }

    /** ln x + rest, rest small. */
    private static double log(double x, double rest) {
        long bits = Double.doubleToRawLongBits(x) - SQRT_HALF_BITS;
        double exponent = bits >> 52;
        double f = Double.longBitsToDouble((bits & MANTISSA) + SQRT_HALF_BITS) - 1;
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double odd = 2.0 / 3 + w * (2.0 / 7 + w * (2.0 / 11 + w * (2.0 / 15 + w * (2.0 / 19))));
        double even = 2.0 / 5 + w * (2.0 / 9 + w * (2.0 / 13 + w * (2.0 / 17 + w * (2.0 / 21))));
        double series = z * odd + w * even;
        double half = 0.5 * f * f;
        return exponent * LN2 - ((half - (s * (half + series) + (exponent * LN2_REST + rest))) - f);
    }

    /** a b - product, exactly, by splitting both in halves (Dekker 1971). */
    private static double remainder(double a, double b, double product) {
        double aHigh = upper(a);
        double aLow = a - aHigh;
        double bHigh = upper(b);
        double bLow = b - bHigh;
        return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    }

    private static double upper(double x) {
        double spread = x * 134217729;
        return spread - (spread - x);
    }
}
