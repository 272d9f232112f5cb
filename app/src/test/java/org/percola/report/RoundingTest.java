package org.percola.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Property: the rounded curve goes through its points and never beyond their neighbours. */
final class RoundingTest {
    private static final double[] X = {0, 1, 2, 3, 5, 7, 14};
    private static final double[] Y = {0, 0.8, 0.3, 0.2, 0.05, 0.01, 0};

    @Test
    void goesThroughItsPoints() {
        Rounding curve = new Rounding(X, Y);
        for (int k = 0; k < X.length; k++) {
            assertThat(curve.at(X[k])).isEqualTo(Y[k]);
        }
    }

    @Test
    void neverOvershoots() {
        Rounding curve = new Rounding(X, Y);
        for (int k = 0; k + 1 < X.length; k++) {
            for (int part = 1; part < 50; part++) {
                double at = curve.at(X[k] + (X[k + 1] - X[k]) * part / 50);
                assertThat(at).isBetween(Math.min(Y[k], Y[k + 1]) - 1e-12, Math.max(Y[k], Y[k + 1]) + 1e-12);
            }
        }
    }

    @Test
    void staysAStraightLineThroughPointsOnOne() {
        Rounding curve = new Rounding(new double[] {0, 1, 3, 4}, new double[] {1, 3, 7, 9});
        assertThat(curve.at(2)).isEqualTo(5);
    }
}
