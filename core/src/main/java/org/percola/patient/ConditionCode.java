package org.percola.patient;

/** Conditions and findings that a rule names, in the order of the rules C001 to C108. */
public enum ConditionCode implements Coded {
    SKIN_CANCER,
    CHANGING_LESION,
    SKIN_INFECTION,
    COLD_SORE,
    COLD_SORE_HISTORY,
    BROKEN_SKIN,
    ACTIVE_ACNE,
    ECZEMA,
    PSORIASIS,
    ROSACEA,
    CONTACT_DERMATITIS,
    LICHEN_PLANUS,
    VITILIGO,
    ACTINIC_KERATOSIS,
    KELOID_TENDENCY,
    BLEEDING_DISORDER,
    IMMUNOSUPPRESSION,
    DIABETES,
    SLOW_HEALING,
    CONNECTIVE_TISSUE_DISEASE,
    PHOTOSENSITIVITY,
    LIVER_DISEASE,
    HEART_RHYTHM,
    TATTOO,
    MELASMA,
    PIH,
    THROMBOSIS_HISTORY,
    UNREALISTIC_EXPECTATION,
    SENSITIVE_SKIN,
    SARCOIDOSIS,
    GRANULOMA_HISTORY,
    PATHERGY,
    BLISTERING_DISEASE,
    BAD_REACTION_HISTORY,
    FEVER,
    ATOPIC_ECZEMA,
    TRYING_TO_CONCEIVE;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
