package org.percola.numeric;

/**
 * How a numerical solution went: a value, never an exception, so that the caller decides.
 *
 * @param converged every step met its tolerance and every number is finite
 * @param steps accepted steps
 * @param massBalanceError largest relative drift of a conserved amount, 0 where nothing is conserved
 * @param advice one sentence when it did not converge, else empty
 */
public record SolverReport(boolean converged, long steps, double massBalanceError, String advice) {
    public static final SolverReport NOTHING_SOLVED = new SolverReport(true, 0, 0, "");

    /** Both went well, their steps together, the larger of the errors, the first advice. */
    public SolverReport and(SolverReport other) {
        return new SolverReport(
                converged && other.converged,
                steps + other.steps,
                StrictMath.max(massBalanceError, other.massBalanceError),
                advice.isEmpty() ? other.advice : advice);
    }
}
