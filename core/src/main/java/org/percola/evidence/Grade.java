package org.percola.evidence;

import java.util.Collection;

/** How a number was seen, from strongest to weakest. */
public enum Grade {
    /** Read in a primary text. */
    MEASURED,
    /** Computed or fitted from numbers that were read. */
    DERIVED,
    /** From a secondary text, or the custom of clinics. */
    EXPERT,
    /** Recalled or assumed; no text was seen. */
    ASSUMED;

    /** The weakest of the grades; a result that rests on nothing is {@link #ASSUMED}. */
    public static Grade weakest(Collection<Grade> grades) {
        return grades.stream().max(Grade::compareTo).orElse(ASSUMED);
    }
}
