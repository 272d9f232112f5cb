package org.percola.outcome;

import org.percola.numeric.Elementary;

/**
 * Cuts between the classes of an ordinal scale: the expected number of cuts that a rater sees passed, an ordered logit,
 * {@code sum over cuts 1 / (1 + exp(-(x - cut) / spread))}. The logit stands for a probit: it needs one exponential for
 * all cuts, and no data here could tell them apart.
 */
final class Cuts {
    private final double spread;
    /** exp(cut / spread), measured from the first cut so that nothing overflows. */
    private final double[] odds;

    private final double first;

    private Cuts(double spread, double first, double[] odds) {
        this.spread = spread;
        this.first = first;
        this.odds = odds;
    }

    /** Rising cuts with one spread, in the unit of the latent value. */
    static Cuts at(double spread, double... cuts) {
        double[] odds = new double[cuts.length];
        for (int k = 0; k < cuts.length; k++) {
            odds[k] = StrictMath.exp((cuts[k] - cuts[0]) / spread);
        }
        return new Cuts(spread, cuts[0], odds);
    }

    /** Expected number of cuts that {@code latent} has passed, 0 to their number, rising. */
    double passed(double latent) {
        double beyondFirst = Elementary.exp((latent - first) / spread);
        double sum = 0;
        for (double odd : odds) {
            sum += beyondFirst / (beyondFirst + odd);
        }
        return sum;
    }

    /** The same of many, a loop for each cut: short enough for vectors. */
    double[] passed(double[] latent) {
        double[] beyondFirst = new double[latent.length];
        for (int k = 0; k < latent.length; k++) {
            beyondFirst[k] = Elementary.exp((latent[k] - first) / spread);
        }
        double[] sums = new double[latent.length];
        for (double odd : odds) {
            add(beyondFirst, odd, sums);
        }
        return sums;
    }

    private static void add(double[] beyondFirst, double odd, double[] sums) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += beyondFirst[k] / (beyondFirst[k] + odd);
        }
    }
}
