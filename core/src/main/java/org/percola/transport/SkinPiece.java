package org.percola.transport;

import org.percola.skin.Skin;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Solute;

/**
 * Layers of the piece of skin in an {@link Experiment}, in numbers.
 *
 * <pre>
 * lipid path x exp(-Ea/R (1/T - 1/T0)),   water and tissue x exp(-Ew/R (1/T - 1/T0)),   T0 = 305 K
 * lipid and polar path of human skin x trunk's stratum corneum / this site's (the records are of trunk skin)
 * stated Kp of the whole piece:  1/k stratum corneum = 1/Kp - 1/k tissue,  shared between its paths as structure says
 * D stratum corneum = h0^2 / (6 t0 10^(s M))  x warmth, species, open air as its lipids;   K = k h / D, at least its water
 * </pre>
 *
 * <p>So the lag of the stratum corneum hangs on molar mass and its thickness h, and what it stores follows from
 * permeability, at least its water when soaked: with the partition of WANG2007 instead, which courses use, it let small
 * solutes through in minutes that laboratories wait hours for.
 *
 * <p>An epidermal sheet has no dermis, a stripped one no stratum corneum; the mesh then uses their cells for the layer next
 * to them, and what they hold is counted there.
 */
final class SkinPiece {
    static final double UM2_PER_CM2 = 1e8;
    private static final double UM_PER_CM = 1e4;
    private static final double S_PER_H = 3600;
    private static final double GAS_J_PER_MOL_K = 8.314462618;
    private static final double ZERO_CELSIUS_K = 273.15;
    /** Part of the living layer that lends its cells to a layer that is not there. */
    private static final double LENT_FRACTION = 0.3;
    /** A stated Kp at or above that of the tissue below leaves the stratum corneum this many times more open. */
    private static final double WIDE_OPEN = 20;

    /** Thickness squared over diffusivity and lag. */
    private static final double LAG_OF_A_SLAB = 6;

    /** A layer that a solute cannot enter at all has no equation; this leaves less than can be written down. */
    private static final double TIGHTEST_UM2_PER_S = 1e-30;

    private SkinPiece() {}

    /** Whether the stratum corneum is soaked: under a film, or under a bath. */
    static Occlusion wetting(Dose dose) {
        return dose.isInfinite() ? Occlusion.FILM : dose.occlusion();
    }

    /** Speeding up by temperature of something with that activation energy. */
    static double warmth(double temperatureC, double activationKJPerMol, LaboratoryParameters p) {
        double inverse = 1 / (temperatureC + ZERO_CELSIUS_K) - 1 / (p.referenceTemperature() + ZERO_CELSIUS_K);
        return StrictMath.exp(-1000 * activationKJPerMol / GAS_J_PER_MOL_K * inverse);
    }

    static Column.Layers layers(Skin skin, Experiment experiment, DeliveryParameters p) {
        Membrane piece = experiment.membrane();
        MeasuredValues measured = experiment.measured();
        Solute solute = experiment.solute();
        Occlusion wetting = wetting(experiment.dose());
        double ph = experiment.dose().vehiclePh();
        boolean living = piece.preparation().isLiving();
        double aqueous = warmth(piece.temperatureC(), p.laboratory().aqueousActivation(), p.laboratory());
        var tissue = TissueTransport.of(solute, ph, wetting, skin.capacity().perfusionRatio(), p.transport());

        double horny = skin.layers().stratumCorneumUm();
        double epidermis = skin.layers().epidermisUm();
        double dermis = skin.layers().dermisUm();
        double whole = piece.thicknessUm();
        if (whole == 0 && piece.preparation() == Preparation.DERMATOMED) {
            whole = p.laboratory().dermatomedThickness();
        }
        if (whole > 0) {
            double below = StrictMath.max(whole - horny, 0.1 * whole);
            epidermis = StrictMath.min(epidermis, below / (1 + LENT_FRACTION));
            dermis = below - epidermis;
        }
        double epidermisCapacity = measured.orElse(MeasuredValues.Property.PARTITION_EPIDERMIS, tissue.capacityRatio());
        double dermisCapacity = measured.orElse(MeasuredValues.Property.PARTITION_DERMIS, tissue.capacityRatio());
        double epidermisConductance = conductance(
                measured,
                MeasuredValues.Property.DIFFUSIVITY_EPIDERMIS,
                epidermisCapacity,
                tissue.conductanceUm2PerS() * aqueous * epidermisCapacity / tissue.capacityRatio());
        double dermisConductance = conductance(
                measured,
                MeasuredValues.Property.DIFFUSIVITY_DERMIS,
                dermisCapacity,
                tissue.conductanceUm2PerS() * aqueous * dermisCapacity / tissue.capacityRatio());
        if (piece.preparation() == Preparation.EPIDERMIS) {
            double sheet = whole > 0 ? StrictMath.max(whole - horny, 0.1 * whole) : epidermis;
            dermis = LENT_FRACTION * sheet;
            epidermis = sheet - dermis;
            dermisCapacity = epidermisCapacity;
            dermisConductance = epidermisConductance;
        }
        double loss = 0;
        if (living) {
            loss = measured.has(MeasuredValues.Property.DERMIS_CLEARANCE)
                    ? dermisCapacity * measured.orElse(MeasuredValues.Property.DERMIS_CLEARANCE, 0)
                    : tissue.lossPerS();
        }
        double below = 1 / (epidermis / epidermisConductance + dermis / dermisConductance);
        if (living && loss > 0) {
            double root = StrictMath.sqrt(dermisConductance * loss);
            double depth = dermis * StrictMath.sqrt(loss / dermisConductance);
            below = 1 / (epidermis / epidermisConductance + StrictMath.tanh(depth) / root);
        }
        double faster = tissueRatio(experiment, below, p);
        epidermisConductance *= faster;
        dermisConductance *= faster;
        below *= faster;
        var paths = paths(experiment, wetting, horny, below, p);
        Horny layer = horny(
                experiment,
                wetting,
                horny,
                StrictMath.max(paths.lipidCmPerH() * UM_PER_CM / S_PER_H * horny, TIGHTEST_UM2_PER_S),
                p);
        double hornyCapacity = layer.capacityRatio();
        double hornyConductance = layer.conductanceUm2PerS();
        double shunt = paths.polarCmPerH() * UM_PER_CM / S_PER_H;
        if (piece.preparation() == Preparation.SC_REMOVED) {
            horny = LENT_FRACTION * epidermis;
            epidermis -= horny;
            hornyCapacity = epidermisCapacity;
            hornyConductance = epidermisConductance;
            shunt = 0;
        }
        return new Column.Layers(
                horny,
                epidermis,
                dermis,
                hornyConductance,
                hornyCapacity,
                shunt,
                epidermisConductance,
                epidermisCapacity,
                dermisConductance,
                dermisCapacity,
                loss);
    }

    /**
     * How much faster than by correlation the tissue below is, where a stated permeability of a whole excised piece says so:
     * by as much as it takes to let that much through; slower, too, where there is no stratum corneum that could be what
     * resists. 1 where diffusivities of the tissue are stated themselves: then they hold.
     */
    private static double tissueRatio(Experiment experiment, double belowUmPerS, DeliveryParameters p) {
        MeasuredValues measured = experiment.measured();
        Preparation preparation = experiment.membrane().preparation();
        if (!measured.has(MeasuredValues.Property.LOG_KP)
                || preparation.isLiving()
                || measured.has(MeasuredValues.Property.DIFFUSIVITY_EPIDERMIS)
                || measured.has(MeasuredValues.Property.DIFFUSIVITY_DERMIS)) {
            return 1;
        }
        double stated = statedUmPerS(experiment, p);
        return preparation == Preparation.SC_REMOVED
                ? stated / belowUmPerS
                : StrictMath.max(1, stated * (1 + 1 / WIDE_OPEN) / belowUmPerS);
    }

    /** The stated permeability of the whole piece, as this world's pieces scatter about it. */
    static double statedUmPerS(Experiment experiment, DeliveryParameters p) {
        return StrictMath.pow(
                        10,
                        experiment.measured().orElse(MeasuredValues.Property.LOG_KP, 0)
                                + p.laboratory().measuredScatter())
                * UM_PER_CM
                / S_PER_H;
    }

    /** The stratum corneum's own two numbers. */
    private record Horny(double capacityRatio, double conductanceUm2PerS) {}

    /** @param conductanceUm2PerS of its lipids, by what permeability says */
    private static Horny horny(
            Experiment experiment,
            Occlusion wetting,
            double thicknessUm,
            double conductanceUm2PerS,
            DeliveryParameters p) {
        MeasuredValues measured = experiment.measured();
        boolean stated = measured.has(MeasuredValues.Property.DIFFUSIVITY_STRATUM_CORNEUM);
        double estimated = hornyDiffusivityUm2PerS(experiment, wetting, thicknessUm, p);
        double diffusivity = stated
                ? UM2_PER_CM2 * measured.orElse(MeasuredValues.Property.DIFFUSIVITY_STRATUM_CORNEUM, 0)
                : estimated;
        if (measured.has(MeasuredValues.Property.PARTITION_STRATUM_CORNEUM)) {
            double capacity = measured.orElse(MeasuredValues.Property.PARTITION_STRATUM_CORNEUM, 0);
            return new Horny(capacity, stated ? diffusivity * capacity : conductanceUm2PerS);
        }
        boolean asStated = measured.has(MeasuredValues.Property.LOG_KP);
        double water = p.transport().tissue().wet().water();
        double capacity = StrictMath.max(conductanceUm2PerS / (asStated ? diffusivity : estimated), water);
        return new Horny(capacity, stated && !asStated ? diffusivity * capacity : conductanceUm2PerS);
    }

    /** The lag is of the human trunk; of an animal it is taken as that of its whole layer, as its permeability is. */
    private static double hornyDiffusivityUm2PerS(
            Experiment experiment, Occlusion wetting, double thicknessUm, DeliveryParameters p) {
        Membrane piece = experiment.membrane();
        LaboratoryParameters laboratory = p.laboratory();
        double thickness = switch (piece.species()) {
            case HUMAN -> p.transport().intact().referenceStratumCorneum();
            case PIG, RAT -> thicknessUm;
        };
        double mass = StrictMath.min(experiment.solute().molarMassGPerMol(), Delivery.HEAVIEST_RECORDED);
        double lagS = S_PER_H * laboratory.hornyLag() * StrictMath.pow(10, laboratory.hornyLagPerMass() * mass);
        return thickness
                * thickness
                / (LAG_OF_A_SLAB * lagS)
                * laboratory.speciesRatio(piece.species())
                * p.transport().intact().wetting(wetting)
                * warmth(piece.temperatureC(), laboratory.lipidActivation(), laboratory);
    }

    /** Diffusivity in the water of holes. */
    static double warmthOfWater(Experiment experiment, DeliveryParameters p) {
        return warmth(experiment.membrane().temperatureC(), p.laboratory().aqueousActivation(), p.laboratory());
    }

    private static IntactPermeability paths(
            Experiment experiment, Occlusion wetting, double hornyUm, double belowUmPerS, DeliveryParameters p) {
        Membrane piece = experiment.membrane();
        LaboratoryParameters laboratory = p.laboratory();
        var structure = IntactPermeability.of(
                experiment.solute(),
                experiment.dose().vehiclePh(),
                wetting,
                p.transport().intact(),
                laboratory.ionShare());
        if (experiment.measured().has(MeasuredValues.Property.LOG_KP)) {
            double stated = statedUmPerS(experiment, p);
            double rest = 1 / stated - 1 / belowUmPerS;
            double horny = rest * belowUmPerS * WIDE_OPEN > 1 ? 1 / rest : WIDE_OPEN * belowUmPerS;
            if (!(structure.totalCmPerH() >= Delivery.EXCLUDED_CM_PER_H)) {
                // Structure says that nothing passes; what was measured then has no lipid path to go by.
                return new IntactPermeability(0, horny / UM_PER_CM * S_PER_H);
            }
            double factor = horny / UM_PER_CM * S_PER_H / structure.totalCmPerH();
            return new IntactPermeability(factor * structure.lipidCmPerH(), factor * structure.polarCmPerH());
        }
        double species = laboratory.speciesRatio(piece.species())
                * switch (piece.species()) {
                    case HUMAN -> p.transport().intact().siteRatio(hornyUm);
                    case PIG, RAT -> 1;
                };
        double stray = Delivery.isOutsideCorrelation(experiment)
                ? StrictMath.pow(
                        10,
                        laboratory.outsideWidening() * p.transport().intact().residual())
                : 1;
        double lipid = stray * warmth(piece.temperatureC(), laboratory.lipidActivation(), laboratory);
        double polar = stray * warmth(piece.temperatureC(), laboratory.aqueousActivation(), laboratory);
        return new IntactPermeability(
                species * lipid * structure.lipidCmPerH(), species * polar * structure.polarCmPerH());
    }

    /** Conductance from a stated diffusivity, or from the correlation. */
    private static double conductance(
            MeasuredValues measured, MeasuredValues.Property property, double capacity, double estimated) {
        return measured.has(property) ? UM2_PER_CM2 * measured.orElse(property, 0) * capacity : estimated;
    }
}
