package org.percola.candidacy;

/** A clinician's recorded override of a disputed or relative rule. */
public record Decision(String rule, Choice choice, String by, String reason) {
    /** What was decided. */
    public enum Choice {
        PROCEED,
        WAIT
    }
}
