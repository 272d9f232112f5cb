package org.percola.numeric;

import org.hipparchus.special.Erf;

/** The standard normal distribution with the same bits on every machine (Hipparchus computes in plain Java). */
public final class Normal {
    private static final double SQRT2 = StrictMath.sqrt(2);

    private Normal() {}

    /** Distribution function Phi(z). */
    public static double cumulative(double z) {
        return 0.5 * Erf.erfc(-z / SQRT2);
    }

    /** Quantile Phi^-1(p), p in (0, 1). */
    public static double quantile(double p) {
        return -SQRT2 * Erf.erfcInv(2 * p);
    }
}
