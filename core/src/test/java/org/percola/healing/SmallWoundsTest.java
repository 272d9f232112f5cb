package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Normal;
import org.percola.patient.Site;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;
import org.percola.transport.ClosureClock;
import org.percola.transport.ClosureParameters;
import org.percola.treatment.Occlusion;

/**
 * Property: the same dose map and kinetics on small wounds that are no needling, in whose calibration they had no part.
 * Directions and orders of size only: biopsies scar, cored columns below half a millimetre and single pricks hardly do.
 */
class SmallWoundsTest {
    private static final ParameterDraw CENTRAL = ParameterDraw.central(Evidence.standard());
    private static final HealingParameters P = HealingParameters.of(CENTRAL);
    /** A chance that nobody could count; the place around a hole is not quite the same for every width. */
    private static final double LEAST = 1e-4;

    private static final double NEEDLE_RADIUS_MM = 0.035;

    private static final Skin CHEEK =
            new Skin(Site.CHEEK, new Skin.Layers(16, 60, 1400), new Skin.Stiffness(1.5), 1, Skin.Capacity.REFERENCE);

    /** The clock that delivery reads, of the same holes. */
    private static double barrierRate(double perMm2, double depthMm, double radiusMm) {
        double perCm2 = 100 * perMm2;
        double covered = -Math.expm1(-perMm2 * Math.PI * radiusMm * radiusMm);
        double reachMm = depthMm + 0.076;
        Channels channels =
                new Channels(1, 1, 1, reachMm, 0, reachMm, 2000 * radiusMm, perCm2, perCm2, 0, covered, 1, 0, 0);
        return ClosureClock.closureOf(CHEEK, channels, Occlusion.NONE, false, ClosureParameters.of(CENTRAL))
                .barrierRatePerDay();
    }

    /** Chance of a scar of one session of holes per mm2, depth into the dermis and radius in mm. */
    private static double scar(double perMm2, double depthMm, double radiusMm) {
        Dose dose = new DoseMap(P.injury()).dose(perMm2, 0, depthMm, 0, radiusMm);
        var stop = new TissueWay.Stop(0, dose, barrierRate(perMm2, depthMm, radiusMm));
        TissueLog log = TissueLog.ofCourse(new double[] {0, 120});
        new HealingWorkspace().block.run(List.of(TissueWay.ofStops(List.of(stop), 120, P, log)));
        return Normal.cumulative(
                Math.log(log.peakScar() / CENTRAL.value("safety.scarThreshold")) / CENTRAL.value("safety.scarSlope"));
    }

    /** One hole in the skin up to a tenth of a millimetre from its edge: what an onlooker calls the place. */
    private static double single(double depthMm, double radiusMm) {
        double place = radiusMm + 0.1;
        return scar(1 / (Math.PI * place * place), depthMm, radiusMm);
    }

    @Test
    void aPunchBiopsyUsuallyScars() {
        assertThat(single(2.5, 2)).isGreaterThan(0.5);
        assertThat(single(2.5, 1.5)).isGreaterThan(0.4);
    }

    @Test
    void aColumnBelowHalfAMillimetreHardlyScars() {
        assertThat(single(2.5, 0.2)).isLessThan(0.03);
        assertThat(single(2.5, 0.25)).isLessThan(0.05);
    }

    @Test
    void aPrickAndAFieldOfColumnsHardlyScar() {
        assertThat(scar(0.01, 2, NEEDLE_RADIUS_MM)).isLessThan(0.01);
        assertThat(scar(2.5, 0.6, 0.06))
                .as("columns of a fractional laser, its heat left out")
                .isLessThan(0.02);
        assertThat(scar(0.07 / (Math.PI * 0.04), 2.5, 0.2))
                .as("7 % of the skin cored")
                .isLessThan(0.02);
    }

    @Test
    void aWideWoundThatStaysShallowHardlyScars() {
        assertThat(single(0.3, 2)).isLessThan(0.05);
    }

    /** HARVEST2022 and laser columns close in a day or two, an open punch of 3 mm within 28 d (CHDRWOUND). */
    @Test
    void theOneBarrierClockMakesSenseOfOtherWidths() {
        double half = Math.log(2);
        assertThat(half / barrierRate(2.5, 0.6, 0.06)).as("days, laser column").isLessThan(1);
        assertThat(half / barrierRate(0.1, 2.5, 1.5)).as("days, 3 mm punch").isBetween(1.5, 11.0);
    }

    @Test
    void widerAndDeeperWoundsNeverScarLess() {
        for (double depth : new double[] {0.3, 0.6, 1, 1.5, 2.5}) {
            double before = 0;
            for (double radius = 0.25; radius < 3; radius += 0.25) {
                double now = single(depth, radius);
                assertThat(now).as("%s mm deep, radius %s mm", depth, radius).isGreaterThanOrEqualTo(before - LEAST);
                before = now;
            }
        }
        for (double radius : new double[] {0.04, 0.25, 0.5, 2}) {
            double before = 0;
            for (double depth = 0.1; depth < 3; depth += 0.1) {
                double now = single(depth, radius);
                assertThat(now).as("radius %s mm, %s mm deep", radius, depth).isGreaterThanOrEqualTo(before - LEAST);
                before = now;
            }
        }
    }
}
