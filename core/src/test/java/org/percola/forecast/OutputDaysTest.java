package org.percola.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Unit: the days of the contract. */
final class OutputDaysTest {
    @Test
    void printsEarlyDaysSessionDaysWeeksAndTheHorizon() {
        List<Double> days =
                OutputDays.of(OutputDays.sessionDays(3, 30, 100), 100).printed();
        assertThat(days)
                .containsExactly(
                        0.0, 1.0, 2.0, 3.0, 5.0, 7.0, 14.0, 28.0, 30.0, 35.0, 42.0, 49.0, 56.0, 60.0, 63.0, 70.0, 77.0,
                        84.0, 91.0, 98.0, 100.0);
    }

    @Test
    void nothingLiesBehindTheHorizon() {
        assertThat(OutputDays.sessionDays(6, 30, 60)).containsExactly(0.0, 30.0, 60.0);
        assertThat(OutputDays.of(List.of(0.0), 2).printed()).containsExactly(0.0, 1.0, 2.0);
        assertThat(OutputDays.of(List.of(0.0), 2).solved())
                .doesNotContain(2.5, 3.0)
                .contains(0.25, 0.5);
    }

    @Test
    void anUntreatedRunNeedsNoFinerDays() {
        OutputDays days = OutputDays.of(List.of(), 50);
        assertThat(days.solved()).isEqualTo(days.printed());
    }
}
