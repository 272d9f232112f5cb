package org.percola.treatment;

/** How strictly the treated skin is kept from the sun. */
public enum SunProtection {
    UNKNOWN,
    NONE,
    SOME,
    STRICT
}
