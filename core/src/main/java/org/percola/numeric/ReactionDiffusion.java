package org.percola.numeric;

import static org.percola.numeric.BlockKernel.LANES;

import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Fields that react in every cell and diffuse between cells, on a box of cells with no flux through its faces: Strang
 * splitting, diffusion axis by axis (exact, for the axes commute), reaction by a one-step method ({@link Method}).
 *
 * <p>The first two axes lie in a plane, and a plane changes places of its axes in every step instead of being turned back:
 * {@link #at} knows how it lies. Numbers of a cell depend on nothing but the step sequence, not on how work is shared.
 */
public final class ReactionDiffusion {
    /** Does every part below {@code count}, in any order, on any threads, each with a worker of its own. */
    @FunctionalInterface
    public interface Crew {
        void share(int count, Supplier<IntConsumer> workers);
    }

    /** Exchange along an axis: lower and upper neighbours, 1 / length^2; cylindrical axes differ from cell to cell. */
    public record Axis(Curve lower, Curve upper) {
        /** Equal cells. */
        public static Axis uniform(int cells, double width) {
            double[] lower = new double[cells];
            double[] upper = new double[cells];
            for (int i = 0; i < cells; i++) {
                lower[i] = i > 0 ? 1 / (width * width) : 0;
                upper[i] = i < cells - 1 ? 1 / (width * width) : 0;
            }
            return of(lower, upper);
        }

        /** Rings of equal width round an axis. */
        public static Axis radial(int cells, double width) {
            double[] lower = new double[cells];
            double[] upper = new double[cells];
            for (int i = 0; i < cells; i++) {
                double inner = i * width;
                double outer = inner + width;
                double area = 0.5 * (outer * outer - inner * inner);
                lower[i] = i > 0 ? inner / width / area : 0;
                upper[i] = i < cells - 1 ? outer / width / area : 0;
            }
            return of(lower, upper);
        }

        private static Axis of(double[] lower, double[] upper) {
            double[] index = new double[lower.length];
            for (int i = 0; i < index.length; i++) {
                index[i] = i;
            }
            return new Axis(Curve.of(index, lower), Curve.of(index, upper));
        }

        int cells() {
            return lower.size();
        }

        LineDiffusion step(double diffusivityTimesStep) {
            double[] low = new double[cells()];
            double[] up = new double[cells()];
            for (int i = 0; i < low.length; i++) {
                low[i] = lower.y(i);
                up[i] = upper.y(i);
            }
            return LineDiffusion.of(low, up, diffusivityTimesStep);
        }
    }

    /** How the cells react. */
    public enum Method {
        /** The classical Runge-Kutta method of order 4: for steps that every rate of the reaction can follow. */
        EXPLICIT {
            @Override
            CellReaction of(BlockKernel kernel, double[] parameters) {
                return new RungeKuttaCells(kernel, parameters);
            }
        },
        /** A linearly implicit method of order 2, stable for any step: for stiff kinetics over long times. */
        IMPLICIT {
            @Override
            CellReaction of(BlockKernel kernel, double[] parameters) {
                return new RosenbrockCells(kernel, parameters);
            }
        };

        abstract CellReaction of(BlockKernel kernel, double[] parameters);
    }

    private static final int LINES = 16;

    private final BlockKernel kernel;
    private final Method method;
    private double[] parameters;
    private final double[] diffusivity;
    private final Axis first;
    private final Axis second;
    private final Axis third;
    private final int planeCells;
    private final double[][] field;
    private final LineDiffusion[] alongFirst;
    private final LineDiffusion[] alongSecond;
    private final LineDiffusion[] alongThird;
    private double eliminated = Double.NaN;
    private boolean turned;

    /**
     * Fields of zeros.
     *
     * @param kernel slopes of the reaction; its parameters are {@code parameters}
     * @param diffusivity of each state, 0 for what stays
     */
    public ReactionDiffusion(
            BlockKernel kernel,
            Method method,
            double[] parameters,
            double[] diffusivity,
            Axis first,
            Axis second,
            Axis third) {
        this.kernel = kernel;
        this.method = method;
        this.diffusivity = diffusivity.clone();
        this.first = first;
        this.second = second;
        this.third = third;
        planeCells = first.cells() * second.cells();
        int states = kernel.states();
        if (planeCells % LANES != 0) {
            throw new IllegalArgumentException(
                    "A plane's cells (" + planeCells + ") must be a multiple of " + LANES + ".");
        }
        field = new double[states][planeCells * third.cells()];
        alongFirst = new LineDiffusion[states];
        alongSecond = new LineDiffusion[states];
        alongThird = new LineDiffusion[states];
        this.parameters = CellReaction.spread(kernel, parameters);
    }

    /** The coefficients of the reaction from now on, the same in every cell. */
    public void react(double[] coefficients) {
        parameters = CellReaction.spread(kernel, coefficients);
    }

    /** Value of a state in a cell. */
    public double at(int state, int i, int j, int k) {
        return field[state][place(i, j, k)];
    }

    /** Puts it. */
    public void put(int state, int i, int j, int k, double value) {
        field[state][place(i, j, k)] = value;
    }

    private int place(int i, int j, int k) {
        return k * planeCells + (turned ? i * second.cells() + j : j * first.cells() + i);
    }

    /**
     * From one time to another in growing steps; halves of the reaction meet between steps.
     *
     * @param steps the length of the next step, and of those after it
     */
    public void advance(double from, double to, Steps steps, Crew crew) {
        double time = from;
        double step = steps.next(to - time);
        columns(0.5 * step, false, crew);
        while (step > 0) {
            eliminate(step);
            planes(crew);
            time += step;
            double following = to - time > 1e-12 ? steps.next(to - time) : 0;
            columns(0.5 * (step + following), true, crew);
            step = following;
        }
    }

    /** Step lengths that grow by a factor up to a limit, even over the last of an interval. */
    public static final class Steps {
        private static final int EVEN = 12;
        private final double growth;
        private final double limit;
        private double wanted;

        /** Steps from a first one. */
        public Steps(double first, double growth, double limit) {
            this.growth = growth;
            this.limit = limit;
            wanted = first / growth;
        }

        double next(double left) {
            double longest = Math.min(wanted * growth, limit);
            wanted = longest;
            int count = (int) Math.ceil(left / longest - 1e-9);
            return count <= EVEN ? left / count : longest;
        }
    }

    private void eliminate(double step) {
        if (Math.abs(step - eliminated) <= 1e-14) {
            return;
        }
        eliminated = step;
        for (int s = 0; s < field.length; s++) {
            if (diffusivity[s] > 0) {
                alongFirst[s] = first.step(diffusivity[s] * step);
                alongSecond[s] = second.step(diffusivity[s] * step);
                alongThird[s] = third.step(diffusivity[s] * step);
            }
        }
    }

    /** Diffusion within planes: along the rows' order, then, with the plane turned, along the other axis. */
    private void planes(Crew crew) {
        int rows = turned ? first.cells() : second.cells();
        int columns = turned ? second.cells() : first.cells();
        LineDiffusion[] alongRows = turned ? alongFirst : alongSecond;
        LineDiffusion[] alongColumns = turned ? alongSecond : alongFirst;
        crew.share(third.cells() * field.length, () -> {
            LineSweep sweep = LineSweep.create(Math.max(rows, columns));
            double[] other = new double[planeCells];
            return part -> {
                int state = part % field.length;
                int offset = part / field.length * planeCells;
                double[] u = field[state];
                if (diffusivity[state] > 0) {
                    sweep.step(alongRows[state], u, offset, columns, u, offset, columns, columns);
                    turn(u, offset, other, rows, columns);
                    sweep.step(alongColumns[state], other, 0, rows, u, offset, rows, rows);
                } else {
                    turn(u, offset, other, rows, columns);
                    System.arraycopy(other, 0, u, offset, planeCells);
                }
            };
        });
        turned = !turned;
    }

    private static void turn(double[] u, int offset, double[] other, int rows, int columns) {
        for (int r0 = 0; r0 < rows; r0 += LANES) {
            int r1 = Math.min(r0 + LANES, rows);
            for (int c = 0; c < columns; c++) {
                for (int r = r0; r < r1; r++) {
                    other[c * rows + r] = u[offset + r * columns + c];
                }
            }
        }
    }

    /** Diffusion along the third axis and the reaction, a bundle of columns of all states at a time. */
    private void columns(double reactionStep, boolean diffuse, Crew crew) {
        int depth = third.cells();
        int bundles = (planeCells + LINES - 1) / LINES;
        crew.share(bundles, () -> {
            LineSweep sweep = LineSweep.create(depth);
            CellReaction reaction = method.of(kernel, parameters);
            double[] bundle = new double[field.length * depth * LINES];
            return part -> {
                int from = part * LINES;
                int lines = Math.min(LINES, planeCells - from);
                for (int s = 0; s < field.length; s++) {
                    int at = s * depth * LINES;
                    if (diffuse && diffusivity[s] > 0 && depth > 1) {
                        sweep.step(alongThird[s], field[s], from, planeCells, bundle, at, LINES, lines);
                    } else {
                        for (int k = 0; k < depth; k++) {
                            System.arraycopy(field[s], from + k * planeCells, bundle, at + k * LINES, lines);
                        }
                    }
                }
                for (int k = 0; k < depth; k++) {
                    for (int l = 0; l < lines; l += LANES) {
                        reaction.step(bundle, k * LINES + l, depth * LINES, reactionStep);
                    }
                }
                for (int s = 0; s < field.length; s++) {
                    int at = s * depth * LINES;
                    for (int k = 0; k < depth; k++) {
                        System.arraycopy(bundle, at + k * LINES, field[s], from + k * planeCells, lines);
                    }
                }
            };
        });
    }
}
