package org.percola.patient;

/** Allergies that matter here; {@code screening.md} gives their rules. */
public enum AllergyCode implements Coded {
    NICKEL,
    STAINLESS_STEEL,
    LOCAL_ANAESTHETIC,
    PABA,
    SULFONAMIDE,
    SKIN_CARE;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
