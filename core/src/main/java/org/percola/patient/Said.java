package org.percola.patient;

/** What a person said to a yes-or-no question; silence is not "no". */
public enum Said implements Coded {
    YES,
    NO,
    UNSURE,
    NOT_ASKED;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
