package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit and property: summaries of an ensemble. */
final class BandTest {
    @Test
    void quantilesAreThoseOfTypeSeven() {
        double[] members = IntStream.rangeClosed(0, 20).mapToDouble(k -> 20 - k).toArray();
        Band band = Band.of(members);
        assertThat(band.mean()).isEqualTo(10);
        assertThat(band.q05()).isEqualTo(1);
        assertThat(band.q50()).isEqualTo(10);
        assertThat(band.q95()).isEqualTo(19);
        assertThat(band.sd()).isCloseTo(StrictMath.sqrt(38.5), within(1e-12));
    }

    @Test
    void aConstantHasNoSpreadAndItsOwnValueEverywhere() {
        Band band = Band.of(new double[] {0.1, 0.1, 0.1});
        assertThat(band).isEqualTo(new Band(0.1, 0, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1));
        assertThat(Band.exactly(2)).isEqualTo(new Band(2, 0, 2, 2, 2, 2, 2, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void quantilesAreOrderedAndTheMeanLiesInside(long seed) {
        RandomStream random = RandomStream.of(seed, 0, 0, "band");
        double[] members = IntStream.range(0, 7 + (int) seed)
                .mapToDouble(k -> random.normal() * 1e-9)
                .toArray();
        Band band = Band.of(members);
        assertThat(new double[] {band.q05(), band.q10(), band.q25(), band.q50(), band.q75(), band.q90(), band.q95()})
                .isSorted();
    }

    @Test
    void whatIsNotFiniteHasNoPlace() {
        assertThatThrownBy(() -> Band.of(new double[] {1, Double.NaN})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Band.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
