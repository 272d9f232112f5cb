package org.percola.transport;

import org.percola.quantity.Check;

/**
 * The piece of skin of an experiment; layers and stiffness stand in {@link org.percola.skin.Skin}.
 *
 * @param thicknessUm of the whole piece; 0 = as the skin at that site is
 * @param temperatureC at its surface
 */
public record Membrane(Preparation preparation, Species species, double thicknessUm, double temperatureC) {
    public Membrane {
        Check.inRange("Membrane.thicknessUm", thicknessUm, 0, 10_000, "Maybe the thickness was given in nanometres.");
        Check.inRange("Membrane.temperatureC", temperatureC, 4, 45);
    }
}
