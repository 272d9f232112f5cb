package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: the hand-written Jacobian against differences of the right-hand side, at random states. */
class HealingKineticsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theLinearSolveIsThatOfTheRightHandSidesOwnJacobian(long seed) {
        var random = new SplittableRandom(seed);
        HealingKinetics kinetics = Prototype.kinetics();
        int n = TissueState.COUNT;
        double[] y = new double[n];
        kinetics.rest(y);
        double[] x = new double[n];
        for (int k = 0; k < n; k++) {
            y[k] += random.nextDouble(0.05, 0.6);
            x[k] = random.nextDouble(-1, 1);
        }
        double shift = random.nextDouble(0.2, 30);
        // b = (shift - J) x, with J x by central differences along x.
        double h = 1e-6;
        double[] plus = new double[n];
        double[] minus = new double[n];
        double[] up = new double[n];
        double[] down = new double[n];
        for (int k = 0; k < n; k++) {
            plus[k] = y[k] + h * x[k];
            minus[k] = y[k] - h * x[k];
        }
        kinetics.derivative(plus, up);
        kinetics.derivative(minus, down);
        double[] b = new double[n];
        for (int k = 0; k < n; k++) {
            b[k] = shift * x[k] - (up[k] - down[k]) / (2 * h);
        }
        kinetics.factor(y, shift);
        kinetics.solve(b);
        for (int k = 0; k < n; k++) {
            assertThat(b[k]).as("state %s, seed %d", Prototype.STATES[k], seed).isCloseTo(x[k], within(1e-6));
        }
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }
}
