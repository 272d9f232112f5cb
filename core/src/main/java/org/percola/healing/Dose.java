package org.percola.healing;

/**
 * What a session means to the tissue, in the units of the kinetics.
 *
 * @param dermal injury of the dermis, 1 for the reference session (symbol d)
 * @param epidermal opening of the epidermis, 1 for the reference session (symbol b)
 * @param confluence part of the dermis without a spared niche, weighted by depth (symbol c)
 * @param shaftAreaFraction area of the shafts over area of the skin
 */
record Dose(double dermal, double epidermal, double confluence, double shaftAreaFraction) {
    static final Dose NONE = new Dose(0, 0, 0, 0);
}
