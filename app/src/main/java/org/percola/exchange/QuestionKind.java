package org.percola.exchange;

import org.percola.patient.Coded;

/** How a question is answered. */
public enum QuestionKind implements Coded {
    NUMBER,
    /** One of the options. */
    CHOICE,
    /** One or several of the options; "none" and "unsure" stand alone. */
    CHOICES,
    /** The options are yes, no and unsure. */
    YES_NO,
    /** A day as 2026-05-31, or unsure. */
    DATE,
    /** Names with commas between them; nothing means none. */
    NAMES;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
