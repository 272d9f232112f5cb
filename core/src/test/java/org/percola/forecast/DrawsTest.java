package org.percola.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.percola.numeric.Band;
import org.percola.numeric.RandomStream;

/** Unit: what is put into a table is what its bands are of. */
final class DrawsTest {
    @Test
    void fewDrawsAreKeptAsTheyAre() {
        double[] members = members(Draws.EXACT_DRAWS);
        assertThat(table(members).column(1)).isEqualTo(members);
        assertThat(table(members).bands(0, 2).get(1)).isEqualTo(Band.of(members));
    }

    @Test
    void ofVeryManySevenDigitsAreKept() {
        double[] members = members(Draws.EXACT_DRAWS + 1);
        Band kept = table(members).bands(0, 2).get(1);
        Band exact = Band.of(members);
        assertThat(kept).isEqualTo(table(members).band(1)).isNotEqualTo(exact);
        assertThat(kept.q50()).isCloseTo(exact.q50(), within(1e-7));
        assertThat(kept.q95()).isCloseTo(exact.q95(), within(2e-7));
        assertThat(kept.sd()).isCloseTo(exact.sd(), within(1e-7));
    }

    @Test
    void numbersOfARowCanBePutOneByOne() {
        Draws draws = new Draws(2, 3);
        draws.put(1, 2, 7.5);
        assertThat(draws.get(1, 2)).isEqualTo(7.5);
        assertThat(draws.column(1)).containsExactly(0, 0, 7.5);
        assertThat(draws.column(0)).containsExactly(0, 0, 0);
    }

    private static double[] members(int count) {
        RandomStream random = RandomStream.of(1, 0, 0, "draws");
        double[] members = new double[count];
        for (int k = 0; k < count; k++) {
            members[k] = random.normal();
        }
        return members;
    }

    private static Draws table(double[] members) {
        Draws draws = new Draws(2, members.length);
        for (int k = 0; k < members.length; k++) {
            draws.put(k, new double[] {-members[k], members[k]});
        }
        return draws;
    }
}
