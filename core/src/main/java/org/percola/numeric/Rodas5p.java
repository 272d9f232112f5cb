package org.percola.numeric;

/**
 * Rodas5P: eight stages, order 5 with an embedded solution of order 4, stiffly accurate, dense output of order 4. A step
 * costs a third more than one of {@link Rodas}; from errors of about 3e-5 downwards it needs so many fewer of them that it
 * is the faster one.
 *
 * <p>Stage {@code i} looks at the state {@code now + sum A_ij u_j} and solves for {@code u_i} with the right-hand side
 * {@code slopes there + sum C_ij u_j / h}, over the earlier stages {@code j}; the last two look one stage further than the
 * one before.
 *
 * @evidence STEINEBACH2023, table of coefficients (as printed with the authors' program), gamma = 0.2119
 */
abstract sealed class Rodas5p extends RosenbrockStages permits ScalarRodas5p, VectorRodas5p {
    private static final double GAMMA = 0.21193756319429014;
    static final double A21 = 3.0;
    static final double A31 = 2.849394379747939;
    static final double A32 = 0.45842242204463923;
    static final double A41 = -6.954028509809101;
    static final double A42 = 2.489845061869568;
    static final double A43 = -10.358996098473584;
    static final double A51 = 2.8029986275628964;
    static final double A52 = 0.5072464736228206;
    static final double A53 = -0.3988312541770524;
    static final double A54 = -0.04721187230404641;
    static final double A61 = -7.502846399306121;
    static final double A62 = 2.561846144803919;
    static final double A63 = -11.627539656261098;
    static final double A64 = -0.18268767659942256;
    static final double A65 = 0.030198172008377946;
    static final double C21 = -14.155112264123755;
    static final double C31 = -17.97296035885952;
    static final double C32 = -2.859693295451294;
    static final double C41 = 147.12150275711716;
    static final double C42 = -1.41221402718213;
    static final double C43 = 71.68940251302358;
    static final double C51 = 165.43517024871676;
    static final double C52 = -0.4592823456491126;
    static final double C53 = 42.90938336958603;
    static final double C54 = -5.961986721573306;
    static final double C61 = 24.854864614690072;
    static final double C62 = -3.0009227002832186;
    static final double C63 = 47.4931110020768;
    static final double C64 = 5.5814197821558125;
    static final double C65 = -0.6610691825249471;
    static final double C71 = 30.91273214028599;
    static final double C72 = -3.1208243349937974;
    static final double C73 = 77.79954646070892;
    static final double C74 = 34.28646028294783;
    static final double C75 = -19.097331116725623;
    static final double C76 = -28.087943162872662;
    static final double C81 = 37.80277123390563;
    static final double C82 = -3.2571969029072276;
    static final double C83 = 112.26918849496327;
    static final double C84 = 66.9347231244047;
    static final double C85 = -40.06618937091002;
    static final double C86 = -54.66780262877968;
    static final double C87 = -9.48861652309627;
    static final double D21 = 25.948786856663858;
    static final double D22 = -2.5579724845846235;
    static final double D23 = 10.433815404888879;
    static final double D24 = -2.3679251022685204;
    static final double D25 = 0.524948541321073;
    static final double D26 = 1.1241088310450404;
    static final double D27 = 0.4272876194431874;
    static final double D28 = -0.17202221070155493;
    static final double D31 = -9.91568850695171;
    static final double D32 = -0.9689944594115154;
    static final double D33 = 3.0438037242978453;
    static final double D34 = -24.495224566215796;
    static final double D35 = 20.176138334709044;
    static final double D36 = 15.98066361424651;
    static final double D37 = -6.789040303419874;
    static final double D38 = -6.710236069923372;
    static final double D41 = 11.419903575922262;
    static final double D42 = 2.8879645146136994;
    static final double D43 = 72.92137995996029;
    static final double D44 = 80.12511834622643;
    static final double D45 = -52.072871366152654;
    static final double D46 = -59.78993625266729;
    static final double D47 = -0.15582684282751913;
    static final double D48 = 4.883087185713722;

    /** Where a stage looks. */
    final double[] point;

    private final double[] nothing;
    final double[] u1;
    final double[] u2;
    final double[] u3;
    final double[] u4;
    final double[] u5;
    final double[] u6;
    final double[] u7;
    final double[] u8;

    Rodas5p(BlockKernel kernel) {
        super(kernel);
        int length = end();
        point = new double[length];
        nothing = kernel.nothing();
        u1 = new double[length];
        u2 = new double[length];
        u3 = new double[length];
        u4 = new double[length];
        u5 = new double[length];
        u6 = new double[length];
        u7 = new double[length];
        u8 = new double[length];
    }

    /** With vectors where the kernel has them, to the same bits. */
    static Rodas5p of(BlockKernel kernel) {
        return kernel.usesVectors() ? new VectorRodas5p(kernel) : new ScalarRodas5p(kernel);
    }

    @Override
    final double gamma() {
        return GAMMA;
    }

    @Override
    final void attempt(double[] now, double[] next, double[] parameters, double[] inverseStep, double[] work) {
        BlockKernel kernel = kernel();
        kernel.slopes(now, parameters, nothing, u1, work);
        kernel.solve(parameters, work, u1);
        second(now, inverseStep);
        solve(u2, parameters, work);
        third(now, inverseStep);
        solve(u3, parameters, work);
        fourth(now, inverseStep);
        solve(u4, parameters, work);
        fifth(now, inverseStep);
        solve(u5, parameters, work);
        sixth(now, inverseStep);
        solve(u6, parameters, work);
        seventh(inverseStep);
        solve(u7, parameters, work);
        eighth(inverseStep);
        solve(u8, parameters, work);
        end(next);
    }

    private void solve(double[] u, double[] parameters, double[] work) {
        kernel().slopes(point, parameters, u, u, work);
        kernel().solve(parameters, work, u);
    }

    @Override
    final double[] errors() {
        return u8;
    }

    /** Exponent 1/5: the embedded solution has order 4. */
    @Override
    final double growth(double error) {
        return FifthRoot.inverse(error);
    }

    abstract void second(double[] now, double[] inverseStep);

    abstract void third(double[] now, double[] inverseStep);

    abstract void fourth(double[] now, double[] inverseStep);

    abstract void fifth(double[] now, double[] inverseStep);

    abstract void sixth(double[] now, double[] inverseStep);

    abstract void seventh(double[] inverseStep);

    abstract void eighth(double[] inverseStep);

    /** The state at the end of the step: one stage further than the last. */
    abstract void end(double[] next);
}
