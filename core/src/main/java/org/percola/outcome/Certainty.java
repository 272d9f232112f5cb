package org.percola.outcome;

/** How sure the evidence makes us of a benefit (GRADE-like); not to be mixed with the grade of a parameter. */
public enum Certainty {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW
}
