package org.percola.treatment;

/** When a topical goes on, seen from the needling of the same session. */
public enum Applied {
    BEFORE,
    DURING,
    AFTER
}
