package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.percola.numeric.BlockKernel.FRONT;
import static org.percola.numeric.BlockKernel.LANES;
import static org.percola.numeric.BlockKernel.place;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Unit: what eight registers make of eight lanes is what one lane after the other would give, to the bit. */
class LaneSumsTest {
    @Test
    void a_total_adds_the_values_of_a_lane_in_their_order() {
        double[] values = values();
        double[] totals = new double[LANES];
        LaneSums.total(values, totals);
        for (int lane = 0; lane < LANES; lane++) {
            double sum = 0;
            for (int k = FRONT + lane; k < values.length; k += LANES) {
                sum += values[k];
            }
            assertThat(totals[lane]).isEqualTo(sum);
        }
    }

    @Test
    void the_largest_is_that_of_a_lane_alone() {
        double[] values = values();
        double[] largest = new double[LANES];
        LaneSums.largest(values, largest);
        for (int lane = 0; lane < LANES; lane++) {
            double most = 0;
            for (int k = FRONT + lane; k < values.length; k += LANES) {
                most = Math.max(most, values[k]);
            }
            assertThat(largest[lane]).isEqualTo(most);
        }
    }

    @Test
    void what_is_no_number_is_larger_than_all_whatever_its_sign_and_stays_in_its_lane() {
        double[] values = values();
        values[place(1, 2)] = Double.longBitsToDouble(0xFFF8000000000000L);
        values[place(0, 3)] = Double.NaN;
        values[place(3, 2)] = Double.POSITIVE_INFINITY;
        values[place(3, 5)] = Double.POSITIVE_INFINITY;
        double[] largest = new double[LANES];
        LaneSums.largest(values, largest);
        assertThat(largest[2]).isNaN();
        assertThat(largest[3]).isNaN();
        assertThat(largest[5]).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Arrays.stream(largest).filter(Double::isFinite)).hasSize(LANES - 3);
    }

    private static double[] values() {
        RandomStream random = RandomStream.of(4, 1, 1, "lanes");
        double[] values = new double[BlockKernel.length(5)];
        Arrays.setAll(values, k -> StrictMath.exp(8 * random.normal()));
        return values;
    }
}
