package org.percola.healing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.percola.numeric.BlockRosenbrock;
import org.percola.numeric.SolverReport;
import org.percola.skin.Skin;

/** One tissue's way through its sessions: what comes when, and what is logged of it. {@link TissueParty} travels it. */
final class TissueWay {
    /** A session as the kinetics meet it. */
    record Stop(double timeDays, Dose dose, double barrierRatePerDay) {}

    private final HealingParameters parameters;
    private final Skin.Capacity capacity;
    private final double phot;
    private final List<Stop> stops = new ArrayList<>();
    private final double horizonDays;
    private final TissueLog log;
    private int next;
    private boolean failed;
    private long steps;

    private TissueWay(
            HealingParameters parameters, Skin.Capacity capacity, double phot, double horizonDays, TissueLog log) {
        this.parameters = parameters;
        this.capacity = capacity;
        this.phot = phot;
        this.horizonDays = horizonDays;
        this.log = log;
    }

    /** A course; the days between sessions are logged as they pass. */
    static TissueWay of(HealingCourse course, double[] outputDays, TissueLog log) {
        Skin skin = course.skin();
        var way = new TissueWay(
                course.parameters(),
                skin.capacity(),
                skin.melanocyteReactivity(),
                outputDays[outputDays.length - 1],
                log);
        var map = new DoseMap(course.parameters().injury());
        Wound before = null;
        Dose dose = null;
        for (Wound wound : course.wounds()) {
            if (wound.timeDays() <= way.horizonDays && !wound.channels().isIntact()) {
                // Sessions of a course mostly strike alike: the dose is asked for once.
                if (dose == null || before == null || !Objects.equals(wound.channels(), before.channels())) {
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
        var dose = new Dose(injury.referenceDose(), injury.referenceOpening(), 0, 0);
        List<Stop> stops = new ArrayList<>();
        for (int k = 0; k < sessionsCount; k++) {
            stops.add(new Stop(k * intervalDays, dose, injury.referenceBarrierRate()));
        }
        return ofStops(stops, horizonDays, parameters, log);
    }

    /** Any doses on reference skin. */
    static TissueWay ofStops(List<Stop> stops, double horizonDays, HealingParameters parameters, TissueLog log) {
        var way = new TissueWay(parameters, Skin.Capacity.REFERENCE, 1, horizonDays, log);
        way.stops.addAll(stops);
        return way;
    }

    HealingParameters parameters() {
        return parameters;
    }

    /** No session at all: nothing changes. */
    boolean isUntouched() {
        return stops.isEmpty();
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

    /** The sessions that come next, all of one moment; empty where only the horizon is left. */
    List<Stop> nextStops() {
        int end = next;
        while (end < stops.size()
                && stops.get(end).timeDays() <= stops.get(next).timeDays()) {
            end++;
        }
        return stops.subList(next, end);
    }

    /** The day on which the leg under way ends. */
    double untilDays() {
        return next < stops.size() ? stops.get(next).timeDays() : horizonDays;
    }

    /** Whether another way with the same coefficients is of the same tissue. */
    boolean isLike(TissueWay other) {
        return phot == other.phot && capacity.equals(other.capacity);
    }

    void place(BlockRosenbrock solver, int lane) {
        double[] coefficients = new double[solver.parametersCount()];
        HealingPlaces.put(coefficients, parameters, capacity, phot);
        solver.parameters(lane, coefficients);
    }

    /** The next sessions were taken. */
    void pass(int count) {
        next += count;
    }

    /** Steps so far, and whether they ended in a run that stuck. */
    void count(long stepsSoFar, boolean stuck) {
        steps = stepsSoFar;
        failed |= stuck;
    }

    /** What is left of the days gets this state. */
    void finish(double[] state) {
        log.stand(horizonDays, state);
    }
}
