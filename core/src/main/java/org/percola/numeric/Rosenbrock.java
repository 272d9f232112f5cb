package org.percola.numeric;

import java.util.Arrays;

/**
 * Integrates a stiff autonomous system with the linearly implicit Runge-Kutta method RODAS: six stages, order 4 with an
 * embedded order 3, stiffly accurate and L-stable, no iteration, so the work per step is known and the arithmetic is the
 * same on every machine (four operations and square roots).
 *
 * <p>Stage i: {@code (1/(h gamma) I - J) u_i = f(y + sum_j a_ij u_j) + sum_j (c_ij / h) u_j}; new state
 * {@code y + sum_j a_6j u_j + u_6}; error estimate {@code u_6}. Inside a step the states follow the method's own dense
 * output (order 3).
 *
 * <p>A step is accepted when no state's error exceeds the tolerance times that state's largest absolute value since
 * {@link #start}: small states that once mattered are not chased down to nothing.
 *
 * <p>The object is the workspace: it allocates on construction only. One instance, one thread.
 *
 * @evidence HAIRERWANNER1996, section IV.7 and table 7.2, coefficients of the method with gamma = 1/4
 */
public final class Rosenbrock {
    /** What happens at the end of every accepted step. */
    @FunctionalInterface
    public interface StepWatcher {
        /** The step from {@code start} to {@code end} stands; {@link Rosenbrock#inside} tells what lies in it. */
        void accepted(double start, double end, Rosenbrock solver);
    }

    private static final double GAMMA = 0.25;
    private static final double[][] A = {
        {},
        {1.544000000000000},
        {0.9466785280815826, 0.2557011698983284},
        {3.314825187068521, 2.896124015972201, 0.9986419139977817},
        {1.221224509226641, 6.019134481288629, 12.53708332932087, -0.6878860361058950},
        {1.221224509226641, 6.019134481288629, 12.53708332932087, -0.6878860361058950, 1}
    };
    private static final double[][] C = {
        {},
        {-5.668800000000000},
        {-2.430093356833875, -0.2063599157091915},
        {-0.1073529058151375, -9.594562251023355, -20.47028614809616},
        {7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160},
        {8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054}
    };
    private static final double[][] D = {
        {10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823, 1.025137723295662},
        {-0.6762803392806898, 6.087714651680015, 16.43084320892478, 24.76722511418386, -6.594389125716872}
    };
    private static final int STAGES = 6;
    private static final double SAFETY = 0.9;
    private static final double MOST_GROWTH = 5;
    private static final double MOST_SHRINK = 0.2;
    private static final double SMALLEST_STEP_RATIO = 1e-13;

    private final int n;
    private final double[][] u;
    private final double[] now;
    private final double[] next;
    private final double[] stage;
    private final double[] slope;
    private final double[] largest;
    private final double[] overStep = new double[STAGES];
    private long accepted;
    private long rejected;
    private boolean failed;

    /** A solver for systems of this many states. */
    public Rosenbrock(int dimension) {
        n = dimension;
        u = new double[STAGES][n];
        now = new double[n];
        next = new double[n];
        stage = new double[n];
        slope = new double[n];
        largest = new double[n];
    }

    /** Forgets the past: the next run begins with fresh scales and counters. */
    public void start() {
        Arrays.fill(largest, 0);
        accepted = 0;
        rejected = 0;
        failed = false;
    }

    /**
     * Carries {@code state} from {@code from} to {@code to}, in place. Call it again after a jump of the state: scales
     * and counters go on, the step size starts afresh.
     *
     * @param tolerance error of a step, as a part of each state's largest value so far
     * @param floor smallest scale of a state, so that an error beside nothing is nothing
     * @param firstStep a guess; the control corrects it
     * @param stepLimit accepted and rejected steps of this call
     * @return whether {@code to} was reached
     */
    public boolean integrate(
            OdeSystem system,
            double[] state,
            double from,
            double to,
            double tolerance,
            double floor,
            double firstStep,
            int stepLimit,
            StepWatcher watcher) {
        System.arraycopy(state, 0, now, 0, n);
        remember(now);
        double time = from;
        double step = firstStep;
        boolean refused = false;
        for (int tries = 0; time < to; tries++) {
            if (tries >= stepLimit || step < SMALLEST_STEP_RATIO * (to - from)) {
                failed = true;
                break;
            }
            boolean last = time + 1.000001 * step >= to;
            double h = last ? to - time : step;
            double error = attempt(system, h, tolerance, floor);
            // Exponent 1/4: the embedded solution has order 3. A NaN fails the comparison and shrinks the step.
            double growth = error > 0 ? SAFETY / StrictMath.sqrt(StrictMath.sqrt(error)) : MOST_GROWTH;
            if (error <= 1) {
                accepted++;
                watcher.accepted(time, last ? to : time + h, this);
                System.arraycopy(next, 0, now, 0, n);
                remember(now);
                time = last ? to : time + h;
                double most = refused ? 1 : MOST_GROWTH;
                step = h * StrictMath.max(MOST_SHRINK, StrictMath.min(most, growth));
                refused = false;
            } else {
                rejected++;
                refused = true;
                step = h * (growth < 1 ? StrictMath.max(MOST_SHRINK, growth) : MOST_SHRINK);
            }
        }
        System.arraycopy(now, 0, state, 0, n);
        return !failed;
    }

    /** One step of fixed length from {@code state}, in place: the bare method, for studies of its order. */
    public void fixedStep(OdeSystem system, double[] state, double step) {
        System.arraycopy(state, 0, now, 0, n);
        attempt(system, step, 1, 1);
        System.arraycopy(next, 0, state, 0, n);
    }

    /** Value of a state at {@code share} of the accepted step (0 = its start, 1 = its end), dense output of order 3. */
    public double inside(int index, double share) {
        double first = 0;
        double second = 0;
        for (int j = 0; j < STAGES - 1; j++) {
            first += D[0][j] * u[j][index];
            second += D[1][j] * u[j][index];
        }
        // Written as a change, so that a state that stands still stands exactly still.
        return now[index] + share * ((next[index] - now[index]) + (1 - share) * (first + share * second));
    }

    /** Value of a state at the end of the accepted step. */
    public double end(int index) {
        return next[index];
    }

    /** Steps that stand, since {@link #start}. */
    public long acceptedCount() {
        return accepted;
    }

    /** Steps that were tried in vain, since {@link #start}. */
    public long rejectedCount() {
        return rejected;
    }

    /** How it went since {@link #start}. */
    public SolverReport report() {
        return failed
                ? new SolverReport(
                        false, accepted, 0, "The step limit was reached: ask for less accuracy or a shorter horizon.")
                : new SolverReport(true, accepted, 0, "");
    }

    private void remember(double[] state) {
        for (int k = 0; k < n; k++) {
            largest[k] = StrictMath.max(largest[k], StrictMath.abs(state[k]));
        }
    }

    /** Computes the stages and {@link #next}; answers the largest error over its allowance. */
    private double attempt(OdeSystem system, double h, double tolerance, double floor) {
        system.factor(now, 1 / (h * GAMMA));
        for (int i = 0; i < STAGES; i++) {
            combine(i, A[i], now, stage);
            system.derivative(stage, slope);
            double[] c = C[i];
            for (int j = 0; j < i; j++) {
                overStep[j] = c[j] / h;
            }
            combine(i, overStep, slope, u[i]);
            system.solve(u[i]);
        }
        double[] error = u[STAGES - 1];
        double worst = 0;
        for (int k = 0; k < n; k++) {
            next[k] = stage[k] + error[k];
            double scale = StrictMath.max(StrictMath.max(largest[k], StrictMath.abs(next[k])), floor);
            double ratio = StrictMath.abs(error[k]) / (tolerance * scale);
            if (!(ratio <= worst)) {
                worst = ratio;
            }
        }
        return worst;
    }

    /** Writes {@code base + sum_j weights_j u_j} over the first {@code count} stages; one pass over the states. */
    private void combine(int count, double[] weights, double[] base, double[] sum) {
        double[] u0 = u[0];
        double[] u1 = u[1];
        double[] u2 = u[2];
        double[] u3 = u[3];
        double[] u4 = u[4];
        double w0 = count > 0 ? weights[0] : 0;
        double w1 = count > 1 ? weights[1] : 0;
        double w2 = count > 2 ? weights[2] : 0;
        double w3 = count > 3 ? weights[3] : 0;
        double w4 = count > 4 ? weights[4] : 0;
        switch (count) {
            case 0 -> System.arraycopy(base, 0, sum, 0, n);
            case 1 -> {
                for (int k = 0; k < n; k++) {
                    sum[k] = base[k] + w0 * u0[k];
                }
            }
            case 2 -> {
                for (int k = 0; k < n; k++) {
                    sum[k] = base[k] + w0 * u0[k] + w1 * u1[k];
                }
            }
            case 3 -> {
                for (int k = 0; k < n; k++) {
                    sum[k] = base[k] + w0 * u0[k] + w1 * u1[k] + w2 * u2[k];
                }
            }
            case 4 -> {
                for (int k = 0; k < n; k++) {
                    sum[k] = base[k] + w0 * u0[k] + w1 * u1[k] + w2 * u2[k] + w3 * u3[k];
                }
            }
            default -> {
                for (int k = 0; k < n; k++) {
                    sum[k] = base[k] + w0 * u0[k] + w1 * u1[k] + w2 * u2[k] + w3 * u3[k] + w4 * u4[k];
                }
            }
        }
    }
}
