package org.percola.transport;

import org.percola.evidence.ParameterDraw;

/** Coefficients of {@link TissueTransport}, for one draw; units stand in the evidence table. */
public record TissueParameters(
        double diffusivityIntercept,
        double diffusivityPerLogMass,
        double diffusivityResidual,
        double largeMass,
        double partition,
        double bindingBase,
        double bindingAlbumin,
        double bindingLipid,
        double albuminAffinity,
        double albuminFloor,
        double albuminDiffusivity,
        double ph,
        double poreRadius,
        StratumCorneumPartition dry,
        StratumCorneumPartition wet,
        double perfusion,
        double capillarySurface,
        double capillaryOverSkin,
        double capillaryPolarPermeability,
        double capillaryPoreRadius,
        double lymphClearance) {

    /** K = lipid Kow^0.81 + water + protein Kow^0.27, stratum corneum over water. */
    public record StratumCorneumPartition(
            double lipid, double water, double protein, double lipidExponent, double proteinExponent) {}

    /** The coefficients as that world has them. */
    public static TissueParameters of(ParameterDraw draw) {
        double lipidExponent = draw.value("transport.stratumCorneumLipidExponent");
        double proteinExponent = draw.value("transport.stratumCorneumProteinExponent");
        return new TissueParameters(
                draw.value("transport.tissueDiffusivityIntercept"),
                draw.value("transport.tissueDiffusivityPerLogMass"),
                draw.value("transport.tissueDiffusivityResidual"),
                draw.value("transport.tissueLargeMass"),
                draw.value("transport.tissuePartition"),
                draw.value("transport.bindingBase"),
                draw.value("transport.bindingAlbumin"),
                draw.value("transport.bindingLipid"),
                draw.value("transport.albuminAffinity"),
                draw.value("transport.albuminFloor"),
                draw.value("transport.albuminDiffusivity"),
                draw.value("transport.tissuePh"),
                draw.value("transport.tissuePoreRadius"),
                new StratumCorneumPartition(
                        draw.value("transport.stratumCorneumLipidDry"),
                        draw.value("transport.stratumCorneumWaterDry"),
                        draw.value("transport.stratumCorneumProteinDry"),
                        lipidExponent,
                        proteinExponent),
                new StratumCorneumPartition(
                        draw.value("transport.stratumCorneumLipidWet"),
                        draw.value("transport.stratumCorneumWaterWet"),
                        draw.value("transport.stratumCorneumProteinWet"),
                        lipidExponent,
                        proteinExponent),
                draw.value("transport.perfusion"),
                draw.value("transport.capillarySurface"),
                draw.value("transport.capillaryOverSkin"),
                draw.value("transport.capillaryPolarPermeability"),
                draw.value("transport.capillaryPoreRadius"),
                draw.value("transport.lymphClearance"));
    }
}
