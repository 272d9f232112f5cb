package org.percola.outcome;

import org.percola.patient.Coded;

/** Why a benefit is not forecast. */
public enum NotApplicable implements Coded {
    /** The benefit makes no sense at this site: no stretch marks on a nose. */
    NOT_AT_THIS_SITE,
    /** Nobody said that the person has it, and age does not tell. */
    NO_SUCH_CONCERN,
    /** There is so little of it that no change could be seen. */
    NOTHING_TO_IMPROVE;

    @Override
    public String code() {
        return switch (this) {
            case NOT_AT_THIS_SITE -> "not-at-this-site";
            case NO_SUCH_CONCERN -> "no-such-concern";
            case NOTHING_TO_IMPROVE -> "nothing-to-improve";
        };
    }
}
