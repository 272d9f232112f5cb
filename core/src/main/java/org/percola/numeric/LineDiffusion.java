package org.percola.numeric;

/**
 * One step of diffusion along one axis, {@code du/dt = D (lower_i (u_{i-1} - u_i) + upper_i (u_{i+1} - u_i))}, for many
 * parallel lines: the L-stable rational function of second order with the double pole gamma = 1 - sqrt(1/2),
 * {@code R = cb (I - gamma h A)^-2 + ca (I - gamma h A)^-1}, two tridiagonal solves whose factors all lines share.
 *
 * <p>Immutable; the elimination is done once a step length.
 *
 * @evidence HAIRERWANNER1996, section IV.6, singly diagonally implicit methods of two stages
 */
public final class LineDiffusion {
    private static final double GAMMA = 1 - StrictMath.sqrt(0.5);
    static final double ONCE = -(1 - 2 * GAMMA) / GAMMA;
    static final double TWICE = 1 + (1 - 2 * GAMMA) / GAMMA;

    final int count;
    final double[] scale;
    final double[] fromBefore;
    final double[] fromAfter;

    private LineDiffusion(int count) {
        this.count = count;
        scale = new double[count];
        fromBefore = new double[count];
        fromAfter = new double[count];
    }

    /**
     * Eliminates.
     *
     * @param lower exchange of each cell with the one before it, per area of diffusion (0 in the first cell: no flux)
     * @param upper the same with the one after it (0 in the last cell)
     * @param diffusivityTimesStep D h
     */
    public static LineDiffusion of(double[] lower, double[] upper, double diffusivityTimesStep) {
        var line = new LineDiffusion(lower.length);
        double g = GAMMA * diffusivityTimesStep;
        double before = 0;
        for (int i = 0; i < lower.length; i++) {
            double pivot = 1 / (1 + g * (lower[i] + upper[i]) + g * lower[i] * before);
            before = -g * upper[i] * pivot;
            line.scale[i] = pivot;
            line.fromBefore[i] = g * lower[i] * pivot;
            line.fromAfter[i] = -before;
        }
        return line;
    }

    /** Cells of a line. */
    public int count() {
        return count;
    }
}
