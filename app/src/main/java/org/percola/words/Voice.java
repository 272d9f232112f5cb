package org.percola.words;

import org.percola.patient.Coded;

/** For whom an answer is put into words; the reasons are the same. */
public enum Voice implements Coded {
    /** Short sentences, no alarm, what to do next. */
    CONSUMER,
    /** The rule, its kind and window, what it rests on, what disputes it. */
    CLINICIAN;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
