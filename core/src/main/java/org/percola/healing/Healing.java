package org.percola.healing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.percola.numeric.Curve;
import org.percola.numeric.Elementary;
import org.percola.skin.Skin;

/**
 * A course of sessions heals: wounds on a skin give the recovery of its tissue, for one draw of the coefficients.
 * Between sessions the kinetics run, at a session the state jumps; the steps of the integrator never depend on which
 * days are asked for.
 */
public final class Healing {
    private Healing() {}

    /**
     * Runs a course.
     *
     * @param outputDays rising, day 0 is the first session; the run ends at the last one
     * @param workspace of this thread
     */
    public static Recovery run(
            Skin skin,
            List<Wound> wounds,
            HealingParameters parameters,
            double[] outputDays,
            HealingWorkspace workspace) {
        return run(List.of(new HealingCourse(skin, wounds, parameters)), outputDays, workspace)
                .getFirst();
    }

    /** Runs many courses that are asked for the same days. */
    public static List<Recovery> run(List<HealingCourse> courses, double[] outputDays, HealingWorkspace workspace) {
        return run(courses, Collections.nCopies(courses.size(), outputDays), workspace);
    }

    /**
     * Runs many courses, eight at a time, which is much cheaper than one by one; those on the same skin with the same
     * coefficients share what they have in common. Each has the bits that it would have alone.
     *
     * @param outputDays of each course: rising, day 0 is the first session; its run ends at the last one
     * @param workspace of this thread
     * @return in the order of the courses
     */
    @SuppressWarnings(
            "ReferenceEquality") // the same object is enough, and comparing a hundred coefficients is not free
    public static List<Recovery> run(
            List<HealingCourse> courses, List<double[]> outputDays, HealingWorkspace workspace) {
        List<TissueWay> ways = new ArrayList<>();
        IdentityHashMap<HealingParameters, TissueWay> references = new IdentityHashMap<>();
        IdentityHashMap<HealingParameters, ReferenceSession> known = new IdentityHashMap<>();
        for (HealingCourse course : courses) {
            HealingParameters parameters = course.parameters();
            if (known.containsKey(parameters) || references.containsKey(parameters)) {
                continue;
            }
            ReferenceSession earlier = workspace.reference(parameters);
            if (earlier != null) {
                known.put(parameters, earlier);
                continue;
            }
            TissueWay reference = ReferenceSession.way(parameters);
            references.put(parameters, reference);
            ways.add(reference);
        }
        int first = ways.size();
        for (int k = 0; k < courses.size(); k++) {
            ways.add(TissueWay.of(courses.get(k), outputDays.get(k), TissueLog.ofRecovery(outputDays.get(k))));
        }
        workspace.block.run(ways);
        references.forEach((parameters, way) -> {
            ReferenceSession found = ReferenceSession.read(way.log());
            known.put(parameters, found);
            workspace.remember(parameters, found);
        });
        List<Recovery> recoveries = new ArrayList<>();
        double[] asked = {};
        Curve axis = null; // most courses are asked for the same days
        for (int k = 0; k < courses.size(); k++) {
            ReferenceSession yardstick =
                    Objects.requireNonNull(known.get(courses.get(k).parameters()), "each has its yardstick");
            double[] days = outputDays.get(k);
            if (axis == null || days != asked) {
                asked = days;
                axis = Curve.of(days, days);
            }
            recoveries.add(recovery(courses.get(k), ways.get(first + k), yardstick, days, axis));
        }
        return recoveries;
    }

    /** The same with every state told, for calibration and drawings. */
    public static TissueTrace trace(
            Skin skin,
            List<Wound> wounds,
            HealingParameters parameters,
            double[] outputDays,
            HealingWorkspace workspace) {
        TissueLog log = TissueLog.ofCourse(outputDays);
        return trace(TissueWay.of(new HealingCourse(skin, wounds, parameters), outputDays, log), parameters, workspace);
    }

    /** The reference session on reference skin, repeated; what a model of one slab does with a dose of its own unit. */
    public static TissueTrace traceReference(
            int sessionsCount,
            double intervalDays,
            HealingParameters parameters,
            double[] outputDays,
            HealingWorkspace workspace) {
        double horizon = outputDays[outputDays.length - 1];
        TissueLog log = TissueLog.ofCourse(outputDays);
        return trace(
                TissueWay.ofReference(sessionsCount, intervalDays, horizon, parameters, log), parameters, workspace);
    }

    private static TissueTrace trace(TissueWay way, HealingParameters parameters, HealingWorkspace workspace) {
        workspace.block.run(List.of(way));
        return new TissueTrace(way.log(), parameters.collagen().collagenThreeBaseline());
    }

    private static Recovery recovery(
            HealingCourse course, TissueWay way, ReferenceSession reference, double[] days, Curve axis) {
        HealingParameters parameters = course.parameters();
        List<Wound> wounds = course.wounds();
        TissueLog log = way.log();
        double thickening = parameters.epidermis().epidermisStudyRatio();
        double[] state = new double[TissueState.COUNT];
        return new Recovery(
                axis.with(k -> TissueEquations.collagenChange(log.read(k, state), parameters)),
                axis.with(k -> log.value(TissueState.E, k) - 1),
                axis.with(k -> thickening * (log.value(TissueState.H, k) - 1)),
                axis.with(k -> fraction(log.value(TissueState.V, k) / reference.peakFlow())),
                axis.with(k -> fraction(log.value(TissueState.W, k) / reference.peakFluid())),
                axis.with(barrier(days, wounds)),
                axis.with(k -> StrictMath.max(0, log.value(TissueState.Q, k))),
                axis.with(k -> TissueEquations.matureChange(log.read(k, state), parameters)),
                new CurveOnDemand(axis, k -> bloodFlow(log.at(k), parameters, reference)),
                log.peakMelanin(),
                log.peakScar(),
                way.report());
    }

    /**
     * Flow over its baseline: {@code (1 + fp V / Vref) (1 + max(dC, 0))^-r - 1}. Vessels do not multiply with the matrix
     * that they feed (r = 1: the same vessels in more matrix).
     *
     * @evidence KENKEL2021, abstract: flow at 300 um -25.8 % on the face three months after the last session
     */
    static double bloodFlow(double[] state, HealingParameters parameters, ReferenceSession reference) {
        HealingParameters.Vessels p = parameters.vessels();
        double raised = p.flowAtPeak() * StrictMath.max(0, state[TissueState.V]) / reference.peakFlow();
        double gain = StrictMath.max(0, TissueEquations.collagenChange(state, parameters));
        return (1 + raised) * Elementary.exp(-p.flowDilution() * Elementary.log1p(gain)) - 1;
    }

    private static double fraction(double value) {
        return StrictMath.min(1, StrictMath.max(0, value));
    }

    /** Part of the last session's opening that the one barrier clock has not closed; 0 before any opening. */
    private static double[] barrier(double[] days, List<Wound> wounds) {
        double[] open = new double[days.length];
        Wound last = null;
        int next = 0;
        for (int k = 0; k < days.length; k++) {
            for (; next < wounds.size() && wounds.get(next).timeDays() <= days[k]; next++) {
                last = wounds.get(next).channels().isIntact() ? last : wounds.get(next);
            }
            if (last != null) {
                open[k] = last.closure().barrierOpenFraction(24 * (days[k] - last.timeDays()));
            }
        }
        return open;
    }
}
