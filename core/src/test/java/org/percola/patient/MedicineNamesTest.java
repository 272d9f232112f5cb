package org.percola.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: names of medicines as people write them, and their class. */
class MedicineNamesTest {
    private static final MedicineNames NAMES = MedicineNames.standard();

    @ParameterizedTest
    @CsvSource({
        "isotretinoin, ISOTRETINOIN",
        "Roaccutane, ISOTRETINOIN",
        "ACCUTANE 20 mg capsules, ISOTRETINOIN",
        "acitretin, ACITRETIN",
        "warfarin, ANTICOAGULANT",
        "Apixaban 5mg twice daily, ANTICOAGULANT",
        "aspirin, ANTIPLATELET",
        "low-dose Aspirin 75 mg, ANTIPLATELET",
        "clopidogrel, ANTIPLATELET",
        "Ibuprofen 400, NSAID",
        "naproxen, NSAID",
        "methotrexate 10 mg weekly, IMMUNOSUPPRESSANT",
        "prednisolone, IMMUNOSUPPRESSANT",
        "doxycycline, PHOTOSENSITISER",
        "St. John's wort, PHOTOSENSITISER",
        "tretinoin 0.05 % cream, TOPICAL_RETINOID",
        "Retin-A, TOPICAL_RETINOID",
        "adapalene, TOPICAL_RETINOID",
        "glycolic acid toner, AHA_BHA",
        "benzoyl peroxide, BENZOYL_PEROXIDE",
        "clindamycin/benzoyl-peroxide gel, BENZOYL_PEROXIDE",
        "ethinylestradiol, HORMONAL_CONTRACEPTION",
        "the pill, HORMONAL_CONTRACEPTION",
        "adalimumab, BIOLOGIC",
        "HUMIRA pen, BIOLOGIC"
    })
    void knowsNamesAsPeopleWriteThem(String name, MedicationClass medicationClass) {
        assertThat(NAMES.find(name)).hasValue(medicationClass);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "paracetamol", "vitamin d", "levothyroxine", "aspir", "5 mg", "acid"})
    void anUnknownNameHasNoClass(String name) {
        assertThat(NAMES.find(name)).isEmpty();
    }

    @Test
    void aNameInsideAnotherWordDoesNotCount() {
        assertThat(NAMES.find("isotretinoin")).hasValue(MedicationClass.ISOTRETINOIN);
        assertThat(NAMES.find("xtretinoinx")).isEmpty();
    }

    @Test
    void ofTwoMedicinesInOneTextTheFirstDeclaredClassCounts() {
        assertThat(NAMES.find("ibuprofen and warfarin")).hasValue(MedicationClass.ANTICOAGULANT);
        assertThat(NAMES.find("warfarin, ibuprofen")).hasValue(MedicationClass.ANTICOAGULANT);
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(NAMES.find("ISOTRETINOIN")).hasValue(MedicationClass.ISOTRETINOIN);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyClassHasNamesAndEveryNameFindsItself() {
        assertThat(NAMES.all())
                .hasSizeGreaterThan(300)
                .isSorted()
                .allSatisfy(name -> assertThat(NAMES.find(name)).isPresent());
        assertThat(Arrays.stream(MedicationClass.values()))
                .allSatisfy(medicationClass -> assertThat(NAMES.all().stream()
                                .filter(name -> NAMES.find(name).orElseThrow() == medicationClass))
                        .as(medicationClass.code())
                        .hasSizeGreaterThanOrEqualTo(5));
    }
}
