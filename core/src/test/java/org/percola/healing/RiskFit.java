package org.percola.healing;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.percola.numeric.Normal;

/**
 * Fits a threshold to counts: P = Phi(ln(x / threshold) / slope), averaged over the people of each study, binomial, flat
 * in the logarithm of the threshold, slope held. Summed over a grid, so nothing has to converge.
 */
final class RiskFit {
    /** Events among people of a study; at weight one half where the text mentions none instead of counting none. */
    record Count(Study study, int events, double people) {}

    /** Dark marks. Lotfi: "no side effects" but pain and redness; Fabbrocini: no dyschromia; Al-Qarqaz: none worse. */
    static final List<Count> DARK_MARKS = List.of(
            new Count(Study.DOGRA, 5, 30),
            new Count(Study.LOTFI, 0, 30),
            new Count(Study.ALQARQAZ, 0, 39),
            new Count(Study.FABBROCINI, 0, 60),
            new Count(Study.CACHAFEIRO, 0, 23));

    /** Scars; the last three abstracts mention none, at half weight. */
    static final List<Count> SCARS = List.of(
            new Count(Study.DOGRA, 2, 30),
            new Count(Study.LOTFI, 0, 30),
            new Count(Study.ALQARQAZ, 0, 39),
            new Count(Study.FABBROCINI, 0, 60),
            new Count(Study.ABLON, 0, 48),
            new Count(Study.SIDE_PEN, 0, 5),
            new Count(Study.SIDE_ROLLER, 0, 5),
            new Count(Study.FORTNIGHTLY_PEN, 0, 10));

    private static final double FOLLOW_UP_DAYS = 120;
    private static final double GRID = 0.01;

    private RiskFit() {}

    /** Posterior mean and standard deviation of the logarithm of the threshold. */
    record Posterior(double lnThreshold, double sd) {}

    static Posterior fit(HealingParameters p, List<Count> counts, double slope, ToDoubleFunction<Recovery> reading) {
        double[][] states =
                counts.stream().map(c -> states(c.study(), p, reading)).toArray(double[][]::new);
        double best = Double.NEGATIVE_INFINITY;
        int n = (int) (12 / GRID);
        double[] log = new double[n];
        for (int g = 0; g < n; g++) {
            double sum = 0;
            for (int c = 0; c < states.length; c++) {
                double chance = chance(states[c], -8 + GRID * g, slope);
                double events = counts.get(c).events();
                sum += events * Math.log(chance) + (counts.get(c).people() - events) * Math.log1p(-chance);
            }
            log[g] = sum;
            best = Math.max(best, sum);
        }
        double weight = 0;
        double mean = 0;
        double square = 0;
        for (int g = 0; g < n; g++) {
            double w = Math.exp(log[g] - best);
            double at = -8 + GRID * g;
            weight += w;
            mean += w * at;
            square += w * at * at;
        }
        mean /= weight;
        return new Posterior(mean, Math.sqrt(square / weight - mean * mean));
    }

    /** Chance of the event in a study, the mean over its people. */
    static double chance(double[] states, double lnThreshold, double slope) {
        double sum = 0;
        for (double state : states) {
            sum += Normal.cumulative((Math.log(Math.max(state, 1e-12)) - lnThreshold) / slope);
        }
        return Math.min(Math.max(sum / states.length, 1e-12), 1 - 1e-12);
    }

    static double[] states(Study study, HealingParameters p, ToDoubleFunction<Recovery> reading) {
        var workspace = new HealingWorkspace();
        double end = (study.sessions() - 1) * study.everyDays() + FOLLOW_UP_DAYS;
        return study.people().stream()
                .mapToDouble(person -> reading.applyAsDouble(Healing.run(
                        person.skin(),
                        person.course(study.sessions(), study.everyDays()),
                        p,
                        new double[] {0, end},
                        workspace)))
                .toArray();
    }
}
