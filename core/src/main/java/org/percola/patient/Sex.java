package org.percola.patient;

/** Sex, as the anatomy tables use it. */
public enum Sex implements Coded {
    FEMALE,
    MALE;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
