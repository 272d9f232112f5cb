package org.percola.casebook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.forecast.ExperimentWorld;
import org.percola.numeric.RandomStream;
import org.percola.puncture.Channels;
import org.percola.puncture.Insertion;
import org.percola.puncture.PunctureParameters;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.transport.Delivery;
import org.percola.transport.DeliveryParameters;
import org.percola.transport.DeliveryRun;
import org.percola.transport.DeliveryWorkspace;
import org.percola.transport.Dose;
import org.percola.transport.MeasuredValues;
import org.percola.transport.Membrane;
import org.percola.transport.Opening;
import org.percola.transport.Receptor;
import org.percola.treatment.Applied;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.Session;
import org.percola.treatment.SkinTension;

/**
 * Diffusion cells of the casebook, and films on living skin: a donor and a sink, intact and needled side by side, through the engine
 * that forecasts a laboratory's own experiments. Not for two threads at a time.
 */
final class DiffusionCell {
    private static final double H_PER_DAY = 24;
    private static final double UG_PER_MG = 1000;
    /** Cells of an arm where nobody says. */
    private static final double USUAL_CELLS = 4;

    private static final double EARLIER = 1.0 / 3;

    /** A laboratory pins a piece of skin out before it needles it. */
    private static final Handling PINNED = Handling.USUAL.with(SkinTension.STRETCHED);

    private final Map<String, CellProtocol> protocols =
            CasebookTable.byKey("cells.csv", CellProtocol::of, CellProtocol::key);
    private final Map<String, Compound> compounds = CasebookTable.byKey("compounds.csv", Compound::of, Compound::key);
    private final DeviceShelf devices;
    private final Map<String, Outcome> done = new HashMap<>();

    /**
     * Both arms of one study in one world.
     *
     * @param pieces what the mean of an arm shows because it is of these pieces of skin
     * @param arms what two arms show against each other because they are other pieces of skin
     */
    private record Outcome(DeliveryRun intact, DeliveryRun treated, double areaCm2, double pieces, double arms) {}

    DiffusionCell(DeviceShelf devices) {
        this.devices = devices;
    }

    /** The row of the observation itself, else that of its study. */
    Optional<CellProtocol> findProtocol(Observation observation) {
        return Optional.ofNullable(protocols.get(observation.id()))
                .or(() -> Optional.ofNullable(protocols.get(observation.study())));
    }

    /** What the text does not say of the donor's compound. */
    String assumptions(CellProtocol protocol) {
        String compound = compound(protocol).assumptions();
        return protocol.assumptions() + (compound.isEmpty() ? "" : "; " + compound);
    }

    /** The value that one more such cell would show in that world. */
    double of(Observation observation, CellProtocol protocol, World world) {
        double endH = observation.stated().readDays().orElse(protocol.durationH() / H_PER_DAY) * H_PER_DAY;
        Outcome outcome = outcome(protocol, world, endH);
        DeliveryRun treated = outcome.treated();
        DeliveryRun intact = outcome.intact();
        return switch (observation.quantity()) {
            case "intactFlux" -> outcome.pieces() * intact.fluxUgPerCm2H();
            case "logKp" -> StrictMath.log10(outcome.pieces() * intact.kpCmPerH());
            case "lag" -> intact.lagH();
            case "enhancementRatio" ->
                outcome.arms()
                        * (intact.steady() && treated.steady()
                                ? treated.fluxUgPerCm2H() / intact.fluxUgPerCm2H()
                                : treated.atEnd().passedUgPerCm2()
                                        / intact.atEnd().passedUgPerCm2());
            case "cumulativeRatio" ->
                outcome.arms()
                        * treated.atEnd().passedUgPerCm2()
                        / intact.atEnd().passedUgPerCm2();
            case "treatedFlux" -> outcome.arms() * treated.fluxUgPerCm2H();
            case "cumulative" ->
                outcome.pieces()
                        * treated.atEnd().passedUgPerCm2()
                        * (observation.unit().equals("ug") ? outcome.areaCm2() : 1);
            case "timeRatio" ->
                treated.atEnd().passedUgPerCm2() / treated.amounts().getFirst().passedUgPerCm2();
            default ->
                throw new IllegalStateException(
                        observation.id() + ": a diffusion cell shows no " + observation.quantity() + ".");
        };
    }

    private Outcome outcome(CellProtocol protocol, World world, double endH) {
        String key = protocol.key() + "/" + endH + "/" + world.number();
        Outcome found = done.get(key);
        if (found == null) {
            found = carriedOut(protocol, world, endH);
            done.put(key, found);
        }
        return found;
    }

    private Compound compound(CellProtocol protocol) {
        Compound compound = compounds.get(protocol.compoundKey());
        if (compound == null) {
            throw new IllegalStateException("compounds.csv has no row for " + protocol.compoundKey() + ".");
        }
        return compound;
    }

    private Outcome carriedOut(CellProtocol protocol, World world, double endH) {
        RandomStream open = world.stream("cell." + protocol.key());
        double setting = protocol.settingMm().at(open.uniform());
        int passes = protocol.passesCount().countAt(open.uniform());
        double tipPlace = open.uniform();
        double thickness = protocol.thicknessUm().at(open.uniform());
        double volumeUl = protocol.donorUl().at(open.uniform());
        double area = protocol.areaCm2().at(open.uniform());
        double scatter = open.normal();
        double stated = protocol.concentrationMgPerMl().at(open.uniform());
        double concentration = protocol.loadUg().isPresent() ? protocol.loadUg().getAsDouble() / volumeUl : stated;
        Map<MeasuredValues.Property, Double> measured = new EnumMap<>(MeasuredValues.Property.class);
        protocol.intactFlux()
                .ifPresent(flux -> measured.put(
                        MeasuredValues.Property.LOG_KP, StrictMath.log10(flux / (UG_PER_MG * concentration))));
        var experiment = new org.percola.transport.Experiment(
                new Membrane(protocol.preparation(), protocol.species(), thickness, protocol.temperatureC()),
                compound(protocol).solute(),
                protocol.solubilityMgPerMl().orElse(0),
                MeasuredValues.of(measured),
                new Dose(
                        concentration,
                        protocol.infinite() ? 0 : volumeUl / area,
                        protocol.vehiclePh(),
                        protocol.openUntilH().isPresent() ? Occlusion.NONE : Occlusion.FILM,
                        Applied.AFTER,
                        0,
                        protocol.openUntilH().orElse(0),
                        0),
                new Receptor.Sink(),
                false,
                endH,
                List.of(EARLIER * endH, endH));
        ParameterDraw mean =
                ExperimentWorld.of(world.cell(), (int) USUAL_CELLS, ParameterDraw.central(Evidence.standard()));
        Skin skin = SkinAtlas.skinOf(SkinAtlas.referencePerson(), protocol.site(), mean);
        DeliveryParameters parameters = DeliveryParameters.of(mean);
        DeliveryWorkspace workspace = new DeliveryWorkspace(experiment);
        DeliveryRun intact = Delivery.run(skin, new Opening.Intact(), experiment, parameters, workspace);
        double variation = parameters.laboratory().cellVariation();
        double spread = StrictMath.sqrt(StrictMath.log1p(variation * variation) / USUAL_CELLS);
        double pieces = StrictMath.exp(spread * scatter);
        double others = StrictMath.exp(spread * open.normal());
        if (protocol.deviceKey().isEmpty()) {
            return new Outcome(intact, intact, area, pieces, 1);
        }
        Channels channels = Insertion.open(
                skin,
                new Session(
                        devices.deviceAt(protocol.deviceKey(), tipPlace),
                        setting,
                        new Intensity.Passes(passes),
                        0,
                        Operator.PROFESSIONAL,
                        PINNED),
                PunctureParameters.ofExperiment(mean));
        DeliveryRun treated = Delivery.run(skin, new Opening.Struck(channels), experiment, parameters, workspace);
        return new Outcome(intact, treated, area, pieces, pieces / others);
    }
}
