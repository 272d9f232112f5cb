package org.percola.numeric;

import java.util.Arrays;

/**
 * An ensemble of numbers in nine: mean, standard deviation (n - 1) and seven quantiles (linear between order
 * statistics, R type 7). Sums run in index order, so the bits do not depend on who computed which member.
 */
public record Band(
        double mean, double sd, double q05, double q10, double q25, double q50, double q75, double q90, double q95) {

    /** Summary of the members, all of which must be finite. */
    public static Band of(double[] members) {
        if (members.length == 0) {
            throw new IllegalArgumentException("A band needs at least one member.");
        }
        double sum = 0;
        for (double member : members) {
            if (!Double.isFinite(member)) {
                throw new IllegalArgumentException("A band has no place for " + member + ".");
            }
            sum += member;
        }
        double[] sorted = members.clone();
        Arrays.sort(sorted);
        // A mean rounded outside its own extremes would break the order that readers rely on.
        double mean = StrictMath.min(StrictMath.max(sum / members.length, sorted[0]), sorted[sorted.length - 1]);
        double squares = 0;
        for (double member : members) {
            squares += (member - mean) * (member - mean);
        }
        double sd = members.length > 1 ? StrictMath.sqrt(squares / (members.length - 1)) : 0;
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
