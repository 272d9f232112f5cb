package org.percola.patient;

/** Fitzpatrick skin phototype: how the skin answers to strong sun, from always burns (I) to never burns (VI). */
public enum Phototype implements Coded {
    I,
    II,
    III,
    IV,
    V,
    VI;

    @Override
    public String code() {
        return name();
    }

    /** IV, V and VI: the group for which depth ceilings, longer intervals and strict sun protection are advised. */
    public boolean isDark() {
        return compareTo(IV) >= 0;
    }
}
