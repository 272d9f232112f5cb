package org.percola.evidence;

/** The shape of the belief about a parameter between and beyond its 5th and 95th percentile. */
public enum Spread {
    /** No spread: low = value = high. */
    FIXED,
    /** Half normals on each side of the median. */
    NORMAL,
    /** The same for the logarithm; a positive number. */
    LOGNORMAL,
    /** The same for the logit; a fraction inside (0, 1). */
    LOGIT,
    /** Flat between low and high, nothing outside. */
    UNIFORM
}
