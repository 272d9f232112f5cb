package org.percola.candidacy;

/**
 * What a complete course says and a draft of one may leave open. Rules that look at an open part keep silent, but for
 * the last two, which count on the cautious side.
 */
public enum PlanPart {
    DEVICE,
    SETTING,
    INTENSITY,
    SESSIONS,
    INTERVAL,
    /** Something is put on, nobody said what: it counts as not meant for the dermis. */
    PRODUCT,
    /** Numbing cream of unknown strength: its dose counts as one to check. */
    ANAESTHETIC_STRENGTH
}
