package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.percola.casebook.Observation.Published;
import org.percola.numeric.Band;

/** Unit: scores worked out by hand for a band with median 5 and 90 % interval 0.5 to 9.5. */
class ScoreTest {
    private static final Band BAND = Band.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static Score of(double value) {
        return Score.of(new Published(OptionalDouble.of(value), NONE, NONE, NONE), BAND);
    }

    @Test
    void aValueInsideCostsTheWidth() {
        assertThat(of(2).insideNinety()).isTrue();
        assertThat(of(2).ratio()).hasValue(2.5);
        assertThat(of(2).intervalScore()).hasValue(9);
    }

    @Test
    void aValueOutsideCostsTwentyTimesItsDistanceBesides() {
        assertThat(of(10).insideNinety()).isFalse();
        assertThat(of(10).intervalScore().orElseThrow()).isCloseTo(9 + 20 * 0.5, within(1e-12));
        assertThat(of(-1).intervalScore().orElseThrow()).isCloseTo(9 + 20 * 1.5, within(1e-12));
    }

    @Test
    void zeroAndTheOtherSignHaveNoRatio() {
        assertThat(of(0).ratio()).isEmpty();
        assertThat(of(-1).ratio()).isEmpty();
    }

    @Test
    void anInequalityIsMetByTheMedian() {
        assertThat(range(NONE, OptionalDouble.of(5)).insideNinety()).isTrue();
        assertThat(range(NONE, OptionalDouble.of(4.9)).insideNinety()).isFalse();
        assertThat(range(OptionalDouble.of(5.1), NONE).insideNinety()).isFalse();
        assertThat(range(NONE, OptionalDouble.of(5)).intervalScore()).isEmpty();
    }

    private static Score range(OptionalDouble low, OptionalDouble high) {
        return Score.of(new Published(NONE, NONE, low, high), BAND);
    }

    @Test
    void aPublishedNumberHasAValueInsideItsRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Published(NONE, OptionalDouble.of(1), NONE, NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Published(OptionalDouble.of(3), NONE, NONE, OptionalDouble.of(2)));
    }
}
