package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.device.Needle;

/** Unit: the closed form of the slide against bisection of the balance that it solves. */
class SlideTest {
    private static final NeedleProfile NEEDLE = NeedleProfile.of(new Needle(6, 200, 0.8));

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-6, 0.01, 0.3, 1, 4, 100})
    void closedFormIsTheRootThatBisectionFinds(double tentConstantMm) {
        var slide = new Slide(NEEDLE, tentConstantMm);
        for (double strokeMm = 0.02; strokeMm < 3; strokeMm += 0.037) {
            assertThat(slide.reachMm(strokeMm))
                    .as("stroke %s mm", strokeMm)
                    .isCloseTo(bisected(slide, strokeMm), within(1e-12));
        }
    }

    /** Reach at which stroke = reach + tent under the slide force; 0 where even the tip's own force tents more. */
    private static double bisected(Slide slide, double strokeMm) {
        double low = 0;
        double high = strokeMm;
        if (balance(slide, strokeMm, low) >= 0) {
            return 0;
        }
        for (int k = 0; k < 200; k++) {
            double middle = (low + high) / 2;
            if (balance(slide, strokeMm, middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double balance(Slide slide, double strokeMm, double reachMm) {
        double force = slide.tentConstantMm() * NEEDLE.diameterMm(reachMm);
        return reachMm + StrictMath.sqrt(force) - strokeMm;
    }

    @Test
    void strokeAndReachUndoEachOther() {
        var slide = new Slide(NEEDLE, 0.3);
        for (double reachMm = 0.05; reachMm < 2; reachMm += 0.07) {
            assertThat(slide.reachMm(slide.strokeMm(reachMm))).isCloseTo(reachMm, within(1e-13));
        }
    }

    @Test
    void reachHasNoStepWhereTheTaperEnds() {
        var slide = new Slide(NEEDLE, 0.3);
        double atTheEnd = slide.strokeMm(0.8);
        assertThat(slide.reachMm(atTheEnd + 1e-9) - slide.reachMm(atTheEnd - 1e-9))
                .isBetween(0.0, 1e-8);
    }

    @Test
    void withoutSlideForceTheTipTakesTheWholeStroke() {
        assertThat(new Slide(NEEDLE, 0).reachMm(1.3)).isEqualTo(1.3);
    }

    @Test
    void noStrokeNoReach() {
        assertThat(new Slide(NEEDLE, 0.3).reachMm(0)).isZero();
        assertThat(new Slide(NEEDLE, 0.3).reachMm(-1)).isZero();
    }

    @Test
    void aPlateThatUndoesTheTentLetsTheTipTakeTheWholeStroke() {
        var tenting = Tenting.of(NEEDLE, 1.5, 50, Bench.CENTRAL);
        var rigid = PunctureParameters.of(Bench.world(0).with("puncture.basePlateShare", 1));
        assertThat(Slide.of(NEEDLE, tenting, true, rigid).reachMm(0.6)).isEqualTo(0.6);
        assertThat(Slide.of(NEEDLE, tenting, false, rigid).reachMm(0.6)).isLessThan(0.5);
    }
}
