package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known answers, the declared order and conservation of one axis's diffusion; the vector twin gives the plain bits. */
class LineSweepTest {
    private static final int CELLS = 40;
    private static final double WIDTH = 1.0 / CELLS;

    private static double[] cosine(int lines) {
        double[] u = new double[CELLS * lines];
        for (int i = 0; i < CELLS; i++) {
            for (int l = 0; l < lines; l++) {
                u[i * lines + l] = 1 + (l + 1) * StrictMath.cos(StrictMath.PI * (i + 0.5) * WIDTH);
            }
        }
        return u;
    }

    /** The mode decays as the discrete Laplacian says; what is left is the error of the step. */
    private static double error(int steps) {
        double time = 0.1;
        LineDiffusion step = ReactionDiffusion.Axis.uniform(CELLS, WIDTH).step(time / steps);
        double[] u = cosine(1);
        for (int k = 0; k < steps; k++) {
            LineSweep.plain(CELLS).step(step, u, 0, 1, u, 0, 1, 1);
        }
        double rate = 4 / (WIDTH * WIDTH) * StrictMath.pow(StrictMath.sin(StrictMath.PI * WIDTH / 2), 2);
        double exact = 1 + StrictMath.exp(-rate * time) * StrictMath.cos(StrictMath.PI * 0.5 * WIDTH);
        return Math.abs(u[0] - exact);
    }

    @Test
    void theErrorFallsWithTheSquareOfTheStepAndACoarseStepIsWrong() {
        double order = Math.log(error(8) / error(32)) / Math.log(4);
        assertThat(order).isBetween(1.8, 2.2);
        assertThat(error(1)).isGreaterThan(1e-3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8, 13, 16, 24, 64, 100})
    void vectorsGiveTheBitsOfThePlainOneAndNothingIsLost(int lines) {
        LineDiffusion step = ReactionDiffusion.Axis.radial(CELLS, 5).step(300);
        double[] u = new SplittableRandom(lines).doubles((long) CELLS * lines).toArray();
        double[] plain = new double[u.length];
        double[] fast = u.clone();
        LineSweep.plain(CELLS).step(step, u, 0, lines, plain, 0, lines, lines);
        LineSweep.create(CELLS).step(step, fast, 0, lines, fast, 0, lines, lines);
        assertThat(fast).isEqualTo(plain);
        for (int l = 0; l < lines; l++) {
            double before = 0;
            double after = 0;
            for (int i = 0; i < CELLS; i++) {
                before += (2 * i + 1) * u[i * lines + l];
                after += (2 * i + 1) * plain[i * lines + l];
            }
            assertThat(after).isCloseTo(before, Offset.offset(1e-10 * before));
        }
    }
}
