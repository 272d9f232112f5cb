package org.percola.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Unit: what holes draw from a film that has dried, against its known end. Property: limits, balance. */
class BrokenFilmTest {
    private static final double NEVER_S = 1e30;
    private static final double FOREVER = Double.POSITIVE_INFINITY;
    private static final double DOSE = 50 * 1000 * ColumnSolver.CM_PER_UM;

    /** Skin that lets nothing through but its holes; dry within a second, all of it dissolved in what stays. */
    private static double[] after(double hours, double holesPerCm2, double spacingUm, double dryingUmPerS) {
        double perUm2 = holesPerCm2 * 1e-8;
        var skin = new Column.Layers(20, 80, 300, 1e-12, 0.01, 0, 200, 0.6, 0);
        var product = new Column.Donor(50, 1, 1000, false, 0);
        var holes = new Column.Holes(perUm2 * Math.PI * 400, 20, 300, 600, 0, NEVER_S, NEVER_S, 0, 0, perUm2);
        var air = new Column.Laboratory(0, 0, FOREVER, dryingUmPerS, 0.1, 100, spacingUm, FOREVER, FOREVER);
        double[] amounts = new double[ColumnSolver.COMPARTMENTS];
        new ColumnSolver(1, 1).solve(new Column(skin, product, holes, air), new double[] {hours}, amounts);
        return amounts;
    }

    @Test
    void whatLiesInOtherSpotsStaysOnTheSkin() {
        for (double perCm2 : new double[] {50, 400, 3000}) {
            double reach = -Math.expm1(-perCm2 * 1e-8 * 0.1 * 500 * 500);
            double[] amounts = after(2000, perCm2, 500, 1e6);
            assertThat(amounts[0]).isCloseTo((1 - reach) * DOSE, within(0.01 * DOSE));
        }
    }

    @Test
    void spotsThatAllHoldAHoleAreOneFilm() {
        double[] all = after(3, 400, 1e5, 1e6);
        double[] some = after(3, 400, 500, 1e6);
        assertThat(all[0]).isLessThan(0.8 * DOSE);
        assertThat(some[0]).isGreaterThan(all[0]);
    }

    @Test
    void aFilmThatIsStillWetIsOneFilm() {
        double slow = 40 / (6 * 3600.0);
        assertThat(after(3, 400, 500, slow)).containsExactly(after(3, 400, 1e5, slow));
    }

    @Test
    void nothingIsLost() {
        for (double hours : new double[] {0.3, 3, 48}) {
            double[] amounts = after(hours, 200, 500, 0.05);
            assertThat(Arrays.stream(amounts, 0, ColumnSolver.HELD).sum()).isCloseTo(DOSE, within(1e-12 * DOSE));
        }
    }
}
