package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.percola.candidacy.ScreeningTest.actions;
import static org.percola.candidacy.ScreeningTest.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.patient.ConditionCode;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.treatment.Applied;

/** Unit: what medicines, creams and plans for a child do to the answer. */
class ScreeningMedicinesTest {
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
}
