package org.percola.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * What the studies say about one unknown.
 *
 * @param name of the parameter, or of the effect of a study
 * @param shrinkage standard deviation after over before: near 1, the studies say nothing and the prior stands
 * @param partner the unknown that it is most tied to, empty where no tie is above {@link #TIE}
 * @param correlation with the partner
 */
public record Identifiability(String name, double shrinkage, String partner, double correlation) {
    /** Below this a correlation among a few hundred members is not told. */
    static final double TIE = 0.3;

    static List<Identifiability> of(List<Unknown> unknowns, double[][] members) {
        int n = unknowns.size();
        double[] mean = new double[n];
        double[] sd = new double[n];
        for (int j = 0; j < n; j++) {
            for (double[] x : members) {
                mean[j] += x[j] / members.length;
            }
            double squares = 0;
            for (double[] x : members) {
                squares += (x[j] - mean[j]) * (x[j] - mean[j]);
            }
            sd[j] = StrictMath.sqrt(squares / (members.length - 1));
        }
        var found = new ArrayList<Identifiability>();
        for (int j = 0; j < n; j++) {
            int best = -1;
            double strongest = 0;
            for (int k = 0; k < n; k++) {
                double r = k == j ? 0 : correlation(members, mean, sd, j, k);
                if (StrictMath.abs(r) > StrictMath.abs(strongest)) {
                    strongest = r;
                    best = k;
                }
            }
            boolean tied = StrictMath.abs(strongest) >= TIE;
            found.add(new Identifiability(
                    unknowns.get(j).name(), sd[j], tied ? unknowns.get(best).name() : "", tied ? strongest : 0));
        }
        return List.copyOf(found);
    }

    private static double correlation(double[][] members, double[] mean, double[] sd, int j, int k) {
        double sum = 0;
        for (double[] x : members) {
            sum += (x[j] - mean[j]) * (x[k] - mean[k]);
        }
        return sum / ((members.length - 1) * sd[j] * sd[k]);
    }
}
