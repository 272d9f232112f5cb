package org.percola.patient;

/** Classes of medicine that a rule names; an unknown name stays without a class. */
public enum MedicationClass implements Coded {
    ISOTRETINOIN,
    ACITRETIN,
    ANTICOAGULANT,
    ANTIPLATELET,
    NSAID,
    IMMUNOSUPPRESSANT,
    PHOTOSENSITISER,
    TOPICAL_RETINOID,
    AHA_BHA,
    BENZOYL_PEROXIDE,
    HORMONAL_CONTRACEPTION,
    BIOLOGIC;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
