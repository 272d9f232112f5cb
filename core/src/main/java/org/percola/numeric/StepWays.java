package org.percola.numeric;

/**
 * How values go through the step that stands, as polynomials of the part of it that has passed; written once, read on as
 * many days as lie in the step.
 *
 * <pre>
 *   y(s) = start + s (rise + (1 - s) (square + s (cube + s fourth)))
 * </pre>
 */
final class StepWays {
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;
    private static final double THREE_QUARTERS = 0.75;

    final double[] start;
    final double[] rise;
    final double[] square;
    final double[] cube;
    final double[] fourth;
    private final double[] largest;

    StepWays(int length) {
        start = new double[length];
        rise = new double[length];
        square = new double[length];
        cube = new double[length];
        fourth = new double[length];
        largest = new double[length];
    }

    /** Value {@code k} at {@code share} of the step; as a change, so that a state that stands still stands exactly still. */
    double at(int k, double share) {
        return start[k] + share * (rise[k] + (1 - share) * (square[k] + share * (cube[k] + share * fourth[k])));
    }

    /** Finds the largest of the step's end and of three places inside it, so that a peak between two ends is not missed. */
    void compare(int first, int end, double[] next) {
        for (int k = first; k < end; k++) {
            double early = start[k]
                    + QUARTER * (rise[k] + THREE_QUARTERS * (square[k] + QUARTER * (cube[k] + QUARTER * fourth[k])));
            largest[k] = Math.max(next[k], early);
        }
        for (int k = first; k < end; k++) {
            double middle = start[k] + HALF * (rise[k] + HALF * (square[k] + HALF * (cube[k] + HALF * fourth[k])));
            largest[k] = Math.max(largest[k], middle);
        }
        for (int k = first; k < end; k++) {
            double inner = square[k] + THREE_QUARTERS * (cube[k] + THREE_QUARTERS * fourth[k]);
            double late = start[k] + THREE_QUARTERS * (rise[k] + QUARTER * inner);
            largest[k] = Math.max(largest[k], late);
        }
    }

    double largest(int k) {
        return largest[k];
    }
}
