package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Property. Band factor: solves what was asked, for the whole and for a leading part; vectors give the same bits. */
class BandedLdlTest {
    private static void fill(BandedLdl solver, int unknowns, int band, long seed) {
        var random = new SplittableRandom(seed);
        double[] a = solver.matrix();
        for (int column = 0; column < unknowns; column++) {
            a[column * solver.stride()] = 2.0 * band + random.nextDouble();
            for (int row = column + 1; row < unknowns && row <= column + band; row++) {
                a[column * solver.stride() + row - column] = random.nextDouble() - 0.5;
            }
        }
    }

    private static double[] times(BandedLdl solver, double[] matrix, int unknowns, int band, double[] x) {
        double[] y = new double[unknowns];
        for (int column = 0; column < unknowns; column++) {
            y[column] += matrix[column * solver.stride()] * x[column];
            for (int row = column + 1; row < unknowns && row <= column + band; row++) {
                double entry = matrix[column * solver.stride() + row - column];
                y[row] += entry * x[column];
                y[column] += entry * x[row];
            }
        }
        return y;
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,1", "7,2", "8,3", "13,8", "64,7", "100,16", "333,31", "200,64"})
    void solvesTheSystemAndItsLeadingPart(int unknowns, int band) {
        for (BandedLdl solver : VectorChoice.AVAILABLE
                ? new BandedLdl[] {new ScalarBandedLdl(unknowns, band), new VectorBandedLdl(unknowns, band)}
                : new BandedLdl[] {new ScalarBandedLdl(unknowns, band)}) {
            fill(solver, unknowns, band, unknowns);
            double[] matrix = solver.matrix().clone();
            int part = Math.max(1, unknowns - 1);
            double[] x = new double[unknowns];
            var random = new SplittableRandom(band);
            for (int k = 0; k < unknowns; k++) {
                x[k] = random.nextDouble() - 0.5;
            }
            double[] whole = new double[solver.room()];
            System.arraycopy(times(solver, matrix, unknowns, band, x), 0, whole, 0, unknowns);
            double[] leading = new double[solver.room()];
            System.arraycopy(times(solver, matrix, part, band, x), 0, leading, 0, part);
            solver.factor(unknowns);
            solver.solve(whole, unknowns, leading, part);
            for (int k = 0; k < unknowns; k++) {
                assertThat(whole[k]).as("%d of %d", k, unknowns).isCloseTo(x[k], within(1e-12));
                if (k < part) {
                    assertThat(leading[k]).isCloseTo(x[k], within(1e-12));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,2", "13,8", "100,16", "333,31", "200,64"})
    void vectorsGiveTheBitsOfPlainLoops(int unknowns, int band) {
        assumeTrue(VectorChoice.AVAILABLE, "started without the vector module");
        var plain = new ScalarBandedLdl(unknowns, band);
        var wide = new VectorBandedLdl(unknowns, band);
        fill(plain, unknowns, band, 5);
        fill(wide, unknowns, band, 5);
        plain.factor(unknowns);
        wide.factor(unknowns);
        double[] x = new double[plain.room()];
        for (int k = 0; k < unknowns; k++) {
            x[k] = StrictMath.sin(k);
        }
        double[] y = x.clone();
        plain.solve(x, unknowns);
        wide.solve(y, unknowns);
        assertThat(y).isEqualTo(x);
    }
}
