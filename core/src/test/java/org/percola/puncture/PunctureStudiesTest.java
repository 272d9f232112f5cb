package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;

/**
 * Regression against published experiments (targets T1 to T7 of the design note; T8 is in {@link StrikeDensityTest}).
 * T1, T2 and T4 were used to choose constants, so that passing them proves only consistency; T3 and T7 are checks; T5 is
 * a known miss, held here as a regression. T6 (kHz vibration) is not run: no device of ours vibrates so.
 */
class PunctureStudiesTest {

    /** ROEMGENS2014 (used): single needles in human skin ex vivo, 20 mN at a tip of 5 um, 167 mN at 37 um, linear. */
    @Test
    void usedForceAtInsertionRisesLinearlyWithTheTip() {
        double atFive = forceMilliN(2.5);
        double atThirtySeven = forceMilliN(18.5);
        assertThat(atFive).isCloseTo(20, within(0.15 * 20));
        assertThat(atThirtySeven).isCloseTo(167, within(0.15 * 167));
        assertThat(forceMilliN(10.5)).isCloseTo((atFive + atThirtySeven) / 2, within(1e-9));
    }

    private static double forceMilliN(double tipRadiusUm) {
        return 1000 * InsertionForce.of(2 * tipRadiusUm / 1000, Bench.CENTRAL).insertionN();
    }

    /** ROEMGENS2014 (used): displaced by 1.5 mm every tip ended equally deep. Shaft and taper assumed. */
    @Test
    void usedFinalDepthDoesNotDependOnTheTip() {
        double[] depths = new double[3];
        double[] radii = {2.5, 10, 18.5};
        for (int k = 0; k < radii.length; k++) {
            var needle = Bench.device(DeviceKind.STAMP, 1, new Needle(radii[k], 160, 1.0), 0, false);
            depths[k] = Ensemble.onTheBench(Bench.atSpeed(needle, 1.5, 0.1)).meanOfInserted(Channels::reachMm);
        }
        assertThat(depths[1]).isCloseTo(depths[0], within(0.2 * depths[0]));
        assertThat(depths[2]).isCloseTo(depths[0], within(0.2 * depths[0]));
    }

    /** KALLURI2011 (used): 770 um roller needles, tip radius 4 um, base 140 um: 152.5 um deep, 70.7 um wide, hairless rat. */
    @Test
    void usedChannelOfARollerNeedle() {
        var rolled = Ensemble.ofTheNote(Bench.session(Bench.rollerWith(new Needle(4, 140, 0.77)), 0.77, 1));
        assertThat(rolled.meanOfInserted(Channels::openDepthMm)).isCloseTo(0.1525, within(0.3 * 0.1525));
        assertThat(rolled.meanOfInserted(Channels::openDiameterUm)).isCloseTo(70.7, within(0.2 * 70.7));
    }

    /** LAM2008 (check): steel needles below 1 mm in pig skin stay buried for less than half of their length. */
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.6, 0.8, 0.95})
    void checkedShortNeedlesAreBuriedForAboutLessThanHalfTheirLength(double lengthMm) {
        var pressed = Ensemble.ofTheNote(Bench.session(Bench.roller(), lengthMm, 1));
        assertThat(pressed.meanOfInserted(Channels::reachMm) / lengthMm).isLessThan(0.5 + 0.05);
    }

    /** VERBAAN2008 (used): 300 um arrays pierce at 1 or 3 m/s, not by hand; 16, 36 and 81 needles alike. Tips assumed. */
    @Test
    void usedShortNeedlesPierceOnImpactAndNotByHand() {
        for (int needles : new int[] {16, 36, 81}) {
            Device array = Bench.device(DeviceKind.STAMP, needles, new Needle(4.5, 110, 0.3), 0, false);
            assertThat(Ensemble.onTheBench(Bench.atSpeed(array, 0.3, 10)).mean(Channels::insertedFraction))
                    .isLessThan(0.15);
            assertThat(Ensemble.onTheBench(Bench.atSpeed(array, 0.3, 1000)).mean(Channels::insertedFraction))
                    .isGreaterThan(0.9);
        }
    }

    /**
     * OLATUNJI2013 (known miss): 0.030 and 0.0216 N per needle at 0.5 and 1.0 mm/s. Tips were not seen; one of 5 to 10 um
     * gives forces of that size. That the force falls by 28 % when the speed doubles is not in the model.
     */
    @Test
    void missedForceDoesNotFallWithSpeed() {
        assertThat(forceMilliN(3.6)).isBetween(15.0, 45.0);
        Device needle = Bench.device(DeviceKind.STAMP, 1, new Needle(3.6, 330, 0.6), 0, false);
        var slow = InsertionDetail.of(Bench.face(), Bench.atSpeed(needle, 0.6, 0.5), Bench.CENTRAL);
        var fast = InsertionDetail.of(Bench.face(), Bench.atSpeed(needle, 0.6, 1.0), Bench.CENTRAL);
        assertThat(fast.insertionForceN()).isEqualTo(slow.insertionForceN());
    }

    /**
     * MNRF2019 (check): where tissue was reached at 1500 um the pore seen by OCT was 70 to 150 um. A pen is no
     * radiofrequency needle, so only the order is checked: visible lumen below open channel, open channel below reach.
     */
    @Test
    void checkedTheOpenPoreIsMuchShallowerThanTheReach() {
        var deep = Ensemble.ofAllDraws(Bench.session(Bench.pen(), 1.5, 1));
        double open = deep.meanOfInserted(Channels::openDepthMm);
        assertThat(open).isGreaterThan(0.15);
        assertThat(open / deep.meanOfInserted(Channels::reachMm)).isBetween(0.12, 0.6);
    }
}
