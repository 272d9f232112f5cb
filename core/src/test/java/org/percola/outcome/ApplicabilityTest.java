package org.percola.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.Sex;
import org.percola.patient.Site;

/** Unit: seven rows always, and an honest reason where one stays empty. */
class ApplicabilityTest {
    private static final OutcomeParameters CENTRAL = Readings.central();

    @Test
    void thereAreAlwaysSevenRows() {
        assertThat(benefits(List.of()))
                .containsExactly(
                        Benefit.WRINKLES,
                        Benefit.TEXTURE,
                        Benefit.ACNE_SCARS,
                        Benefit.PORES,
                        Benefit.HYDRATION,
                        Benefit.PIGMENTATION,
                        Benefit.STRETCH_MARKS);
    }

    @Test
    void otherScarsTakeThePlaceOfAcneScarsOnlyWhereTheyAreTheConcern() {
        assertThat(benefits(List.of(Concern.of(Benefit.SCARS))))
                .hasSize(7)
                .contains(Benefit.SCARS)
                .doesNotContain(Benefit.ACNE_SCARS);
        assertThat(benefits(List.of(Concern.of(Benefit.SCARS), Concern.of(Benefit.ACNE_SCARS))))
                .hasSize(7)
                .contains(Benefit.ACNE_SCARS);
    }

    @Test
    void aStatedConcernIsItsRow() {
        Concern stated = Readings.graded(Benefit.WRINKLES, Scale.LEMPERLE, 2);
        assertThat(Applicability.rows(List.of(stated))).contains(stated);
    }

    @Test
    void stretchMarksAreNotOnAFaceNorPoresOnAnAbdomen() {
        assertThat(whyNot(Concern.of(Benefit.STRETCH_MARKS), Site.CHEEK, true))
                .contains(NotApplicable.NOT_AT_THIS_SITE);
        assertThat(whyNot(Concern.of(Benefit.PORES), Site.ABDOMEN, true)).contains(NotApplicable.NOT_AT_THIS_SITE);
        assertThat(whyNot(Concern.of(Benefit.WRINKLES), Site.ABDOMEN, true)).contains(NotApplicable.NOT_AT_THIS_SITE);
        assertThat(whyNot(Concern.of(Benefit.ACNE_SCARS), Site.THIGH, true)).contains(NotApplicable.NOT_AT_THIS_SITE);
        assertThat(whyNot(Concern.of(Benefit.STRETCH_MARKS), Site.ABDOMEN, true))
                .isEmpty();
    }

    @Test
    void whatNobodyHasIsNotForecast() {
        assertThat(whyNot(Concern.of(Benefit.ACNE_SCARS), Site.CHEEK, false)).contains(NotApplicable.NO_SUCH_CONCERN);
        assertThat(whyNot(Concern.of(Benefit.PIGMENTATION), Site.CHEEK, false)).contains(NotApplicable.NO_SUCH_CONCERN);
        assertThat(whyNot(Concern.of(Benefit.ACNE_SCARS), Site.CHEEK, true)).isEmpty();
    }

    @Test
    void hydrationIsForEverySiteOfAPerson() {
        for (Site site : Site.values()) {
            assertThat(whyNot(Concern.of(Benefit.HYDRATION), site, false).isEmpty())
                    .as(site.code())
                    .isEqualTo(site.isHuman());
        }
    }

    @Test
    void youngSkinHasNoWrinklesToImprove() {
        Patient young = Patient.of(21, Sex.FEMALE, Phototype.II);
        Concern wrinkles = Concern.of(Benefit.WRINKLES);
        assertThat(Applicability.whyNot(wrinkles, false, young, Site.FACE, CENTRAL))
                .contains(NotApplicable.NOTHING_TO_IMPROVE);
        assertThat(whyNot(wrinkles, Site.FACE, false)).isEmpty();
        assertThat(whyNot(Readings.graded(Benefit.WRINKLES, Scale.LEMPERLE, 0), Site.FACE, true))
                .contains(NotApplicable.NOTHING_TO_IMPROVE);
    }

    private static List<Benefit> benefits(List<Concern> concerns) {
        return Applicability.rows(concerns).stream().map(Concern::benefit).toList();
    }

    private static Optional<NotApplicable> whyNot(Concern row, Site site, boolean stated) {
        return Applicability.whyNot(row, stated, Readings.PATIENT, site, CENTRAL);
    }
}
