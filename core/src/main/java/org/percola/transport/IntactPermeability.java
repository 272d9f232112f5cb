package org.percola.transport;

import org.percola.treatment.Occlusion;
import org.percola.treatment.Solute;

/**
 * Permeability of intact human skin to a solute in water, from its structure; two pathways side by side.
 *
 * <pre>
 * lipid   k = f / (1 / 10^(a + b logKow - c M) + 1 / 10^(g - h (M - 200))) x (open air: hydration ratio)
 * polar   k = k0 D H(a / r) / (D0 H(a0 / r)),  0 when the solute is wider than the pore
 * both    x 10^residual
 * </pre>
 *
 * What one experiment shares in all its paths stands with the donor ({@link IntactParameters#activityRatio}), not here.
 *
 * f neutral fraction at the pH of the product, M molar mass, D diffusivity in water, H {@link Hindrance}, r radius of the
 * polar pathway; index 0 at the reference mass (mannitol). Neutral and charged forms use the polar path alike. The ceiling
 * g holds lipophilic solutes back: they cross lipids with ease, and then what lies between them, where charge is no
 * hindrance; so a lipophilic acid or base passes charged better than its neutral part alone would.
 *
 * <p>Of an experiment f counts a part of the ions too (s; courses take 0): f + s (f_base (1 - f_acid) + f_acid (1 - f_base)), so that no
 * zwitterion is in it.
 *
 * <p>Fitted to 476 published records of 159 compounds at 25 to 39 C, each compound with equal weight; leaving compounds
 * out by tenths: RMSE 0.67 log10 (0.86 with the coefficients of Potts and Guy and a polar path), means of compounds 0.64.
 * Valid for aqueous products, 18 to 765 g/mol, logKow -4.7 to 6.
 *
 * @evidence CHERUVU2022, 476 aqueous records: all coefficients
 * @evidence POTTS1992, form of the lipid path, and its coefficients for capillary walls as in DANCIK2013
 * @param lipidCmPerH through the lipids, of the solute as dissolved
 * @param polarCmPerH through the aqueous pathway
 */
public record IntactPermeability(double lipidCmPerH, double polarCmPerH) {
    /** Molar mass at which the ceiling is stated, g/mol; a point of reference. */
    private static final double CEILING_MASS = 200;

    /** The permeability of a solute from water of that pH; lipids keep charge out. */
    public static IntactPermeability of(Solute solute, double vehiclePh, Occlusion occlusion, IntactParameters p) {
        return of(solute, vehiclePh, occlusion, p, 0);
    }

    /** The same, where lipids let an ion through with a share of the permeability of its neutral form. */
    static IntactPermeability of(
            Solute solute, double vehiclePh, Occlusion occlusion, IntactParameters p, double ionShare) {
        double residual = StrictMath.pow(10, p.residual());
        double fraction = Ionisation.neutralFraction(solute.pKas(), vehiclePh)
                + ionShare * Ionisation.ionFraction(solute.pKas(), vehiclePh);
        double lipid = lipidCmPerH(solute, fraction, p);
        double reference = passage(SoluteSize.of(p.polarReferenceMass(), p), p.skinPoreRadius(), p);
        // A drawn pore narrower than the reference solute itself leaves no polar pathway to scale.
        double polar = reference > 0
                ? p.polarPermeability() * passage(SoluteSize.of(solute, p), p.skinPoreRadius(), p) / reference
                : 0;
        return new IntactPermeability(residual * p.wetting(occlusion) * lipid, residual * polar);
    }

    /** Lipids of soaked stratum corneum without residual: that fraction enters them, all forms cross what lies between. */
    private static double lipidCmPerH(Solute solute, double neutralFraction, IntactParameters p) {
        double mass = solute.molarMassGPerMol();
        double lipids = p.lipidIntercept() + p.lipidPerLogKow() * solute.logKow() + p.lipidPerMass() * mass;
        double most = p.ceiling() + p.ceilingPerMass() * (mass - CEILING_MASS);
        return 1 / (StrictMath.pow(10, -lipids) / neutralFraction + StrictMath.pow(10, -most));
    }

    /** Potts and Guy's own line for the neutral form, which the model of capillary walls was built on. */
    static double pottsGuyCmPerH(Solute solute, IntactParameters p) {
        return StrictMath.pow(
                10, p.intercept() + p.perLogKow() * solute.logKow() + p.perMass() * solute.molarMassGPerMol());
    }

    /** Diffusivity in water times hindrance in a pore of that radius. */
    static double passage(SoluteSize size, double poreRadiusNm, IntactParameters p) {
        return size.diffusivityUm2PerS() * p.hindrance().ratio(size.radiusNm(), poreRadiusNm);
    }

    /** Both pathways. */
    public double totalCmPerH() {
        return lipidCmPerH + polarCmPerH;
    }
}
