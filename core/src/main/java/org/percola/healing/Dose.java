package org.percola.healing;

/**
 * What a session means to the tissue, in the units of the kinetics.
 *
 * @param dermal injury of the dermis, {@code referenceDose} for the reference session (symbol d)
 * @param epidermal opening of the epidermis, {@code referenceOpening} for the reference session (symbol b)
 * @param confluence part of the dermis inside two or more wounded zones, weighted by depth (symbol c)
 * @param woundedFraction part of the dermis inside a wounded zone
 */
record Dose(double dermal, double epidermal, double confluence, double woundedFraction) {
    static final Dose NONE = new Dose(0, 0, 0, 0);
}
