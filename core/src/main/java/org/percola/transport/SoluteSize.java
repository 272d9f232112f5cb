package org.percola.transport;

import org.percola.treatment.Solute;

/**
 * How big a solute is in water, from its molar mass alone.
 *
 * <pre>
 * V = v M;   a = a1 V^0.6,  D = D1 / V^0.6   up to the volume of large solutes, beyond it with the exponent of large ones
 * </pre>
 *
 * V molar volume (cm3/mol), M molar mass (g/mol), a radius (nm), D diffusivity in water at skin temperature. The product
 * a D is constant (Stokes-Einstein) on both branches.
 *
 * @evidence WANG2007, through the code of DANCIKCODE: coefficients of the small branch and the crossover
 * @param radiusNm hydrodynamic radius
 * @param diffusivityUm2PerS diffusivity in water
 */
public record SoluteSize(double radiusNm, double diffusivityUm2PerS) {
    private static final double UM2_PER_CM2 = 1e8;

    /** The size of a solute: as stated, or as its molar mass has it. */
    public static SoluteSize of(Solute solute, IntactParameters p) {
        double radius = solute.radiusNm();
        return radius > 0
                ? new SoluteSize(radius, UM2_PER_CM2 * p.aqueousDiffusivity() * p.soluteRadius() / radius)
                : of(solute.molarMassGPerMol(), p);
    }

    /** The size of a solute of that molar mass. */
    public static SoluteSize of(double molarMassGPerMol, IntactParameters p) {
        double volume = p.volumePerMass() * molarMassGPerMol;
        double growth = volume < p.largeVolume()
                ? StrictMath.pow(volume, p.volumeExponent())
                : StrictMath.pow(p.largeVolume(), p.volumeExponent())
                        * StrictMath.pow(volume / p.largeVolume(), p.largeExponent());
        return new SoluteSize(p.soluteRadius() * growth, UM2_PER_CM2 * p.aqueousDiffusivity() / growth);
    }
}
