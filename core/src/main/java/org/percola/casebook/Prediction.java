package org.percola.casebook;

import org.percola.numeric.Band;

/** What the model says of one observation. */
public sealed interface Prediction {
    /**
     * The ensemble's band for one more study of that kind, in the unit of the observation.
     *
     * @param assumed what the text does not tell and the protocol assumes
     */
    record Expected(Band band, String assumed) implements Prediction {}

    /**
     * Nothing.
     *
     * @param why in words, for this observation
     */
    record Unsaid(Silence reason, String why) implements Prediction {}
}
