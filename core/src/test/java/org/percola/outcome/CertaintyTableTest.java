package org.percola.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.MelasmaType;
import org.percola.patient.Scale;
import org.percola.patient.StriaeAge;

/** Unit: the certainty of each benefit, as the design's grades and the screening page's changes say. */
class CertaintyTableTest {

    @Test
    void everyBenefitHasARowAndItsSourcesExist() {
        for (Benefit benefit : Benefit.values()) {
            CertaintyTable.Entry entry = CertaintyTable.of(Concern.of(benefit), AdjunctEffect.NONE);
            assertThat(entry.benefit()).isEqualTo(benefit);
            assertThat(entry.sources())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(Evidence.standard().findSource(key))
                            .as(key)
                            .isPresent());
            assertThat(entry.sizeCertainty()).isGreaterThanOrEqualTo(entry.certainty());
        }
    }

    @Test
    void nothingIsHigh() {
        for (Benefit benefit : Benefit.values()) {
            assertThat(CertaintyTable.of(Concern.of(benefit), AdjunctEffect.untracked("prp"))
                            .certainty())
                    .isNotEqualTo(Certainty.HIGH);
        }
    }

    @Test
    void acneScarsAreModerateForSomethingAndLowForItsSize() {
        CertaintyTable.Entry entry = CertaintyTable.of(Concern.of(Benefit.ACNE_SCARS), AdjunctEffect.NONE);
        assertThat(entry.certainty()).isEqualTo(Certainty.MODERATE);
        assertThat(entry.sizeCertainty()).isEqualTo(Certainty.LOW);
        assertThat(certainty(Readings.acneScars(Scale.GOODMAN_BARON, 3, 0.1, 0.1, 0.8), AdjunctEffect.NONE))
                .isEqualTo(Certainty.VERY_LOW);
    }

    @Test
    void anAgentRaisesWhatItActsOnAndNothingElse() {
        var acid = new AdjunctEffect("hyaluronic-acid-low", 0.1);
        assertThat(certainty(Concern.of(Benefit.HYDRATION), AdjunctEffect.NONE)).isEqualTo(Certainty.VERY_LOW);
        assertThat(certainty(Concern.of(Benefit.HYDRATION), acid)).isEqualTo(Certainty.LOW);
        assertThat(certainty(Concern.of(Benefit.PORES), acid)).isEqualTo(Certainty.VERY_LOW);
        Concern melasma = Readings.melasma(MelasmaType.MIXED);
        assertThat(certainty(melasma, new AdjunctEffect("tranexamic-acid", 0.1)))
                .isEqualTo(Certainty.LOW);
        assertThat(CertaintyTable.of(melasma, AdjunctEffect.NONE).sizeCertainty())
                .isEqualTo(Certainty.VERY_LOW);
        assertThat(certainty(Concern.of(Benefit.PIGMENTATION), AdjunctEffect.NONE))
                .isEqualTo(Certainty.VERY_LOW);
    }

    @Test
    void whiteStretchMarksHaveTheirOwnSources() {
        assertThat(CertaintyTable.of(Readings.striae(StriaeAge.ALBA), AdjunctEffect.NONE)
                        .sources())
                .contains("NASPOLINI2019");
    }

    private static Certainty certainty(Concern concern, AdjunctEffect adjunct) {
        return CertaintyTable.of(concern, adjunct).certainty();
    }
}
