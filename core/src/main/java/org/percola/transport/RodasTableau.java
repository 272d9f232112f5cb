package org.percola.transport;

/**
 * The tableau of RODAS, six stages of order 4(3), in arrays for {@link CellSolver}, whose stages share one factor between two
 * donors; {@code numeric} has it by name for its blocks of eight.
 *
 * @evidence HAIRERWANNER1996, section IV.7, coefficients as in {@link org.percola.numeric.BlockRosenbrock.Method#RODAS}
 */
final class RodasTableau {
    static final double[][] A = {
        {},
        {1.544},
        {0.9466785280815826, 0.2557011698983284},
        {3.314825187068521, 2.896124015972201, 0.9986419139977817},
        {1.221224509226641, 6.019134481288629, 12.53708332932087, -0.6878860361058950},
        {1.221224509226641, 6.019134481288629, 12.53708332932087, -0.6878860361058950, 1}
    };
    static final double[][] C = {
        {},
        {-5.6688},
        {-2.430093356833875, -0.2063599157091915},
        {-0.1073529058151375, -9.594562251023355, -20.47028614809616},
        {7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160},
        {8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054}
    };
    static final double[] STAGE_TIME = {0, 0.386, 0.21, 0.63, 1, 1};
    static final double[] STAGE_SLOPE = {0.25, -0.1043, 0.1035, -0.0362, 0, 0};
    static final double GAMMA = 0.25;
    static final int STAGES = 6;

    private RodasTableau() {}
}
