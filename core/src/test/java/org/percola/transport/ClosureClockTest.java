package org.percola.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.percola.device.DeviceCatalogue;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;
import org.percola.treatment.Occlusion;

/**
 * Property: orderings of the two clocks. Regression against the published times that the medians were set by
 * (NANOCHIP2017, OGUNJIMI2021, OGUNJIMI2020, BROGDEN2013, KALLURI2011): these are calibration targets, not checks.
 */
class ClosureClockTest {
    private static final ClosureParameters CENTRAL = ClosureParameters.of(ParameterDraw.central(Evidence.standard()));
    /** 50 needles of about 0.8 mm pressed twice on a square centimetre; half the length reached. */
    private static final Channels PATCH = Skins.channels(0.4, 0.16, 70, 100);
    /** The 770 um roller of KALLURI2011: reach behind a 70 um hole, and half the length for the 370 um one. */
    private static final Channels ROLLER_770 = Skins.channels(0.389, 0.1525, 70.7, 100);

    private static final Channels ROLLER_370 = Skins.channels(0.185, 0.07, 34, 100);

    private static ChannelClosure open(Channels channels) {
        return ClosureClock.closureOf(Skins.cheek(), channels, Occlusion.NONE, false, CENTRAL);
    }

    private static ChannelClosure occluded(Skin skin, Channels channels, boolean coxInhibitor) {
        return ClosureClock.closureOf(skin, channels, Occlusion.FILM, coxInhibitor, CENTRAL);
    }

    private static double poreRecoveryHours(ChannelClosure closure) {
        return ClosureClock.recoveryHours(closure.poreHalfLifeHours(), CENTRAL);
    }

    @Test
    void theBarrierIsNeverSlowerThanThePoreInAnyDraw() {
        Skin reluctant = Skins.closingAt(0.3, 1.5);
        IntStream.range(0, 400).forEach(draw -> {
            var p = ClosureParameters.of(ParameterDraw.of(Evidence.standard(), 7, 0, draw));
            for (Occlusion occlusion : Occlusion.values()) {
                for (Channels channels :
                        new Channels[] {Channels.NONE, ROLLER_370, PATCH, Skins.channels(1.2, 0.5, 130, 4000)}) {
                    ChannelClosure closure = ClosureClock.closureOf(reluctant, channels, occlusion, false, p);
                    assertThat(closure.barrierHalfLifeHours())
                            .as("draw %d", draw)
                            .isLessThanOrEqualTo(closure.poreHalfLifeHours());
                }
            }
        });
    }

    @Test
    void aFilmDelaysBothClocks() {
        ChannelClosure bare = open(PATCH);
        ChannelClosure covered = occluded(Skins.cheek(), PATCH, false);
        assertThat(covered.barrierRecoveryHours()).isGreaterThan(2 * bare.barrierRecoveryHours());
        assertThat(covered.poreHalfLifeHours()).isGreaterThan(1.5 * bare.poreHalfLifeHours());
    }

    @Test
    void deeperAndMoreNeedlesTakeLonger() {
        double[] reachesMm = {0.1, 0.25, 0.5, 1.0, 1.5};
        for (int k = 1; k < reachesMm.length; k++) {
            ChannelClosure less = open(Skins.channels(reachesMm[k - 1], 0.1, 80, 500));
            ChannelClosure more = open(Skins.channels(reachesMm[k], 0.1, 80, 500));
            assertThat(more.barrierHalfLifeHours()).isGreaterThan(less.barrierHalfLifeHours());
            assertThat(more.poreHalfLifeHours()).isGreaterThan(less.poreHalfLifeHours());
        }
        assertThat(open(Skins.channels(0.5, 0.1, 80, 4000)).poreHalfLifeHours())
                .isGreaterThan(open(Skins.channels(0.5, 0.1, 80, 50)).poreHalfLifeHours());
    }

    @Test
    void olderOrDarkerSkinThatClosesSlowlyKeepsItsHolesLonger() {
        ChannelClosure slow = occluded(Skins.closingAt(0.6, 0.6), PATCH, false);
        ChannelClosure reference = occluded(Skins.cheek(), PATCH, false);
        assertThat(slow.poreHalfLifeHours()).isCloseTo(reference.poreHalfLifeHours() / 0.6, within(1e-9));
        assertThat(slow.barrierRecoveryHours()).isGreaterThan(reference.barrierRecoveryHours());
    }

    @Test
    void surfaceBreachesCloseFasterThanInsertedNeedles() {
        ChannelClosure shallow = open(Skins.superficial(100));
        assertThat(shallow.barrierHalfLifeHours()).isLessThan(open(PATCH).barrierHalfLifeHours());
        // GUPTA2011, abstract: without occlusion every site was back within 2 h; a factor 2 for the median.
        assertThat(shallow.barrierRecoveryHours()).isLessThan(4);
    }

    @Test
    void untouchedSkinHasClocksToo() {
        ChannelClosure none = open(Channels.NONE);
        assertThat(none.barrierHalfLifeHours()).isPositive();
        assertThat(none.poreHalfLifeHours()).isFinite();
    }

    @Test
    void theWidthOfANeedlesHoleChangesNoBitOfAClock() {
        assertThat(DeviceCatalogue.standard().all())
                .extracting(device -> device.needle().shaftDiameterUm())
                .allSatisfy(widthUm -> assertThat(widthUm).isLessThanOrEqualTo(2 * CENTRAL.needleHoleRadius()));
        assertThat(open(Skins.channels(1.0, 0.4, 350, 2500))).isEqualTo(open(Skins.channels(1.0, 0.4, 20, 2500)));
    }

    /** A column of half a millimetre in about a day more, an open 4 mm punch in one to four weeks (CHDRWOUND: 28 days). */
    @Test
    void aWiderHoleClosesFromItsEdges() {
        double before = 0;
        for (double widthUm : new double[] {100, 350, 500, 1000, 2000, 4000, 8000}) {
            ChannelClosure closure = open(Skins.channels(2, 2, widthUm, 1));
            assertThat(closure.barrierRecoveryHours()).isGreaterThanOrEqualTo(before);
            assertThat(closure.barrierHalfLifeHours()).isLessThanOrEqualTo(closure.poreHalfLifeHours());
            before = closure.barrierRecoveryHours();
        }
        double needleHours = open(Skins.channels(2, 2, 100, 1)).barrierRecoveryHours();
        assertThat(open(Skins.channels(2, 2, 500, 1)).barrierRecoveryHours() - needleHours)
                .isBetween(4.0, 24.0);
        assertThat(open(Skins.channels(2, 2, 4000, 1)).barrierRecoveryHours() / 24)
                .isBetween(7.0, 28.0);
    }

    @Test
    void recoveryIsTheTimeAtWhichTheThresholdIsLeft() {
        ChannelClosure closure = open(PATCH);
        assertThat(closure.barrierOpenFraction(closure.barrierRecoveryHours()))
                .isCloseTo(CENTRAL.threshold(), within(1e-12));
    }

    /** TRA-V6. Rat heals faster than the human clocks that are modelled, hence a factor of two. */
    @Test
    void rollerOnRatIsWithinAFactorOfTwo() {
        assertThat(open(ROLLER_370).barrierRecoveryHours()).isBetween(4.5 / 2, 4.5 * 2);
        assertThat(open(ROLLER_770).barrierRecoveryHours()).isBetween(4.5 / 2, 4.5 * 2);
        assertThat(poreRecoveryHours(open(ROLLER_370))).isBetween(12.0 / 2, 12.0 * 2);
        assertThat(poreRecoveryHours(open(ROLLER_770))).isBetween(18.0 / 2, 18.0 * 2);
    }

    /** NANOCHIP2017: face, 0.25 and 0.5 mm, six applications, water loss back in 4 to 8 h; a pen reaches half its setting. */
    @Test
    void faceAtQuarterAndHalfMillimetreIsBackInHours() {
        assertThat(open(Skins.channels(0.15, 0.06, 60, 600)).barrierRecoveryHours())
                .isBetween(2.0, 16.0);
        assertThat(open(Skins.channels(0.25, 0.1, 70, 600)).barrierRecoveryHours())
                .isBetween(4.0, 8.0);
    }

    /** SASAKI2019: water loss after a 1.5 mm pen still slightly raised at 48 h; inside the interval, not the median. */
    @Test
    void penAtOneAndAHalfMillimetresCanStillBeRaisedAtTwoDays() {
        long raised = IntStream.range(0, 400)
                .filter(draw -> ClosureClock.closureOf(
                                        Skins.cheek(),
                                        Skins.channels(1.0, 0.4, 120, 2500),
                                        Occlusion.NONE,
                                        false,
                                        ClosureParameters.of(ParameterDraw.of(Evidence.standard(), 1, 0, draw)))
                                .barrierOpenFraction(48)
                        > 0.05)
                .count();
        assertThat(raised).isBetween(40L, 320L);
    }

    /** TRA-V7: OGUNJIMI2020, impedance on the upper arm under a patch: 44.1 (14.0) to 66.5 (19.5) h by group. */
    @Test
    void upperArmUnderAPatchClosesInTwoToThreeDays() {
        double hours = poreRecoveryHours(occluded(Skins.cheek(), PATCH, false));
        assertThat(hours).isBetween(44.1, 66.5).isBetween(60.34 - 14.69, 60.34 + 14.69);
    }

    /** TRA-V8: BROGDEN2013, drug still delivered at 72 h with placebo, at 7 d with diclofenac. */
    @Test
    void aCoxInhibitorKeepsThePoresForAWeek() {
        double placebo = poreRecoveryHours(occluded(Skins.cheek(), PATCH, false));
        double inhibited = poreRecoveryHours(occluded(Skins.cheek(), PATCH, true));
        assertThat(placebo).isBetween(36.0, 144.0);
        assertThat(inhibited / placebo).isCloseTo(7 * 24 / 72.0, within(0.05));
    }
}
