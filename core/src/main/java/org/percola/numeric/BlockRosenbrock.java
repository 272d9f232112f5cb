package org.percola.numeric;

import static org.percola.numeric.BlockKernel.FRONT;
import static org.percola.numeric.BlockKernel.LANES;

import java.util.Arrays;

/**
 * A method of Rosenbrock's kind for a block of lanes at once, each with its own time, step and error: a lane that
 * needs a small step does not slow its neighbours' clocks, and a lane's bits do not depend on who else is in the block.
 *
 * <p>A lane's way is a chain of legs: {@link #depart} sends it from one time to another, and whoever waits at the end may
 * change its state, send it further, or put another person in its place.
 *
 * <p>The object is the workspace: it allocates on construction only. One instance, one thread.
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

    /** Which stages a step takes. */
    public enum Method {
        /** Six, of order 4: for errors around 1e-4. */
        RODAS,
        /** Eight, of order 5: for smaller errors. */
        RODAS5P
    }

    /** How errors are measured. */
    public enum Norm {
        /** The largest error of any state, each over its largest value so far. */
        LARGEST,
        /** The root mean square over the states, each error over its value at the step's ends. */
        MEAN_SQUARE
    }

    /** A step that comes this near to the end of its leg goes all the way. */
    private static final double REACH = 1.000001;

    private static final double SAFETY = 0.9;
    private static final double MOST_GROWTH = 5;
    private static final double MOST_SHRINK = 0.2;
    private static final double SMALLEST_STEP_RATIO = 1e-13;
    /** A step of a lane that rests: anything that is finite. */
    private static final double IDLE_STEP = 1e-3;

    private final BlockKernel kernel;
    private final RosenbrockStages stages;
    private final Norm norm;
    private final double tolerance;
    private final double floor;
    private final double firstStep;
    private final int stepLimit;

    /** Values lie from {@link BlockKernel#FRONT} to before here. */
    private final int behind;

    private double[] now;
    private double[] next;
    /** Of each state so far, the floor included. */
    private double[] largest;
    /** The same, should the step under trial stand. */
    private double[] grown;

    private final double[] ratio;
    private final double[] parameters;
    private final double[] work;
    private final double[] inverseStep;
    private final double[] shift = new double[BlockKernel.length(1)];
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
            BlockKernel kernel,
            Method method,
            Norm norm,
            double tolerance,
            double floor,
            double firstStep,
            int stepLimit) {
        this.kernel = kernel;
        this.stages = switch (method) {
            case RODAS -> new Rodas(kernel);
            case RODAS5P -> Rodas5p.of(kernel);
        };
        this.norm = norm;
        this.tolerance = tolerance;
        this.floor = floor;
        this.firstStep = firstStep;
        this.stepLimit = stepLimit;
        behind = BlockKernel.length(kernel.states());
        now = new double[behind];
        next = new double[behind];
        largest = new double[behind];
        grown = new double[behind];
        Arrays.fill(largest, floor);
        ratio = new double[behind];
        inverseStep = new double[behind];
        parameters = new double[BlockKernel.length(kernel.parameters() + kernel.prepared())];
        work = new double[BlockKernel.length(kernel.factors() + kernel.scratch())];
        Arrays.fill(step, IDLE_STEP);
    }

    /** Puts a parameter; {@link #prepare} when all stand. */
    public void parameter(int index, int lane, double value) {
        parameters[BlockKernel.place(index, lane)] = value;
    }

    /** How many parameters a lane has. */
    public int parametersCount() {
        return kernel.parameters();
    }

    /** Puts all parameters of a lane; {@link #prepare} when those of all lanes stand. */
    public void parameters(int lane, double[] values) {
        for (int k = 0; k < values.length; k++) {
            parameters[BlockKernel.place(k, lane)] = values[k];
        }
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
        return now[BlockKernel.place(index, lane)];
    }

    /** Puts a state of a lane. */
    public void state(int index, int lane, double value) {
        now[BlockKernel.place(index, lane)] = value;
    }

    /** A new person in this lane: fresh scales and counters. */
    public void enter(int lane) {
        for (int k = FRONT + lane; k < behind; k += LANES) {
            largest[k] = floor;
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
        for (int k = FRONT + lane; k < behind; k += LANES) {
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
                column[k] = of[BlockKernel.place(k, lane)];
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
            now[BlockKernel.place(k, lane)] = from.state[k];
            largest[BlockKernel.place(k, lane)] = from.largest[k];
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

    /** Prepares a state for {@link #inside}, which may then be asked about any place of the step that stands. */
    public void look(int index, int lane) {
        stages.look(BlockKernel.place(index, lane), now, next);
    }

    /** Value of a state that was looked for at {@code share} of the step that stands (0 = its start, 1 = its end). */
    public double inside(int index, int lane, double share) {
        return stages.inside(BlockKernel.place(index, lane), share);
    }

    /** The largest value of a state at the end of the step that stands and at three places inside it. */
    public double largest(int index, int lane) {
        return stages.largest(BlockKernel.place(index, lane), now, next);
    }

    /** The values of all states of a lane, one behind the other from {@code at}. */
    public void inside(int lane, double share, double[] into, int at) {
        stages.inside(lane, share, now, next, into, at);
    }

    /** Steps of this lane that stood since {@link #enter}. */
    public long acceptedCount(int lane) {
        return accepted[lane];
    }

    private void judge(int lane, Guide guide) {
        double e = error[lane];
        double h = taken[lane];
        // A NaN fails the comparison and shrinks the step.
        double growth = e > 0 ? SAFETY * stages.growth(e) : MOST_GROWTH;
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
            for (int k = FRONT + lane; k < behind; k += LANES) {
                next[k] = now[k];
                grown[k] = largest[k];
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
            double[] before = largest;
            largest = grown;
            grown = before;
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
            shift[FRONT + lane] = inverse / stages.gamma();
            inverseStep[FRONT + lane] = inverse;
        }
        for (int done = LANES; FRONT + done < behind; done *= 2) {
            System.arraycopy(inverseStep, FRONT, inverseStep, FRONT + done, Math.min(done, behind - FRONT - done));
        }
        stages.begin();
        kernel.factor(now, parameters, shift, work);
        stages.attempt(now, next, parameters, inverseStep, work);
        measure();
    }

    private void measure() {
        switch (norm) {
            case LARGEST -> largestError();
            case MEAN_SQUARE -> meanSquareError();
        }
    }

    private void largestError() {
        double[] missed = stages.errors();
        for (int k = FRONT; k < behind; k++) {
            double scale = Math.max(largest[k], Math.abs(next[k]));
            grown[k] = scale;
            ratio[k] = Math.abs(missed[k]) / scale;
        }
        LaneSums.largest(ratio, error);
        for (int lane = 0; lane < LANES; lane++) {
            error[lane] /= tolerance;
        }
    }

    private void meanSquareError() {
        double[] missed = stages.errors();
        for (int k = FRONT; k < behind; k++) {
            double part = missed[k] / (floor + tolerance * Math.max(Math.abs(now[k]), Math.abs(next[k])));
            ratio[k] = part * part;
        }
        LaneSums.total(ratio, error);
        for (int lane = 0; lane < LANES; lane++) {
            error[lane] = Math.sqrt(error[lane] / kernel.states());
        }
    }
}
