package org.percola.numeric;

/**
 * The arithmetic of a stiff autonomous system for a block of lanes, each a person of its own: value {@code k} of lane
 * {@code l} lies at {@code k * LANES + l}. Lanes never meet, and a scalar and a vector kernel of one model do the same
 * operations in the same order, so they give the same bits.
 *
 * <p>{@code factor} prepares, and {@code solve} solves in place, {@code (shift I - J) x = b} with J the Jacobian of the
 * slopes.
 */
public interface BlockKernel {
    /** Lanes of a block. */
    int LANES = 8;

    /** Whether this virtual machine was started with the module that vector kernels need. */
    static boolean vectorsAvailable() {
        return VectorChoice.AVAILABLE;
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

    /** Writes the time derivatives of the states. */
    void slopes(double[] y, double[] p, double[] slope, double[] work);

    /** Writes what {@link #solve} needs; {@code shift} has one value a lane. */
    void factor(double[] y, double[] p, double[] shift, double[] work);

    /** Solves in place. */
    void solve(double[] p, double[] work, double[] b);
}
