package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.percola.candidacy.ScreeningTest.actions;
import static org.percola.candidacy.ScreeningTest.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.patient.AllergyCode;
import org.percola.patient.Benefit;
import org.percola.patient.ConditionCode;
import org.percola.patient.PastEventCode;
import org.percola.patient.Phototype;
import org.percola.patient.Site;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;

/** Unit: what the course, its device and its products do to the answer; ages and phototypes beside them. */
class ScreeningCourseTest {
    @Test
    void rowsAboutTheAnaestheticChangeThePlanNotThePerson() {
        for (var allergy : List.of(AllergyCode.LOCAL_ANAESTHETIC, AllergyCode.PABA, AllergyCode.SULFONAMIDE)) {
            var without = Cases.healthy().allergic(allergy).answer();
            assertThat(without).as(allergy.code()).isInstanceOf(Answer.Suitable.class);
            assertThat(without.findings().notes()).contains("only-with-anaesthetic:" + allergy.code());
            var numbed = Cases.healthy().allergic(allergy).numbed().answer();
            assertThat(numbed).isInstanceOf(Answer.WithCare.class);
            assertThat(actions(numbed)).containsExactly("leave-out-anaesthetic");
        }
        assertThat(Cases.healthy().with(ConditionCode.LIVER_DISEASE).numbed().answer())
                .isInstanceOf(Answer.WithCare.class);
    }

    @Test
    void strongNumbingUnderFilmOrOnALargeAreaAsksForADoseCheck() {
        assertThat(Cases.healthy().numbed(4, 80).answer()).isInstanceOf(Answer.Suitable.class);
        assertThat(actions(Cases.healthy().numbed(5, 80).answer())).containsExactly("check-anaesthetic-dose");
        assertThat(actions(Cases.healthy().numbed(4, 900).answer())).containsExactly("check-anaesthetic-dose");
        assertThat(actions(Cases.healthy()
                        .topical("lidocaine", Applied.BEFORE, 0, Occlusion.FILM)
                        .answer()))
                .contains("check-anaesthetic-dose");
    }

    @Test
    void anyUnapprovedProductDuringNeedlingIsAtLeastWithCare() {
        for (var product : List.of("ascorbic-acid", "hyaluronic-acid-high", "minoxidil", "prp")) {
            var answer = Cases.healthy().topical(product, Applied.DURING).answer();
            assertThat(answer).as(product).isInstanceOf(Answer.WithCare.class);
            assertThat(actions(answer)).contains("sterile-product-only");
            assertThat(answer.findings().notes()).contains("label-not-for-delivery");
        }
    }

    @Test
    void sterileProductsAreSuitableAndALaterCreamIsToo() {
        assertThat(Cases.healthy().topical("sterile-saline", Applied.DURING).answer())
                .isInstanceOf(Answer.Suitable.class);
        assertThat(Cases.healthy()
                        .topical("niacinamide", Applied.AFTER, 0, Occlusion.NONE)
                        .answer())
                .isInstanceOf(Answer.WithCare.class);
        assertThat(Cases.healthy()
                        .topical("niacinamide", Applied.AFTER, 48, Occlusion.NONE)
                        .answer())
                .isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void aMinorGoesToADermatologist() {
        var answer = Cases.healthy().age(17.9).answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(rules(answer)).containsExactly("C034");
    }

    @Test
    void from18To21IsANoteAndFrom22IsNone() {
        assertThat(Cases.healthy().age(18).answer()).isInstanceOf(Answer.Suitable.class);
        assertThat(Cases.healthy().age(21.9).answer().findings().notes()).contains("age-outside-authorisation");
        assertThat(Cases.healthy().age(22).answer().findings().notes()).doesNotContain("age-outside-authorisation");
    }

    @Test
    void allPhototypesCanBeTreatedAndDarkerOnesWithCare() {
        for (var phototype : Phototype.values()) {
            var answer = Cases.healthy().phototype(phototype).answer();
            assertThat(answer.getClass())
                    .as(phototype.code())
                    .isEqualTo(phototype.isDark() ? Answer.WithCare.class : Answer.Suitable.class);
        }
    }

    @Test
    void exceedIsAuthorisedForWrinklesUpToPhototypeIiiAndForScarsUpToIv() {
        var outside = "phototype-outside-authorisation:exceed";
        var wrinkles = Cases.healthy().wants(Benefit.WRINKLES);
        assertThat(wrinkles.phototype(Phototype.III).answer().findings().notes())
                .doesNotContain(outside);
        assertThat(wrinkles.phototype(Phototype.IV).answer().findings().notes()).contains(outside);
        var scars = Cases.healthy().wants(Benefit.ACNE_SCARS);
        assertThat(scars.phototype(Phototype.IV).answer().findings().notes()).doesNotContain(outside);
        assertThat(scars.phototype(Phototype.V).answer().findings().notes()).contains(outside);
    }

    @Test
    void useOutsideAnAuthorisationIsANote() {
        var answer = Cases.healthy()
                .device("skinpen")
                .wants(Benefit.STRETCH_MARKS)
                .on(Site.ABDOMEN)
                .answer();
        assertThat(answer).isInstanceOf(Answer.Suitable.class);
        assertThat(answer.findings().notes())
                .containsExactlyInAnyOrder("off-label:stretch-marks", "authorised-use:skinpen");
        assertThat(Cases.healthy().device("dermapen").answer().findings().notes())
                .containsExactly("no-authorisation-known:dermapen");
    }

    @Test
    void deeperThanEvaluatedIsWithCare() {
        assertThat(Cases.healthy().settingMm(1.5).answer()).isInstanceOf(Answer.Suitable.class);
        assertThat(actions(Cases.healthy().settingMm(1.75).answer())).containsExactly("depth-not-evaluated");
    }

    @Test
    void besideTheEyeStaysOutsideTheOrbitalRim() {
        assertThat(actions(Cases.healthy().on(Site.PERIORBITAL).answer())).containsExactly("stay-outside-orbital-rim");
    }

    @Test
    void closerThan14DaysSaysSo() {
        assertThat(Cases.healthy().sessions(4, 10).answer().findings().notes())
                .contains("interval-shorter-than-studied");
        assertThat(Cases.healthy().sessions(1, 0).answer().findings().notes())
                .doesNotContain("interval-shorter-than-studied");
    }

    @Test
    void redStretchMarksAreYoungAndWithCare() {
        assertThat(rules(Cases.healthy().wantsRedStriaeGone().on(Site.ABDOMEN).answer()))
                .containsExactly("C043");
    }

    @Test
    void aScarOfUnknownAgeIsNotedAndAYoungOneIsWithCare() {
        var scar = Cases.healthy().wants(Benefit.SCARS).on(Site.ABDOMEN).device("skinstylus");
        assertThat(scar.answer().findings().notes()).contains("scar-age-not-asked");
        var young = scar.had(PastEventCode.SURGERY, Site.ABDOMEN, Cases.DAY.minusMonths(5))
                .answer();
        assertThat(young).isInstanceOf(Answer.WithCare.class);
        assertThat(rules(young)).containsExactly("C043");
        assertThat(young.findings().notes()).doesNotContain("scar-age-not-asked");
    }
}
