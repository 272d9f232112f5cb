package org.percola.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.percola.numeric.Curve;

/** Unit: how long redness is seen, read off curves whose samples lie as those of a recovery do. */
final class VisibleSpellTest {
    private static final double LIMIT = 0.1;
    private static final Curve EVERY_TWO_WEEKS = Curve.of(
            new double[] {0, 1, 2, 3, 5, 7, 14, 28, 35}, new double[] {1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1, 1, 1e-7});

    /** Between the second session and the third nobody looks: it fades as the first one did, not for two weeks. */
    @Test
    void aSessionAfterWhichNobodyLooksFadesLikeTheFirst() {
        assertThat(longest(EVERY_TWO_WEEKS)).isBetween(0.99, 1.01);
        Curve lasting = Curve.of(
                new double[] {0, 1, 2, 3, 5, 7, 14, 28, 35}, new double[] {1, 0.9, 0.8, 0.7, 0.5, 0.3, 1, 1, 1e-7});
        assertThat(longest(lasting)).isEqualTo(14);
    }

    @Test
    void whatStillShowsAtTheNextSessionLastsUntilThen() {
        Curve never =
                Curve.of(new double[] {0, 1, 2, 3, 5, 7, 14, 28, 35}, new double[] {1, 1, 1, 1, 1, 1, 2, 3, 1e-7});
        assertThat(longest(never)).isEqualTo(14);
    }

    /** A later session that starts higher is seen for longer. */
    @Test
    void aHigherStartLastsLonger() {
        Curve higher = Curve.of(
                new double[] {0, 1, 2, 3, 5, 7, 14, 28, 35},
                new double[] {1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 10, 1, 1e-7});
        assertThat(longest(higher)).isBetween(1.9, 2.1);
    }

    /** Swelling rises after the session, so that the day of the session tells nothing of it. */
    @Test
    void whatRisesLaterIsSeenAsLongAsAfterTheFirstSession() {
        Curve swelling = Curve.of(
                new double[] {0, 1, 2, 3, 5, 7, 14, 28, 35},
                new double[] {0, 1, 0.1, 1e-2, 1e-3, 1e-4, 1e-3, 1e-3, 1e-7});
        assertThat(longest(swelling)).isBetween(1.99, 2.01);
    }

    private static double longest(Curve curve) {
        return VisibleSpell.longestDays(curve, Courses.everyDays(14, 3), LIMIT, 0.01);
    }
}
