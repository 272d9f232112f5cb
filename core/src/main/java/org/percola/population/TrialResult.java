package org.percola.population;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Band;
import org.percola.population.Endpoint.Adverse;
import org.percola.population.Endpoint.Graded;

/**
 * What a trial found, and what one more trial of that size at another clinic would find.
 *
 * @param contrasts each arm against every later one, by grading
 * @param power of the first contrast, null with one arm or without a grading
 */
public record TrialResult(
        TrialDesign design,
        List<ArmResult> arms,
        List<Contrast> contrasts,
        @Nullable Power power) {
    public TrialResult {
        arms = List.copyOf(arms);
        contrasts = List.copyOf(contrasts);
    }

    /** One arm. */
    public record ArmResult(String name, long peopleCount, List<GradedResult> gradings, List<AdverseResult> events) {
        public ArmResult {
            gradings = List.copyOf(gradings);
            events = List.copyOf(events);
        }
    }

    /**
     * One grading in one arm.
     *
     * @param atDay after the first session
     * @param baseline null on improvement scales
     * @param end what was graded at the end
     * @param change end minus baseline, or the score
     * @param changes of people: quantiles from a histogram
     * @param improvementPercent of the mean, positive is better
     */
    public record GradedResult(
            Graded endpoint,
            double atDay,
            @Nullable MeanSd baseline,
            MeanSd end,
            MeanSd change,
            Quantiles changes,
            double improvementPercent,
            double responderFraction,
            NewTrial newTrial) {}

    /** Mean and SD between people. */
    public record MeanSd(double mean, double sd) {}

    /** Of people. */
    public record Quantiles(double q05, double q10, double q25, double q50, double q75, double q90, double q95) {}

    /** Bands over repetitions of the trial. */
    public record NewTrial(Band changeMean, Band improvementPercent, Band changeSd) {}

    /** Null where nobody ever counted the event. */
    public record AdverseResult(
            Adverse endpoint,
            @Nullable Double incidence,
            @Nullable Band newTrialIncidence) {}

    /**
     * First arm minus second, on the scale.
     *
     * @param atDay of the reading in the first arm
     * @param paired both in the same person
     * @param standardError of the difference in this trial
     * @param newTrial differences that new trials would report
     * @param firstBetterFraction share of new trials in which the first arm does better
     */
    public record Contrast(
            String first,
            String second,
            Graded endpoint,
            double atDay,
            double difference,
            boolean paired,
            double standardError,
            Band newTrial,
            double firstBetterFraction) {
        /** 95 % confidence interval of this trial alone, normal approximation. */
        public double low() {
            return difference - Z975 * standardError;
        }

        public double high() {
            return difference + Z975 * standardError;
        }
    }

    /**
     * How many people a trial needs.
     *
     * @param difference mean over new trials of the first contrast
     * @param perArm80 people per arm for a power of 80 per cent at 5 per cent, two-sided; null where there is no difference
     * @param significantFraction share of new trials of the design's size that find it at 5 per cent
     */
    public record Power(
            double difference,
            @Nullable Long perArm80,
            @Nullable Long perArm90,
            double significantFraction) {}

    static final double Z975 = 1.959963984540054;
}
