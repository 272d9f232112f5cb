package org.percola.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterEnsemble;
import org.percola.forecast.Progress;
import org.percola.numeric.Band;

/**
 * The ensemble of plausible parameter sets of healing and of the risks that read it, with what it was fitted to and how
 * well, and what the studies say about each parameter. Deterministic: evidence, seed and schedule decide every bit.
 *
 * @param seed of the chains
 * @param leftOut sources that were held back
 * @param fits every target beside what the ensemble gives
 * @param counts every count of events beside the chance that the ensemble gives
 * @param unknowns priors
 * @param mode value of each unknown at the most probable set, in its own unit
 * @param identifiability in the order of the unknowns
 * @param ensemble what a forecast draws from
 * @param acceptedFraction part of the proposals that the chains accepted
 * @param drift largest difference between the first and the last members of the chains, in standard errors
 * @param evaluationsCount how often all studies were computed
 */
public record Calibration(
        long seed,
        Set<String> leftOut,
        List<TargetFit> fits,
        List<CountFit> counts,
        List<Unknown> unknowns,
        List<Double> mode,
        List<Identifiability> identifiability,
        ParameterEnsemble ensemble,
        double acceptedFraction,
        double drift,
        long evaluationsCount) {
    /** As many as a forecast draws by default. */
    public static final int MEMBERS = 256;

    public static final long SEED = 1;
    private static final int CHAINS = 64;
    private static final int STEPS_PER_MEMBER = 8;
    private static final int MAX_STEPS = 20;

    /** Names of the coefficients that are fitted, all together, to the targets and the counts of events. */
    public static List<String> fittedParameters() {
        return Unknown.parameters().stream().map(Unknown::name).toList();
    }

    /** A target, the most probable set's answer and the ensemble's. */
    public record TargetFit(Target target, double atMode, Band band) {}

    /** A count, and the chance of the event in a study with no effect of its own. */
    public record CountFit(EventCount count, double atMode, Band chance) {}

    public Calibration {
        leftOut = Set.copyOf(leftOut);
        fits = List.copyOf(fits);
        counts = List.copyOf(counts);
        unknowns = List.copyOf(unknowns);
        mode = List.copyOf(mode);
        identifiability = List.copyOf(identifiability);
    }

    /** Keys of all sources that are calibrated to. */
    public static Set<String> sources() {
        return Stream.concat(
                        Target.all().stream().map(Target::source),
                        EventCount.all().stream().map(EventCount::source))
                .filter(source -> !source.equals("none"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Spread of a parameter over the ensemble; none for the effect of a study. */
    public @Nullable Band bandOf(Unknown unknown) {
        return unknown.isParameter()
                ? Band.of(ensemble.valuesOf(unknown.name()).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                : null;
    }

    /** Calibrates to every study. */
    public static Calibration run(int threadsCount, Progress progress) {
        return run(Evidence.standard(), Set.of(), MEMBERS, SEED, threadsCount, progress);
    }

    /**
     * Calibrates.
     *
     * @param leftOut keys of sources to hold back
     * @param membersCount at least the number of chains; more makes longer chains
     */
    public static Calibration run(
            Evidence evidence, Set<String> leftOut, int membersCount, long seed, int threadsCount, Progress progress) {
        var posterior = new Posterior(evidence, leftOut);
        Mode mode = Mode.find(posterior, MAX_STEPS, threadsCount);
        int chainsCount = StrictMath.min(CHAINS, membersCount);
        var schedule =
                new Chains.Schedule(chainsCount, (membersCount + chainsCount - 1) / chainsCount, STEPS_PER_MEMBER);
        Chains chains = Chains.run(posterior, mode, seed, schedule, threadsCount, progress);
        return told(posterior, mode, chains, schedule, seed, leftOut);
    }

    private static Calibration told(
            Posterior posterior, Mode mode, Chains chains, Chains.Schedule schedule, long seed, Set<String> leftOut) {
        double[][] members = chains.members();
        var workspace = Posterior.workspace();
        Posterior.Reading best = posterior.read(mode.place(), workspace);
        double[][] values = new double[posterior.targets().size()][members.length];
        double[][] chances = new double[posterior.counts().size()][members.length];
        for (int m = 0; m < members.length; m++) {
            Posterior.Reading reading = posterior.read(members[m], workspace);
            for (int k = 0; k < values.length; k++) {
                values[k][m] = reading.values()[k];
            }
            for (int k = 0; k < chances.length; k++) {
                chances[k][m] = reading.chances()[k];
            }
        }
        var fits = new ArrayList<TargetFit>();
        for (int k = 0; k < values.length; k++) {
            fits.add(new TargetFit(posterior.targets().get(k), best.values()[k], Band.of(values[k])));
        }
        var counts = new ArrayList<CountFit>();
        for (int k = 0; k < chances.length; k++) {
            counts.add(new CountFit(posterior.counts().get(k), best.chances()[k], Band.of(chances[k])));
        }
        List<Unknown> unknowns = posterior.unknowns();
        var modeValues = new ArrayList<Double>();
        for (int k = 0; k < unknowns.size(); k++) {
            modeValues.add(unknowns.get(k).at(mode.place()[k]));
        }
        long evaluations = (long) schedule.membersCount() * (schedule.stepsPerMember() + 1)
                + (long) mode.stepsCount() * unknowns.size();
        return new Calibration(
                seed,
                leftOut,
                fits,
                counts,
                unknowns,
                modeValues,
                Identifiability.of(unknowns, members),
                ensemble(unknowns, members),
                chains.acceptedFraction(),
                drift(members, schedule.chainsCount()),
                evaluations);
    }

    private static ParameterEnsemble ensemble(List<Unknown> unknowns, double[][] members) {
        var names = new ArrayList<String>();
        var columns = new ArrayList<double[]>();
        for (int k = 0; k < unknowns.size(); k++) {
            Unknown each = unknowns.get(k);
            if (each.isParameter()) {
                double[] column = new double[members.length];
                for (int m = 0; m < column.length; m++) {
                    column[m] = ParameterEnsemble.rounded(each.at(members[m][k]));
                }
                names.add(each.name());
                columns.add(column);
            }
        }
        return ParameterEnsemble.of(names, columns);
    }

    /** Chains have forgotten their start if their first members are like their last ones. */
    private static double drift(double[][] members, int chainsCount) {
        double most = 0;
        for (int k = 0; k < members[0].length; k++) {
            double first = 0;
            double last = 0;
            double squares = 0;
            for (int c = 0; c < chainsCount; c++) {
                double a = members[c][k];
                double b = members[members.length - chainsCount + c][k];
                first += a / chainsCount;
                last += b / chainsCount;
                squares += (a - b) * (a - b) / chainsCount;
            }
            double error = StrictMath.sqrt(squares / chainsCount);
            most = error > 0 ? StrictMath.max(most, StrictMath.abs(first - last) / error) : most;
        }
        return most;
    }
}
