package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.patient.AllergyCode;
import org.percola.patient.Benefit;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Severity;
import org.percola.patient.Site;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;

/** Unit: the sentences of screening.md and product.md, case by case, for a clinic. */
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
    void tryingToConceiveMattersOnlyWithCertainProducts() {
        var alone = Cases.healthy().with(ConditionCode.TRYING_TO_CONCEIVE).answer();
        assertThat(alone).isInstanceOf(Answer.Suitable.class);
        assertThat(alone.findings().notes()).contains("only-with-adjunct:trying-to-conceive");
        var planned = Cases.healthy()
                .with(ConditionCode.TRYING_TO_CONCEIVE)
                .topical("5-fluorouracil", Applied.DURING)
                .answer();
        assertThat(planned).isInstanceOf(Answer.WithCare.class);
        assertThat(actions(planned)).contains("leave-out-adjunct");
    }

    @Test
    void aBloodThinnerAsksThePrescriberAndMakesNoDate() {
        for (var medicine : List.of(MedicationClass.ANTICOAGULANT, MedicationClass.ANTIPLATELET)) {
            var answer = Cases.healthy().takes(medicine).answer();
            assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
            assertThat(actions(answer)).containsExactly("ask-prescriber-about-bleeding");
            assertThat(answer.findings().reasons())
                    .allMatch(reason -> reason.until().isEmpty());
        }
    }

    @Test
    void aPainkillerOrABiologicIsWithCareAndAsksThePrescriber() {
        for (var medicine : List.of(MedicationClass.NSAID, MedicationClass.BIOLOGIC, MedicationClass.PHOTOSENSITISER)) {
            var answer = Cases.healthy().takes(medicine).answer();
            assertThat(answer).as(medicine.code()).isInstanceOf(Answer.WithCare.class);
            assertThat(actions(answer)).containsExactly("ask-prescriber");
        }
    }

    @Test
    void aPrescribedRetinoidOrBenzoylPeroxideCountsAsAMedicine() {
        for (var medicine :
                List.of(MedicationClass.TOPICAL_RETINOID, MedicationClass.AHA_BHA, MedicationClass.BENZOYL_PEROXIDE)) {
            var answer = Cases.healthy().takes(medicine).answer();
            assertThat(answer).as(medicine.code()).isInstanceOf(Answer.WithCare.class);
            assertThat(actions(answer)).containsExactly("ask-prescriber");
            assertThat(answer.findings().reasons())
                    .allMatch(reason -> reason.until().isEmpty());
        }
    }

    @Test
    void anUnknownMedicineIsWithCare() {
        var answer = Cases.healthy().takes("Zorblax 5 mg").answer();
        assertThat(answer).isInstanceOf(Answer.WithCare.class);
        assertThat(answer.findings().reasons().getFirst().code()).isEqualTo("Zorblax 5 mg");
        assertThat(actions(answer)).containsExactly("ask-prescriber-unknown-medicine");
    }

    @Test
    void aMedicineIsKnownByNameToo() {
        assertThat(rules(Cases.healthy().takes("Warfarin 5 mg daily").answer())).containsExactly("C020");
        assertThat(rules(Cases.healthy().takes("aspirin").answer())).containsExactly("C020");
    }

    @Test
    void aClassIsANameTooAndANameCannotHideBehindAMilderClass() {
        for (var known : MedicationClass.values()) {
            assertThat(rules(Cases.healthy().takes(known.code()).answer()))
                    .as(known.code())
                    .doesNotContain("C109");
        }
        assertThat(rules(Cases.healthy()
                        .takes(new Medication("warfarin", MedicationClass.NSAID, true, null))
                        .answer()))
                .containsExactly("C020", "C021");
    }

    @Test
    void currentIsotretinoinGoesToADermatologistAndShowsBothSides() {
        var answer = Cases.healthy().takes(MedicationClass.ISOTRETINOIN).answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(answer.findings().reasons().getFirst().sources()).contains("WALDMAN2017", "SPRING2017");
    }

    @Test
    void contraceptionAndPastThrombosisMatterOnlyWithTranexamicAcid() {
        for (var made : List.of(
                Cases.healthy().takes(MedicationClass.HORMONAL_CONTRACEPTION),
                Cases.healthy().with(ConditionCode.THROMBOSIS_HISTORY))) {
            assertThat(made.answer()).isInstanceOf(Answer.Suitable.class);
            var planned = made.topical("tranexamic-acid", Applied.DURING).answer();
            assertThat(planned).isInstanceOf(Answer.WithCare.class);
            assertThat(actions(planned)).contains("leave-out-adjunct");
        }
    }

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
