package org.percola.casebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.percola.numeric.RandomStream;
import org.percola.patient.Phototype;
import org.percola.safety.SideEffect;
import org.percola.safety.SideEffectReading;
import org.percola.safety.SideEffects;
import org.percola.transport.ClosureClock;
import org.percola.transport.IntactParameters;
import org.percola.transport.IntactPermeability;
import org.percola.transport.LaboratoryParameters;
import org.percola.transport.TissueTransport;
import org.percola.treatment.Occlusion;

/** Reads an observation's quantity off an experiment in one world, in the observation's unit. */
final class Reading {
    private static final double UM_PER_MM = 1000;
    private static final double UM_PER_CM = 1e4;
    private static final double S_PER_H = 3600;
    private static final double MILLI = 1000;
    private static final double H_PER_DAY = 24;
    private static final double MIN_PER_H = 60;
    /** Measures whose SD between people is known. */
    private static final Set<String> SPREADS = Set.of("change", "end", "improvementPercent");

    private static final double HALF = 0.5;
    private static final double THREE_QUARTERS = 0.75;

    private final Laboratory laboratory;

    Reading(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /** The value that one more study like the observation's would report in that world. */
    double of(Observation observation, World world) {
        String quantity = observation.quantity();
        if (quantity.endsWith(".incidence")) {
            return incidence(observation, world);
        }
        Optional<CellProtocol> cell = laboratory.findCell(observation);
        if (cell.isPresent()) {
            return laboratory.cell().of(observation, cell.get(), world);
        }
        return switch (quantity) {
            case "logKp" -> StrictMath.log10(intactCmPerH(observation, world));
            case "bareOverIntact" -> bareCmPerH(observation, world) / intactCmPerH(observation, world);
            case "rollerMinusPen.sign" ->
                StrictMath.signum(laboratory.experiment(observation, world).painScore()
                        - laboratory.against(observation, world).painScore());
            case "penOverRollerRatio" -> collagenOverOtherArm(observation, world);
            case "goodman-baron.difference" ->
                people(observation, laboratory.experiment(observation, world)).meanEnd()
                        - people(observation, laboratory.against(observation, world))
                                .meanEnd();
            default -> of(observation, laboratory.experiment(observation, world));
        };
    }

    /** Gain of collagen on the pen side over the roller side of the same faces. */
    private double collagenOverOtherArm(Observation observation, World world) {
        double day = laboratory.readDay(observation);
        return laboratory
                        .against(observation, world)
                        .recovery()
                        .collagenChangeFraction()
                        .at(day)
                / laboratory
                        .experiment(observation, world)
                        .recovery()
                        .collagenChangeFraction()
                        .at(day);
    }

    private double of(Observation observation, Experiment run) {
        return switch (observation.quantity()) {
            case "insertionForce" -> MILLI * run.detail().insertionForceN();
            case "insertedFraction" -> run.channels().insertedFraction();
            case "reach" -> UM_PER_MM * run.channels().reachMm();
            case "buriedFraction", "reachFraction" -> run.channels().reachMm() / run.settingMm();
            case "densityPerCm2" -> run.channels().densityPerCm2();
            case "openDepth" -> UM_PER_MM * run.channels().openDepthMm();
            case "openDiameter" -> run.channels().openDiameterUm();
            case "barrierRecovery" -> run.closure().barrierRecoveryHours();
            case "barrierHalfLife" -> run.closure().barrierHalfLifeHours();
            case "poreHalfLife" -> run.closure().poreHalfLifeHours();
            case "poreClosure", "deliveryWindow" ->
                ClosureClock.recoveryHours(
                        run.closure().poreHalfLifeHours(), run.world().closure());
            case "enhancementRatio" ->
                run.exposure(laboratory.compound(observation).topical()).enhancementRatio();
            case "steadyAfter" ->
                run.exposure(laboratory.compound(observation).topical()).lagMinutes() / MIN_PER_H;
            case "erythemaDuration", "rednessDuration" ->
                H_PER_DAY * sideEffect(run, SideEffect.ERYTHEMA).durationDays();
            case "sideEffects.durationDays" -> SideEffects.downtimeDays(run.sideEffects());
            case "pain.score" -> run.painScore();
            case "collagenRatio" -> 1 + run.recovery().collagenChangeFraction().at(laboratory.readDay(observation));
            case "epidermisRatio" ->
                1 + run.recovery().epidermisChangeFraction().at(laboratory.readDay(observation));
            case "elastinRatio" -> 1 + run.recovery().elastinChangeFraction().at(laboratory.readDay(observation));
            case "bloodFlowRatio" ->
                1 + run.recovery().bloodFlowChangeFraction().at(laboratory.readDay(observation));
            case "gainRatio" -> laterOverEarlier(observation, run);
            default -> people(observation, run, measure(observation.quantity()));
        };
    }

    /** The mean change on the day of reading over that half-way there, the same people before another rater. */
    private double laterOverEarlier(Observation observation, Experiment run) {
        double day = laboratory.readDay(observation);
        return people(observation, run, day).meanChange()
                / people(observation, run, HALF * day).meanChange();
    }

    private double people(Observation observation, Experiment run, String measure) {
        TrialPeople people = people(observation, run);
        return switch (measure) {
            case "change" -> people.meanChange();
            case "end" -> people.meanEnd();
            case "improvementPercent" -> people.improvementPercent();
            case "epidermalDensityRatio", "dermalDensityRatio" -> 1 + people.improvementPercent() / 100;
            case "responder1" -> people.gradeBetterFraction();
            case "responder50", "goodOrBetter" -> people.betterFraction(HALF);
            case "responder75", "excellent" -> people.betterFraction(THREE_QUARTERS);
            default ->
                throw new IllegalStateException(
                        observation.id() + ": no reading of " + observation.quantity() + ", and no reason why.");
        };
    }

    /** Whether the model says how far people of such a study lie apart. */
    boolean knowsSpread(Observation observation) {
        return observation.published().sd().isPresent()
                && laboratory.findArm(observation).isPresent()
                && SPREADS.contains(measure(observation.quantity()));
    }

    /** SD between the people of one more study like the observation's in that world. */
    double spreadOf(Observation observation, World world) {
        TrialPeople people = people(observation, laboratory.experiment(observation, world));
        return switch (measure(observation.quantity())) {
            case "change" -> people.changeSd();
            case "end" -> people.endSd();
            case "improvementPercent" -> people.improvementPercentSd();
            default -> throw new IllegalStateException(observation.id() + ": no SD of " + observation.quantity());
        };
    }

    private TrialPeople people(Observation observation, Experiment run) {
        return people(observation, run, laboratory.readDay(observation));
    }

    private TrialPeople people(Observation observation, Experiment run, double day) {
        Arm arm = laboratory.arm(observation);
        int people = observation.peopleCount().orElseGet(() -> arm.peopleCount().orElseThrow());
        return TrialPeople.graded(arm, run, day, run.world().peopleCount(people), observation.study());
    }

    /** The part of a quantity's name that says how the people are summed up. */
    private static String measure(String quantity) {
        return quantity.substring(quantity.indexOf('.') + 1);
    }

    /** How many of n people it befalls, each with the chance of their phototype, over n. */
    private double incidence(Observation observation, World world) {
        String name = observation.quantity().substring(0, observation.quantity().indexOf('.'));
        SideEffect event = SideEffect.valueOf(name.toUpperCase(Locale.ROOT));
        List<Phototype> types = laboratory.phototypes(observation);
        int people = observation.peopleCount().orElseThrow();
        double[] chances = new double[types.size()];
        for (int k = 0; k < chances.length; k++) {
            chances[k] = sideEffect(laboratory.experimentOn(observation, world, types.get(k)), event)
                    .probability()
                    .orElseThrow();
        }
        RandomStream fate = world.stream("fate." + observation.id());
        int befallen = 0;
        for (int k = 0; k < people; k++) {
            befallen += fate.uniform() < chances[k % chances.length] ? 1 : 0;
        }
        return (double) befallen / people;
    }

    private static SideEffectReading sideEffect(Experiment run, SideEffect event) {
        return run.sideEffects().stream()
                .filter(reading -> reading.event() == event)
                .findFirst()
                .orElseThrow();
    }

    /** Excised skin lies soaked in its cell; it is of the trunk. */
    private double intactCmPerH(Observation observation, World world) {
        Compound compound = laboratory.compound(observation);
        IntactParameters parameters = IntactParameters.of(world.cell());
        return parameters.activityRatio(LaboratoryParameters.of(world.cell()).recordedScatterShare())
                * IntactPermeability.of(compound.solute(), compound.topical().vehiclePh(), Occlusion.FILM, parameters)
                        .totalCmPerH();
    }

    private double bareCmPerH(Observation observation, World world) {
        Compound compound = laboratory.compound(observation);
        RandomStream slab = world.stream("slab." + observation.study());
        double conductance = TissueTransport.of(
                        compound.solute(), compound.topical().vehiclePh(), Occlusion.FILM, 0, world.transport())
                .conductanceUm2PerS();
        return conductance / compound.slabUm().at(slab.uniform()) * S_PER_H / UM_PER_CM;
    }
}
