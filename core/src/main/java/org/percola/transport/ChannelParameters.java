package org.percola.transport;

import org.percola.evidence.ParameterDraw;

/** Coefficients of channels and of the product in them, for one draw; units stand in the evidence table. */
public record ChannelParameters(
        double lumenFraction,
        double statedLumenFraction,
        double remainingShare,
        double leastSpacing,
        double superficialHoleDiameter,
        double carriedFraction,
        double contactBeforeNeedling,
        double vehicleOilFraction,
        double detectableFraction,
        double overlapConcentration,
        double overlapReferenceMass,
        double overlapMassExponent,
        double crowdingExponent) {

    /** Part of a needle's hole that conducts: a sheet has no dermis to spring back, and a hole through it is one. */
    double leftOpen(Preparation preparation) {
        return switch (preparation) {
            case EPIDERMIS -> statedLumenFraction;
            case FULL_THICKNESS, DERMATOMED, SC_REMOVED, IN_VIVO -> lumenFraction;
        };
    }

    /** The coefficients as that world has them. */
    public static ChannelParameters of(ParameterDraw draw) {
        return new ChannelParameters(
                draw.value("transport.lumenFraction"),
                draw.value("transport.statedLumenFraction"),
                draw.value("transport.remainingShare"),
                draw.value("transport.leastSpacing"),
                draw.value("transport.superficialHoleDiameter"),
                draw.value("transport.carriedFraction"),
                draw.value("transport.contactBeforeNeedling"),
                draw.value("transport.vehicleOilFraction"),
                draw.value("transport.detectableFraction"),
                draw.value("transport.overlapConcentration"),
                draw.value("transport.overlapReferenceMass"),
                draw.value("transport.overlapMassExponent"),
                draw.value("transport.crowdingExponent"));
    }
}
