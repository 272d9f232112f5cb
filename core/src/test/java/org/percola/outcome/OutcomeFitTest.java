package org.percola.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Band;
import org.percola.numeric.RandomStream;
import org.percola.outcome.PublishedTrials.Result;

/**
 * Regression of the fit, not a validation: the shipped slopes are what the present chain gives for the published trials,
 * and the trials that were fitted lie inside the interval for one more trial. Prints the table of docs/models/outcomes.md.
 */
@Tag("slow")
class OutcomeFitTest {
    private static final int WORLDS = 120;

    @Test
    void theShippedSlopesAreTheFittedOnes() {
        var softly = new SoftAssertions();
        for (OutcomeFit.Fit fit : OutcomeFit.refit()) {
            double shipped = Evidence.standard().parameter(fit.parameter()).value();
            print(
                    "fit %-30s shipped %6.3f refitted %6.3f log SD %4.2f %s",
                    fit.parameter(), shipped, fit.pooled(), fit.logSd(), fit.perTrial());
            softly.assertThat(fit.pooled() / shipped).as(fit.parameter()).isBetween(0.9, 1.1);
        }
        softly.assertAll();
    }

    @Test
    void fittedTrialsLieInsideTheIntervalForOneMoreTrial() {
        List<String> outside = new ArrayList<>();
        int fitted = 0;
        for (Result result : PublishedTrials.all()) {
            double[] means = new double[WORLDS];
            double[] sds = new double[WORLDS];
            for (int k = 0; k < WORLDS; k++) {
                ParameterDraw world = ParameterDraw.of(Evidence.standard(), 11, 0, k);
                Trial.Tissue tissue = tissueOf(result, world, k);
                TrialArm arm = TrialArm.of(result, tissue, world);
                // The mean of n people at one more clinic scatters by the SD over root n besides.
                double place = RandomStream.of(11, 0, k, result.trial().study()).normal();
                means[k] = arm.mean() + place * arm.sd() / Math.sqrt(result.peopleCount());
                sds[k] = arm.sd();
            }
            Band band = Band.of(means);
            boolean inside = result.value() >= band.q10() && result.value() <= band.q90();
            print(
                    "%-18s %-12s %-11s published %8.2f SD %5.2f | model %8.2f (80%% %8.2f to %8.2f) SD %5.2f %s %s",
                    result.trial().study(),
                    result.trial().concern().benefit().code(),
                    result.report(),
                    result.value(),
                    result.valueSd(),
                    band.q50(),
                    band.q10(),
                    band.q90(),
                    Band.of(sds).q50(),
                    inside ? "inside " : "OUTSIDE",
                    result.fitted().isEmpty() ? "not fitted" : "fitted");
            if (!result.fitted().isEmpty()) {
                fitted++;
                if (!inside) {
                    outside.add(result.trial().study());
                }
            }
        }
        assertThat(fitted).isGreaterThan(10);
        assertThat(outside).hasSizeLessThanOrEqualTo(fitted / 5);
    }

    private final Map<String, Trial.Tissue> tissues = new HashMap<>();

    /** Results of one trial share their tissue. */
    private Trial.Tissue tissueOf(Result result, ParameterDraw world, int draw) {
        Trial t = result.trial();
        return tissues.computeIfAbsent(
                t.study() + t.concern().benefit() + t.readDays() + t.productKey() + "-" + draw, key -> t.tissue(world));
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is no dependence of ours
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
