package org.percola.transport;

import org.percola.treatment.Occlusion;
import org.percola.treatment.Solute;

/**
 * What the layers of living skin do to a solute, relative to its total concentration in the water of the tissue.
 *
 * <pre>
 * D      = 10^(d0 + d1 log10 M + residual);   above M1:  D(M1) Dw(M) / Dw(M1), Dw in water
 * b      = 1/fu - 1 = k exp(logD7.4) + k0                      bound over free on albumin
 * B      = 0.68 + 0.32/fu + 0.001 fnon Kow                     binding factor
 * K      = 0.6 B                                               capacity
 * K Deff = 0.6 H(a/r) (D + 0.32 b Db)                          conductance: free solute, and what rides on albumin
 * 1/kf   = 1/(P S) + 1/Q,  P = 100 kpg fnon + polar pores      uptake by capillaries
 * loss   = 0.6 (kf + lymph)                                    per volume of dermis, unit concentration
 * </pre>
 *
 * M molar mass, fnon neutral fraction at pH 7.4, Q blood flow, S capillary surface, P wall permeability. Binding slows
 * filling but changes no steady flux. H is {@link Hindrance} in the gaps between fibres, radius r: what is wider, such as
 * a hyaluronic acid of a million dalton, stays in the hole. Epidermis and dermis are taken alike, as in the model followed; P's polar pores and
 * lymph are our addition: without them a polar solute would stay in the dermis for ever.
 *
 * @evidence DANCIK2013, guide and code: all forms but the polar pores and lymph
 * @param conductanceUm2PerS K Deff of epidermis and dermis
 * @param capacityRatio K of epidermis and dermis
 * @param lossPerS loss of dermis to blood and lymph
 * @param stratumCorneumCapacityRatio K of the stratum corneum for the solute as dissolved in the product
 */
public record TissueTransport(
        double conductanceUm2PerS, double capacityRatio, double lossPerS, double stratumCorneumCapacityRatio) {
    private static final double UM2_PER_CM2 = 1e8;
    private static final double S_PER_H = 3600;

    /** A tissue that a solute cannot enter needs a number all the same. */
    private static final double SHUT = 1e-12;

    /** The coefficients of one solute, for one draw. */
    public static TissueTransport of(
            Solute solute, double vehiclePh, Occlusion occlusion, double perfusionRatio, TransportParameters all) {
        TissueParameters p = all.tissue();
        IntactParameters intact = all.intact();
        double mass = solute.molarMassGPerMol();
        double kow = StrictMath.pow(10, solute.logKow());
        double neutral = Ionisation.neutralFraction(solute.pKas(), p.ph());

        SoluteSize size = SoluteSize.of(solute, intact);
        double free = freeCm2PerS(mass, size, p, intact);
        double logD = solute.logKow() + StrictMath.log10(neutral);
        double bound = p.albuminAffinity() * StrictMath.exp(logD) + p.albuminFloor();
        double binding = p.bindingBase() + p.bindingAlbumin() * (1 + bound) + p.bindingLipid() * neutral * kow;
        double room = StrictMath.max(intact.hindrance().ratio(size.radiusNm(), p.poreRadius()), SHUT);
        double conductance = p.partition() * room * (free + p.bindingAlbumin() * bound * p.albuminDiffusivity());

        double reference = IntactPermeability.passage(
                SoluteSize.of(intact.polarReferenceMass(), intact), p.capillaryPoreRadius(), intact);
        double wall = p.capillaryOverSkin() * neutral * IntactPermeability.pottsGuyCmPerH(solute, intact) / S_PER_H
                + p.capillaryPolarPermeability()
                        * IntactPermeability.passage(size, p.capillaryPoreRadius(), intact)
                        / reference;
        double uptake = wall * p.capillarySurface();
        double flow = p.perfusion() * perfusionRatio;
        double blood = uptake * flow > 0 ? uptake * flow / (uptake + flow) : 0;

        TissueParameters.StratumCorneumPartition k = switch (occlusion) {
            case NONE -> p.dry();
            case FILM -> p.wet();
        };
        double dissolved = kow * Ionisation.neutralFraction(solute.pKas(), vehiclePh);
        double stratumCorneum = k.lipid() * StrictMath.pow(dissolved, k.lipidExponent())
                + k.water()
                + k.protein() * StrictMath.pow(dissolved, k.proteinExponent());
        return new TissueTransport(
                UM2_PER_CM2 * conductance,
                p.partition() * binding,
                p.partition() * (blood + p.lymphClearance()),
                stratumCorneum);
    }

    /** Beyond the solutes that the correlation was read off, tissue slows as water does: by size, not by mass. */
    private static double freeCm2PerS(double mass, SoluteSize size, TissueParameters p, IntactParameters intact) {
        double within = StrictMath.min(mass, p.largeMass());
        double free = StrictMath.pow(
                10,
                p.diffusivityIntercept()
                        + p.diffusivityPerLogMass() * StrictMath.log10(within)
                        + p.diffusivityResidual());
        return mass > p.largeMass()
                ? free
                        * size.diffusivityUm2PerS()
                        / SoluteSize.of(p.largeMass(), intact).diffusivityUm2PerS()
                : free;
    }
}
