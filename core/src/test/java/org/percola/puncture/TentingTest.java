package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.percola.device.Needle;

/** Unit: tenting against a case worked by hand. */
class TentingTest {
    private static final NeedleProfile NEEDLE = NeedleProfile.of(new Needle(10, 220, 1.0));

    @Test
    void agreesWithAConeWorkedByHand() {
        // tan(a) = (0.22 - 0.02) / 2 = 0.1; beta = 2 / pi * 0.1 / 0.75 = 0.0848826; E doubles at three times v0, m =
        // 0.5.
        var tenting = Tenting.of(NEEDLE, 1.5, 3 * Bench.CENTRAL.rateSpeed(), Bench.CENTRAL);
        assertThat(tenting.modulusMPa()).isCloseTo(3.0, within(1e-12));
        assertThat(tenting.stiffnessMPa()).isCloseTo(0.254648, within(1e-6));
        assertThat(tenting.forceN(0.5)).isCloseTo(0.063662, within(1e-6));
    }

    @Test
    void depthAndForceUndoEachOther() {
        var tenting = Tenting.of(NEEDLE, 1.5, 50, Bench.CENTRAL);
        for (double depthMm = 0; depthMm < 2; depthMm += 0.13) {
            assertThat(tenting.depthMm(tenting.forceN(depthMm))).isCloseTo(depthMm, within(1e-14));
        }
    }

    @Test
    void atRestTheSkinHasItsOwnModulus() {
        assertThat(Tenting.of(NEEDLE, 1.5, 0, Bench.CENTRAL).modulusMPa()).isEqualTo(1.5);
    }

    @Test
    void noForceNoTent() {
        assertThat(Tenting.of(NEEDLE, 1.5, 0, Bench.CENTRAL).depthMm(0)).isZero();
    }
}
