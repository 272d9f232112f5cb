package org.percola.patient;

/** How bad a condition is. */
public enum Severity implements Coded {
    MILD,
    MODERATE,
    SEVERE;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
