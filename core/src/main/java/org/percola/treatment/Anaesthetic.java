package org.percola.treatment;

import org.percola.quantity.Check;

/** A topical anaesthetic before needling. */
public record Anaesthetic(Topical product, double percent, double minutes, double areaCm2) {
    public Anaesthetic {
        Check.inRange("Anaesthetic.percent", percent, 0, 100);
        Check.inRange("Anaesthetic.minutes", minutes, 0, 600);
        Check.inRange("Anaesthetic.areaCm2", areaCm2, 0, 20_000);
    }
}
