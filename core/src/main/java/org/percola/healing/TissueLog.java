package org.percola.healing;

import org.percola.numeric.BlockRosenbrock;
import org.percola.numeric.Rosenbrock;

/** Writes the states at the output days while a run goes on, and keeps the peaks. */
final class TissueLog implements Rosenbrock.StepWatcher {
    /** Looks into a step beside its end, so that a peak between two ends is not missed. */
    private static final double[] LOOKS = {0.25, 0.5, 0.75};

    private final double[] days;
    private final double[][] states;
    private final boolean watchesVessels;
    private int next;
    private double peakMelanin;
    private double peakScar;
    private double peakFlow;
    private double peakFluid;

    /** A log for these days, which must rise. */
    TissueLog(double[] days) {
        this(days, false);
    }

    private TissueLog(double[] days, boolean watchesVessels) {
        this.days = days;
        this.watchesVessels = watchesVessels;
        states = new double[days.length][TissueState.COUNT];
    }

    /** The log of a course: its peaks are those of melanin and scar. */
    static TissueLog ofCourse(double[] days) {
        return new TissueLog(days, false);
    }

    /** The log of a reference session: its peaks are those of flow and fluid. */
    static TissueLog ofReference() {
        return new TissueLog(new double[0], true);
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
    @Override
    public void accepted(double start, double end, Rosenbrock solver) {
        while (next < days.length && days[next] < end) {
            double share = (days[next] - start) / (end - start);
            double[] state = states[next++];
            for (int k = 0; k < state.length; k++) {
                state[k] = solver.inside(k, share);
            }
        }
        for (double share : LOOKS) {
            peak(
                    solver.inside(TissueState.Q, share),
                    solver.inside(TissueState.S, share),
                    solver.inside(TissueState.V, share),
                    solver.inside(TissueState.W, share));
        }
        peak(
                solver.end(TissueState.Q),
                solver.end(TissueState.S),
                solver.end(TissueState.V),
                solver.end(TissueState.W));
    }

    /** The same for a lane of a block. */
    void accepted(double start, double end, BlockRosenbrock solver, int lane) {
        while (next < days.length && days[next] < end) {
            double share = (days[next] - start) / (end - start);
            double[] state = states[next++];
            for (int k = 0; k < state.length; k++) {
                state[k] = solver.inside(k, lane, share);
            }
        }
        int first = watchesVessels ? TissueState.V : TissueState.Q;
        int second = watchesVessels ? TissueState.W : TissueState.S;
        double one = StrictMath.max(
                solver.end(first, lane),
                StrictMath.max(
                        solver.inside(first, lane, LOOKS[0]),
                        StrictMath.max(solver.inside(first, lane, LOOKS[1]), solver.inside(first, lane, LOOKS[2]))));
        double two = StrictMath.max(
                solver.end(second, lane),
                StrictMath.max(
                        solver.inside(second, lane, LOOKS[0]),
                        StrictMath.max(solver.inside(second, lane, LOOKS[1]), solver.inside(second, lane, LOOKS[2]))));
        if (watchesVessels) {
            peak(0, 0, one, two);
        } else {
            peak(one, two, 0, 0);
        }
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
