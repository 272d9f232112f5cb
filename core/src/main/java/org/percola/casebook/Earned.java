package org.percola.casebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.outcome.Footing;
import org.percola.outcome.Footing.Why;
import org.percola.outcome.ForecastBy;
import org.percola.patient.Benefit;

/**
 * Whether mechanism earns its place, benefit by benefit: of the trials whose improvement can be pooled, each left out in
 * turn, the mean interval score of the mechanism against that of the naive forecast of the others. A trial counts once,
 * however many rows it has. Where the mechanism is not better, the forecast falls back to the pooled trials.
 */
public final class Earned {
    private static final double CENT = 100;

    private Earned() {}

    /** A footing for every benefit, from a verification of all outcomes. */
    public static List<Footing> footings(Evidence evidence, List<Verified> rows, long seed) {
        List<Observation> all = Observations.read();
        Laboratory laboratory = new Laboratory(all);
        World central = World.central(ParameterDraw.central(evidence), seed);
        return Arrays.stream(Benefit.values())
                .map(benefit -> footing(benefit, poolable(benefit, rows), laboratory, central))
                .toList();
    }

    private static List<Verified> poolable(Benefit benefit, List<Verified> rows) {
        return rows.stream()
                .filter(row -> row.group().equals(benefit.code() + ": " + Verification.IMPROVEMENT))
                .filter(row -> row.score().isPresent())
                .toList();
    }

    private static Footing footing(Benefit benefit, List<Verified> rows, Laboratory laboratory, World central) {
        List<Double> means = byStudy(rows, row -> row.groupValue().orElseThrow());
        if (means.size() <= Naive.LEAST_STUDIES) {
            return new Footing(
                    benefit, ForecastBy.MECHANISM, Why.TOO_FEW_TRIALS, means.size(), Double.NaN, 0, 0, false, 0);
        }
        double model = mean(byStudy(rows, row -> row.groupUnits() * row.score().orElseThrow()));
        double naive =
                mean(byStudy(rows, row -> row.groupUnits() * row.naiveScore().orElseThrow()));
        Naive pooled = Naive.of(means, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        double least = byStudy(rows, row -> laboratory.mostGain(row.observation(), central)).stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow();
        boolean better = model < naive;
        return new Footing(
                benefit,
                better ? ForecastBy.MECHANISM : ForecastBy.PUBLISHED_TRIALS,
                better ? Why.BETTER_THAN_NAIVE : Why.NO_BETTER_THAN_NAIVE,
                means.size(),
                model / naive,
                pooled.centre() / CENT,
                pooled.inLogs() ? pooled.sd() : pooled.sd() / CENT,
                pooled.inLogs(),
                least);
    }

    private static List<Double> byStudy(List<Verified> rows, ToDoubleFunction<Verified> reading) {
        Map<String, List<Double>> studies = new LinkedHashMap<>();
        for (Verified row : rows) {
            studies.computeIfAbsent(row.observation().study(), study -> new ArrayList<>())
                    .add(reading.applyAsDouble(row));
        }
        return studies.values().stream().map(Earned::mean).toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
