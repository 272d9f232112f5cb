package org.percola.healing;

import java.util.stream.IntStream;
import org.percola.numeric.BlockRosenbrock;

/** Writes the states at the output days while a run goes on, and keeps the peaks. */
final class TissueLog {
    /** Looks into a step beside its end, so that a peak between two ends is not missed. */
    private static final double[] LOOKS = {0.25, 0.5, 0.75};

    /** What a recovery is read from. */
    private static final int[] READ = {
        TissueState.C3,
        TissueState.C1N,
        TissueState.C1M,
        TissueState.E,
        TissueState.H,
        TissueState.V,
        TissueState.W,
        TissueState.Q
    };

    private static final int[] ALL = IntStream.range(0, TissueState.COUNT).toArray();

    private final double[] days;
    private final double[][] states;
    private final int[] kept;
    private final boolean watchesVessels;
    private final double[] terms = new double[BlockRosenbrock.TERMS];
    private int next;
    private double peakMelanin;
    private double peakScar;
    private double peakFlow;
    private double peakFluid;

    /** A log for these days, which must rise. */
    TissueLog(double[] days) {
        this(days, ALL, false);
    }

    private TissueLog(double[] days, int[] kept, boolean watchesVessels) {
        this.days = days;
        this.kept = kept;
        this.watchesVessels = watchesVessels;
        states = new double[days.length][TissueState.COUNT];
    }

    /** The log of a course: its peaks are those of melanin and scar. */
    static TissueLog ofCourse(double[] days) {
        return new TissueLog(days, ALL, false);
    }

    /** The same of those states alone that a recovery is read from; the others stay 0. */
    static TissueLog ofRecovery(double[] days) {
        return new TissueLog(days, READ, false);
    }

    /** The log of a reference session: its peaks are those of flow and fluid. */
    static TissueLog ofReference() {
        return new TissueLog(new double[0], ALL, true);
    }

    /** The state at output day {@code index}. */
    double[] at(int index) {
        return states[index];
    }

    /** Days that still wait at or before {@code time} get this state: the run stands still or has just jumped. */
    void stand(double time, double[] state) {
        while (next < days.length && days[next] <= time) {
            System.arraycopy(state, 0, states[next++], 0, state.length);
        }
        peak(state[TissueState.Q], state[TissueState.S], state[TissueState.V], state[TissueState.W]);
    }

    /** Days inside the step, its end excluded where a session follows there: that day belongs to the state after it. */
    void accepted(double start, double end, BlockRosenbrock solver, int lane) {
        int first = next;
        while (next < days.length && days[next] < end) {
            next++;
        }
        if (first < next) {
            for (int state : kept) {
                solver.expand(state, lane, terms);
                for (int day = first; day < next; day++) {
                    states[day][state] = BlockRosenbrock.value(terms, (days[day] - start) / (end - start));
                }
            }
        }
        if (watchesVessels) {
            peakFlow = StrictMath.max(peakFlow, largest(TissueState.V, solver, lane));
            peakFluid = StrictMath.max(peakFluid, largest(TissueState.W, solver, lane));
        } else {
            double melanin = largest(TissueState.Q, solver, lane);
            peakMelanin = melanin > peakMelanin ? melanin : peakMelanin;
            double scar = largest(TissueState.S, solver, lane);
            peakScar = scar > peakScar ? scar : peakScar;
        }
    }

    private double largest(int state, BlockRosenbrock solver, int lane) {
        solver.expand(state, lane, terms);
        double most = solver.end(state, lane);
        for (double share : LOOKS) {
            double value = BlockRosenbrock.value(terms, share);
            most = value > most
                    ? value
                    : most; // a comparison is cheaper than a maximum that looks for NaN and minus zero
        }
        return most;
    }

    double peakMelanin() {
        return peakMelanin;
    }

    double peakScar() {
        return peakScar;
    }

    double peakFlow() {
        return peakFlow;
    }

    double peakFluid() {
        return peakFluid;
    }

    private void peak(double melanin, double scar, double flow, double fluid) {
        peakMelanin = StrictMath.max(peakMelanin, melanin);
        peakScar = StrictMath.max(peakScar, scar);
        peakFlow = StrictMath.max(peakFlow, flow);
        peakFluid = StrictMath.max(peakFluid, fluid);
    }
}
