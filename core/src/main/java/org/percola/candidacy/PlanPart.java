package org.percola.candidacy;

/** What a complete course says and a draft of one may leave open. Rules that look at an open part keep silent. */
public enum PlanPart {
    DEVICE,
    SETTING,
    INTENSITY,
    SESSIONS,
    INTERVAL
}
