package org.percola.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.puncture.Channels;

/** Unit: pain against depth and number, as Gill 2008 measured it, and against the scores of trials. */
class PainTest {
    private static final SafetyParameters P = SafetyParameters.of(ParameterDraw.central(Evidence.standard()));

    @Test
    void threeTimesTheLengthIsSevenTimesTheOdds() {
        assertThat(odds(0.9, 100) / odds(0.3, 100)).isCloseTo(7, within(0.1));
        assertThat(odds(0.5, 1000) / odds(0.5, 100)).isCloseTo(2.1, within(0.05));
    }

    @Test
    void aDeepSessionHurtsAboutAsMuchAsTrialsSay() {
        // NASPOLINI2019: 5.23 SD 1.39 on the abdomen without a stated anaesthetic.
        assertThat(Pain.score(Courses.channels(1, 2000, 0), false, P.faults().of(Set.of()), P))
                .isBetween(3.8, 6.6);
        assertThat(Pain.score(Courses.channels(1, 2000, 0), true, P.faults().of(Set.of()), P))
                .isBetween(2.0, 4.5);
    }

    @Test
    void shallowNeedlesAreNearlyPainless() {
        assertThat(Pain.score(Courses.channels(0.15, 500, 0), false, P.faults().of(Set.of()), P))
                .isLessThan(1);
        assertThat(Pain.score(Channels.NONE, false, P.faults().of(Set.of()), P)).isZero();
    }

    @Test
    void theScaleIsNeverLeft() {
        assertThat(Pain.score(Courses.channels(3, 100_000, 0), false, P.faults().of(Set.of()), P))
                .isLessThan(10);
        assertThat(Pain.moderateProbability(0, P)).isZero();
        assertThat(Pain.moderateProbability(4, P)).isEqualTo(0.5);
    }

    @Test
    void anaestheticsHelp() {
        double numbed = SideEffects.painScore(Courses.numbed(), Courses.usualChannels(), P);
        assertThat(numbed).isLessThan(SideEffects.painScore(Courses.usual(), Courses.usualChannels(), P));
    }

    private static double odds(double reachMm, double densityPerCm2) {
        double score = Pain.score(
                Courses.channels(reachMm, densityPerCm2, 0), false, P.faults().of(Set.of()), P);
        return score / (10 - score);
    }
}
