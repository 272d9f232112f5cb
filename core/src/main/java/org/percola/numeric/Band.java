package org.percola.numeric;

import java.util.Arrays;

/**
 * An ensemble of numbers in nine: mean, standard deviation (n - 1) and seven quantiles (linear between order
 * statistics, R type 7). Sums run in an order of their own, so the bits do not depend on who computed which member.
 */
public record Band(
        double mean, double sd, double q05, double q10, double q25, double q50, double q75, double q90, double q95) {

    /** Summary of the members, all of which must be finite. */
    public static Band of(double[] members) {
        double[] sorted = members.clone();
        Arrays.sort(sorted);
        return of(members, sorted);
    }

    /** The same where the sorted members are known. */
    static Band of(double[] members, double[] sorted) {
        int n = members.length;
        if (n == 0) {
            throw new IllegalArgumentException("A band needs at least one member.");
        }
        refuseInfinite(sorted[0]);
        refuseInfinite(sorted[n - 1]); // NaN comes last
        // A mean rounded outside its own extremes would break the order that readers rely on.
        double mean = StrictMath.min(StrictMath.max(sum(members) / n, sorted[0]), sorted[n - 1]);
        double sd = n > 1 ? StrictMath.sqrt(squares(members, mean) / (n - 1)) : 0;
        return new Band(
                mean,
                sd,
                quantile(sorted, 0.05),
                quantile(sorted, 0.10),
                quantile(sorted, 0.25),
                quantile(sorted, 0.50),
                quantile(sorted, 0.75),
                quantile(sorted, 0.90),
                quantile(sorted, 0.95));
    }

    private static void refuseInfinite(double member) {
        if (!Double.isFinite(member)) {
            throw new IllegalArgumentException("A band has no place for " + member + ".");
        }
    }

    /** Four sums side by side, so that an addition need not wait for the one before it. */
    private static double sum(double[] members) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 4 <= members.length; k += 4) {
            a += members[k];
            b += members[k + 1];
            c += members[k + 2];
            d += members[k + 3];
        }
        for (; k < members.length; k++) {
            a += members[k];
        }
        return (a + b) + (c + d);
    }

    private static double squares(double[] members, double mean) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = 0;
        for (; k + 4 <= members.length; k += 4) {
            a += square(members[k] - mean);
            b += square(members[k + 1] - mean);
            c += square(members[k + 2] - mean);
            d += square(members[k + 3] - mean);
        }
        for (; k < members.length; k++) {
            a += square(members[k] - mean);
        }
        return (a + b) + (c + d);
    }

    private static double square(double x) {
        return x * x;
    }

    /** A quantity that is known exactly. */
    public static Band exactly(double value) {
        return of(new double[] {value});
    }

    /** Quantile of sorted members, type 7. */
    public static double quantile(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = StrictMath.min(below + 1, sorted.length - 1);
        double share = position - below;
        // Exact at equal neighbours, so that quantiles of a constant are that constant.
        return sorted[below] + share * (sorted[above] - sorted[below]);
    }
}
