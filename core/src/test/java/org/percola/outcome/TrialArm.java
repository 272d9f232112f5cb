package org.percola.outcome;

import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Normal;
import org.percola.outcome.PublishedTrials.Report;
import org.percola.outcome.PublishedTrials.Result;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.Scale;

/**
 * The people of a trial in one world at one clinic: their baselines, their answers and their raters lie on the quantiles
 * of their spreads, each in an order of its own, so that a mean has no noise of sampling.
 */
final class TrialArm {
    static final int PEOPLE = 61;

    /** Steps through the quantiles; with these three orders are uncorrelated (largest correlation 0.03). */
    private static final int RATER_STEP = 10;

    private static final int BASELINE_STEP = 26;

    private final double mean;
    private final double sd;

    private TrialArm(double mean, double sd) {
        this.mean = mean;
        this.sd = sd;
    }

    double mean() {
        return mean;
    }

    double sd() {
        return sd;
    }

    static TrialArm of(Result result, Trial.Tissue tissue, ParameterDraw world) {
        double[] values = new double[PEOPLE];
        double changes = 0;
        double baselines = 0;
        Grading stated = result.trial().concern().severity().orElseThrow();
        for (int k = 0; k < PEOPLE; k++) {
            Scale scale = stated.scale();
            double baseline = stated.value() + result.baselineSd() * place(k * BASELINE_STEP);
            OutcomeParameters p = OutcomeParameters.of(
                    world.with("outcome.personEffect", place(k)).with("outcome.raterEffect", place(k * RATER_STEP)));
            double least = scale.lowest() + (baselineCounts(result) ? p.smallestVisible(scale) : 0);
            double graded = Math.min(Math.max(baseline, least), scale.highest());
            double change = Outcomes.read(
                            graded(result.trial().concern(), graded),
                            result.trial().person(),
                            tissue.recovery(),
                            tissue.adjunct(),
                            p)
                    .treatedChange()
                    .at(result.trial().readDays());
            changes += change;
            baselines += graded;
            values[k] = switch (result.report()) {
                case CHANGE -> change;
                case PERCENT -> -100 * change / graded;
                case HALF_BETTER -> -change > 0.5 * graded ? 100 : 0;
            };
        }
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        double average = sum / PEOPLE;
        double spread = Math.sqrt(Math.max(0, (squares - PEOPLE * average * average) / (PEOPLE - 1)));
        double reported = result.report() == Report.PERCENT ? -100 * changes / baselines : average;
        return new TrialArm(reported, spread);
    }

    /** Nobody enters a trial of what cannot be seen. */
    private static boolean baselineCounts(Result result) {
        return result.report() != Report.CHANGE || result.baselineSd() > 0;
    }

    /** The k-th person's place on a standard normal. */
    private static double place(int k) {
        return Normal.quantile((k % PEOPLE + 0.5) / PEOPLE);
    }

    private static Concern graded(Concern concern, double value) {
        return new Concern(
                concern.benefit(),
                new Grading(concern.severity().orElseThrow().scale(), value),
                concern.scarMix().orElse(null),
                concern.melasmaType().orElse(null),
                concern.striae().orElse(null));
    }
}
