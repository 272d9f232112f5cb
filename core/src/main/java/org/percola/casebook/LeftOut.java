package org.percola.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Band;

/**
 * The outcome parameters as they would stand without one study: middles and spreads between trials.
 *
 * <p>A middle was fitted as the median, over its trials, of the value at which the trial's mean at the median clinic is the
 * published one; so without a trial it is the median of the others. A slope with one trial stands half-way, in logs, to
 * that of acne scars; without its trial it is that of acne scars. An agent or an instrument with one trial cannot be
 * refitted without it. Spreads: {@link BetweenTrials}. All parameters of other packages are not refitted.
 */
final class LeftOut {
    private static final String SCARS = "outcome.acneScarsSlope";

    /** A multiple of the median whose spread itself is what was fitted. */
    private static final String RATING = "outcome.ratingRatio";

    /** By study and theme, as every reading of a fitted trial goes with it: what changes without it. */
    private final Map<String, List<Change>> changes = new LinkedHashMap<>();

    /** Fitted to something, whether or not it can be refitted without. */
    private final Set<String> fitted = new TreeSet<>();

    private final Map<String, Double> middles = new LinkedHashMap<>();

    /** One parameter's value without a study, over its value with it; of a spread in logs, of the log. */
    private record Change(String parameter, double ratio) {
        World in(World world) {
            return parameter.equals(RATING) ? world.widened(parameter, ratio) : world.scaled(parameter, ratio);
        }
    }

    private LeftOut() {}

    /** For observations to which no outcome was fitted. */
    static LeftOut nothing() {
        return new LeftOut();
    }

    /** Refits under that evidence. */
    static LeftOut of(Evidence evidence, List<Observation> observations, long seed) {
        LeftOut all = new LeftOut();
        Map<String, Observation> byId =
                observations.stream().collect(Collectors.toMap(Observation::id, Function.identity()));
        World central = World.central(ParameterDraw.central(evidence), seed);
        Map<String, List<Observation>> byParameter = new LinkedHashMap<>();
        for (Fit fit : Fit.all()) {
            Observation observation = find(byId, fit.observation());
            evidence.parameter(fit.parameter());
            all.fitted.add(key(observation));
            byParameter
                    .computeIfAbsent(fit.parameter(), key -> new ArrayList<>())
                    .add(observation);
        }
        byParameter.forEach((parameter, trials) -> all.refit(evidence, central, parameter, trials));
        all.refit(BetweenTrials.of(evidence, byId, central));
        return all;
    }

    static Observation find(Map<String, Observation> observations, String id) {
        return Optional.ofNullable(observations.get(id))
                .orElseThrow(() -> new IllegalStateException("a table of fits names no observation: " + id));
    }

    private void refit(Evidence evidence, World central, String parameter, List<Observation> trials) {
        if (trials.size() == 1) {
            if (parameter.endsWith("Slope")) {
                double scars = evidence.parameter(SCARS).value();
                change(
                        key(trials.getFirst()),
                        parameter,
                        scars / evidence.parameter(parameter).value());
            }
            return;
        }
        double[] logs = trials.stream()
                .mapToDouble(observation -> Met.logRatio(observation, parameter, central))
                .toArray();
        double all = Band.of(logs).q50();
        middles.put(parameter, StrictMath.exp(all));
        for (int left = 0; left < logs.length; left++) {
            double[] others = new double[logs.length - 1];
            for (int k = 0, at = 0; k < logs.length; k++) {
                if (k != left) {
                    others[at++] = logs[k];
                }
            }
            change(
                    key(trials.get(left)),
                    parameter,
                    StrictMath.exp(Band.of(others).q50() - all));
        }
    }

    private void refit(BetweenTrials spreads) {
        for (String spread : spreads.spreads()) {
            for (String study : spreads.studies(spread)) {
                fitted.add(study);
                change(study, spread, spreads.without(spread, study) / spreads.fitted(spread));
            }
        }
    }

    private void change(String study, String parameter, double ratio) {
        changes.computeIfAbsent(study, key -> new ArrayList<>()).add(new Change(parameter, ratio));
    }

    static String key(Observation observation) {
        return observation.study() + ", " + observation.theme();
    }

    /** Whether any outcome parameter was fitted to the observation's trial. */
    boolean fitted(Observation observation) {
        return fitted.contains(key(observation));
    }

    /** Whether something can be refitted without the observation's trial. */
    boolean refits(Observation observation) {
        return changes.containsKey(key(observation));
    }

    /** The world as it would be believed without the observation's trial. */
    World without(Observation observation, World world) {
        World moved = world;
        for (Change change : changes.getOrDefault(key(observation), List.of())) {
            moved = change.in(moved);
        }
        return moved;
    }

    /** Middles with several trials: what the trials ask for now, over what is shipped. */
    Map<String, Double> middles() {
        return Map.copyOf(middles);
    }
}
