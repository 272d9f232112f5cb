package org.percola.healing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.percola.numeric.BlockRosenbrock;

/** Writes the states at the output days while a run goes on, and keeps the peaks. */
final class TissueLog {
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

    /** Where each state stands among those, if it is one of them. */
    private static final int[] PLACES_READ = places(READ);

    private static final int[] PLACES_ALL = places(ALL);

    private final double[] days;
    private final int[] kept;
    private final int[] places;

    /** Day by day, the states that are kept. */
    private final double[] values;

    private final boolean watchesVessels;
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
        this.places = kept.length == ALL.length ? PLACES_ALL : PLACES_READ;
        this.watchesVessels = watchesVessels;
        values = new double[days.length * kept.length];
    }

    /** The log of a course: its peaks are those of melanin and scar. */
    static TissueLog ofCourse(double[] days) {
        return new TissueLog(days, ALL, false);
    }

    /** The same of those states alone that a recovery is read from. */
    static TissueLog ofRecovery(double[] days) {
        return new TissueLog(days, READ, false);
    }

    /** The log of a reference session: its peaks are those of flow and fluid. */
    static TissueLog ofReference() {
        return new TissueLog(new double[0], ALL, true);
    }

    private static int[] places(int[] kept) {
        int[] places = new int[TissueState.COUNT];
        Arrays.fill(places, Integer.MIN_VALUE); // to ask for one that is not kept is a fault
        for (int k = 0; k < kept.length; k++) {
            places[kept[k]] = k;
        }
        return places;
    }

    /** One of the states that are kept, at output day {@code index}. */
    double value(int state, int index) {
        return values[index * kept.length + places[state]];
    }

    /** The state at output day {@code index}. */
    double[] at(int index) {
        return read(index, new double[TissueState.COUNT]);
    }

    /** The same into {@code state}; what is not kept stays as it is there. */
    double[] read(int index, double[] state) {
        int from = index * kept.length;
        for (int k = 0; k < kept.length; k++) {
            state[kept[k]] = values[from + k];
        }
        return state;
    }

    /** Days that still wait at or before {@code time} get this state: the run stands still or has just jumped. */
    void stand(double time, double[] state) {
        while (next < days.length && days[next] <= time) {
            int from = next++ * kept.length;
            for (int k = 0; k < kept.length; k++) {
                values[from + k] = state[kept[k]];
            }
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
                solver.look(state, lane);
            }
            for (int day = first; day < next; day++) {
                double share = (days[day] - start) / (end - start);
                int from = day * kept.length;
                for (int k = 0; k < kept.length; k++) {
                    values[from + k] = solver.inside(kept[k], lane, share);
                }
            }
        }
        if (watchesVessels) {
            peakFlow = StrictMath.max(peakFlow, solver.largest(TissueState.V, lane));
            peakFluid = StrictMath.max(peakFluid, solver.largest(TissueState.W, lane));
        } else {
            double melanin = solver.largest(TissueState.Q, lane);
            peakMelanin = melanin > peakMelanin ? melanin : peakMelanin;
            double scar = solver.largest(TissueState.S, lane);
            peakScar = scar > peakScar ? scar : peakScar;
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
