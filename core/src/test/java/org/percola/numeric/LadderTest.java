package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit: a tridiagonal system with a known answer. Property: the same as dense elimination with pivoting, any shape. */
class LadderTest {

    /** -x'' = 2 with x = 0 at both ends: x = s (1 - s), which second differences reproduce exactly. */
    @Test
    void aPlainChainIsATridiagonalSystemWithAKnownAnswer() {
        int n = 19;
        double h = 1.0 / (n + 1);
        var ladder = new Ladder(n);
        Arrays.fill(ladder.chainDiagonal(), 2);
        Arrays.fill(ladder.chainLink(), 1);
        Arrays.fill(ladder.chainRight(), 2 * h * h);
        ladder.solve(n, 0, 1, 0);
        for (int k = 0; k < n; k++) {
            double s = (k + 1) * h;
            assertThat(ladder.chainRight()[k]).isCloseTo(s * (1 - s), within(1e-14));
        }
    }

    /** The same with the left end given by the head: x runs linearly from 3 to 0 where nothing is added. */
    @Test
    void aKnownHeadIsABoundaryValue() {
        int n = 9;
        var ladder = new Ladder(n);
        Arrays.fill(ladder.chainDiagonal(), 2);
        Arrays.fill(ladder.chainLink(), 1);
        ladder.linkHeadToChain(0, 1);
        ladder.solveBelow(n, 0, 3);
        for (int k = 0; k < n; k++) {
            assertThat(ladder.chainRight()[k]).isCloseTo(3 * (1 - (k + 1) / (n + 1.0)), within(1e-14));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0", "1,1", "3,0", "3,1", "3,3", "8,5", "8,8", "64,20"})
    void agreesWithDenseEliminationForAnyShape(int cells, int sides) {
        for (long seed = 1; seed <= 5; seed++) {
            var random = new SplittableRandom(seed);
            var ladder = new Ladder(cells);
            int size = cells + sides + 1;
            var dense = new double[size][size];
            var right = new double[size];
            for (int k = 0; k < cells; k++) {
                if (k < cells - 1) {
                    ladder.chainLink()[k] = random.nextDouble();
                    link(dense, k, k + 1, ladder.chainLink()[k]);
                }
                if (k < sides) {
                    ladder.rung()[k] = random.nextDouble();
                    link(dense, k, cells + k, ladder.rung()[k]);
                }
                if (k < sides - 1) {
                    ladder.sideLink()[k] = random.nextDouble();
                    link(dense, cells + k, cells + k + 1, ladder.sideLink()[k]);
                }
            }
            for (int k = 0; k < cells; k += 3) {
                double toHead = random.nextDouble();
                ladder.linkHeadToChain(k, toHead);
                link(dense, k, size - 1, toHead);
            }
            if (sides > 0) {
                double toHead = random.nextDouble();
                ladder.linkHeadToSide(toHead);
                link(dense, cells, size - 1, toHead);
            }
            for (int row = 0; row < size; row++) {
                dense[row][row] += 0.1 * random.nextDouble() + 0.01;
                right[row] = random.nextDouble() - 0.3;
            }
            for (int k = 0; k < cells; k++) {
                ladder.chainDiagonal()[k] = dense[k][k];
                ladder.chainRight()[k] = right[k];
            }
            for (int k = 0; k < sides; k++) {
                ladder.sideDiagonal()[k] = dense[cells + k][cells + k];
                ladder.sideRight()[k] = right[cells + k];
            }
            double head = ladder.solve(cells, sides, dense[size - 1][size - 1], right[size - 1]);
            double[] expected = gauss(dense, right);
            assertThat(head).as("seed %d", seed).isCloseTo(expected[size - 1], within(1e-9));
            for (int k = 0; k < cells; k++) {
                assertThat(ladder.chainRight()[k]).as("seed %d", seed).isCloseTo(expected[k], within(1e-9));
            }
            for (int k = 0; k < sides; k++) {
                assertThat(ladder.sideRight()[k]).as("seed %d", seed).isCloseTo(expected[cells + k], within(1e-9));
            }
        }
    }

    private static void link(double[][] dense, int a, int b, double link) {
        dense[a][b] -= link;
        dense[b][a] -= link;
        dense[a][a] += link;
        dense[b][b] += link;
    }

    private static double[] gauss(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] a = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        double[] x = right.clone();
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column; row < n; row++) {
                pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
            }
            double[] swapped = a[column];
            a[column] = a[pivot];
            a[pivot] = swapped;
            double kept = x[column];
            x[column] = x[pivot];
            x[pivot] = kept;
            for (int row = column + 1; row < n; row++) {
                double factor = a[row][column] / a[column][column];
                x[row] -= factor * x[column];
                for (int k = column; k < n; k++) {
                    a[row][k] -= factor * a[column][k];
                }
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) {
                x[row] -= a[row][k] * x[k];
            }
            x[row] /= a[row][row];
        }
        return x;
    }
}
