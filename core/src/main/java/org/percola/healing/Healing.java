package org.percola.healing;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.percola.numeric.Curve;
import org.percola.numeric.SolverReport;
import org.percola.skin.Skin;

/**
 * A course of sessions heals: wounds on a skin give the recovery of its tissue, for one draw of the coefficients.
 * Between sessions the kinetics run, at a session the state jumps; the steps of the integrator never depend on which
 * days are asked for.
 */
public final class Healing {
    /** Error of a step as a part of each state's largest value; the run then stays below 1e-5 of it (tested). */
    static final double TOLERANCE = 5e-6;

    private static final double FLOOR = 1e-12;
    private static final double FIRST_STEP_DAYS = 0.01;
    private static final int STEP_LIMIT = 20_000;

    private Healing() {}

    /**
     * Runs a course.
     *
     * @param skin whose capacity and reactivity scale the reference kinetics
     * @param wounds in the order of their days; none is an untreated course, in which nothing changes
     * @param parameters of this draw
     * @param outputDays rising, day 0 is the first session; the run ends at the last one
     * @param workspace of this thread
     */
    public static Recovery run(
            Skin skin,
            List<Wound> wounds,
            HealingParameters parameters,
            double[] outputDays,
            HealingWorkspace workspace) {
        var kinetics = new HealingKinetics(parameters, skin.capacity(), skin.melanocyteReactivity());
        TissueLog log = follow(kinetics, skin, wounds, parameters, outputDays, workspace);
        return recovery(kinetics, log, wounds, parameters, outputDays, workspace.solver.report());
    }

    /** The same with every state told, for calibration and drawings. */
    public static TissueTrace trace(
            Skin skin,
            List<Wound> wounds,
            HealingParameters parameters,
            double[] outputDays,
            HealingWorkspace workspace) {
        var kinetics = new HealingKinetics(parameters, skin.capacity(), skin.melanocyteReactivity());
        return new TissueTrace(
                follow(kinetics, skin, wounds, parameters, outputDays, workspace),
                parameters.collagen().collagenThreeBaseline());
    }

    /** The reference session on reference skin, repeated; what a model of one slab does with a dose of its own unit. */
    public static TissueTrace traceReference(
            int sessionsCount,
            double intervalDays,
            HealingParameters parameters,
            double[] outputDays,
            HealingWorkspace workspace) {
        var kinetics = new HealingKinetics(parameters, Skin.Capacity.REFERENCE, 1);
        HealingParameters.Injury injury = parameters.injury();
        var log = new TissueLog(outputDays);
        double horizon = outputDays[outputDays.length - 1];
        kinetics.rest(workspace.state);
        kinetics.closeBarrierAt(injury.referenceBarrierRate());
        workspace.solver.start();
        for (int k = 0; k < sessionsCount; k++) {
            if (k > 0) {
                carry(kinetics, workspace.state, (k - 1) * intervalDays, k * intervalDays, log, workspace);
            }
            kinetics.wound(workspace.state, new Dose(injury.referenceDose(), injury.referenceOpening(), 0, 0));
        }
        carry(kinetics, workspace.state, (sessionsCount - 1) * intervalDays, horizon, log, workspace);
        log.stand(horizon, workspace.state);
        return new TissueTrace(log, parameters.collagen().collagenThreeBaseline());
    }

    /** The states at the output days, and the peaks. */
    static TissueLog follow(
            HealingKinetics kinetics,
            Skin skin,
            List<Wound> wounds,
            HealingParameters parameters,
            double[] outputDays,
            HealingWorkspace workspace) {
        var map = new DoseMap(parameters.injury());
        var log = new TissueLog(outputDays);
        double horizon = outputDays[outputDays.length - 1];
        double[] state = workspace.state;
        kinetics.rest(state);
        workspace.solver.start();
        double time = 0;
        for (Wound wound : wounds) {
            if (wound.timeDays() < time) {
                throw new IllegalArgumentException("Wounds must come in the order of their days: day "
                        + wound.timeDays() + " follows day " + time + ".");
            }
            if (wound.timeDays() > horizon) {
                break;
            }
            if (!wound.channels().isIntact()) {
                carry(kinetics, state, time, wound.timeDays(), log, workspace);
                time = wound.timeDays();
                kinetics.wound(state, map.dose(wound.channels(), skin));
                kinetics.closeBarrierAt(wound.closure().barrierRatePerDay());
            }
        }
        carry(kinetics, state, time, horizon, log, workspace);
        log.stand(horizon, state);
        return log;
    }

    /** Lets the tissue heal from one day to another; the days between them are logged, {@code to} itself is not. */
    static void carry(
            HealingKinetics kinetics, double[] state, double from, double to, TissueLog log, HealingWorkspace w) {
        if (from < to) {
            log.stand(from, state);
            w.solver.integrate(kinetics, state, from, to, TOLERANCE, FLOOR, FIRST_STEP_DAYS, STEP_LIMIT, log);
        }
    }

    private static Recovery recovery(
            HealingKinetics kinetics,
            TissueLog log,
            List<Wound> wounds,
            HealingParameters parameters,
            double[] days,
            SolverReport report) {
        ReferenceSession reference = parameters.reference();
        HealingParameters.Vessels vessels = parameters.vessels();
        double thickening = parameters.epidermis().epidermisStudyRatio();
        return new Recovery(
                curve(days, log, kinetics::collagenChange),
                curve(days, log, s -> s[TissueState.E] - 1),
                curve(days, log, s -> thickening * (s[TissueState.H] - 1)),
                curve(days, log, s -> fraction(s[TissueState.V] / reference.peakFlow())),
                curve(days, log, s -> fraction(s[TissueState.W] / reference.peakFluid())),
                barrier(days, wounds),
                curve(days, log, s -> StrictMath.max(0, s[TissueState.Q])),
                curve(days, log, kinetics::matureChange),
                curve(days, log, s -> bloodFlow(s, kinetics, vessels, reference)),
                log.peakMelanin(),
                log.peakScar(),
                report);
    }

    /**
     * Flow over its baseline: {@code (1 + fp V / Vref) (1 + max(dC, 0))^-r - 1}. Vessels do not multiply with the matrix
     * that they feed (r = 1: the same vessels in more matrix).
     *
     * @evidence KENKEL2021, abstract: flow at 300 um -25.8 % on the face three months after the last session
     */
    private static double bloodFlow(
            double[] state, HealingKinetics kinetics, HealingParameters.Vessels p, ReferenceSession reference) {
        double raised = p.flowAtPeak() * StrictMath.max(0, state[TissueState.V]) / reference.peakFlow();
        double gain = StrictMath.max(0, kinetics.collagenChange(state));
        return StrictMath.expm1(StrictMath.log1p(raised) - p.flowDilution() * StrictMath.log1p(gain));
    }

    private static double fraction(double value) {
        return StrictMath.min(1, StrictMath.max(0, value));
    }

    private static Curve curve(double[] days, TissueLog log, ToDoubleFunction<double[]> reading) {
        double[] values = new double[days.length];
        for (int k = 0; k < days.length; k++) {
            values[k] = reading.applyAsDouble(log.at(k));
        }
        return Curve.of(days, values);
    }

    /** Part of the last session's opening that the one barrier clock has not closed; 0 before any opening. */
    private static Curve barrier(double[] days, List<Wound> wounds) {
        double[] open = new double[days.length];
        for (int k = 0; k < days.length; k++) {
            for (Wound wound : wounds) {
                if (wound.timeDays() <= days[k] && !wound.channels().isIntact()) {
                    open[k] = wound.closure().barrierOpenFraction(24 * (days[k] - wound.timeDays()));
                }
            }
        }
        return Curve.of(days, open);
    }
}
