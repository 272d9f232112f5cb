package org.percola.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Band;
import org.percola.outcome.PublishedTrials.Result;

/**
 * How the slopes of {@code evidence/outcome.csv} were found: for every fitted result the value of its parameter at which
 * the mean of the trial's people, at the median clinic and with all else at its median, is the published mean; the
 * median over the trials of one parameter, so that one trial on a scale of its own does not rule; and, where a slope has
 * only one trial, half-way (in logs) to what acne scars need, since one trial is one clinic and clinics lie that far
 * apart.
 */
final class OutcomeFit {
    private static final double LOWEST = 0.01;
    private static final double HIGHEST = 100;
    private static final int HALVINGS = 40;

    private OutcomeFit() {}

    /** A parameter's value for each trial, and what is shipped. */
    record Fit(String parameter, Map<String, Double> perTrial, double pooled) {
        Fit {
            perTrial = new LinkedHashMap<>(perTrial);
        }

        /** SD between trials of the log value; 0 for one trial. */
        double logSd() {
            double mean =
                    perTrial.values().stream().mapToDouble(Math::log).average().orElseThrow();
            double squares = perTrial.values().stream()
                    .mapToDouble(value -> (Math.log(value) - mean) * (Math.log(value) - mean))
                    .sum();
            return perTrial.size() > 1 ? Math.sqrt(squares / (perTrial.size() - 1)) : 0;
        }
    }

    /** Refits everything with the chain as it stands. */
    static List<Fit> refit() {
        Map<String, Map<String, Double>> found = new LinkedHashMap<>();
        for (Result result : PublishedTrials.all()) {
            if (!result.fitted().isEmpty()) {
                Trial.Tissue tissue = result.trial().tissue(Trial.central());
                found.computeIfAbsent(result.fitted(), key -> new LinkedHashMap<>())
                        .put(result.trial().study(), solve(result, tissue));
            }
        }
        double scars = median(found.getOrDefault("outcome.acneScarsSlope", Map.of("none", 1.0)));
        List<Fit> fits = new ArrayList<>();
        found.forEach((parameter, perTrial) -> {
            double own = median(perTrial);
            boolean alone = perTrial.size() == 1 && parameter.endsWith("Slope");
            fits.add(new Fit(parameter, perTrial, alone ? Math.sqrt(own * scars) : own));
        });
        return fits;
    }

    private static double median(Map<String, Double> values) {
        return Math.exp(Band.of(values.values().stream().mapToDouble(Math::log).toArray())
                .q50());
    }

    /** Bisection in logs; the mean improves with every fitted parameter. */
    private static double solve(Result result, Trial.Tissue tissue) {
        boolean rising = mean(result, tissue, HIGHEST) > mean(result, tissue, LOWEST);
        double low = Math.log(LOWEST);
        double high = Math.log(HIGHEST);
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (low + high) / 2;
            if (mean(result, tissue, Math.exp(middle)) < result.value() == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double mean(Result result, Trial.Tissue tissue, double value) {
        ParameterDraw world = ParameterDraw.central(Evidence.standard()).with(result.fitted(), value);
        return TrialArm.of(result, tissue, world).mean();
    }
}
