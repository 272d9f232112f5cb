package org.percola.transport;

import org.percola.evidence.ParameterDraw;

/** What differs between a laboratory's piece of skin and living human skin, for one draw; units in the evidence table. */
public record LaboratoryParameters(
        double measuredScatter,
        double outsideWidening,
        double lipidActivation,
        double aqueousActivation,
        double referenceTemperature,
        double pigRatio,
        double ratRatio,
        double dryingRate,
        double driedShare,
        double driedConcentrating,
        double closedFilm,
        double spotSpacing,
        double residueShare,
        double dermatomedThickness,
        double hornyLag,
        double hornyLagPerMass,
        double ionShare,
        double scatterLeftShare,
        double recordedScatterShare,
        double macromoleculeScatterShare,
        double filmPoreHalfLife,
        double cellVariation) {

    /** Permeability of that skin over human skin's. */
    double speciesRatio(Species species) {
        return switch (species) {
            case HUMAN -> 1;
            case PIG -> pigRatio;
            case RAT -> ratRatio;
        };
    }

    /** The coefficients as that world has them. */
    public static LaboratoryParameters of(ParameterDraw draw) {
        return new LaboratoryParameters(
                draw.value("transport.measuredScatter"),
                draw.value("transport.outsideWidening"),
                draw.value("transport.lipidActivation"),
                draw.value("transport.aqueousActivation"),
                draw.value("transport.referenceTemperature"),
                draw.value("transport.pigPermeabilityRatio"),
                draw.value("transport.ratPermeabilityRatio"),
                draw.value("transport.dryingRate"),
                draw.value("transport.driedShare"),
                draw.value("transport.driedConcentrating"),
                draw.value("transport.closedFilm"),
                draw.value("transport.spotSpacing"),
                draw.value("transport.residueShare"),
                draw.value("transport.dermatomedThickness"),
                draw.value("transport.hornyLag"),
                draw.value("transport.hornyLagPerMass"),
                draw.value("transport.ionShare"),
                draw.value("transport.scatterLeftShare"),
                draw.value("transport.recordedScatterShare"),
                draw.value("transport.macromoleculeScatterShare"),
                draw.value("transport.filmPoreHalfLife"),
                draw.value("transport.cellVariation"));
    }
}
