package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.device.Device;
import org.percola.device.Needle;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.skin.Skin;
import org.percola.treatment.Intensity;

/** Property: what must hold for every draw, device and setting, with common random numbers. */
class InsertionPropertyTest {
    private static final double ROUND_OFF = 1e-12;

    static LongStream draws() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("draws")
    void deeperNeverReachesLess(long draw) {
        PunctureParameters parameters = Bench.drawn(draw);
        Skin skin = Bench.faceOfDraw(draw);
        for (Device device : Bench.devices()) {
            Channels shallower = strike(skin, device, 0.05, 3, parameters);
            for (int k = 7; k <= 300; k += 2) {
                double settingMm = k / 100.0;
                Channels deeper = strike(skin, device, settingMm, 3, parameters);
                String which = device.kind() + " to " + settingMm + " mm, draw " + draw;
                notLess(shallower, deeper, Channels::reachMm, "reach, " + which);
                notLess(shallower, deeper, Channels::openDepthMm, which);
                notLess(shallower, deeper, Channels::openDiameterUm, which);
                notLess(shallower, deeper, Channels::insertedFraction, which);
                notLess(shallower, deeper, Channels::breachedFraction, which);
                notLess(shallower, deeper, Channels::dermisReachedFraction, which);
                notLess(shallower, deeper, Channels::pinpointBleedingProbability, which);
                notLess(shallower, deeper, Channels::beyondSkinFraction, which);
                notLess(shallower, deeper, Channels::densityPerCm2, which);
                notLess(shallower, deeper, Channels::coveredFraction, which);
                shallower = deeper;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void morePassesNeverCoverLess(long draw) {
        for (Device device : Bench.devices()) {
            double covered = 0;
            for (int passes = 1; passes <= 40; passes++) {
                Channels channels = strike(Bench.faceOfDraw(draw), device, 0.8, passes, Bench.drawn(draw));
                assertThat(channels.coveredFraction()).isGreaterThanOrEqualTo(covered);
                assertThat(channels.densityPerCm2())
                        .isCloseTo(passes * channels.densityPerPassPerCm2(), within(1e-9 * channels.densityPerCm2()));
                covered = channels.coveredFraction();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void aSharperTipNeverInsertsLess(long draw) {
        for (double settingMm : new double[] {0.2, 0.5, 1.0, 1.5, 2.5}) {
            double inserted = 0;
            double breached = 0;
            for (double tipRadiusUm = 40; tipRadiusUm > 0.3; tipRadiusUm *= 0.8) {
                Device device = Bench.rollerWith(new Needle(tipRadiusUm, 200, 1.0));
                Channels channels = strike(Bench.faceOfDraw(draw), device, settingMm, 1, Bench.drawn(draw));
                assertThat(channels.insertedFraction()).isGreaterThanOrEqualTo(inserted);
                assertThat(channels.breachedFraction()).isGreaterThanOrEqualTo(breached);
                inserted = channels.insertedFraction();
                breached = channels.breachedFraction();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void stifferSkinTentsLessSoThatAnUprightNeedleReachesMore(long draw) {
        PunctureParameters parameters = Bench.drawn(draw);
        for (Device device : Bench.devices()) {
            var softer = InsertionDetail.of(Bench.faceOf(0.2), Bench.session(device, 1, 1), parameters);
            for (double modulusMPa = 0.3; modulusMPa < 20; modulusMPa *= 1.5) {
                var stiffer = InsertionDetail.of(Bench.faceOf(modulusMPa), Bench.session(device, 1, 1), parameters);
                assertThat(stiffer.tentDepthMm()).isLessThan(softer.tentDepthMm());
                assertThat(stiffer.reachMm()).isGreaterThanOrEqualTo(softer.reachMm());
                assertThat(stiffer.insertionForceN()).isEqualTo(softer.insertionForceN());
                softer = stiffer;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void partsAreOrderedAndReachStaysInsideTheSetting(long draw) {
        for (Device device : Bench.devices()) {
            for (double settingMm : new double[] {0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3}) {
                Channels channels = strike(Bench.faceOfDraw(draw), device, settingMm, 4, Bench.drawn(draw));
                assertThat(channels.insertedFraction()).isLessThanOrEqualTo(channels.breachedFraction());
                assertThat(channels.dermisReachedFraction()).isLessThanOrEqualTo(channels.insertedFraction());
                assertThat(channels.beyondSkinFraction()).isLessThanOrEqualTo(channels.dermisReachedFraction());
                assertThat(channels.pinpointBleedingProbability()).isLessThanOrEqualTo(channels.insertedFraction());
                assertThat(channels.reachMm()).isBetween(0.0, settingMm);
                assertThat(channels.openDepthMm()).isLessThanOrEqualTo(channels.reachMm());
                assertThat(channels.openDiameterUm())
                        .isLessThanOrEqualTo(device.needle().shaftDiameterUm() + 1e-9)
                        .isLessThanOrEqualTo(Bench.drawn(draw).widestHole() + 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void aStricterEndpointNeverTakesFewerPasses(long draw) {
        for (Device device : Bench.devices()) {
            Skin skin = Bench.faceOfDraw(draw);
            PunctureParameters parameters = Bench.drawn(draw);
            double atRest = 0;
            for (double wanted = 1; wanted < 1e5; wanted *= 3) {
                var asked = PunctureParameters.of(Bench.world(draw).with("puncture.bleedingEndpointDensity", wanted));
                double passes = Insertion.strike(
                                skin, Bench.session(device, 1.0, new Intensity.UntilPinpointBleeding()), asked)
                        .passesCount();
                assertThat(passes)
                        .isBetween(1.0, parameters.endpointMaxPasses())
                        .isGreaterThanOrEqualTo(atRest);
                assertThat(passes).isEqualTo(StrictMath.rint(passes));
                atRest = passes;
            }
        }
    }

    @Test
    void aHeadFarAboveTheSkinLeavesItAllButIntact() {
        var parameters =
                PunctureParameters.of(ParameterDraw.central(Evidence.standard()).with("puncture.gapScale", 1e6));
        Channels channels = strike(Bench.face(), Bench.pen(), 0.05, 4, parameters);
        assertThat(channels.breachedFraction()).isLessThan(1e-7);
        assertThat(channels.coveredFraction()).isLessThan(1e-7);
        assertThat(channels.passesCount()).isEqualTo(4);
    }

    @Test
    void aNeedleWithoutInsertionForceAlwaysEnters() {
        var parameters = PunctureParameters.of(ParameterDraw.central(Evidence.standard())
                .with("puncture.lineEnergy", 0)
                .with("puncture.gapScale", 0));
        Channels channels = strike(Bench.face(), Bench.pen(), 0.5, 1, parameters);
        assertThat(channels.insertedFraction()).isEqualTo(1);
        assertThat(channels.breachedFraction()).isEqualTo(1);
    }

    @Test
    void withoutGapTiltAndSlideForceTheTipReachesItsSetting() {
        var parameters = PunctureParameters.of(ParameterDraw.central(Evidence.standard())
                .with("puncture.slideLineEnergy", 0)
                .with("puncture.tiltScale", 0)
                .with("puncture.gapScale", 0));
        Channels channels = strike(Bench.face(), Bench.pen(), 1.5, 1, parameters);
        assertThat(channels.reachMm()).isCloseTo(1.5, within(1e-12));
        assertThat(channels.reachSdMm()).isCloseTo(0, within(1e-6));
    }

    private static Channels strike(
            Skin skin, Device device, double settingMm, int passes, PunctureParameters parameters) {
        return Insertion.strike(skin, Bench.session(device, settingMm, passes), parameters);
    }

    private static void notLess(Channels before, Channels after, ToDoubleFunction<Channels> reading, String which) {
        assertThat(reading.applyAsDouble(after))
                .as(which)
                .isGreaterThanOrEqualTo(reading.applyAsDouble(before) * (1 - ROUND_OFF));
    }
}
