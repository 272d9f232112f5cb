package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Property: named streams; moments against bands of four standard errors. */
final class RandomStreamTest {
    private static final int N = 100_000;

    @Test
    void uniformsAndNormalsHaveTheirMoments() {
        RandomStream random = RandomStream.of(7, 3, 11, "moments");
        double uniform = 0;
        double normal = 0;
        double squares = 0;
        for (int k = 0; k < N; k++) {
            double u = random.uniform();
            assertThat(u).isGreaterThan(0).isLessThan(1);
            uniform += u;
            double z = random.normal();
            normal += z;
            squares += z * z;
        }
        assertThat(uniform / N).isCloseTo(0.5, within(4 * StrictMath.sqrt(1.0 / 12 / N)));
        assertThat(normal / N).isCloseTo(0, within(4 / StrictMath.sqrt(N)));
        assertThat(squares / N).isCloseTo(1, within(4 * StrictMath.sqrt(2.0 / N)));
    }

    @Test
    void everyNameIsAStreamOfItsOwnAndAlwaysTheSame() {
        Set<Long> first = new HashSet<>();
        for (long person = 0; person < 20; person++) {
            for (long draw = 0; draw < 20; draw++) {
                first.add(RandomStream.of(1, person, draw, "a").nextLong());
                first.add(RandomStream.of(1, person, draw, "b").nextLong());
            }
        }
        assertThat(first).hasSize(800);
        assertThat(RandomStream.of(1, 2, 3, "x").nextLong())
                .isEqualTo(RandomStream.of(1, 2, 3, "x").nextLong());
    }

    @Test
    void theNormalQuantileInvertsItsDistribution() {
        for (double z = -6; z <= 6; z += 0.25) {
            assertThat(Normal.quantile(Normal.cumulative(z))).isCloseTo(z, within(1e-8));
        }
        assertThat(Normal.cumulative(1.959963984540054)).isCloseTo(0.975, within(1e-12));
    }
}
