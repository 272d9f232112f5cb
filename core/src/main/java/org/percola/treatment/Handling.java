package org.percola.treatment;

import org.percola.quantity.Check;

/**
 * How needles are used, beyond setting and speed.
 *
 * @param strikesBefore strikes that each needle has made before this session; 0 = new
 * @param directionsCount directions in which passes cross each other
 * @param vibrated whether the needle vibrates at kilohertz along its axis (no pen or roller does)
 */
public record Handling(SkinTension tension, double strikesBefore, int directionsCount, boolean vibrated) {
    /** New needles on skin that is held as usual, passes in four directions. */
    public static final Handling USUAL = new Handling(SkinTension.USUAL, 0, 4, false);

    public Handling {
        Check.inRange("Handling.strikesBefore", strikesBefore, 0, 1e7);
        Check.inRange("Handling.directionsCount", directionsCount, 1, 16);
    }

    /** The same on skin that is held otherwise. */
    public Handling with(SkinTension other) {
        return new Handling(other, strikesBefore, directionsCount, vibrated);
    }
}
