package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Curve;
import org.percola.patient.Site;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;
import org.percola.transport.ChannelClosure;

/** Unit and Property: a course on a skin, from wounds to recovery. */
class HealingTest {
    static final HealingParameters CENTRAL = HealingParameters.of(ParameterDraw.central(Evidence.standard()));
    static final ChannelClosure CLOSURE = new ChannelClosure(23.7, 60, 40);
    static final double[] DAYS =
            IntStream.rangeClosed(0, 365).mapToDouble(k -> k).toArray();

    /** A cheek of phototype III, which heals as the reference does. */
    static Skin skin(double melanocyteReactivity) {
        return new Skin(
                Site.CHEEK,
                new Skin.Layers(12, 60, 1300),
                new Skin.Stiffness(1.5),
                melanocyteReactivity,
                Skin.Capacity.REFERENCE);
    }

    /** Channels of holes per cm2, reach and diameter. */
    static Channels channels(double perCm2, double superficialPerCm2, double reachMm, double diameterUm) {
        double share = perCm2 == 0 ? 0 : perCm2 / (perCm2 + superficialPerCm2);
        return new Channels(
                4,
                share,
                1,
                reachMm,
                0.1,
                0.4 * reachMm,
                diameterUm,
                perCm2 / 4,
                perCm2,
                superficialPerCm2,
                0.1,
                1,
                0.5,
                0);
    }

    static List<Wound> course(int sessions, double everyDays, Channels channels) {
        return IntStream.range(0, sessions)
                .mapToObj(k -> new Wound(k * everyDays, channels, CLOSURE))
                .toList();
    }

    static Recovery run(List<Wound> wounds, Skin skin) {
        return Healing.run(skin, wounds, CENTRAL, DAYS, new HealingWorkspace());
    }

    @Test
    void withoutNeedlesTheTissueIsExactlyUnchanged() {
        for (List<Wound> wounds : List.of(List.<Wound>of(), course(4, 30, Channels.NONE))) {
            Recovery recovery = run(wounds, skin(1.7));
            for (Curve curve : List.of(
                    recovery.collagenChangeFraction(),
                    recovery.elastinChangeFraction(),
                    recovery.epidermisChangeFraction(),
                    recovery.erythemaFraction(),
                    recovery.oedemaFraction(),
                    recovery.barrierOpenFraction(),
                    recovery.melaninExcess(),
                    recovery.newCollagenOneFraction())) {
                assertThat(IntStream.range(0, curve.size()).mapToDouble(curve::y))
                        .containsOnly(0.0);
            }
            assertThat(recovery.peakMelaninExcess()).isEqualTo(0.0);
            assertThat(recovery.peakScarCollagen()).isEqualTo(0.0);
            assertThat(recovery.report().converged()).isTrue();
        }
    }

    @Test
    void aValueOnASessionDayIsTheStateJustAfterIt() {
        Recovery recovery = run(course(3, 30, channels(200, 0, 0.9, 70)), skin(1));
        assertThat(recovery.barrierOpenFraction().at(0)).isEqualTo(1.0);
        assertThat(recovery.barrierOpenFraction().at(30)).isEqualTo(1.0);
        assertThat(recovery.barrierOpenFraction().at(29)).isLessThan(1e-6);
        assertThat(recovery.barrierOpenFraction().at(31))
                .isCloseTo(CLOSURE.barrierOpenFraction(24), Offset.offset(1e-15));
        // The shafts take a little matrix at once.
        assertThat(recovery.collagenChangeFraction().at(0)).isLessThan(0);
        assertThat(recovery.collagenChangeFraction().at(120)).isGreaterThan(0.1);
    }

    @Test
    void whichDaysArePrintedNeverChangesThem() {
        List<Wound> wounds = course(4, 28, channels(200, 30, 0.9, 70));
        Recovery daily = run(wounds, skin(1.7));
        Recovery sparse = Healing.run(skin(1.7), wounds, CENTRAL, new double[] {0, 84, 365}, new HealingWorkspace());
        for (double day : new double[] {0, 84, 365}) {
            assertThat(sparse.collagenChangeFraction().at(day))
                    .isEqualTo(daily.collagenChangeFraction().at(day));
            assertThat(sparse.melaninExcess().at(day))
                    .isEqualTo(daily.melaninExcess().at(day));
            assertThat(sparse.erythemaFraction().at(day))
                    .isEqualTo(daily.erythemaFraction().at(day));
        }
        assertThat(sparse.peakScarCollagen()).isEqualTo(daily.peakScarCollagen());
        assertThat(sparse.peakMelaninExcess()).isEqualTo(daily.peakMelaninExcess());
    }

    @Test
    void aWorkspaceCarriesNothingOver() {
        var workspace = new HealingWorkspace();
        List<Wound> wounds = course(4, 30, channels(2000, 0, 1.0, 120));
        Recovery first = Healing.run(skin(1), wounds, CENTRAL, DAYS, workspace);
        Healing.run(skin(2), course(9, 3, channels(5000, 0, 2.0, 200)), CENTRAL, DAYS, workspace);
        Recovery again = Healing.run(skin(1), wounds, CENTRAL, DAYS, workspace);
        assertThat(again.toString()).isEqualTo(first.toString());
    }

    @Test
    void fractionsStayFractionsAndNothingIsNegative() {
        Recovery recovery = run(course(9, 3, channels(5000, 500, 2.0, 200)), skin(2));
        for (int k = 0; k < DAYS.length; k++) {
            assertThat(recovery.erythemaFraction().y(k)).isBetween(0.0, 1.0);
            assertThat(recovery.oedemaFraction().y(k)).isBetween(0.0, 1.0);
            assertThat(recovery.barrierOpenFraction().y(k)).isBetween(0.0, 1.0);
            assertThat(recovery.melaninExcess().y(k)).isNotNegative();
            assertThat(recovery.collagenChangeFraction().y(k)).isGreaterThan(-1);
        }
        assertThat(recovery.report().converged()).isTrue();
    }

    @Test
    void sessionsOutOfOrderAreRefused() {
        var wounds = List.of(
                new Wound(30, channels(200, 0, 0.9, 70), CLOSURE), new Wound(0, channels(200, 0, 0.9, 70), CLOSURE));
        assertThatThrownBy(() -> run(wounds, skin(1))).hasMessageContaining("order");
    }
}
