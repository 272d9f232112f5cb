package org.percola.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.Recovery;
import org.percola.outcome.Footing.Why;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Scale;

/** Property: a benefit that is forecast by the pooled published trials, whichever are shipped so. */
class FootingTest {
    private static final double MEAN = 0.45;
    private static final double SD = 0.2;
    private static final Concern SCARS = Readings.acneScars(Scale.ACNE_SCAR_SCORE, 12, 0.5, 0.4, 0.1);

    private static Footing pooled(double leastGain) {
        return new Footing(
                Benefit.ACNE_SCARS,
                ForecastBy.PUBLISHED_TRIALS,
                Why.NO_BETTER_THAN_NAIVE,
                6,
                1.2,
                MEAN,
                SD,
                false,
                leastGain);
    }

    private static double gain(Concern concern, Recovery recovery, double leastGain, OutcomeParameters p) {
        ScaleLink link = ScaleLink.of(Scale.ACNE_SCAR_SCORE, 12, p);
        double[] gains =
                PooledTrials.gains(concern, SeenTissue.of(recovery), AdjunctEffect.NONE, pooled(leastGain), link, p);
        return Arrays.stream(gains).max().orElseThrow();
    }

    private static OutcomeParameters at(double clinic) {
        return OutcomeParameters.of(ParameterDraw.central(Evidence.standard()).with("outcome.clinicEffect", clinic));
    }

    @Test
    void aCourseAsStrongAsThePublishedOnesHasTheirMeanAndSpread() {
        Concern untold = PooledTrials.untold(SCARS);
        for (double clinic : new double[] {-1, 0, 1}) {
            assertThat(gain(untold, Recoveries.usual(), 0.05, at(clinic))).isCloseTo(MEAN + SD * clinic, within(1e-9));
        }
    }

    @Test
    void noSessionGivesNothingAndAWeakerCourseLess() {
        assertThat(gain(SCARS, Recoveries.untreated(), 0.3, at(0))).isZero();
        double weak = gain(SCARS, Recoveries.course(0.1, 1, 30), 0.3, at(0));
        double strong = gain(SCARS, Recoveries.course(1, 4, 30), 0.3, at(0));
        assertThat(weak).isPositive().isLessThan(strong);
    }

    @Test
    void icePickScarsStillAnswerAtMostAThirdAsMuch() {
        Concern rolling = Readings.acneScars(Scale.ACNE_SCAR_SCORE, 12, 1, 0, 0);
        Concern icePick = Readings.acneScars(Scale.ACNE_SCAR_SCORE, 12, 0, 0, 1);
        assertThat(gain(icePick, Recoveries.usual(), 0.3, at(0)))
                .isLessThanOrEqualTo(gain(rolling, Recoveries.usual(), 0.3, at(0)) / 3);
    }

    @Test
    void everyBenefitHasAFootingThatFollowsItsScore() {
        for (Benefit benefit : Benefit.values()) {
            Footing footing = Footings.of(benefit);
            assertThat(footing.by() == ForecastBy.PUBLISHED_TRIALS)
                    .as(benefit.code())
                    .isEqualTo(footing.scoreRatio().isPresent() && footing.scoreRatioOrNaN() >= 1);
            assertThat(footing.scoreRatio().isEmpty()).isEqualTo(footing.why() == Why.TOO_FEW_TRIALS);
            assertThat(footing.studiesCount() >= 3)
                    .isEqualTo(footing.scoreRatio().isPresent());
        }
    }
}
