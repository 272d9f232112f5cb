package org.percola.patient;

/** How well a lasting condition is controlled. */
public enum Control implements Coded {
    GOOD,
    POOR;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
