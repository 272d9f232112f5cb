package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.percola.puncture.InsertionForce.Odds;

/** Unit: chance of insertion against force, and its exact mean over a stretch of log odds. */
class InsertionForceTest {
    private static final InsertionForce FORCE = InsertionForce.of(0.015, Bench.CENTRAL);

    @Test
    void halfTheStrikesInsertAtTheInsertionForce() {
        assertThat(FORCE.strike(FORCE.insertionN()).inserted().y()).isZero();
        assertThat(FORCE.strike(FORCE.surfaceBreachN()).breached().y()).isZero();
    }

    @Test
    void scatterOfTheForceIsTheOneThatWasAskedFor() {
        // Variance of ln F under the law, by quadrature of its density over y = kappa ln(F / F_p).
        double variance = 0;
        double step = 0.01;
        for (double y = -40; y <= 40; y += step) {
            double chance = 1 / (1 + StrictMath.exp(-y));
            double logForce = y / FORCE.steepness();
            variance += chance * (1 - chance) * logForce * logForce * step;
        }
        assertThat(StrictMath.sqrt(variance)).isCloseTo(Bench.CENTRAL.needleScatter(), within(1e-6));
    }

    @Test
    void meanChanceIsTheMeanOfTheChances() {
        double[][] stretches = {{-3, -2.99999}, {-3, -1}, {-1, 4}, {-30, 30}, {5, 5.0002}, {-700, 700}, {2, 2}};
        for (double[] stretch : stretches) {
            double sum = 0;
            int parts = 200_000;
            for (int k = 0; k < parts; k++) {
                double y = stretch[0] + (k + 0.5) / parts * (stretch[1] - stretch[0]);
                sum += 1 / (1 + StrictMath.exp(-y));
            }
            double mean = Odds.of(stretch[0]).meanChance(Odds.of(stretch[1]));
            assertThat(mean).isCloseTo(sum / parts, within(1e-8));
        }
    }

    @Test
    void aTipBelowTheOnsetNeedsNoForce() {
        var force = InsertionForce.of(0.0003, Bench.CENTRAL);
        assertThat(force.insertionN()).isZero();
        assertThat(force.strike(1e-9).inserted().y()).isGreaterThan(100);
    }
}
