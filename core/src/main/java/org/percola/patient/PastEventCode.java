package org.percola.patient;

/** Things that happened to the skin and may still matter. */
public enum PastEventCode implements Coded {
    RADIOTHERAPY,
    BOTULINUM_TOXIN,
    FILLER,
    PERMANENT_FILLER,
    LASER,
    DEEP_PEEL,
    SURGERY,
    FACELIFT,
    FACIAL_TRAUMA,
    SUNBURN,
    TAN,
    WAXING;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
