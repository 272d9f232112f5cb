package org.percola.healing;

import java.util.ArrayList;
import java.util.List;
import org.percola.numeric.BlockRosenbrock;
import org.percola.numeric.SolverReport;
import org.percola.skin.Skin;

/** One tissue's way through its sessions, in whatever lane of a block it travels. */
final class TissueWay {
    private record Stop(double timeDays, Dose dose, double barrierRatePerDay) {}

    private final HealingParameters parameters;
    private final Skin.Capacity capacity;
    private final double phot;
    private final HealingKinetics kinetics;
    private final List<Stop> stops = new ArrayList<>();
    private final double horizonDays;
    private final TissueLog log;
    private int next;
    private double timeDays;
    private boolean failed;
    private long steps;

    private TissueWay(
            HealingParameters parameters, Skin.Capacity capacity, double phot, double horizonDays, TissueLog log) {
        this.parameters = parameters;
        this.capacity = capacity;
        this.phot = phot;
        this.horizonDays = horizonDays;
        this.log = log;
        kinetics = new HealingKinetics(parameters, capacity, phot);
    }

    /** A course; the days between sessions are logged as they pass. */
    static TissueWay of(HealingCourse course, double[] outputDays) {
        Skin skin = course.skin();
        var way = new TissueWay(
                course.parameters(),
                skin.capacity(),
                skin.melanocyteReactivity(),
                outputDays[outputDays.length - 1],
                TissueLog.ofCourse(outputDays));
        var map = new DoseMap(course.parameters().injury());
        Wound before = null;
        Dose dose = null;
        for (Wound wound : course.wounds()) {
            if (wound.timeDays() <= way.horizonDays && !wound.channels().isIntact()) {
                // Sessions of a course mostly strike alike: the dose is asked for once.
                if (dose == null || before == null || !wound.channels().equals(before.channels())) {
                    dose = map.dose(wound.channels(), skin);
                }
                before = wound;
                way.stops.add(new Stop(wound.timeDays(), dose, wound.closure().barrierRatePerDay()));
            }
        }
        return way;
    }

    /** The reference session on reference skin, repeated. */
    static TissueWay ofReference(
            int sessionsCount, double intervalDays, double horizonDays, HealingParameters parameters, TissueLog log) {
        HealingParameters.Injury injury = parameters.injury();
        var way = new TissueWay(parameters, Skin.Capacity.REFERENCE, 1, horizonDays, log);
        for (int k = 0; k < sessionsCount; k++) {
            way.stops.add(new Stop(
                    k * intervalDays,
                    new Dose(injury.referenceDose(), injury.referenceOpening(), 0, 0),
                    injury.referenceBarrierRate()));
        }
        return way;
    }

    HealingKinetics kinetics() {
        return kinetics;
    }

    TissueLog log() {
        return log;
    }

    SolverReport report() {
        return failed
                ? new SolverReport(
                        false, steps, 0, "The step limit was reached: ask for less accuracy or a shorter horizon.")
                : new SolverReport(true, steps, 0, "");
    }

    /** Steps into a lane; false if there is nothing to integrate. */
    boolean enter(int lane, BlockRosenbrock solver, double[] state) {
        KineticBlock.place(solver, lane, parameters, capacity, phot);
        kinetics.rest(state);
        put(lane, solver, state);
        solver.enter(lane);
        return depart(lane, solver, state);
    }

    /** The leg is done: on to the next one; false at the end of the way. */
    boolean arrived(int lane, boolean stuck, BlockRosenbrock solver, double[] state) {
        steps = solver.acceptedCount(lane);
        for (int k = 0; k < state.length; k++) {
            state[k] = solver.state(k, lane);
        }
        failed |= stuck;
        timeDays = next < stops.size() ? stops.get(next).timeDays() : horizonDays;
        return depart(lane, solver, state);
    }

    /** Takes the sessions of this moment and leaves for the next one, or for the horizon. */
    private boolean depart(int lane, BlockRosenbrock solver, double[] state) {
        while (next < stops.size() && stops.get(next).timeDays() <= timeDays) {
            Stop stop = stops.get(next++);
            kinetics.wound(state, stop.dose());
            put(lane, solver, state);
            solver.parameter(HealingPlaces.PAR_kB, lane, stop.barrierRatePerDay());
            solver.prepare();
        }
        double until = next < stops.size() ? stops.get(next).timeDays() : horizonDays;
        log.stand(timeDays, state);
        if (failed || stops.isEmpty() || !(timeDays < until)) {
            log.stand(horizonDays, state);
            return false;
        }
        solver.depart(lane, timeDays, until);
        return true;
    }

    private static void put(int lane, BlockRosenbrock solver, double[] state) {
        for (int k = 0; k < state.length; k++) {
            solver.state(k, lane, state[k]);
        }
    }
}
