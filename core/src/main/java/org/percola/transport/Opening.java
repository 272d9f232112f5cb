package org.percola.transport;

import org.percola.puncture.Channels;
import org.percola.quantity.Check;

/** What was done to the skin before or while the product lay on it. */
public sealed interface Opening {
    /** Nothing. */
    record Intact() implements Opening {}

    /** Needles, as insertion mechanics sees them. */
    record Struck(Channels channels) implements Opening {}

    /**
     * Holes that somebody measured or states.
     *
     * @param depthUm open depth below the surface
     * @param diameterUm at the surface; fluid fills all of it
     */
    record Holes(double densityPerCm2, double depthUm, double diameterUm) implements Opening {
        public Holes {
            Check.inRange("Holes.densityPerCm2", densityPerCm2, 0, 20_000);
            Check.inRange("Holes.depthUm", depthUm, 1, 5_000, "Maybe the depth was given in millimetres.");
            Check.inRange("Holes.diameterUm", diameterUm, 0.5, 2_000, "Maybe the diameter was given in millimetres.");
        }
    }
}
