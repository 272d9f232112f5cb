package org.percola.outcome;

import org.percola.patient.Coded;

/** How sure the evidence makes us of a benefit (GRADE-like); not to be mixed with the grade of a parameter. */
public enum Certainty implements Coded {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW;

    /** The word in a result. */
    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
