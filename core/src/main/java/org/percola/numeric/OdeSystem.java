package org.percola.numeric;

/**
 * An autonomous system {@code y' = f(y)} whose author knows its Jacobian {@code J} well enough to solve with
 * {@code W = shift I - J}. The solver never sees a matrix, so a system whose equations feed forward pays for its loops
 * only and not for the cube of its size.
 *
 * <p>An instance may keep the factors of {@code W} between {@link #factor} and {@link #solve}: one instance, one thread.
 */
public interface OdeSystem {
    /** How many states. */
    int dimension();

    /** Writes {@code f(state)} into {@code derivative}. */
    void derivative(double[] state, double[] derivative);

    /** Prepares the linear solves of one step: {@code W = shift I - J(state)}, {@code shift > 0}. */
    void factor(double[] state, double shift);

    /** Replaces {@code rightSide} by {@code W^-1 rightSide}, with the factors made last. */
    void solve(double[] rightSide);
}
