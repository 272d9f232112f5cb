package org.percola.transport;

/** Whose skin it is. */
public enum Species {
    HUMAN,
    PIG,
    RAT
}
