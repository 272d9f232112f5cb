package org.percola.patient;

/** What people want from needling; a forecast has a row for seven of them ({@code SCARS} replaces {@code ACNE_SCARS}). */
public enum Benefit implements Coded {
    WRINKLES,
    TEXTURE,
    ACNE_SCARS,
    SCARS,
    PORES,
    HYDRATION,
    PIGMENTATION,
    STRETCH_MARKS;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
