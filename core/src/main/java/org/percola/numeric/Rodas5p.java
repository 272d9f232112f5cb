package org.percola.numeric;

/**
 * Rodas5P: eight stages, order 5 with an embedded solution of order 4, stiffly accurate, dense output of order 4. A step
 * costs a third more than one of {@link Rodas}; from errors of about 3e-5 downwards it needs so many fewer of them that it
 * is the faster one.
 *
 * @evidence STEINEBACH2023, table of coefficients (as printed with the authors' program), gamma = 0.2119
 */
final class Rodas5p extends RosenbrockStages {
    private static final double GAMMA = 0.21193756319429014;
    private static final double A21 = 3.0;
    private static final double A31 = 2.849394379747939;
    private static final double A32 = 0.45842242204463923;
    private static final double A41 = -6.954028509809101;
    private static final double A42 = 2.489845061869568;
    private static final double A43 = -10.358996098473584;
    private static final double A51 = 2.8029986275628964;
    private static final double A52 = 0.5072464736228206;
    private static final double A53 = -0.3988312541770524;
    private static final double A54 = -0.04721187230404641;
    private static final double A61 = -7.502846399306121;
    private static final double A62 = 2.561846144803919;
    private static final double A63 = -11.627539656261098;
    private static final double A64 = -0.18268767659942256;
    private static final double A65 = 0.030198172008377946;
    private static final double C21 = -14.155112264123755;
    private static final double C31 = -17.97296035885952;
    private static final double C32 = -2.859693295451294;
    private static final double C41 = 147.12150275711716;
    private static final double C42 = -1.41221402718213;
    private static final double C43 = 71.68940251302358;
    private static final double C51 = 165.43517024871676;
    private static final double C52 = -0.4592823456491126;
    private static final double C53 = 42.90938336958603;
    private static final double C54 = -5.961986721573306;
    private static final double C61 = 24.854864614690072;
    private static final double C62 = -3.0009227002832186;
    private static final double C63 = 47.4931110020768;
    private static final double C64 = 5.5814197821558125;
    private static final double C65 = -0.6610691825249471;
    private static final double C71 = 30.91273214028599;
    private static final double C72 = -3.1208243349937974;
    private static final double C73 = 77.79954646070892;
    private static final double C74 = 34.28646028294783;
    private static final double C75 = -19.097331116725623;
    private static final double C76 = -28.087943162872662;
    private static final double C81 = 37.80277123390563;
    private static final double C82 = -3.2571969029072276;
    private static final double C83 = 112.26918849496327;
    private static final double C84 = 66.9347231244047;
    private static final double C85 = -40.06618937091002;
    private static final double C86 = -54.66780262877968;
    private static final double C87 = -9.48861652309627;
    private static final double D21 = 25.948786856663858;
    private static final double D22 = -2.5579724845846235;
    private static final double D23 = 10.433815404888879;
    private static final double D24 = -2.3679251022685204;
    private static final double D25 = 0.524948541321073;
    private static final double D26 = 1.1241088310450404;
    private static final double D27 = 0.4272876194431874;
    private static final double D28 = -0.17202221070155493;
    private static final double D31 = -9.91568850695171;
    private static final double D32 = -0.9689944594115154;
    private static final double D33 = 3.0438037242978453;
    private static final double D34 = -24.495224566215796;
    private static final double D35 = 20.176138334709044;
    private static final double D36 = 15.98066361424651;
    private static final double D37 = -6.789040303419874;
    private static final double D38 = -6.710236069923372;
    private static final double D41 = 11.419903575922262;
    private static final double D42 = 2.8879645146136994;
    private static final double D43 = 72.92137995996029;
    private static final double D44 = 80.12511834622643;
    private static final double D45 = -52.072871366152654;
    private static final double D46 = -59.78993625266729;
    private static final double D47 = -0.15582684282751913;
    private static final double D48 = 4.883087185713722;

    private final double[] stage;
    private final double[] slope;
    private final double[] u1;
    private final double[] u2;
    private final double[] u3;
    private final double[] u4;
    private final double[] u5;
    private final double[] u6;
    private final double[] u7;
    private final double[] u8;

    Rodas5p(BlockKernel kernel) {
        super(kernel);
        int size = size();
        stage = new double[size];
        slope = new double[size];
        u1 = new double[size];
        u2 = new double[size];
        u3 = new double[size];
        u4 = new double[size];
        u5 = new double[size];
        u6 = new double[size];
        u7 = new double[size];
        u8 = new double[size];
    }

    @Override
    double gamma() {
        return GAMMA;
    }

    @Override
    void attempt(double[] now, double[] next, double[] parameters, double[] inverseStep, double[] work) {
        BlockKernel kernel = kernel();
        kernel.slopes(now, parameters, u1, work);
        kernel.solve(parameters, work, u1);
        second(now);
        kernel.slopes(stage, parameters, slope, work);
        secondSide(inverseStep);
        kernel.solve(parameters, work, u2);
        third(now);
        kernel.slopes(stage, parameters, slope, work);
        thirdSide(inverseStep);
        kernel.solve(parameters, work, u3);
        fourth(now);
        kernel.slopes(stage, parameters, slope, work);
        fourthSide(inverseStep);
        kernel.solve(parameters, work, u4);
        fifth(now);
        kernel.slopes(stage, parameters, slope, work);
        fifthSide(inverseStep);
        kernel.solve(parameters, work, u5);
        sixth(now);
        kernel.slopes(stage, parameters, slope, work);
        sixthSide(inverseStep);
        kernel.solve(parameters, work, u6);
        seventh();
        kernel.slopes(stage, parameters, slope, work);
        seventhSide(inverseStep);
        kernel.solve(parameters, work, u7);
        eighth();
        kernel.slopes(stage, parameters, slope, work);
        eighthSide(inverseStep);
        kernel.solve(parameters, work, u8);
        for (int k = 0; k < size(); k++) {
            next[k] = stage[k] + u8[k];
        }
    }

    @Override
    double[] errors() {
        return u8;
    }

    /** Exponent 1/5: the embedded solution has order 4. */
    @Override
    double growth(double error) {
        return FifthRoot.inverse(error);
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

    private void second(double[] now) {
        for (int k = 0; k < size(); k++) {
            stage[k] = now[k] + A21 * u1[k];
        }
    }

    private void secondSide(double[] inverseStep) {
        for (int k = 0; k < size(); k++) {
            u2[k] = slope[k] + inverseStep[k] * (C21 * u1[k]);
        }
    }

    private void third(double[] now) {
        for (int k = 0; k < size(); k++) {
            stage[k] = now[k] + A31 * u1[k] + A32 * u2[k];
        }
    }

    private void thirdSide(double[] inverseStep) {
        for (int k = 0; k < size(); k++) {
            u3[k] = slope[k] + inverseStep[k] * (C31 * u1[k] + C32 * u2[k]);
        }
    }

    private void fourth(double[] now) {
        for (int k = 0; k < size(); k++) {
            stage[k] = now[k] + A41 * u1[k] + A42 * u2[k] + A43 * u3[k];
        }
    }

    private void fourthSide(double[] inverseStep) {
        for (int k = 0; k < size(); k++) {
            u4[k] = slope[k] + inverseStep[k] * (C41 * u1[k] + C42 * u2[k] + C43 * u3[k]);
        }
    }

    private void fifth(double[] now) {
        for (int k = 0; k < size(); k++) {
            stage[k] = now[k] + A51 * u1[k] + A52 * u2[k] + A53 * u3[k] + A54 * u4[k];
        }
    }

    private void fifthSide(double[] inverseStep) {
        for (int k = 0; k < size(); k++) {
            u5[k] = slope[k] + inverseStep[k] * (C51 * u1[k] + C52 * u2[k] + C53 * u3[k] + C54 * u4[k]);
        }
    }

    private void sixth(double[] now) {
        for (int k = 0; k < size(); k++) {
            stage[k] = now[k] + A61 * u1[k] + A62 * u2[k] + A63 * u3[k] + A64 * u4[k] + A65 * u5[k];
        }
    }

    private void sixthSide(double[] inverseStep) {
        for (int k = 0; k < size(); k++) {
            u6[k] = slope[k] + inverseStep[k] * (C61 * u1[k] + C62 * u2[k] + C63 * u3[k] + C64 * u4[k] + C65 * u5[k]);
        }
    }

    private void seventh() {
        for (int k = 0; k < size(); k++) {
            stage[k] += u6[k];
        }
    }

    private void seventhSide(double[] inverseStep) {
        for (int k = 0; k < size(); k++) {
            u7[k] = slope[k]
                    + inverseStep[k]
                            * (C71 * u1[k] + C72 * u2[k] + C73 * u3[k] + C74 * u4[k] + C75 * u5[k] + C76 * u6[k]);
        }
    }

    private void eighth() {
        for (int k = 0; k < size(); k++) {
            stage[k] += u7[k];
        }
    }

    private void eighthSide(double[] inverseStep) {
        for (int k = 0; k < size(); k++) {
            u8[k] = slope[k]
                    + inverseStep[k]
                            * (C81 * u1[k]
                                    + C82 * u2[k]
                                    + C83 * u3[k]
                                    + C84 * u4[k]
                                    + C85 * u5[k]
                                    + C86 * u6[k]
                                    + C87 * u7[k]);
        }
    }
}
