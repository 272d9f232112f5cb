package org.percola.patient;

import org.percola.quantity.Check;

/** Shares of the three atrophic acne-scar types; they add up to one. */
public record ScarMix(double rollingFraction, double boxcarFraction, double icePickFraction) {
    public ScarMix {
        Check.fraction("ScarMix.rollingFraction", rollingFraction);
        Check.fraction("ScarMix.boxcarFraction", boxcarFraction);
        Check.fraction("ScarMix.icePickFraction", icePickFraction);
        double sum = rollingFraction + boxcarFraction + icePickFraction;
        Check.inRange("ScarMix sum", sum, 0.999, 1.001, "Maybe a share is missing: the three must add up to 1.");
    }
}
