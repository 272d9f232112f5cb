package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.skin.Skin;
import org.percola.treatment.Session;

/** Property: what a session opens for a solute beside what it does to the tissue. */
class OpeningTest {
    private static final double ROUND_OFF = 1e-12;

    static LongStream draws() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("draws")
    void healingKnowsNothingOfNeedlesThatDiffer(long draw) {
        ParameterDraw world = Bench.world(draw);
        PunctureParameters changed = PunctureParameters.of(world.with("puncture.needleDifference", 0.01)
                .with("puncture.penPress", 0)
                .with("puncture.forceModulusExponent", 0)
                .with("puncture.slenderForceRatio", 1));
        for (Device device : Bench.devices()) {
            for (double settingMm : new double[] {0.25, 0.5, 0.8, 1.5}) {
                var session = Bench.session(device, settingMm, 3);
                assertThat(Insertion.strike(Bench.faceOfDraw(draw), session, changed))
                        .isEqualTo(Insertion.strike(Bench.faceOfDraw(draw), session, PunctureParameters.of(world)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void deeperNeverOpensLess(long draw) {
        PunctureParameters parameters = Bench.drawn(draw);
        Skin skin = Bench.faceOfDraw(draw);
        for (Device device : Bench.devices()) {
            Channels shallower = Insertion.open(skin, Bench.session(device, 0.1, 3), parameters);
            for (int k = 15; k <= 300; k += 5) {
                Channels deeper = Insertion.open(skin, Bench.session(device, k / 100.0, 3), parameters);
                String which = device.kind() + " at " + k / 100.0 + " mm, draw " + draw;
                assertThat(deeper.insertedFraction())
                        .as(which)
                        .isGreaterThanOrEqualTo(shallower.insertedFraction() - ROUND_OFF);
                assertThat(deeper.breachedFraction())
                        .as(which)
                        .isGreaterThanOrEqualTo(shallower.breachedFraction() - ROUND_OFF);
                assertThat(deeper.reachMm()).as(which).isGreaterThanOrEqualTo(shallower.reachMm() - ROUND_OFF);
                shallower = deeper;
            }
        }
    }

    /** A pen at 0.25 mm let nearly as much through pig skin as at 0.5 mm (NALOXONEPEN): in nearly every world it opens. */
    @Test
    void aShallowPenOpensTheSurfaceInNearlyEveryWorld() {
        assertThat(worldsShutTo(Insertion::open)).isLessThan(20);
        assertThat(worldsShutTo(Insertion::strike)).isGreaterThan(80);
    }

    /** A needle of half a millimetre does not taper over eight tenths of one. */
    @Test
    void aShortRollerTapersWithinItsNeedles() {
        Session session = Bench.session(Bench.roller(), 0.5, 10);
        Skin skin = Bench.faceOfDraw(1);
        assertThat(Insertion.open(skin, session, Bench.drawn(1)).insertedFraction())
                .isGreaterThan(
                        2 * Insertion.strike(skin, session, Bench.drawn(1)).insertedFraction());
    }

    /** At the first power force grows as stiffness does: soft skin is pierced no worse than stiff skin. */
    @Test
    void softSkinGivesWayAtLessForce() {
        Session session = Bench.session(Bench.roller(), 0.5, 10);
        PunctureParameters same = PunctureParameters.of(Bench.world(1).with("puncture.forceModulusExponent", 1));
        PunctureParameters none = PunctureParameters.of(Bench.world(1).with("puncture.forceModulusExponent", 0));
        Skin face = Bench.faceOfDraw(1);
        Skin soft = new Skin(
                face.site(),
                face.layers(),
                new Skin.Stiffness(face.stiffness().indentationMPa() / 2),
                face.melanocyteReactivity(),
                face.capacity());
        assertThat(Insertion.open(soft, session, same).insertedFraction())
                .isCloseTo(Insertion.open(face, session, same).insertedFraction(), within(1e-9));
        assertThat(Insertion.open(soft, session, none).insertedFraction())
                .isLessThan(0.8 * Insertion.open(face, session, none).insertedFraction());
    }

    /** Of needles of 300 um a hand presses next to none in, and a quarter or less breach; at 1 m/s they pierce (VERBAAN2008). */
    @Test
    void whatAHandCannotPressInStaysShut() {
        Device array = Bench.device(DeviceKind.STAMP, 36, new Needle(4.5, 110, 0.3), 0, false);
        var parameters = PunctureParameters.ofExperiment(ParameterDraw.central(Evidence.standard()));
        Channels byHand = Insertion.open(Bench.face(), Bench.atSpeed(array, 0.3, 10), parameters);
        Channels impact = Insertion.open(Bench.face(), Bench.atSpeed(array, 0.3, 1000), parameters);
        assertThat(byHand.insertedFraction()).isLessThan(0.15);
        assertThat(byHand.breachedFraction()).isLessThan(0.25);
        assertThat(impact.insertedFraction()).isGreaterThan(0.5);
    }

    private interface Counting {
        Channels of(Skin skin, Session session, PunctureParameters parameters);
    }

    /** Of 200 worlds those in which fewer than a tenth of a pen's strikes at 0.25 mm breach the surface. */
    private static long worldsShutTo(Counting counting) {
        Session session = Bench.session(Bench.finePen(), 0.25, 10);
        return LongStream.range(0, 200)
                .filter(draw -> counting.of(Bench.faceOfDraw(draw), session, Bench.drawn(draw))
                                .breachedFraction()
                        < 0.1)
                .count();
    }
}
