package org.percola.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
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
        assertThat(longest(lasting))
                .as("on its way down between the last look and the next session")
                .isBetween(11.0, 11.6);
    }

    @Test
    void whatDoesNotFadeLastsUntilTheNextSession() {
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

    /** A needle that hardly touched the skin reddens it by nothing anybody sees, whatever is left from the time before. */
    @Test
    void whatIsNeverSeenHasNoSpell() {
        Curve unseen = Curve.of(
                new double[] {0, 1, 2, 3, 5, 7, 14, 28, 35},
                new double[] {8e-79, 2e-13, 1e-13, 8e-14, 3e-14, 1e-14, 4e-12, 4e-12, 1e-14});
        assertThat(longest(unseen)).isEqualTo(0.01);
    }

    @Test
    void closerSessionsNeverMakeASpellShorter() {
        double before = 0;
        for (double every : new double[] {14, 7, 5, 4, 3, 2, 1}) {
            double[] days = IntStream.range(0, 8 * 20).mapToDouble(k -> k / 8.0).toArray();
            double[] redness = Arrays.stream(days)
                    .map(day -> IntStream.range(0, 3)
                            .mapToDouble(k -> day >= k * every ? Math.exp(-0.8 * (day - k * every)) : 0)
                            .sum())
                    .toArray();
            double spell = VisibleSpell.longestDays(Curve.of(days, redness), Courses.everyDays(every, 3), LIMIT, 0.01);
            assertThat(spell).as("every %.0f d", every).isGreaterThanOrEqualTo(before);
            before = spell;
        }
    }

    private static double longest(Curve curve) {
        return VisibleSpell.longestDays(curve, Courses.everyDays(14, 3), LIMIT, 0.01);
    }
}
