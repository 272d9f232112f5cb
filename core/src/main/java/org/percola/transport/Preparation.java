package org.percola.transport;

/** How the skin of an experiment was prepared. */
public enum Preparation {
    /** Excised, with the whole dermis. */
    FULL_THICKNESS,
    /** Excised, cut to a stated thickness. */
    DERMATOMED,
    /** Excised, without dermis (heat or enzymes). */
    EPIDERMIS,
    /** Excised, without stratum corneum (stripped). */
    SC_REMOVED,
    /** Living and perfused. */
    IN_VIVO;

    /** Whether blood clears it and its holes close. */
    public boolean isLiving() {
        return this == IN_VIVO;
    }
}
