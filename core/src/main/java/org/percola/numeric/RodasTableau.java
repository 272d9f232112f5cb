package org.percola.numeric;

/**
 * The tableau of RODAS, six stages of order 4(3), by stage: for a solver whose stages share one factor between several
 * right-hand sides, and whose equations change with time. {@link BlockRosenbrock} has the same numbers by name.
 *
 * @evidence HAIRERWANNER1996, section IV.7 and table 7.2, coefficients of the method with gamma = 1/4
 */
public final class RodasTableau {
    public static final int STAGES = 6;
    public static final double GAMMA = Rodas.GAMMA;

    private static final double[][] A = {
        {},
        {Rodas.A21},
        {Rodas.A31, Rodas.A32},
        {Rodas.A41, Rodas.A42, Rodas.A43},
        {Rodas.A51, Rodas.A52, Rodas.A53, Rodas.A54},
        {Rodas.A51, Rodas.A52, Rodas.A53, Rodas.A54, 1}
    };
    private static final double[][] C = {
        {},
        {Rodas.C21},
        {Rodas.C31, Rodas.C32},
        {Rodas.C41, Rodas.C42, Rodas.C43},
        {Rodas.C51, Rodas.C52, Rodas.C53, Rodas.C54},
        {Rodas.C61, Rodas.C62, Rodas.C63, Rodas.C64, Rodas.C65}
    };
    private static final double[] TIME = {0, 0.386, 0.21, 0.63, 1, 1};
    private static final double[] SLOPE = {0.25, -0.1043, 0.1035, -0.0362, 0, 0};

    private RodasTableau() {}

    /** Part of an earlier stage in the state at which a stage looks. */
    public static double a(int stage, int earlier) {
        return A[stage][earlier];
    }

    /** Part of an earlier stage, over the step, in the right-hand side of a stage. */
    public static double c(int stage, int earlier) {
        return C[stage][earlier];
    }

    /** When a stage looks, part of the step. */
    public static double time(int stage) {
        return TIME[stage];
    }

    /** Part of the step with which the derivative in time enters a stage. */
    public static double slope(int stage) {
        return SLOPE[stage];
    }
}
