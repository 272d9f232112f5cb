package org.percola.casebook;

import org.percola.patient.Coded;

/** Why nothing is predicted for an observation. */
public enum Silence implements Coded {
    /** The model was given this number, or the number that it comes from. */
    IS_AN_INPUT,
    /** No state or reading of the model stands for it. */
    NOT_READ_OUT,
    /** Excised skin in a cell with a donor and a receptor: the laboratory command's business. */
    LABORATORY,
    /** An animal whose skin or healing is not modelled. */
    SPECIES,
    /** Heat or light beside or instead of needles. */
    HEAT,
    /** Another treatment went with it. */
    CO_TREATMENT,
    /** Studies or conditions pooled, none of which could be run. */
    POOLED,
    /** The text tells too little to run anything. */
    PROTOCOL_NOT_SEEN,
    /** Cases without the people they come from. */
    NO_DENOMINATOR,
    /** Beyond what the laws of the model were measured on. */
    OUTSIDE_VALIDITY;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
