package org.percola.patient;

/** Where the excess melanin of a melasma lies. */
public enum MelasmaType implements Coded {
    EPIDERMAL,
    DERMAL,
    MIXED;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
