package org.percola.transport;

import org.percola.evidence.ParameterDraw;
import org.percola.treatment.Occlusion;

/** Coefficients of {@link IntactPermeability} and {@link SoluteSize}, for one draw; units stand in the evidence table. */
public record IntactParameters(
        double intercept,
        double perLogKow,
        double perMass,
        double lipidIntercept,
        double lipidPerLogKow,
        double lipidPerMass,
        double ceiling,
        double ceilingPerMass,
        double residual,
        double passageResidual,
        double openAirLipidRatio,
        double polarPermeability,
        double polarReferenceMass,
        double referenceStratumCorneum,
        double skinPoreRadius,
        Hindrance hindrance,
        double volumePerMass,
        double aqueousDiffusivity,
        double volumeExponent,
        double soluteRadius,
        double largeVolume,
        double largeExponent) {

    /** The coefficients as that world has them. */
    public static IntactParameters of(ParameterDraw draw) {
        return new IntactParameters(
                draw.value("transport.pottsGuyIntercept"),
                draw.value("transport.pottsGuyPerLogKow"),
                draw.value("transport.pottsGuyPerMass"),
                draw.value("transport.lipidIntercept"),
                draw.value("transport.lipidPerLogKow"),
                draw.value("transport.lipidPerMass"),
                draw.value("transport.lipidCeiling"),
                draw.value("transport.lipidCeilingPerMass"),
                draw.value("transport.intactResidual"),
                draw.value("transport.passageResidual"),
                draw.value("transport.openAirLipidRatio"),
                draw.value("transport.polarPermeability"),
                draw.value("transport.polarReferenceMass"),
                draw.value("skin.trunkStratumCorneum") * draw.value("skin.stratumCorneumPersonRatio"),
                draw.value("transport.skinPoreRadius"),
                Hindrance.of(draw),
                draw.value("transport.molarVolumePerMass"),
                draw.value("transport.aqueousDiffusivity"),
                draw.value("transport.aqueousVolumeExponent"),
                draw.value("transport.soluteRadius"),
                draw.value("transport.largeSoluteVolume"),
                draw.value("transport.largeSoluteExponent"));
    }

    /** Permeability of a site over the trunk's, of which the records are: as much as its stratum corneum is thinner. */
    double siteRatio(double stratumCorneumUm) {
        return referenceStratumCorneum / stratumCorneumUm;
    }

    /** Permeability of the lipids over that of soaked skin. */
    double wetting(Occlusion occlusion) {
        return switch (occlusion) {
            case NONE -> openAirLipidRatio;
            case FILM -> 1;
        };
    }

    /** What every path of one experiment shares: activity of the product, area that works, assay; drives as activity would. */
    public double activityRatio() {
        return activityRatio(1);
    }

    /** The same with a share of that scatter: less where its causes are drawn one by one, more where none is. */
    public double activityRatio(double share) {
        return StrictMath.pow(10, share * passageResidual);
    }
}
