package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.patient.AllergyCode;
import org.percola.patient.Benefit;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Severity;
import org.percola.patient.Site;
import org.percola.treatment.Applied;

/** Unit: the sentences of screening.md and product.md about a person, case by case, for a clinic. */
class ScreeningTest {
    @Test
    void aHealthyAdultWhoWasAskedEverythingIsSuitable() {
        assertThat(Cases.healthy().answer()).isInstanceOf(Answer.Suitable.class);
        assertThat(Cases.healthy().answer().findings().reasons()).isEmpty();
    }

    @Test
    void theExampleWithAcneScarsOnPhototypeIvIsWithCare() {
        var answer = Cases.healthy()
                .age(29)
                .phototype(Phototype.IV)
                .settingMm(1.5)
                .topical("sterile-hydrogel", Applied.DURING)
                .answer();
        assertThat(answer).isInstanceOf(Answer.WithCare.class);
        assertThat(rules(answer)).containsExactly("C047");
        assertThat(answer.findings().notes()).containsExactly("authorised-use:exceed");
    }

    @Test
    void theExampleWithMelasmaAndTranexamicAcidIsWithCareAndShowsTheLabel() {
        var answer = Cases.healthy()
                .with(ConditionCode.MELASMA)
                .wantsMelasmaGone()
                .topical("tranexamic-acid", Applied.DURING)
                .answer();
        assertThat(answer).isInstanceOf(Answer.WithCare.class);
        assertThat(rules(answer)).containsExactlyInAnyOrder("C048", "C037");
        assertThat(answer.findings().notes()).contains("label-not-for-delivery", "off-label:pigmentation");
    }

    @Test
    void pregnancyGoesToADermatologistForItHasNoDate() {
        assertThat(Cases.healthy().pregnant(Said.YES).answer()).isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void unsureOfPregnancyCountsAsPregnantAndSaysSo() {
        var answer = Cases.healthy().pregnant(Said.UNSURE).answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(rules(answer)).containsExactly("C017");
        assertThat(answer.findings().notes()).contains("unsure:pregnant");
    }

    @Test
    void breastfeedingGoesToADermatologist() {
        assertThat(Cases.healthy().breastfeeding(Said.YES).answer()).isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void aBleedingDisorderIsNotRecommended() {
        assertThat(Cases.healthy().with(ConditionCode.BLEEDING_DISORDER).answer())
                .isInstanceOf(Answer.NotRecommended.class);
    }

    @Test
    void aMetalAllergyIsNotRecommended() {
        assertThat(Cases.healthy().allergic(AllergyCode.NICKEL).answer()).isInstanceOf(Answer.NotRecommended.class);
        assertThat(Cases.healthy().allergic(AllergyCode.STAINLESS_STEEL).answer())
                .isInstanceOf(Answer.NotRecommended.class);
    }

    @Test
    void aLesionOrCancerOrKeratosisGoesToADermatologist() {
        for (var code :
                List.of(ConditionCode.CHANGING_LESION, ConditionCode.SKIN_CANCER, ConditionCode.ACTINIC_KERATOSIS)) {
            assertThat(Cases.healthy().with(code).answer()).as(code.code()).isInstanceOf(Answer.SeeDermatologist.class);
        }
    }

    @Test
    void immunosuppressionByDiseaseOrMedicineGoesToADermatologist() {
        assertThat(Cases.healthy().with(ConditionCode.IMMUNOSUPPRESSION).answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
        var answer = Cases.healthy().takes(MedicationClass.IMMUNOSUPPRESSANT).answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(actions(answer)).containsExactly("ask-prescriber");
    }

    @Test
    void activeVitiligoGoesToADermatologistAndAQuietOneIsWithCare() {
        assertThat(Cases.healthy().with(ConditionCode.VITILIGO).answer()).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(Cases.healthy().with(ConditionCode.VITILIGO, Control.POOR).answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(Cases.healthy().with(ConditionCode.VITILIGO, Control.GOOD).answer())
                .isInstanceOf(Answer.WithCare.class);
        assertThat(Cases.healthy().with(ConditionCode.LICHEN_PLANUS).answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void aKeloidTendencyGoesToADermatologist() {
        assertThat(Cases.healthy().with(ConditionCode.KELOID_TENDENCY).answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void pastColdSoresAreWithCareAndAskForProtection() {
        var answer = Cases.healthy().with(ConditionCode.COLD_SORE_HISTORY).answer();
        assertThat(answer).isInstanceOf(Answer.WithCare.class);
        assertThat(actions(answer)).containsExactly("ask-prescriber-about-cold-sores");
    }

    @Test
    void aColdSoreDoesNotTouchATreatmentOfTheAbdomen() {
        var answer = Cases.healthy()
                .wants(Benefit.SCARS)
                .on(Site.ABDOMEN)
                .with(ConditionCode.COLD_SORE, Site.PERIORAL)
                .answer();
        assertThat(rules(answer)).isEmpty();
        assertThat(answer.findings().notes()).contains("elsewhere:cold-sore");
    }

    @Test
    void aColdSoreOnTheLipHindersATreatmentOfTheForehead() {
        assertThat(Cases.healthy()
                        .on(Site.FOREHEAD)
                        .with(ConditionCode.COLD_SORE, Site.PERIORAL)
                        .answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void mildAcneElsewhereIsANote() {
        var answer = Cases.healthy()
                .with(ConditionCode.ACTIVE_ACNE, Site.UPPER_ARM, Severity.MILD)
                .answer();
        assertThat(answer).isInstanceOf(Answer.Suitable.class);
        assertThat(answer.findings().notes()).contains("elsewhere:active-acne");
    }

    @Test
    void severeAcneElsewhereIsWithCare() {
        assertThat(Cases.healthy()
                        .with(ConditionCode.ACTIVE_ACNE, Site.UPPER_ARM, Severity.SEVERE)
                        .answer())
                .isInstanceOf(Answer.WithCare.class);
    }

    @Test
    void acneInTheZoneIsRelativeUntilControlled() {
        assertThat(Cases.healthy()
                        .with(ConditionCode.ACTIVE_ACNE, Site.CHEEK, Severity.MILD)
                        .answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(Cases.healthy().with(ConditionCode.ACTIVE_ACNE).answer())
                .as("without a site it may be in the zone")
                .isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(Cases.healthy().with(ConditionCode.ACTIVE_ACNE, Control.GOOD).answer())
                .isInstanceOf(Answer.WithCare.class);
    }

    @Test
    void acneOfTheFaceLiesInATreatmentOfTheCheek() {
        assertThat(Cases.healthy().with(ConditionCode.ACTIVE_ACNE, Site.FACE).answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void eczemaFlaringInTheZoneGoesToADermatologistAndElsewhereIsANote() {
        assertThat(Cases.healthy().with(ConditionCode.ECZEMA, Site.CHEEK).answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(Cases.healthy().with(ConditionCode.ECZEMA, Site.HANDS).answer())
                .isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void diabetesIsWithCareAndOutOfControlGoesToADermatologist() {
        assertThat(Cases.healthy().with(ConditionCode.DIABETES).answer()).isInstanceOf(Answer.WithCare.class);
        assertThat(Cases.healthy().with(ConditionCode.DIABETES, Control.GOOD).answer())
                .isInstanceOf(Answer.WithCare.class);
        assertThat(Cases.healthy().with(ConditionCode.DIABETES, Control.POOR).answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void atopicEczemaWithColdSoresIsARuleOfItsOwn() {
        var quiet = Cases.healthy().with(ConditionCode.ATOPIC_ECZEMA, Control.GOOD);
        assertThat(quiet.answer()).isInstanceOf(Answer.WithCare.class);
        var both = quiet.with(ConditionCode.COLD_SORE_HISTORY).answer();
        assertThat(both).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(rules(both)).startsWith("C107");
    }

    @Test
    void theAdditionsGoToADermatologist() {
        for (var code : List.of(
                ConditionCode.SARCOIDOSIS,
                ConditionCode.GRANULOMA_HISTORY,
                ConditionCode.PATHERGY,
                ConditionCode.BLISTERING_DISEASE,
                ConditionCode.BAD_REACTION_HISTORY,
                ConditionCode.FEVER)) {
            assertThat(Cases.healthy().with(code).answer()).as(code.code()).isInstanceOf(Answer.SeeDermatologist.class);
        }
    }

    @Test
    void everyHitIsListedStrictestFirst() {
        var answer = Cases.healthy()
                .phototype(Phototype.V)
                .with(ConditionCode.BLEEDING_DISORDER)
                .with(ConditionCode.SLOW_HEALING)
                .had(PastEventCode.FILLER, Cases.DAY.minusDays(3))
                .answer();
        assertThat(answer).isInstanceOf(Answer.NotRecommended.class);
        assertThat(rules(answer)).containsExactly("C019", "C024", "C039", "C047");
    }

    @Test
    void whatIsOverNoLongerHindersButForLife() {
        var healed = Cases.healthy()
                .ended(ConditionCode.SKIN_INFECTION, Cases.DAY.minusDays(10))
                .answer();
        assertThat(healed).isInstanceOf(Answer.Suitable.class);
        assertThat(healed.findings().notes()).contains("over:skin-infection");
        assertThat(Cases.healthy()
                        .ended(ConditionCode.KELOID_TENDENCY, Cases.DAY.minusYears(2))
                        .answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void anUntreatedRunScreensThePersonAndNotTheTreatment() {
        var answer = Cases.healthy()
                .untreated()
                .settingMm(2)
                .topical("ascorbic-acid", Applied.DURING)
                .on(Site.PERIORBITAL)
                .answer();
        assertThat(answer).isInstanceOf(Answer.Suitable.class);
        assertThat(answer.findings().notes()).isEmpty();
        assertThat(Cases.healthy().untreated().pregnant(Said.YES).answer()).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(Cases.healthy().untreated().asksNothing().answer().findings().notAsked())
                .contains("pregnant", "skin-cancer");
    }

    @Test
    void refusalsForbidAForecast() {
        assertThat(Cases.healthy().answer().allowsTreatment()).isTrue();
        assertThat(Cases.healthy().phototype(Phototype.VI).answer().allowsTreatment())
                .isTrue();
        assertThat(Cases.healthy().pregnant(Said.YES).answer().allowsTreatment())
                .isFalse();
        assertThat(Cases.healthy().had(PastEventCode.TAN, Cases.DAY).answer().allowsTreatment())
                .isFalse();
        assertThat(Cases.healthy().allergic(AllergyCode.NICKEL).answer().allowsTreatment())
                .isFalse();
    }

    static List<String> rules(Answer answer) {
        return answer.findings().reasons().stream().map(Reason::rule).toList();
    }

    static List<String> actions(Answer answer) {
        return answer.findings().reasons().stream().map(Reason::action).toList();
    }
}
