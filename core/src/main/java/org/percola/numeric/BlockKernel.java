package org.percola.numeric;

import java.util.Arrays;

/**
 * The arithmetic of a stiff autonomous system for a block of lanes, each a person of its own: value {@code k} of lane
 * {@code l} lies at {@link #place}. Lanes never meet, and a scalar and a vector kernel of one model do the same
 * operations in the same order, so they give the same bits.
 *
 * <p>{@code factor} prepares, and {@code solve} solves in place, {@code (shift I - J) x = b} with J the Jacobian of the
 * slopes.
 */
public interface BlockKernel {
    /** Lanes of a block. */
    int LANES = 8;

    /**
     * Numbers in front of an array's values, never used. Where objects begin at multiples of 32 bytes
     * ({@code -XX:ObjectAlignmentInBytes=32}) and their head has 16, every row of lanes then does so too, and no load of a
     * vector meets two lines of the cache.
     */
    int FRONT = 2;

    /** Where a value of a lane lies in an array. */
    static int place(int value, int lane) {
        return FRONT + value * LANES + lane;
    }

    /** Length of an array of so many values a lane. */
    static int length(int values) {
        return FRONT + values * LANES;
    }

    /** Whether this virtual machine was started with the module that vector kernels need. */
    static boolean vectorsAvailable() {
        return VectorChoice.AVAILABLE;
    }

    /** Whether it works on vectors of lanes; what stands around it then does so too. */
    default boolean usesVectors() {
        return false;
    }

    /** A side for {@link #slopes} that changes no bit of them: minus nothing, since 0 would turn a derivative of -0. */
    default double[] nothing() {
        double[] nothing = new double[length(states())];
        Arrays.fill(nothing, -0.0);
        return nothing;
    }

    /** States of a lane. */
    int states();

    /** Parameters of a lane. */
    int parameters();

    /** Values computed from them once a run, which lie behind them. */
    int prepared();

    /** Values of a factorisation. */
    int factors();

    /** Values beside them that a kernel keeps between its parts. */
    int scratch();

    /** Writes the prepared values behind the parameters; again after a parameter has changed. */
    void prepare(double[] p, double[] work);

    /**
     * Writes the time derivatives of the states, each with the value of {@code side} in its place added, so that a method
     * makes the right-hand side of a stage without another pass over it. {@code side} may be {@code slope}; {@link #nothing}
     * leaves the derivatives alone.
     */
    void slopes(double[] y, double[] p, double[] side, double[] slope, double[] work);

    /** Writes what {@link #solve} needs; {@code shift} has one value. */
    void factor(double[] y, double[] p, double[] shift, double[] work);

    /** Solves in place. */
    void solve(double[] p, double[] work, double[] b);
}
