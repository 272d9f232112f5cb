package org.percola.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.percola.evidence.Evidence;

/**
 * A study-level random effect: how far trials lie apart in the log of what each of them asks for, with all of them and
 * without any one of them.
 *
 * <pre>
 *   s^2 = (n0 s0^2 + sum (u - mean u)^2 - explained) / (n0 + k - 1),   n0 = 1, s0 = 0.5
 * </pre>
 *
 * u from {@link Met}; n0 and s0 the prior, worth one trial, so that three trials that happen to agree are not taken for
 * three that must. Of a rating, what its benefit's own spread between clinics explains is taken off. The scatter of a
 * trial's mean by its few people (0.1 to 0.2 in u) is left in: it is small against s.
 */
final class BetweenTrials {
    private static final double PRIOR_TRIALS = 1;
    private static final double PRIOR_SPREAD = 0.5;

    /** The spread that the others have at least; nobody knows that clinics agree. */
    private static final double LEAST = 0.1;

    /**
     * One trial of a spread.
     *
     * @param explained variance of u that another spread explains
     */
    private record Deviation(String study, double u, double explained) {}

    /** Spread as shipped in the file of fits, its trials by their observations. */
    private record Row(String spread, String parameter, String less, String observation) {
        static Row of(CasebookTable.Row row) {
            return new Row(row.text("spread"), row.text("parameter"), row.text("less"), row.text("observation"));
        }
    }

    private final Map<String, List<Deviation>> trials = new LinkedHashMap<>();

    private BetweenTrials() {}

    static BetweenTrials of(Evidence evidence, Map<String, Observation> observations, World central) {
        BetweenTrials all = new BetweenTrials();
        for (Row row : CasebookTable.read("spreads.csv", Row::of)) {
            Observation observation = LeftOut.find(observations, row.observation());
            double other =
                    row.less().isEmpty() ? 0 : evidence.parameter(row.less()).value();
            all.trials
                    .computeIfAbsent(row.spread(), key -> new ArrayList<>())
                    .add(new Deviation(
                            LeftOut.key(observation),
                            Met.logRatio(observation, row.parameter(), central),
                            other * other));
        }
        return all;
    }

    /** Every spread that is fitted here. */
    List<String> spreads() {
        return List.copyOf(trials.keySet());
    }

    /** Trials of a spread. */
    List<String> studies(String spread) {
        return trials.getOrDefault(spread, List.of()).stream()
                .map(Deviation::study)
                .toList();
    }

    /** SD between all its trials. */
    double fitted(String spread) {
        return sd(trials.getOrDefault(spread, List.of()));
    }

    /** SD between the trials but this one. */
    double without(String spread, String study) {
        return sd(trials.getOrDefault(spread, List.of()).stream()
                .filter(trial -> !trial.study().equals(study))
                .toList());
    }

    private static double sd(List<Deviation> deviations) {
        double mean = deviations.stream().mapToDouble(Deviation::u).average().orElse(0);
        double squares = 0;
        for (Deviation each : deviations) {
            squares += (each.u() - mean) * (each.u() - mean) - each.explained();
        }
        double variance = (PRIOR_TRIALS * PRIOR_SPREAD * PRIOR_SPREAD + squares)
                / (PRIOR_TRIALS + StrictMath.max(0, deviations.size() - 1));
        return StrictMath.sqrt(StrictMath.max(variance, LEAST * LEAST));
    }
}
