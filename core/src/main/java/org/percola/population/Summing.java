package org.percola.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Band;
import org.percola.population.BlockSums.GradedSums;
import org.percola.population.Contrasts.Pair;
import org.percola.population.Endpoint.Graded;
import org.percola.population.TrialDesign.Arm;
import org.percola.population.TrialResult.AdverseResult;
import org.percola.population.TrialResult.ArmResult;
import org.percola.population.TrialResult.Contrast;
import org.percola.population.TrialResult.GradedResult;
import org.percola.population.TrialResult.MeanSd;
import org.percola.population.TrialResult.NewTrial;
import org.percola.population.TrialResult.Power;
import org.percola.population.TrialResult.Quantiles;

/** Turns sums and repetitions into a result. */
final class Summing {
    private static final double Z80 = 0.8416212335729143;
    private static final double Z90 = 1.2815515655446004;
    /** A difference this small against its SD needs more people than there are. */
    private static final double NOTHING = 1e-4;

    private final TrialDesign design;
    private final BlockSums sums;
    private final double[][] repetitions;

    private Summing(TrialState state) {
        this.design = state.design();
        this.sums = state.sums();
        this.repetitions = state.repetitions();
    }

    static TrialResult result(TrialState state) {
        return new Summing(state).result();
    }

    private TrialResult result() {
        List<ArmResult> arms = new ArrayList<>();
        for (int arm = 0; arm < design.arms().size(); arm++) {
            arms.add(arm(arm));
        }
        List<Contrast> contrasts = new ArrayList<>();
        List<Pair> pairs = Contrasts.pairs(design.arms().size());
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (int grading = 0; grading < design.gradings().size(); grading++) {
                contrasts.add(contrast(pair, pairs.get(pair), grading));
            }
        }
        return new TrialResult(design, arms, contrasts, contrasts.isEmpty() ? null : power(pairs.getFirst()));
    }

    /** Where a repetition's row has a grading of an arm: mean, then SD, then improvement. */
    private int column(int arm, int grading) {
        return arm * (3 * design.gradings().size() + design.events().size()) + 3 * grading;
    }

    private int eventColumn(int arm, int event) {
        return column(arm, design.gradings().size()) + event;
    }

    private int errorColumn(int pair, int grading) {
        return column(design.arms().size(), 0) + pair * design.gradings().size() + grading;
    }

    private double[] column(int column) {
        return Arrays.stream(repetitions).mapToDouble(row -> row[column]).toArray();
    }

    private ArmResult arm(int number) {
        Arm arm = design.arms().get(number);
        List<GradedResult> gradings = new ArrayList<>();
        for (int k = 0; k < design.gradings().size(); k++) {
            gradings.add(graded(number, k, design.readDay(arm, design.gradings().get(k))));
        }
        List<AdverseResult> events = new ArrayList<>();
        for (int k = 0; k < design.events().size(); k++) {
            long counted = sums.counted(number, k);
            double[] incidences = column(eventColumn(number, k));
            boolean known = counted > 0 && Arrays.stream(incidences).noneMatch(Double::isNaN);
            events.add(new AdverseResult(
                    design.events().get(k),
                    known ? (Double) ((double) sums.befallen(number, k) / counted) : null,
                    known ? Band.of(incidences) : null));
        }
        return new ArmResult(arm.name(), sums.people(number), gradings, events);
    }

    private GradedResult graded(int arm, int k, double atDay) {
        Graded endpoint = design.gradings().get(k);
        GradedSums found = sums.graded(arm, k);
        Histogram h = found.changes;
        int column = column(arm, k);
        return new GradedResult(
                endpoint,
                atDay,
                Readings.hasBaseline(endpoint.scale()) ? of(found.baseline) : null,
                of(found.end),
                of(found.change),
                new Quantiles(
                        h.quantile(0.05),
                        h.quantile(0.10),
                        h.quantile(0.25),
                        h.quantile(0.50),
                        h.quantile(0.75),
                        h.quantile(0.90),
                        h.quantile(0.95)),
                Readings.percent(endpoint.scale(), found.baseline.mean(), found.change.mean()),
                (double) found.responders / found.change.count(),
                new NewTrial(Band.of(column(column)), Band.of(column(column + 2)), Band.of(column(column + 1))));
    }

    private static MeanSd of(Moments moments) {
        return new MeanSd(moments.mean(), moments.sd());
    }

    private Contrast contrast(int number, Pair pair, int grading) {
        Graded endpoint = design.gradings().get(grading);
        Moments one = sums.graded(pair.first(), grading).change;
        Moments other = sums.graded(pair.second(), grading).change;
        double error = design.splitFace()
                ? StrictMath.sqrt(sums.paired(number, grading).variance() / one.count())
                : StrictMath.sqrt(one.variance() / one.count() + other.variance() / other.count());
        double[] differences = differences(pair, grading);
        double better = Arrays.stream(differences)
                .map(difference -> better(endpoint, difference) ? 1 : 0)
                .average()
                .orElse(0);
        return new Contrast(
                design.arms().get(pair.first()).name(),
                design.arms().get(pair.second()).name(),
                endpoint,
                design.readDay(design.arms().get(pair.first()), endpoint),
                one.mean() - other.mean(),
                design.splitFace(),
                error,
                Band.of(differences),
                better);
    }

    private static boolean better(Graded endpoint, double difference) {
        double none = Readings.improvement(endpoint.scale(), 0);
        return Readings.improvement(endpoint.scale(), difference) > none;
    }

    private double[] differences(Pair pair, int grading) {
        int first = column(pair.first(), grading);
        int second = column(pair.second(), grading);
        return Arrays.stream(repetitions)
                .mapToDouble(row -> row[first] - row[second])
                .toArray();
    }

    /** Two arms, or two sides of one face, and a normal difference; n = (z + z)^2 v / d^2, plus what the t quantile costs. */
    private Power power(Pair pair) {
        double[] differences = differences(pair, 0);
        double difference = Arrays.stream(differences).average().orElse(0);
        int errors = errorColumn(0, 0);
        double variance = 0;
        int significant = 0;
        long people = Math.min(design.population().peopleCount(), Repetition.MOST_PEOPLE);
        for (int k = 0; k < differences.length; k++) {
            double error = repetitions[k][errors];
            variance += error * error * people / differences.length;
            significant += Math.abs(differences[k]) > TrialResult.Z975 * error ? 1 : 0;
        }
        return new Power(
                difference,
                needed(difference, variance, Z80),
                needed(difference, variance, Z90),
                (double) significant / differences.length);
    }

    private @Nullable Long needed(double difference, double variance, double zPower) {
        if (!(Math.abs(difference) > NOTHING * StrictMath.sqrt(variance)) || variance == 0) {
            return null;
        }
        double z = TrialResult.Z975 + zPower;
        double small = TrialResult.Z975 * TrialResult.Z975 / (design.splitFace() ? 2 : 4);
        return Math.max(2, (long) StrictMath.ceil(z * z * variance / (difference * difference) + small));
    }
}
