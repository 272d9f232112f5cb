package org.percola.numeric;

import static org.percola.numeric.BlockKernel.FRONT;

/** {@link Rodas5p} in plain doubles: one sum a loop, for a longer one the compiler makes no vectors of. */
final class ScalarRodas5p extends Rodas5p {
    ScalarRodas5p(BlockKernel kernel) {
        super(kernel);
    }

    @Override
    void second(double[] now, double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            point[k] = now[k] + A21 * u1[k];
        }
        for (int k = FRONT; k < end(); k++) {
            u2[k] = inverseStep[k] * (C21 * u1[k]);
        }
    }

    @Override
    void third(double[] now, double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            point[k] = now[k] + A31 * u1[k] + A32 * u2[k];
        }
        for (int k = FRONT; k < end(); k++) {
            u3[k] = inverseStep[k] * (C31 * u1[k] + C32 * u2[k]);
        }
    }

    @Override
    void fourth(double[] now, double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            point[k] = now[k] + A41 * u1[k] + A42 * u2[k] + A43 * u3[k];
        }
        for (int k = FRONT; k < end(); k++) {
            u4[k] = inverseStep[k] * (C41 * u1[k] + C42 * u2[k] + C43 * u3[k]);
        }
    }

    @Override
    void fifth(double[] now, double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            point[k] = now[k] + A51 * u1[k] + A52 * u2[k] + A53 * u3[k] + A54 * u4[k];
        }
        for (int k = FRONT; k < end(); k++) {
            u5[k] = inverseStep[k] * (C51 * u1[k] + C52 * u2[k] + C53 * u3[k] + C54 * u4[k]);
        }
    }

    @Override
    void sixth(double[] now, double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            point[k] = now[k] + A61 * u1[k] + A62 * u2[k] + A63 * u3[k] + A64 * u4[k] + A65 * u5[k];
        }
        for (int k = FRONT; k < end(); k++) {
            u6[k] = inverseStep[k] * (C61 * u1[k] + C62 * u2[k] + C63 * u3[k] + C64 * u4[k] + C65 * u5[k]);
        }
    }

    @Override
    void seventh(double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            point[k] += u6[k];
        }
        for (int k = FRONT; k < end(); k++) {
            u7[k] = inverseStep[k]
                    * (C71 * u1[k] + C72 * u2[k] + C73 * u3[k] + C74 * u4[k] + C75 * u5[k] + C76 * u6[k]);
        }
    }

    @Override
    void eighth(double[] inverseStep) {
        for (int k = FRONT; k < end(); k++) {
            point[k] += u7[k];
        }
        for (int k = FRONT; k < end(); k++) {
            u8[k] = inverseStep[k]
                    * (C81 * u1[k] + C82 * u2[k] + C83 * u3[k] + C84 * u4[k] + C85 * u5[k] + C86 * u6[k] + C87 * u7[k]);
        }
    }

    @Override
    void end(double[] next) {
        for (int k = FRONT; k < end(); k++) {
            next[k] = point[k] + u8[k];
        }
    }

    @Override
    void expand(int first, int end, double[] now, double[] next, StepWays into) {
        for (int k = first; k < end; k++) {
            into.start[k] = now[k];
            into.rise[k] = next[k] - now[k];
        }
        expandSquare(first, end, into.square);
        expandCube(first, end, into.cube);
        expandFourth(first, end, into.fourth);
    }

    /** One sum a loop: a loop with all of them is too long for the compiler to make vectors of it. */
    private void expandSquare(int first, int end, double[] square) {
        for (int k = first; k < end; k++) {
            square[k] = D21 * u1[k]
                    + D22 * u2[k]
                    + D23 * u3[k]
                    + D24 * u4[k]
                    + D25 * u5[k]
                    + D26 * u6[k]
                    + D27 * u7[k]
                    + D28 * u8[k];
        }
    }

    private void expandCube(int first, int end, double[] cube) {
        for (int k = first; k < end; k++) {
            cube[k] = D31 * u1[k]
                    + D32 * u2[k]
                    + D33 * u3[k]
                    + D34 * u4[k]
                    + D35 * u5[k]
                    + D36 * u6[k]
                    + D37 * u7[k]
                    + D38 * u8[k];
        }
    }

    private void expandFourth(int first, int end, double[] fourth) {
        for (int k = first; k < end; k++) {
            fourth[k] = D41 * u1[k]
                    + D42 * u2[k]
                    + D43 * u3[k]
                    + D44 * u4[k]
                    + D45 * u5[k]
                    + D46 * u6[k]
                    + D47 * u7[k]
                    + D48 * u8[k];
        }
    }
}
