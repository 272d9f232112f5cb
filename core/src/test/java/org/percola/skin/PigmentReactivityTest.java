package org.percola.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Listed;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.patient.Site;

/** Property: darker skin is never less reactive, in any draw. */
class PigmentReactivityTest {
    private static final Evidence EVIDENCE = Evidence.standard();

    private static Stream<ParameterDraw> draws() {
        return IntStream.range(0, 600).mapToObj(draw -> ParameterDraw.of(EVIDENCE, 5, 0, draw));
    }

    private static double reactivity(Phototype phototype, ParameterDraw draw) {
        return SkinAtlas.skinOf(Patient.of(30, Sex.FEMALE, phototype), Site.CHEEK, draw)
                .melanocyteReactivity();
    }

    private static Patient withHistoryOf(ConditionCode code, Phototype phototype) {
        return new Patient(
                30,
                Sex.FEMALE,
                phototype,
                Said.NO,
                Said.NO,
                Said.NO,
                Listed.of(List.of(Condition.of(code))),
                Listed.notAsked(),
                Listed.notAsked(),
                Listed.notAsked(),
                Set.of());
    }

    @Test
    void darkerSkinIsNeverLessReactiveAtTheSameDraw() {
        draws().forEach(draw -> {
            double lighter = 0;
            for (Phototype phototype : Phototype.values()) {
                double reactivity = reactivity(phototype, draw);
                assertThat(reactivity).as("%s", phototype).isGreaterThanOrEqualTo(lighter);
                lighter = reactivity;
            }
            assertThat(reactivity(Phototype.VI, draw)).isGreaterThan(reactivity(Phototype.III, draw));
            assertThat(reactivity(Phototype.III, draw)).isEqualTo(1).isGreaterThan(reactivity(Phototype.II, draw));
        });
    }

    @Test
    void theMediansAreTheMapOfTheModelPage() {
        ParameterDraw central = ParameterDraw.central(EVIDENCE);
        assertThat(reactivity(Phototype.II, central)).isEqualTo(0.7, within(0.01));
        assertThat(reactivity(Phototype.IV, central)).isEqualTo(1.7, within(1e-12));
        assertThat(reactivity(Phototype.V, central)).isEqualTo(2.0, within(0.01));
    }

    @Test
    void aHistoryOfDarkMarksRaisesReactivityInEveryDraw() {
        draws().limit(200)
                .forEach(draw -> Stream.of(ConditionCode.PIH, ConditionCode.MELASMA)
                        .forEach(code -> assertThat(
                                        SkinAtlas.skinOf(withHistoryOf(code, Phototype.IV), Site.CHEEK, draw)
                                                .melanocyteReactivity())
                                .isGreaterThan(reactivity(Phototype.IV, draw))));
    }
}
