package org.percola.transport;

import org.percola.treatment.Occlusion;
import org.percola.treatment.Solute;

/**
 * Permeability of intact human skin to a solute in water, from its structure; two pathways side by side.
 *
 * <pre>
 * lipid   k = f 10^(a + b logKow - c M) x (open air: hydration ratio)
 * polar   k = k0 D H(a / r) / (D0 H(a0 / r)),  0 when the solute is wider than the pore
 * both    x 10^residual
 * </pre>
 *
 * f neutral fraction at the pH of the product, M molar mass, D diffusivity in water, H {@link Hindrance}, r radius of the
 * polar pathway; index 0 at the reference mass (mannitol). Neutral and charged forms use the polar path alike.
 *
 * <p>Why two: Potts-Guy alone is 2.8 log10 too low for mannitol and 3.1 too low for sucrose, and most actives used with
 * needles are polar. Valid for aqueous products, 18 to about 700 g/mol, logKow -5 to 6. On 476 published records: bias
 * 0.11, RMSE 0.87 log10; the polar floor was read off the same records, so this is a fit, not a check.
 *
 * @evidence POTTS1992, coefficients as in DANCIK2013
 * @evidence CHERUVU2022, 476 aqueous records: mannitol, and the residual spread
 * @param lipidCmPerH through the lipids, of the solute as dissolved
 * @param polarCmPerH through the aqueous pathway
 */
public record IntactPermeability(double lipidCmPerH, double polarCmPerH) {

    /** The permeability of a solute from water of that pH. */
    public static IntactPermeability of(Solute solute, double vehiclePh, Occlusion occlusion, IntactParameters p) {
        double residual = StrictMath.pow(10, p.residual());
        double hydration = switch (occlusion) {
            case NONE -> p.openAirLipidRatio();
            case FILM -> 1;
        };
        double lipid = Ionisation.neutralFraction(solute.pKas(), vehiclePh) * neutralLipidCmPerH(solute, p);
        double reference = passage(p.polarReferenceMass(), p.skinPoreRadius(), p);
        // A drawn pore narrower than the reference solute itself leaves no polar pathway to scale.
        double polar = reference > 0
                ? p.polarPermeability() * passage(solute.molarMassGPerMol(), p.skinPoreRadius(), p) / reference
                : 0;
        return new IntactPermeability(residual * hydration * lipid, residual * polar);
    }

    /** Potts-Guy for the neutral form, soaked skin, without residual. */
    static double neutralLipidCmPerH(Solute solute, IntactParameters p) {
        return StrictMath.pow(
                10, p.intercept() + p.perLogKow() * solute.logKow() + p.perMass() * solute.molarMassGPerMol());
    }

    /** Diffusivity in water times hindrance in a pore of that radius. */
    static double passage(double molarMassGPerMol, double poreRadiusNm, IntactParameters p) {
        SoluteSize size = SoluteSize.of(molarMassGPerMol, p);
        return size.diffusivityUm2PerS() * p.hindrance().ratio(size.radiusNm(), poreRadiusNm);
    }

    /** Both pathways. */
    public double totalCmPerH() {
        return lipidCmPerH + polarCmPerH;
    }
}
