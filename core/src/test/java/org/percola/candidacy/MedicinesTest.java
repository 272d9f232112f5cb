package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;

/** Unit: names of medicines. */
class MedicinesTest {
    private static final Medicines MEDICINES = Medicines.standard();

    @Test
    void aNameIsFoundInWhatPeopleWrite() {
        assertThat(MEDICINES.classesOf("WARFARIN 5mg, evenings")).containsExactly(MedicationClass.ANTICOAGULANT);
        assertThat(MEDICINES.classesOf("St. John's wort")).containsExactly(MedicationClass.PHOTOSENSITISER);
        assertThat(MEDICINES.classesOf("retinol serum 0.3 %")).containsExactly(MedicationClass.TOPICAL_RETINOID);
    }

    @Test
    void onlyWholeWordsCount() {
        assertThat(MEDICINES.classesOf("isotretinoin")).containsExactly(MedicationClass.ISOTRETINOIN);
        assertThat(MEDICINES.classesOf("tretinoin")).containsExactly(MedicationClass.TOPICAL_RETINOID);
        assertThat(MEDICINES.classesOf("warfarinoid")).isEmpty();
    }

    @Test
    void aClassIsANameToo() {
        for (var known : MedicationClass.values()) {
            assertThat(MEDICINES.classesOf(known.code())).contains(known);
        }
    }

    @Test
    void aMedicineMayHaveTwoClasses() {
        assertThat(MEDICINES.classesOf("aspirin")).containsExactly(MedicationClass.ANTIPLATELET, MedicationClass.NSAID);
    }

    @Test
    void whatThePersonSaysIsAddedToWhatTheNameTells() {
        assertThat(MEDICINES.classesOf(new Medication("warfarin", MedicationClass.NSAID, true, null)))
                .containsExactly(MedicationClass.ANTICOAGULANT, MedicationClass.NSAID);
        assertThat(MEDICINES.classesOf(new Medication("zorblax", null, true, null)))
                .isEmpty();
    }
}
