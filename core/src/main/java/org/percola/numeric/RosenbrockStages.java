package org.percola.numeric;

import static org.percola.numeric.BlockKernel.LANES;

/** The stages of one method for a block of lanes, and what is known of the solution inside a step. */
abstract sealed class RosenbrockStages permits Rodas, Rodas5p {
    private final BlockKernel kernel;
    private final int size;
    private final StepWays ways;
    /** From where on the inside of the step is known, and from where on the largest values. */
    private int lookedFrom;

    private int comparedFrom;

    RosenbrockStages(BlockKernel kernel) {
        this.kernel = kernel;
        this.size = kernel.states() * LANES;
        this.ways = new StepWays(size);
    }

    final BlockKernel kernel() {
        return kernel;
    }

    final int size() {
        return size;
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
        lookedFrom = size;
        comparedFrom = size;
    }

    /** Vectors do all lanes at once, and all states behind: most are asked for. Without them it is done for this value. */
    final void look(int k, double[] now, double[] next) {
        if (!VectorChoice.AVAILABLE) {
            expand(k, k + 1, now, next, ways);
        } else if (k < lookedFrom) {
            int row = k - k % LANES;
            expand(row, lookedFrom, now, next, ways);
            lookedFrom = row;
        }
    }

    final double inside(int k, double share) {
        return ways.at(k, share);
    }

    final double largest(int k, double[] now, double[] next) {
        look(k, now, next);
        if (!VectorChoice.AVAILABLE) {
            ways.compare(k, k + 1, next);
        } else if (k < comparedFrom) {
            int row = k - k % LANES;
            ways.compare(row, comparedFrom, next);
            comparedFrom = row;
        }
        return ways.largest(k);
    }

    /** All states of a lane at {@code share} of the step, one behind the other from {@code at}. */
    void inside(int lane, double share, double[] now, double[] next, double[] into, int at) {
        int to = at;
        for (int k = lane; k < size; k += LANES) {
            expand(k, k + 1, now, next, ways);
            into[to++] = ways.at(k, share);
        }
    }
}
