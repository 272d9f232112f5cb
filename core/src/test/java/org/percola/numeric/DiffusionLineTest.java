package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Convergence: implicit diffusion along a row, against the decay of a cosine and of a Bessel function. */
class DiffusionLineTest {
    private static final double LENGTH = 2;
    private static final double TIME = 0.3;
    private static final double BESSEL_ZERO = 3.8317059702075125; // first zero of J1: no flux at the wall

    /** Largest error of the slowest wave after a time, on a row of cells, by so many steps. */
    private static double errorOfCosine(int cells, int steps) {
        double width = LENGTH / cells;
        DiffusionLine line = DiffusionLine.straight(cells, width);
        double wave = Math.PI / LENGTH;
        double[] u = IntStream.range(0, cells)
                .mapToDouble(k -> 1 + Math.cos(wave * (k + 0.5) * width))
                .toArray();
        for (int k = 0; k < steps; k++) {
            line.step(u, 0, 1, TIME / steps);
        }
        double error = 0;
        for (int k = 0; k < cells; k++) {
            double exact = 1 + Math.exp(-wave * wave * TIME) * Math.cos(wave * (k + 0.5) * width);
            error = Math.max(error, Math.abs(u[k] - exact));
        }
        return error;
    }

    @Test
    void aCosineDecaysWithTheDeclaredOrders() {
        double time = Math.log(errorOfCosine(400, 20) / errorOfCosine(400, 40)) / Math.log(2);
        assertThat(time).as("order in the step").isCloseTo(1, within(0.1));
        double space = Math.log(errorOfCosine(4, 40_000) / errorOfCosine(8, 40_000)) / Math.log(2);
        assertThat(space).as("order in the cell").isCloseTo(2, within(0.2));
        assertThat(errorOfCosine(50, 1)).as("one huge step is wrong").isGreaterThan(0.01);
    }

    @Test
    void aBesselFunctionDecaysAroundTheAxis() {
        int cells = 100;
        double radius = 1.5;
        DiffusionLine line = DiffusionLine.radial(cells, radius / cells);
        double wave = BESSEL_ZERO / radius;
        double[] u = IntStream.range(0, cells)
                .mapToDouble(k -> besselZero(wave * (k + 0.5) * radius / cells))
                .toArray();
        double before = u[10];
        for (int k = 0; k < 2000; k++) {
            line.step(u, 0, 1, 0.1 / 2000);
        }
        assertThat(u[10] / before).isCloseTo(Math.exp(-wave * wave * 0.1), within(2e-3));
    }

    @Test
    void theTotalStaysAndNothingTurnsNegative() {
        for (DiffusionLine line :
                new DiffusionLine[] {DiffusionLine.straight(13, 0.1), DiffusionLine.radial(13, 0.1)}) {
            double[] u = new double[13];
            u[4] = 1;
            double before = line.volume(4);
            line.step(u, 0, 1, 50);
            double after = 0;
            for (int k = 0; k < u.length; k++) {
                assertThat(u[k]).isPositive();
                after += u[k] * line.volume(k);
            }
            assertThat(after / before).isCloseTo(1, within(1e-10));
        }
    }

    @Test
    void aColumnIsSteppedByItsStride() {
        double[] row = {1, 0, 0, 4};
        double[] grid = {1, 9, 0, 9, 0, 9, 4, 9};
        DiffusionLine line = DiffusionLine.straight(4, 0.5);
        line.step(row, 0, 1, 0.2);
        line.step(grid, 0, 2, 0.2);
        for (int k = 0; k < 4; k++) {
            assertThat(grid[2 * k]).isEqualTo(row[k]);
            assertThat(grid[2 * k + 1]).isEqualTo(9);
        }
    }

    /** J0 by its series. */
    private static double besselZero(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 30; k++) {
            term *= -x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
