package org.percola.patient;

/** Young red or old white stretch marks. */
public enum StriaeAge implements Coded {
    RUBRA,
    ALBA;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
