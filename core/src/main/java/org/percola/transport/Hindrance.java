package org.percola.transport;

import org.percola.evidence.ParameterDraw;

/**
 * How much a pore slows a solute that nearly fills it: Renkin's equation, for hard spheres in long cylinders.
 *
 * <pre>
 * H = (1 - l)^2 (1 - c1 l + c3 l^3 - c5 l^5),   l = solute radius / pore radius;   0 for l >= 1
 * </pre>
 *
 * @evidence none
 */
public record Hindrance(double linear, double cubic, double quintic) {

    /** The coefficients as that world has them. */
    public static Hindrance of(ParameterDraw draw) {
        return new Hindrance(
                draw.value("transport.renkinLinear"),
                draw.value("transport.renkinCubic"),
                draw.value("transport.renkinQuintic"));
    }

    /** Diffusion in the pore over diffusion in open water, in [0, 1]. */
    public double ratio(double soluteRadiusNm, double poreRadiusNm) {
        double l = soluteRadiusNm / poreRadiusNm;
        if (l >= 1) {
            return 0;
        }
        double cube = l * l * l;
        return Math.max(0, (1 - l) * (1 - l) * (1 - linear * l + cubic * cube - quintic * cube * l * l));
    }
}
