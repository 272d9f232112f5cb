package org.percola.numeric;

import static org.percola.numeric.BlockKernel.FRONT;
import static org.percola.numeric.BlockKernel.LANES;

/**
 * RODAS: six stages, order 4 with an embedded solution of order 3, stiffly accurate, dense output of order 3. The right
 * choice for errors around 1e-4.
 *
 * @evidence HAIRERWANNER1996, section IV.7 and table 7.2, coefficients of the method with gamma = 1/4
 */
final class Rodas extends RosenbrockStages {
    static final double GAMMA = 0.25;
    static final double A21 = 1.544;
    static final double A31 = 0.9466785280815826;
    static final double A32 = 0.2557011698983284;
    static final double A41 = 3.314825187068521;
    static final double A42 = 2.896124015972201;
    static final double A43 = 0.9986419139977817;
    static final double A51 = 1.221224509226641;
    static final double A52 = 6.019134481288629;
    static final double A53 = 12.53708332932087;
    static final double A54 = -0.6878860361058950;
    static final double C21 = -5.6688;
    static final double C31 = -2.430093356833875;
    static final double C32 = -0.2063599157091915;
    static final double C41 = -0.1073529058151375;
    static final double C42 = -9.594562251023355;
    static final double C43 = -20.47028614809616;
    static final double C51 = 7.496443313967647;
    static final double C52 = -10.24680431464352;
    static final double C53 = -33.99990352819905;
    static final double C54 = 11.70890893206160;
    static final double C61 = 8.083246795921522;
    static final double C62 = -7.981132988064893;
    static final double C63 = -31.52159432874371;
    static final double C64 = 16.31930543123136;
    static final double C65 = -6.058818238834054;
    private static final double D21 = 10.12623508344586;
    private static final double D22 = -7.487995877610167;
    private static final double D23 = -34.80091861555747;
    private static final double D24 = -7.992771707568823;
    private static final double D25 = 1.025137723295662;
    private static final double D31 = -0.6762803392806898;
    private static final double D32 = 6.087714651680015;
    private static final double D33 = 16.43084320892478;
    private static final double D34 = 24.76722511418386;
    private static final double D35 = -6.594389125716872;

    private final double[] stage;
    private final double[] nothing;
    private final double[] u1;
    private final double[] u2;
    private final double[] u3;
    private final double[] u4;
    private final double[] u5;
    private final double[] u6;

    Rodas(BlockKernel kernel) {
        super(kernel);
        int length = end();
        stage = new double[length];
        nothing = kernel.nothing();
        u1 = new double[length];
        u2 = new double[length];
        u3 = new double[length];
        u4 = new double[length];
        u5 = new double[length];
        u6 = new double[length];
    }

    @Override
    double gamma() {
        return GAMMA;
    }

    @Override
    void attempt(double[] now, double[] next, double[] parameters, double[] inverseStep, double[] work) {
        BlockKernel kernel = kernel();
        kernel.slopes(now, parameters, nothing, u1, work);
        kernel.solve(parameters, work, u1);
        second(now);
        secondSide(inverseStep);
        kernel.slopes(stage, parameters, u2, u2, work);
        kernel.solve(parameters, work, u2);
        third(now);
        thirdSide(inverseStep);
        kernel.slopes(stage, parameters, u3, u3, work);
        kernel.solve(parameters, work, u3);
        fourth(now);
        fourthSide(inverseStep);
        kernel.slopes(stage, parameters, u4, u4, work);
        kernel.solve(parameters, work, u4);
        fifth(now);
        fifthSide(inverseStep);
        kernel.slopes(stage, parameters, u5, u5, work);
        kernel.solve(parameters, work, u5);
        sixth();
        sixthSide(inverseStep);
        kernel.slopes(stage, parameters, u6, u6, work);
        kernel.solve(parameters, work, u6);
        for (int k = FRONT; k < end(); k++) {
            next[k] = stage[k] + u6[k];
        }
    }

    @Override
    double[] errors() {
        return u6;
    }

    /** Exponent 1/4: the embedded solution has order 3. */
    @Override
    double growth(double error) {
        return 1 / Math.sqrt(Math.sqrt(error));
    }

    @Override
    void expand(int first, int end, double[] now, double[] next, StepWays into) {
        for (int k = first; k < end; k++) {
            into.start[k] = now[k];
            into.rise[k] = next[k] - now[k];
            into.square[k] = D21 * u1[k] + D22 * u2[k] + D23 * u3[k] + D24 * u4[k] + D25 * u5[k];
            into.cube[k] = D31 * u1[k] + D32 * u2[k] + D33 * u3[k] + D34 * u4[k] + D35 * u5[k];
            into.fourth[k] = 0;
        }
    }

    /** With one weight a stage, the same for all states. */
    @Override
    void inside(int lane, double share, double[] now, double[] next, double[] into, int at) {
        double bow = share * (1 - share);
        double w1 = bow * (D21 + share * D31);
        double w2 = bow * (D22 + share * D32);
        double w3 = bow * (D23 + share * D33);
        double w4 = bow * (D24 + share * D34);
        double w5 = bow * (D25 + share * D35);
        int to = at;
        for (int k = FRONT + lane; k < end(); k += LANES) {
            into[to++] = now[k]
                    + (share * (next[k] - now[k]) + (w1 * u1[k] + w2 * u2[k] + w3 * u3[k] + w4 * u4[k] + w5 * u5[k]));
        }
    }

    private void second(double[] now) {
        for (int k = FRONT; k < end(); k++) {
            stage[k] = now[k] + A21 * u1[k];
        }
    }

    private void secondSide(double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            u2[k] = inverseStep[k] * (C21 * u1[k]);
        }
    }

    private void third(double[] now) {
        for (int k = FRONT; k < end(); k++) {
            stage[k] = now[k] + A31 * u1[k] + A32 * u2[k];
        }
    }

    private void thirdSide(double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            u3[k] = inverseStep[k] * (C31 * u1[k] + C32 * u2[k]);
        }
    }

    private void fourth(double[] now) {
        for (int k = FRONT; k < end(); k++) {
            stage[k] = now[k] + A41 * u1[k] + A42 * u2[k] + A43 * u3[k];
        }
    }

    private void fourthSide(double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            u4[k] = inverseStep[k] * (C41 * u1[k] + C42 * u2[k] + C43 * u3[k]);
        }
    }

    private void fifth(double[] now) {
        for (int k = FRONT; k < end(); k++) {
            stage[k] = now[k] + A51 * u1[k] + A52 * u2[k] + A53 * u3[k] + A54 * u4[k];
        }
    }

    private void fifthSide(double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            u5[k] = inverseStep[k] * (C51 * u1[k] + C52 * u2[k] + C53 * u3[k] + C54 * u4[k]);
        }
    }

    private void sixth() {
        for (int k = FRONT; k < end(); k++) {
            stage[k] += u5[k];
        }
    }

    private void sixthSide(double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            u6[k] = inverseStep[k] * (C61 * u1[k] + C62 * u2[k] + C63 * u3[k] + C64 * u4[k] + C65 * u5[k]);
        }
    }
}
