package org.percola.casebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Band;

/**
 * The outcome parameters as they would stand without one study. Each was fitted as the median, over its trials, of the
 * value at which the trial's mean at the median clinic is the published one; so without a trial it is the median of the
 * others. A slope with one trial stands half-way, in logs, to that of acne scars; without its trial it is that of acne
 * scars. An agent or an instrument with one trial cannot be refitted without it.
 *
 * <p>Spreads of these parameters, and all parameters of other packages, are not refitted.
 */
final class LeftOut {
    private static final String SCARS = "outcome.acneScarsSlope";
    private static final double WIDEST = StrictMath.log(50);
    private static final int HALVINGS = 24;

    /** By study and theme: every reading of a fitted trial goes with it. */
    private final Map<String, String> parameterOf = new HashMap<>();

    private final Map<String, Double> ratios = new HashMap<>();

    private LeftOut() {}

    /** For observations to which no outcome was fitted. */
    static LeftOut nothing() {
        return new LeftOut();
    }

    /** Refits under that evidence. */
    static LeftOut of(Evidence evidence, List<Observation> observations, long seed) {
        LeftOut all = new LeftOut();
        World central = World.central(ParameterDraw.central(evidence), seed);
        Map<String, List<Observation>> byParameter = new LinkedHashMap<>();
        for (Fit fit : Fit.all()) {
            Observation observation = observations.stream()
                    .filter(each -> each.id().equals(fit.observation()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("fits.csv: no observation " + fit.observation()));
            evidence.parameter(fit.parameter());
            all.parameterOf.put(key(observation), fit.parameter());
            byParameter
                    .computeIfAbsent(fit.parameter(), key -> new ArrayList<>())
                    .add(observation);
        }
        byParameter.forEach((parameter, fitted) -> all.refit(evidence, central, parameter, fitted));
        return all;
    }

    private void refit(Evidence evidence, World central, String parameter, List<Observation> fitted) {
        if (fitted.size() == 1) {
            if (parameter.endsWith("Slope")) {
                double scars = evidence.parameter(SCARS).value();
                ratios.put(
                        key(fitted.getFirst()),
                        scars / evidence.parameter(parameter).value());
            }
            return;
        }
        double[] logs = fitted.stream()
                .mapToDouble(observation -> solve(observation, parameter, central))
                .toArray();
        double all = Band.of(logs).q50();
        for (int left = 0; left < logs.length; left++) {
            double[] others = new double[logs.length - 1];
            for (int k = 0, at = 0; k < logs.length; k++) {
                if (k != left) {
                    others[at++] = logs[k];
                }
            }
            ratios.put(key(fitted.get(left)), StrictMath.exp(Band.of(others).q50() - all));
        }
    }

    /** Log of the ratio to the shipped value at which the trial's mean is met; the mean is monotone in it. */
    private static double solve(Observation observation, String parameter, World central) {
        double wanted = observation.published().value().orElseThrow();
        boolean rising = at(observation, parameter, central, WIDEST) > at(observation, parameter, central, -WIDEST);
        double low = -WIDEST;
        double high = WIDEST;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (low + high) / 2;
            if (at(observation, parameter, central, middle) < wanted == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double at(Observation observation, String parameter, World central, double logRatio) {
        World world = central.scaled(parameter, StrictMath.exp(logRatio));
        return new Casebook(List.of(observation), List.of(world)).members(observation)[0];
    }

    private static String key(Observation observation) {
        return observation.study() + ", " + observation.theme();
    }

    /** The parameter that the observation's trial was fitted with. */
    Optional<String> parameter(Observation observation) {
        return Optional.ofNullable(parameterOf.get(key(observation)));
    }

    /** Its value without the study, over its value with it; empty where it cannot be refitted or was not fitted. */
    OptionalDouble ratio(Observation observation) {
        Double found = ratios.get(key(observation));
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }
}
