package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: the product of a matrix and a known vector gives that vector back, for the sizes with code of their own too. */
class SmallLuTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8})
    void theSolutionIsTheVectorThatMadeTheRightSide(int n) {
        for (long seed = 0; seed < 50; seed++) {
            var random = new SplittableRandom(seed);
            var lu = new SmallLu(n);
            double[] x = random.doubles(n, -1, 1).toArray();
            double[] b = new double[n + 2];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double entry = random.nextDouble(-1, 1) + (i == j ? n + 1 : 0);
                    lu.set(i, j, entry);
                    b[2 + i] += entry * x[j];
                }
            }
            lu.factor();
            lu.solve(b, 2);
            for (int i = 0; i < n; i++) {
                assertThat(b[2 + i]).as("seed %d, unknown %d", seed, i).isCloseTo(x[i], within(1e-12));
            }
            assertThat(b[0]).isZero();
        }
    }
}
