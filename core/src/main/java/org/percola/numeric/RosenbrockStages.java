package org.percola.numeric;

import static org.percola.numeric.BlockKernel.LANES;

/** The stages of one method for a block of lanes, and what is known of the solution inside a step. */
abstract sealed class RosenbrockStages permits Rodas, Rodas5p {
    /** Numbers of {@link #expand}. */
    static final int TERMS = 5;

    private final BlockKernel kernel;
    private final int size;
    private final double[] terms = new double[TERMS];

    RosenbrockStages(BlockKernel kernel) {
        this.kernel = kernel;
        this.size = kernel.states() * LANES;
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

    /** The solution inside the step as numbers for {@link #value}. */
    abstract void expand(int k, double[] now, double[] next, double[] into);

    /** All states of a lane at {@code share} of the step, one behind the other from {@code at}. */
    void inside(int lane, double share, double[] now, double[] next, double[] into, int at) {
        int to = at;
        for (int k = lane; k < size; k += LANES) {
            expand(k, now, next, terms);
            into[to++] = value(terms, share);
        }
    }

    /** Written as a change, so that a state that stands still stands exactly still. */
    static double value(double[] terms, double share) {
        return terms[0] + share * (terms[1] + (1 - share) * (terms[2] + share * (terms[3] + share * terms[4])));
    }
}
