package org.percola.treatment;

import org.percola.quantity.Check;

/** An acidic or basic group of a molecule and its pKa. */
public record Pka(Kind kind, double value) {
    public Pka {
        Check.inRange("Pka.value", value, -5, 20);
    }

    /** Which form carries the charge. */
    public enum Kind {
        ACID,
        BASE
    }
}
