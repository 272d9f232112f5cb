package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Property: a band that was sorted from yesterday's order is the band, bit for bit. */
final class BandSeriesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 64, 257, 3000})
    void everyDayHasTheBandOfItsMembers(int membersCount) {
        RandomStream random = RandomStream.of(membersCount, 0, 0, "series");
        BandSeries series = new BandSeries(membersCount);
        double[] members = new double[membersCount];
        for (int day = 0; day < 12; day++) {
            for (int k = 0; k < membersCount; k++) {
                members[k] = switch (day % 4) {
                    case 0 -> members[k] + 0.01 * random.normal(); // mostly yesterday's order
                    case 1 -> random.normal(); // another one
                    case 2 -> StrictMath.rint(3 * members[k]) / 3; // many equals, zeros of both signs
                    default -> -members[k];
                };
            }
            assertThat(series.of(members)).as("day %d", day).isEqualTo(Band.of(members));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteHasNoPlace(double wrong) {
        BandSeries series = new BandSeries(3);
        assertThatThrownBy(() -> series.of(new double[] {1, wrong, 2})).isInstanceOf(IllegalArgumentException.class);
        assertThat(series.of(new double[] {3, 1, 2}).q50()).isEqualTo(2);
    }
}
