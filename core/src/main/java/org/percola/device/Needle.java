package org.percola.device;

import org.percola.quantity.Check;

/**
 * One needle as it meets the skin: a straight taper from the tip to the shaft.
 *
 * @param tipRadiusUm radius of the tip
 * @param shaftDiameterUm diameter above the taper
 * @param taperLengthMm length over which the tip widens to the shaft
 */
public record Needle(double tipRadiusUm, double shaftDiameterUm, double taperLengthMm) {
    public Needle {
        Check.inRange("Needle.tipRadiusUm", tipRadiusUm, 0.1, 200, "Maybe the radius was given in nanometres.");
        Check.inRange(
                "Needle.shaftDiameterUm", shaftDiameterUm, 10, 1500, "Maybe the diameter was given in millimetres.");
        if (!(2 * tipRadiusUm < shaftDiameterUm)) {
            throw new IllegalArgumentException("Needle.tipRadiusUm (" + tipRadiusUm
                    + ") must lie below half of Needle.shaftDiameterUm (" + shaftDiameterUm
                    + ").\nMaybe a diameter was given for the radius.");
        }
        Check.inRange("Needle.taperLengthMm", taperLengthMm, 0.05, 5, "Maybe the length was given in micrometres.");
    }
}
