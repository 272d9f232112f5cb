package org.percola.numeric;

import static org.percola.numeric.BlockKernel.LANES;

import java.util.Arrays;

/**
 * The method of {@link Rosenbrock} for a block of lanes at once, each with its own time, step and error: a lane that
 * needs a small step does not slow its neighbours' clocks, and a lane's bits do not depend on who else is in the block.
 *
 * <p>A lane's way is a chain of legs: {@link #depart} sends it from one time to another, and whoever waits at the end may
 * change its state, send it further, or put another person in its place.
 *
 * <p>The object is the workspace: it allocates on construction only. One instance, one thread. Above 400 lines because the
 * stages, the error and the dense output of a lane share that workspace, and the compiler inlines them together.
 *
 * @evidence HAIRERWANNER1996, section IV.7 and table 7.2, coefficients of the method with gamma = 1/4
 */
public final class BlockRosenbrock {
    /** What happens on the way of a lane. */
    public interface Guide {
        /** The lane stands between two steps and is about to try one of {@code step}. */
        default void about(int lane, double time, double step) {}

        /** The lane's step from {@code start} to {@code end} stands; {@link BlockRosenbrock#inside} looks into it. */
        void stepped(int lane, double start, double end);

        /** The lane has come to the end of its leg, or cannot go on. It rests unless it is sent on its way again. */
        void arrived(int lane, boolean failed);
    }

    /** How errors are measured. */
    public enum Norm {
        /** The largest error of any state, each over its largest value so far. */
        LARGEST,
        /** The root mean square over the states, each error over its value at the step's ends. */
        MEAN_SQUARE
    }

    private static final double GAMMA = 0.25;
    private static final double A21 = 1.544;
    private static final double A31 = 0.9466785280815826;
    private static final double A32 = 0.2557011698983284;
    private static final double A41 = 3.314825187068521;
    private static final double A42 = 2.896124015972201;
    private static final double A43 = 0.9986419139977817;
    private static final double A51 = 1.221224509226641;
    private static final double A52 = 6.019134481288629;
    private static final double A53 = 12.53708332932087;
    private static final double A54 = -0.6878860361058950;
    private static final double C21 = -5.6688;
    private static final double C31 = -2.430093356833875;
    private static final double C32 = -0.2063599157091915;
    private static final double C41 = -0.1073529058151375;
    private static final double C42 = -9.594562251023355;
    private static final double C43 = -20.47028614809616;
    private static final double C51 = 7.496443313967647;
    private static final double C52 = -10.24680431464352;
    private static final double C53 = -33.99990352819905;
    private static final double C54 = 11.70890893206160;
    private static final double C61 = 8.083246795921522;
    private static final double C62 = -7.981132988064893;
    private static final double C63 = -31.52159432874371;
    private static final double C64 = 16.31930543123136;
    private static final double C65 = -6.058818238834054;
    private static final double D21 = 10.12623508344586;
    private static final double D22 = -7.487995877610167;
    private static final double D23 = -34.80091861555747;
    private static final double D24 = -7.992771707568823;
    private static final double D25 = 1.025137723295662;
    private static final double D31 = -0.6762803392806898;
    private static final double D32 = 6.087714651680015;
    private static final double D33 = 16.43084320892478;
    private static final double D34 = 24.76722511418386;
    private static final double D35 = -6.594389125716872;

    /** A step that comes this near to the end of its leg goes all the way. */
    private static final double REACH = 1.000001;

    private static final double SAFETY = 0.9;
    private static final double MOST_GROWTH = 5;
    private static final double MOST_SHRINK = 0.2;
    private static final double SMALLEST_STEP_RATIO = 1e-13;
    /** A step of a lane that rests: anything that is finite. */
    private static final double IDLE_STEP = 1e-3;

    private final BlockKernel kernel;
    private final Norm norm;
    private final double tolerance;
    private final double floor;
    private final double firstStep;
    private final int stepLimit;

    private final int size;
    private double[] now;
    private double[] next;
    private final double[] stage;
    private final double[] slope;
    private final double[] u1;
    private final double[] u2;
    private final double[] u3;
    private final double[] u4;
    private final double[] u5;
    private final double[] u6;
    private final double[] largest;
    private final double[] parameters;
    private final double[] work;
    private final double[] inverseStep;
    private final double[] shift = new double[LANES];
    private final double[] time = new double[LANES];
    private final double[] end = new double[LANES];
    private final double[] step = new double[LANES];
    private final double[] taken = new double[LANES];
    private final double[] error = new double[LANES];
    private final boolean[] last = new boolean[LANES];
    private final boolean[] under = new boolean[LANES];
    private final boolean[] refused = new boolean[LANES];
    private final int[] tries = new int[LANES];
    private final long[] accepted = new long[LANES];
    private int underway;

    /**
     * A solver.
     *
     * @param tolerance error of a step, as a part of the scale of each state
     * @param floor smallest scale of a state, so that an error beside nothing is nothing
     * @param firstStep of every leg, a guess; the control corrects it
     * @param stepLimit steps of a leg, those in vain included
     */
    public BlockRosenbrock(
            BlockKernel kernel, Norm norm, double tolerance, double floor, double firstStep, int stepLimit) {
        this.kernel = kernel;
        this.norm = norm;
        this.tolerance = tolerance;
        this.floor = floor;
        this.firstStep = firstStep;
        this.stepLimit = stepLimit;
        size = kernel.states() * LANES;
        now = new double[size];
        next = new double[size];
        stage = new double[size];
        slope = new double[size];
        u1 = new double[size];
        u2 = new double[size];
        u3 = new double[size];
        u4 = new double[size];
        u5 = new double[size];
        u6 = new double[size];
        largest = new double[size];
        inverseStep = new double[size];
        parameters = new double[(kernel.parameters() + kernel.prepared()) * LANES];
        work = new double[(kernel.factors() + kernel.scratch()) * LANES];
        Arrays.fill(step, IDLE_STEP);
    }

    /** Puts a parameter; {@link #prepare} when all stand. */
    public void parameter(int index, int lane, double value) {
        parameters[index * LANES + lane] = value;
    }

    /** Computes what hangs on the parameters alone. */
    public void prepare() {
        kernel.prepare(parameters, work);
    }

    /** Parameters and what was prepared from them, as the kernel has them. */
    public double[] copyOfParameters() {
        return parameters.clone();
    }

    /** A state of a lane now. */
    public double state(int index, int lane) {
        return now[index * LANES + lane];
    }

    /** Puts a state of a lane. */
    public void state(int index, int lane, double value) {
        now[index * LANES + lane] = value;
    }

    /** A new person in this lane: fresh scales and counters. */
    public void enter(int lane) {
        for (int k = lane; k < size; k += LANES) {
            largest[k] = 0;
        }
        accepted[lane] = 0;
    }

    /** Sends a lane on its way. */
    public void depart(int lane, double from, double to) {
        if (!(from < to)) {
            throw new IllegalArgumentException("A leg from " + from + " to " + to + " leads nowhere.");
        }
        time[lane] = from;
        end[lane] = to;
        step[lane] = firstStep;
        tries[lane] = 0;
        refused[lane] = false;
        for (int k = lane; k < size; k += LANES) {
            largest[k] = Math.max(largest[k], Math.abs(now[k]));
        }
        if (!under[lane]) {
            under[lane] = true;
            underway++;
        }
    }

    /** Where a lane stands between two steps, with all that its next steps depend on but the parameters. */
    public static final class Standing {
        private final double[] state;
        private final double[] largest;
        private final double time;
        private final double step;
        private final boolean refused;
        private final int tries;
        private final long accepted;

        private Standing(BlockRosenbrock solver, int lane) {
            state = column(solver.now, lane);
            largest = column(solver.largest, lane);
            time = solver.time[lane];
            step = solver.step[lane];
            refused = solver.refused[lane];
            tries = solver.tries[lane];
            accepted = solver.accepted[lane];
        }

        private static double[] column(double[] of, int lane) {
            double[] column = new double[of.length / LANES];
            for (int k = 0; k < column.length; k++) {
                column[k] = of[k * LANES + lane];
            }
            return column;
        }
    }

    /** Where a lane stands; for {@link Guide#about}. */
    public Standing standing(int lane) {
        return new Standing(this, lane);
    }

    /** Whether a step would be taken as one that ends a leg of which {@code left} is left. */
    public static boolean reaches(double step, double left) {
        return REACH * step >= left;
    }

    /** Goes on in this lane from where another stood, as if that leg had been one to {@code to} from its beginning. */
    public void resume(int lane, Standing from, double to) {
        for (int k = 0; k < from.state.length; k++) {
            now[k * LANES + lane] = from.state[k];
            largest[k * LANES + lane] = from.largest[k];
        }
        time[lane] = from.time;
        end[lane] = to;
        step[lane] = from.step;
        refused[lane] = from.refused;
        tries[lane] = from.tries;
        accepted[lane] = from.accepted;
        if (!under[lane]) {
            under[lane] = true;
            underway++;
        }
    }

    /** Goes on until every lane rests. */
    public void run(Guide guide) {
        while (underway > 0) {
            for (int lane = 0; lane < LANES; lane++) {
                if (under[lane]) {
                    guide.about(lane, time[lane], step[lane]);
                }
            }
            attempt();
            for (int lane = 0; lane < LANES; lane++) {
                if (under[lane]) {
                    judge(lane, guide);
                }
            }
            goOn();
            for (int lane = 0; lane < LANES; lane++) {
                if (under[lane]) {
                    arrive(lane, guide);
                }
            }
        }
    }

    /** Value of a state at {@code share} of the step that stands (0 = its start, 1 = its end), order 3. */
    public double inside(int index, int lane, double share) {
        int k = index * LANES + lane;
        double first = D21 * u1[k] + D22 * u2[k] + D23 * u3[k] + D24 * u4[k] + D25 * u5[k];
        double second = D31 * u1[k] + D32 * u2[k] + D33 * u3[k] + D34 * u4[k] + D35 * u5[k];
        // Written as a change, so that a state that stands still stands exactly still.
        return now[k] + share * ((next[k] - now[k]) + (1 - share) * (first + share * second));
    }

    /** Value of a state at the end of the step that stands. */
    public double end(int index, int lane) {
        return next[index * LANES + lane];
    }

    /** Steps of this lane that stood since {@link #enter}. */
    public long acceptedCount(int lane) {
        return accepted[lane];
    }

    private void judge(int lane, Guide guide) {
        double e = error[lane];
        double h = taken[lane];
        // Exponent 1/4: the embedded solution has order 3. A NaN fails the comparison and shrinks the step.
        double growth = e > 0 ? SAFETY / Math.sqrt(Math.sqrt(e)) : MOST_GROWTH;
        if (e <= 1) {
            accepted[lane]++;
            double reached = last[lane] ? end[lane] : time[lane] + h;
            guide.stepped(lane, time[lane], reached);
            time[lane] = reached;
            double most = refused[lane] ? 1 : MOST_GROWTH;
            step[lane] = h * Math.max(MOST_SHRINK, Math.min(most, growth));
            refused[lane] = false;
        } else {
            refused[lane] = true;
            step[lane] = h * (growth < 1 ? Math.max(MOST_SHRINK, growth) : MOST_SHRINK);
            for (int k = lane; k < size; k += LANES) {
                next[k] = now[k];
            }
        }
        tries[lane]++;
    }

    /** Every lane stands where its next state is; one whose step was refused stays. */
    private void goOn() {
        double[] was = now;
        now = next;
        next = was;
        if (norm == Norm.LARGEST) {
            for (int k = 0; k < size; k++) {
                largest[k] = Math.max(largest[k], Math.abs(now[k]));
            }
        }
    }

    private void arrive(int lane, Guide guide) {
        boolean there = last[lane] && !refused[lane];
        if (there || tries[lane] >= stepLimit || step[lane] < SMALLEST_STEP_RATIO * end[lane]) {
            rest(lane);
            guide.arrived(lane, !there);
        }
    }

    private void rest(int lane) {
        under[lane] = false;
        underway--;
        step[lane] = IDLE_STEP;
    }

    /** Computes the stages, the next state and the error of every lane. */
    private void attempt() {
        for (int lane = 0; lane < LANES; lane++) {
            double left = end[lane] - time[lane];
            last[lane] = under[lane] && reaches(step[lane], left);
            taken[lane] = last[lane] ? left : step[lane];
            double inverse = 1 / taken[lane];
            shift[lane] = inverse / GAMMA;
            inverseStep[lane] = inverse;
        }
        for (int k = LANES; k < size; k *= 2) {
            System.arraycopy(inverseStep, 0, inverseStep, k, Math.min(k, size - k));
        }
        kernel.factor(now, parameters, shift, work);
        kernel.slopes(now, parameters, u1, work);
        kernel.solve(parameters, work, u1);
        second();
        kernel.slopes(stage, parameters, slope, work);
        secondSide();
        kernel.solve(parameters, work, u2);
        third();
        kernel.slopes(stage, parameters, slope, work);
        thirdSide();
        kernel.solve(parameters, work, u3);
        fourth();
        kernel.slopes(stage, parameters, slope, work);
        fourthSide();
        kernel.solve(parameters, work, u4);
        fifth();
        kernel.slopes(stage, parameters, slope, work);
        fifthSide();
        kernel.solve(parameters, work, u5);
        sixth();
        kernel.slopes(stage, parameters, slope, work);
        sixthSide();
        kernel.solve(parameters, work, u6);
        end();
        measure();
    }

    private void second() {
        for (int k = 0; k < size; k++) {
            stage[k] = now[k] + A21 * u1[k];
        }
    }

    private void secondSide() {
        for (int k = 0; k < size; k++) {
            u2[k] = slope[k] + inverseStep[k] * (C21 * u1[k]);
        }
    }

    private void third() {
        for (int k = 0; k < size; k++) {
            stage[k] = now[k] + A31 * u1[k] + A32 * u2[k];
        }
    }

    private void thirdSide() {
        for (int k = 0; k < size; k++) {
            u3[k] = slope[k] + inverseStep[k] * (C31 * u1[k] + C32 * u2[k]);
        }
    }

    private void fourth() {
        for (int k = 0; k < size; k++) {
            stage[k] = now[k] + A41 * u1[k] + A42 * u2[k] + A43 * u3[k];
        }
    }

    private void fourthSide() {
        for (int k = 0; k < size; k++) {
            u4[k] = slope[k] + inverseStep[k] * (C41 * u1[k] + C42 * u2[k] + C43 * u3[k]);
        }
    }

    private void fifth() {
        for (int k = 0; k < size; k++) {
            stage[k] = now[k] + A51 * u1[k] + A52 * u2[k] + A53 * u3[k] + A54 * u4[k];
        }
    }

    private void fifthSide() {
        for (int k = 0; k < size; k++) {
            u5[k] = slope[k] + inverseStep[k] * (C51 * u1[k] + C52 * u2[k] + C53 * u3[k] + C54 * u4[k]);
        }
    }

    private void sixth() {
        for (int k = 0; k < size; k++) {
            stage[k] += u5[k];
        }
    }

    private void sixthSide() {
        for (int k = 0; k < size; k++) {
            u6[k] = slope[k] + inverseStep[k] * (C61 * u1[k] + C62 * u2[k] + C63 * u3[k] + C64 * u4[k] + C65 * u5[k]);
        }
    }

    private void end() {
        for (int k = 0; k < size; k++) {
            next[k] = stage[k] + u6[k];
        }
    }

    private void measure() {
        switch (norm) {
            case LARGEST -> largestError();
            case MEAN_SQUARE -> meanSquareError();
        }
    }

    /** The stage is done with and holds the ratios; a NaN stays one through a maximum. */
    private void largestError() {
        for (int k = 0; k < size; k++) {
            double scale = Math.max(Math.max(largest[k], Math.abs(next[k])), floor);
            stage[k] = Math.abs(u6[k]) / scale;
        }
        Arrays.fill(error, 0);
        for (int k = 0; k < size; k += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                error[lane] = Math.max(error[lane], stage[k + lane]);
            }
        }
        for (int lane = 0; lane < LANES; lane++) {
            error[lane] /= tolerance;
        }
    }

    private void meanSquareError() {
        for (int k = 0; k < size; k++) {
            double ratio = u6[k] / (floor + tolerance * Math.max(Math.abs(now[k]), Math.abs(next[k])));
            stage[k] = ratio * ratio;
        }
        Arrays.fill(error, 0);
        for (int k = 0; k < size; k += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                error[lane] += stage[k + lane];
            }
        }
        for (int lane = 0; lane < LANES; lane++) {
            error[lane] = Math.sqrt(error[lane] / kernel.states());
        }
    }
}
