package org.percola.candidacy;

import org.percola.patient.Coded;

/** What follows from a reason; {@code words} has a sentence for each, for a clinician and for a consumer. */
public enum ActionCode implements Coded {
    /** Not, unless a specialist decides. */
    SPECIALIST_ONLY,
    /** A metal allergy: not, unless a specialist knows needles that are safe. */
    METAL_ALLERGY,
    CANCER_TREATED_FIRST,
    LESION_EXAMINED_FIRST,
    HEAL_FIRST,
    QUIET_FIRST,
    ACNE_CONTROLLED_FIRST,
    DERMATOLOGIST_DECIDES,
    PHYSICIAN_DECIDES,
    AFTER_PREGNANCY,
    AFTER_BREASTFEEDING,
    /** Under 18. */
    MINOR,
    WAIT,
    /** Wait, and a dermatologist decides even then. */
    WAIT_THEN_DERMATOLOGIST,
    /** A cosmetic acid or retinol, not prescribed: leave it out for the window. */
    LEAVE_OUT_COSMETIC,
    ASK_PRESCRIBER,
    ASK_PRESCRIBER_ABOUT_BLEEDING,
    ASK_PRESCRIBER_ABOUT_COLD_SORES,
    /** A medicine that the table does not know. */
    ASK_PRESCRIBER_UNKNOWN_MEDICINE,
    ISOTRETINOIN_NOW,
    ISOTRETINOIN_RECENT,
    /** Diabetes, not known to be out of control: ask how well it is controlled; slower healing. */
    DIABETES_CONTROL,
    DIABETES_CONTROLLED_FIRST,
    TEST_SPOT,
    TEST_SPOT_BLAND_PRODUCTS,
    SUN_PLAN,
    DARKER_SKIN_PLAN,
    MELASMA_PLAN,
    SETTLE_INFLAMMATION_FIRST,
    COUNSEL_EXPECTATIONS,
    SPARE_TATTOO,
    STAY_OUTSIDE_ORBITAL_RIM,
    LEAVE_OUT_ANAESTHETIC,
    HEART_AND_ANAESTHETIC,
    CHECK_ANAESTHETIC_DOSE,
    LEAVE_OUT_ADJUNCT,
    /** Only sterile saline or a cleared hydrogel is meant to be needled in. */
    STERILE_PRODUCT_ONLY,
    DEPTH_NOT_EVALUATED,
    YOUNG_SCAR,
    HOME_NEEDLE_TOO_LONG,
    NO_HOME_USE,
    /** A clinician recorded the decision to go ahead. */
    CLINICIAN_DECIDED;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
