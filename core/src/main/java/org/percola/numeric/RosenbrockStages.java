package org.percola.numeric;

import static org.percola.numeric.BlockKernel.FRONT;
import static org.percola.numeric.BlockKernel.LANES;

/** The stages of one method for a block of lanes, and what is known of the solution inside a step. */
abstract sealed class RosenbrockStages permits Rodas, Rodas5p {
    private final BlockKernel kernel;
    private final int end;
    private final StepWays ways;
    /** From where on the inside of the step is known, and from where on the largest values. */
    private int lookedFrom;

    private int comparedFrom;

    RosenbrockStages(BlockKernel kernel) {
        this.kernel = kernel;
        this.end = BlockKernel.length(kernel.states());
        this.ways = new StepWays(end);
    }

    final BlockKernel kernel() {
        return kernel;
    }

    /** Values lie from {@link BlockKernel#FRONT} to before here. */
    final int end() {
        return end;
    }

    /** The diagonal of the method. */
    abstract double gamma();

    /**
     * Computes the stages and {@code next}; the matrix is factored.
     *
     * @param inverseStep of each value's lane
     */
    abstract void attempt(double[] now, double[] next, double[] parameters, double[] inverseStep, double[] work);

    /** Of the last attempt, state by state. */
    abstract double[] errors();

    /** The factor by which a step of that error, 1 being what is allowed, would have been just right. */
    abstract double growth(double error);

    /** The solution inside the step, of the values from {@code first} to before {@code end}. */
    abstract void expand(int first, int end, double[] now, double[] next, StepWays into);

    /** A new step: nothing is known of its inside. */
    final void begin() {
        lookedFrom = end;
        comparedFrom = end;
    }

    /** Vectors do all lanes at once, and all states behind: most are asked for. Without them it is done for this value. */
    final void look(int k, double[] now, double[] next) {
        if (!kernel.usesVectors()) {
            expand(k, k + 1, now, next, ways);
        } else if (k < lookedFrom) {
            int row = k - (k - FRONT) % LANES;
            expand(row, lookedFrom, now, next, ways);
            lookedFrom = row;
        }
    }

    final double inside(int k, double share) {
        return ways.at(k, share);
    }

    final double largest(int k, double[] now, double[] next) {
        look(k, now, next);
        if (!kernel.usesVectors()) {
            ways.compare(k, k + 1, next);
        } else if (k < comparedFrom) {
            int row = k - (k - FRONT) % LANES;
            ways.compare(row, comparedFrom, next);
            comparedFrom = row;
        }
        return ways.largest(k);
    }

    /** All states of a lane at {@code share} of the step, one behind the other from {@code at}. */
    void inside(int lane, double share, double[] now, double[] next, double[] into, int at) {
        int to = at;
        for (int k = FRONT + lane; k < end; k += LANES) {
            look(k, now, next);
            into[to++] = ways.at(k, share);
        }
    }
}
