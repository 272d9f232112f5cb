package org.percola.treatment;

import org.percola.quantity.Check;

/**
 * A topical anaesthetic before needling.
 *
 * @param areaCm2 over which it is spread; 0 where it is that of the course
 * @param occlusion whether a film lies over it
 */
public record Anaesthetic(Topical product, double percent, double minutes, double areaCm2, Occlusion occlusion) {
    public Anaesthetic {
        Check.inRange("Anaesthetic.percent", percent, 0, 100);
        Check.inRange("Anaesthetic.minutes", minutes, 0, 600);
        Check.inRange("Anaesthetic.areaCm2", areaCm2, 0, 20_000);
    }

    /** A cream without a film. */
    public Anaesthetic(Topical product, double percent, double minutes, double areaCm2) {
        this(product, percent, minutes, areaCm2, Occlusion.NONE);
    }
}
