package org.percola.candidacy;

/** What a reason makes of the answer, from harmless to strictest: the strictest of all reasons wins. */
public enum Effect {
    NOTE,
    WITH_CARE,
    NOT_NOW,
    SEE_DERMATOLOGIST,
    NOT_RECOMMENDED
}
