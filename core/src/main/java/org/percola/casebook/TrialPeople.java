package org.percola.casebook;

import org.percola.healing.Recovery;
import org.percola.numeric.RandomStream;
import org.percola.outcome.AdjunctEffect;
import org.percola.outcome.OutcomeParameters;
import org.percola.outcome.Outcomes;
import org.percola.patient.Scale;

/**
 * The people of one arm of one trial at one clinic: each with a baseline, an answer and a rater's error of their own, drawn
 * from the spreads, as many as the trial had, so that a mean scatters as that trial's did.
 */
final class TrialPeople {
    private final Scale scale;
    private final double[] baseline;
    private final double[] change;

    private TrialPeople(Scale scale, double[] baseline, double[] change) {
        this.scale = scale;
        this.baseline = baseline;
        this.change = change;
    }

    /**
     * Grades them.
     *
     * @param streamKey the same people whenever it is the same
     */
    static TrialPeople graded(Arm arm, Experiment experiment, double readDay, int peopleCount, String streamKey) {
        World world = experiment.world();
        RandomStream people = world.stream("people." + streamKey);
        RandomStream raters = world.stream("raters." + streamKey + "." + readDay);
        Recovery recovery = experiment.recoveryOn(readDay);
        AdjunctEffect adjunct = experiment.adjunct();
        double[] baseline = new double[peopleCount];
        double[] change = new double[peopleCount];
        for (int k = 0; k < peopleCount; k++) {
            OutcomeParameters p = world.outcome().withPerson(people.normal(), raters.normal());
            baseline[k] = baseline(arm, people.normal(), p);
            change[k] = Outcomes.read(arm.graded(baseline[k]), experiment.patient(), recovery, adjunct, p)
                    .treatedChange()
                    .at(readDay);
        }
        return new TrialPeople(arm.scale(), baseline, change);
    }

    /** Nobody enters a trial of what cannot be seen. */
    private static double baseline(Arm arm, double place, OutcomeParameters p) {
        if (arm.baselineSd() == 0) {
            return arm.baseline();
        }
        double least = arm.scale().lowest() + p.smallestVisible(arm.scale());
        return StrictMath.min(
                StrictMath.max(arm.baseline() + arm.baselineSd() * place, least),
                arm.scale().highest());
    }

    /** Mean change on the scale; of an improvement scale, the mean score. */
    double meanChange() {
        return mean(change);
    }

    double meanEnd() {
        return mean(baseline) + mean(change);
    }

    /** Change of the mean score in per cent of the mean baseline; positive is better. */
    double improvementPercent() {
        return 100 * towardsBetter(mean(change)) / mean(baseline);
    }

    /** SD between people of the change, or of the score. */
    double changeSd() {
        return sd(change);
    }

    /** SD between people of what was graded at the end. */
    double endSd() {
        double[] end = new double[change.length];
        for (int k = 0; k < end.length; k++) {
            end[k] = baseline[k] + change[k];
        }
        return sd(end);
    }

    /** SD between people of each one's own improvement in per cent. */
    double improvementPercentSd() {
        double[] percent = new double[change.length];
        for (int k = 0; k < percent.length; k++) {
            percent[k] = 100 * towardsBetter(change[k]) / baseline[k];
        }
        return sd(percent);
    }

    /** Share of people whose grade is better by one, as a rater rounds it. */
    double gradeBetterFraction() {
        int count = 0;
        for (double each : change) {
            double grades = scale == Scale.GAIS ? noChangeOnGais() - each : towardsBetter(each);
            count += grades >= 0.5 ? 1 : 0;
        }
        return (double) count / change.length;
    }

    /** Share of people who lose at least that part of their baseline; of quartiles, who are graded in that class. */
    double betterFraction(double part) {
        int count = 0;
        for (int k = 0; k < change.length; k++) {
            boolean better = scale == Scale.QUARTILE
                    ? change[k] >= scale.highest() * part + 0.5
                    : towardsBetter(change[k]) > part * baseline[k];
            count += better ? 1 : 0;
        }
        return (double) count / change.length;
    }

    private double towardsBetter(double value) {
        return switch (scale.direction()) {
            case LOWER_IS_BETTER -> -value;
            case HIGHER_IS_BETTER, IMPROVEMENT -> value;
        };
    }

    /** GAIS counts down from 4, no change; 5 is worse. */
    private double noChangeOnGais() {
        return scale.highest() - 1;
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length > 1 ? StrictMath.sqrt(squares / (values.length - 1)) : 0;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
