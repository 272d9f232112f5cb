// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.
package org.percola.bench;

import org.percola.numeric.BlockKernel;

/**
 * The equations of the model in plain steps, a lane at a time.
 *
 * <p>Letters and abbreviations are those of the model. A part that several equations share is made once and called t
 * and a number. What the parameters alone decide is prepared behind them, once a person. {@code factor} makes the
 * parts of the elimination of {@code shift I - J} that change (pivots as reciprocals, in an order of least fill);
 * {@code solve} carries it out on {@code b}, first down, then up. The steps stand in pieces because the compiler
 * takes some sixty operations at a time; {@code work} has the factors, and behind them what a piece leaves for a
 * later one. Lanes begin at {@code FRONT}; {@code slopes} writes each rate with its {@code side} added to it.
 */
@SuppressWarnings("all")
final class P2ScalarKernel implements BlockKernel {
    @Override
    public int states() {
        return 8;
    }

    @Override
    public int parameters() {
        return 0;
    }

    @Override
    public int prepared() {
        return 0;
    }

    @Override
    public int factors() {
        return 28;
    }

    @Override
    public void prepare(double[] p, double[] work) {
        prepare0(p, work);
    }

    private static void prepare0(double[] p, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {}
    }

    @Override
    public void slopes(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        slopes0(y, p, side, slope, work);
        slopes1(y, p, side, slope, work);
    }

    private static void slopes0(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double I = y[P2Places.I * LANES + l];
            double t1 = I * 1.5;
            double t2 = -t1;
            slope[P2Places.I * LANES + l] = t2 + side[P2Places.I * LANES + l];
            double t3 = I * 2.0;
            double M = y[P2Places.M * LANES + l];
            double t5 = 1.0 - M;
            double t6 = t3 * t5;
            double t7 = M - 0.02;
            double t8 = 0.6 * t7;
            double t9 = t6 - t8;
            slope[P2Places.M * LANES + l] = t9 + side[P2Places.M * LANES + l];
            double t10 = M * 12.0;
            double N = y[P2Places.N * LANES + l];
            double t12 = N * 6.0;
            double t13 = t10 + t12;
            double F = y[P2Places.F * LANES + l];
            double t15 = F * 0.3;
            double t16 = t13 + t15;
            double T = y[P2Places.T * LANES + l];
            double t18 = T * 15.0;
            double t19 = t16 - t18;
            slope[P2Places.T * LANES + l] = t19 + side[P2Places.T * LANES + l];
            double t20 = F * 0.924;
            double t21 = T * 0.5;
            double t22 = T + 0.2;
            double t23 = 1 / t22;
            double t24 = t21 * t23;
            double t25 = 1.0 + t24;
            double t26 = t20 * t25;
            double t27 = 1.0 - F;
            double t28 = t27 - N;
            double t29 = t26 * t28;
            double t30 = F * 0.12;
            double t31 = t29 - t30;
            double t32 = F * 0.6;
            double t33 = T * t32;
            double t34 = T + 0.3;
            double t35 = 1 / t34;
            double t36 = t33 * t35;
            double t37 = t31 - t36;
            slope[P2Places.F * LANES + l] = t37 + side[P2Places.F * LANES + l];
            double t38 = N * 0.25;
            double t39 = t36 - t38;
            slope[P2Places.N * LANES + l] = t39 + side[P2Places.N * LANES + l];
            double t40 = N * 2.0;
            double t41 = F + t40;
            double t42 = 0.25 * t41;
            double t43 = T * 2.0;
            work[32 * LANES + l] = t43;
            double t44 = T + 0.5;
            double t45 = 1 / t44;
            work[28 * LANES + l] = t45;
            double t46 = t43 * t45;
            double t47 = 1.0 + t46;
            double t48 = t42 * t47;
            double C1 = y[P2Places.C1 * LANES + l];
            double C3 = y[P2Places.C3 * LANES + l];
            double t51 = C3 + 1.0;
            double t52 = C1 + t51;
            double t53 = 1 / t52;
            work[30 * LANES + l] = t53;
            double t54 = t48 * t53;
            double t55 = C3 * 0.06;
            work[31 * LANES + l] = t55;
            double t56 = t54 - t55;
            double P = y[P2Places.P * LANES + l];
            double t58 = P * 0.4;
            double t59 = C3 * t58;
            double t60 = t56 - t59;
            slope[P2Places.C3 * LANES + l] = t60 + side[P2Places.C3 * LANES + l];
            double t61 = t41 * 0.1;
            work[29 * LANES + l] = t61;
        }
    }

    private static void slopes1(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double T = y[P2Places.T * LANES + l];
            double t45 = work[28 * LANES + l];
            double t62 = T * t45;
            double t63 = 1.0 + t62;
            double t61 = work[29 * LANES + l];
            double t64 = t61 * t63;
            double t53 = work[30 * LANES + l];
            double t65 = t53 * t64;
            double t55 = work[31 * LANES + l];
            double t66 = t55 + t65;
            double P = y[P2Places.P * LANES + l];
            double t67 = P * 0.1;
            double C1 = y[P2Places.C1 * LANES + l];
            double t68 = C1 * t67;
            double t69 = t66 - t68;
            slope[P2Places.C1 * LANES + l] = t69 + side[P2Places.C1 * LANES + l];
            double F = y[P2Places.F * LANES + l];
            double t70 = F * 0.1;
            double N = y[P2Places.N * LANES + l];
            double t71 = N * 0.3;
            double t72 = t70 + t71;
            double M = y[P2Places.M * LANES + l];
            double t73 = M + t72;
            double t74 = 0.875 * t73;
            double t43 = work[32 * LANES + l];
            double t75 = 1.0 + t43;
            double t76 = 1 / t75;
            double t77 = t74 * t76;
            double t78 = P * 0.875;
            double t79 = t77 - t78;
            slope[P2Places.P * LANES + l] = t79 + side[P2Places.P * LANES + l];
        }
    }

    @Override
    public void factor(double[] y, double[] p, double[] shift, double[] work) {
        factor0(y, p, shift, work);
        factor1(y, p, shift, work);
        factor2(y, p, shift, work);
    }

    private static void factor0(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double M = y[P2Places.M * LANES + l];
            double t1 = 1.0 - M;
            double t2 = 2.0 * t1;
            double shift_ = shift[l];
            double t4 = shift_ - -1.5;
            double t5 = 1 / t4;
            work[27 * LANES + l] = t5;
            double t6 = t2 * t5;
            work[l] = t6;
            double T = y[P2Places.T * LANES + l];
            double t8 = T * 2.0;
            work[38 * LANES + l] = t8;
            double t9 = 1.0 + t8;
            double t10 = 1 / t9;
            work[35 * LANES + l] = t10;
            double t11 = 0.875 * t10;
            double I = y[P2Places.I * LANES + l];
            double t13 = I * 2.0;
            double t14 = t13 + 0.6;
            double t15 = shift_ + t14;
            double t16 = 1 / t15;
            work[26 * LANES + l] = t16;
            double t17 = t11 * t16;
            work[LANES + l] = t17;
            double t18 = -12.0 * t16;
            work[2 * LANES + l] = t18;
            double F = y[P2Places.F * LANES + l];
            double N = y[P2Places.N * LANES + l];
            double t21 = N * 2.0;
            double t22 = F + t21;
            double t23 = t22 * 0.1;
            work[41 * LANES + l] = t23;
            double t24 = T + 0.5;
            double t25 = 1 / t24;
            work[37 * LANES + l] = t25;
            double t26 = T * t25;
            double t27 = 1.0 + t26;
            work[43 * LANES + l] = t27;
            double t28 = t23 * t27;
            double C1 = y[P2Places.C1 * LANES + l];
            double C3 = y[P2Places.C3 * LANES + l];
            double t31 = C3 + 1.0;
            double t32 = C1 + t31;
            double t33 = 1 / t32;
            work[40 * LANES + l] = t33;
            double t34 = t33 * t33;
            double t35 = t28 * t34;
            work[44 * LANES + l] = t35;
            double t36 = t35 - 0.06;
            double P = y[P2Places.P * LANES + l];
            double t38 = P * 0.4;
            double t39 = 0.25 * t22;
            work[39 * LANES + l] = t39;
            double t40 = t8 * t25;
            double t41 = 1.0 + t40;
            work[42 * LANES + l] = t41;
            double t42 = t39 * t41;
            double t43 = t42 * t34;
            work[20 * LANES + l] = t43;
            double t44 = 0.06 + t43;
            double t45 = t38 + t44;
            double t46 = shift_ + t45;
            double t47 = 1 / t46;
            work[25 * LANES + l] = t47;
            double t48 = t36 * t47;
            work[3 * LANES + l] = t48;
            double t49 = F * 0.6;
            double t50 = T + 0.3;
            double t51 = 1 / t50;
            work[34 * LANES + l] = t51;
            double t52 = t49 * t51;
            work[33 * LANES + l] = t52;
            double t53 = T * t49;
            double t54 = t51 * t51;
            double t55 = t53 * t54;
            work[32 * LANES + l] = t55;
            double t56 = t52 - t55;
            work[31 * LANES + l] = t56;
            double t57 = 1.0 - F;
            double t58 = t57 - N;
            work[30 * LANES + l] = t58;
            double t59 = F * 0.924;
            work[29 * LANES + l] = t59;
            double t60 = T + 0.2;
            work[28 * LANES + l] = t60;
        }
    }

    private static void factor1(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t60 = work[28 * LANES + l];
            double t61 = 1 / t60;
            double t62 = 0.5 * t61;
            double T = y[P2Places.T * LANES + l];
            double t63 = T * 0.5;
            double t64 = t61 * t61;
            double t65 = t63 * t64;
            double t66 = t62 - t65;
            double t59 = work[29 * LANES + l];
            double t67 = t59 * t66;
            double t58 = work[30 * LANES + l];
            double t68 = t58 * t67;
            double t56 = work[31 * LANES + l];
            double t69 = t56 - t68;
            double shift_ = shift[l];
            double t70 = shift_ - -15.0;
            double t71 = 1 / t70;
            work[10 * LANES + l] = t71;
            double t72 = t69 * t71;
            work[4 * LANES + l] = t72;
            double t55 = work[32 * LANES + l];
            double t52 = work[33 * LANES + l];
            double t73 = t55 - t52;
            double t74 = t73 * t71;
            work[5 * LANES + l] = t74;
            double t75 = T * 0.6;
            double t51 = work[34 * LANES + l];
            double t76 = t51 * t75;
            double t77 = -0.3 * t74;
            double t78 = t76 + t77;
            double t79 = t63 * t61;
            double t80 = 1.0 + t79;
            double t81 = 0.924 * t80;
            double t82 = t58 * t81;
            double t83 = t59 * t80;
            double t84 = t82 - t83;
            double t85 = t84 - 0.12;
            double t86 = t85 - t76;
            double t87 = shift_ - t86;
            double t88 = -0.3 * t72;
            double t89 = t87 - t88;
            double t90 = 1 / t89;
            work[9 * LANES + l] = t90;
            double t91 = t78 * t90;
            work[6 * LANES + l] = t91;
            double t92 = shift_ - -0.25;
            double t93 = -6.0 * t74;
            double t94 = t92 - t93;
            double t95 = -6.0 * t72;
            double t96 = t83 - t95;
            work[8 * LANES + l] = t96;
            double t97 = t96 * t91;
            double t98 = t94 + t97;
            double t99 = 1 / t98;
            work[7 * LANES + l] = t99;
            double F = y[P2Places.F * LANES + l];
            double t100 = F * 0.1;
            double N = y[P2Places.N * LANES + l];
            double t101 = N * 0.3;
            double t102 = t100 + t101;
            double M = y[P2Places.M * LANES + l];
            double t103 = M + t102;
            double t104 = 0.875 * t103;
            double t10 = work[35 * LANES + l];
            double t105 = t10 * t10;
            double t106 = 2.0 * t105;
            double t107 = t104 * t106;
            work[11 * LANES + l] = t107;
            double t108 = t10 * 0.08750000000000001;
            work[12 * LANES + l] = t108;
            double t109 = t10 * 0.2625;
            work[13 * LANES + l] = t109;
            double t110 = shift_ - -0.875;
            work[36 * LANES + l] = t110;
        }
    }

    private static void factor2(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t110 = work[36 * LANES + l];
            double t111 = 1 / t110;
            work[14 * LANES + l] = t111;
            double C1 = y[P2Places.C1 * LANES + l];
            double t112 = C1 * 0.1;
            double C3 = y[P2Places.C3 * LANES + l];
            double t113 = C3 * 0.4;
            work[21 * LANES + l] = t113;
            double t48 = work[3 * LANES + l];
            double t114 = t113 * t48;
            double t115 = t112 - t114;
            work[15 * LANES + l] = t115;
            double t25 = work[37 * LANES + l];
            double t116 = 2.0 * t25;
            double t117 = t25 * t25;
            double t8 = work[38 * LANES + l];
            double t118 = t8 * t117;
            double t119 = t116 - t118;
            double t39 = work[39 * LANES + l];
            double t120 = t39 * t119;
            double t33 = work[40 * LANES + l];
            double t121 = t33 * t120;
            work[22 * LANES + l] = t121;
            double t122 = t121 * t48;
            double T = y[P2Places.T * LANES + l];
            double t123 = T * t117;
            double t124 = t25 - t123;
            double t23 = work[41 * LANES + l];
            double t125 = t23 * t124;
            double t126 = t33 * t125;
            double t127 = t122 - t126;
            work[16 * LANES + l] = t127;
            double t41 = work[42 * LANES + l];
            double t128 = 0.25 * t41;
            double t129 = t33 * t128;
            work[23 * LANES + l] = t129;
            double t130 = t129 * t48;
            double t27 = work[43 * LANES + l];
            double t131 = 0.1 * t27;
            double t132 = t33 * t131;
            double t133 = t130 - t132;
            work[17 * LANES + l] = t133;
            double t134 = 0.5 * t41;
            double t135 = t33 * t134;
            work[24 * LANES + l] = t135;
            double t136 = t135 * t48;
            double t137 = 0.2 * t27;
            double t138 = t33 * t137;
            double t139 = t136 - t138;
            work[18 * LANES + l] = t139;
            double P = y[P2Places.P * LANES + l];
            double t140 = P * 0.1;
            double t35 = work[44 * LANES + l];
            double t141 = t140 + t35;
            double shift_ = shift[l];
            double t142 = shift_ + t141;
            double t43 = work[20 * LANES + l];
            double t143 = t43 * t48;
            double t144 = t142 - t143;
            double t145 = 1 / t144;
            work[19 * LANES + l] = t145;
        }
    }

    @Override
    public void solve(double[] p, double[] work, double[] b) {
        solve0(p, work, b);
    }

    private static void solve0(double[] p, double[] work, double[] b) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t0 = b[P2Places.I * LANES + l];
            double t1 = work[27 * LANES + l];
            double t2 = t0 * t1;
            b[P2Places.I * LANES + l] = t2;
            double t3 = b[P2Places.M * LANES + l];
            double t4 = work[l];
            double t5 = t0 * t4;
            double t6 = t3 + t5;
            double t7 = work[26 * LANES + l];
            double t8 = t6 * t7;
            b[P2Places.M * LANES + l] = t8;
            double t9 = b[P2Places.T * LANES + l];
            double t10 = work[2 * LANES + l];
            double t11 = t6 * t10;
            double t12 = t9 - t11;
            double t13 = b[P2Places.F * LANES + l];
            double t14 = work[4 * LANES + l];
            double t15 = t12 * t14;
            double t16 = t13 - t15;
            double t17 = b[P2Places.N * LANES + l];
            double t18 = work[5 * LANES + l];
            double t19 = t12 * t18;
            double t20 = t17 - t19;
            double t21 = work[6 * LANES + l];
            double t22 = t16 * t21;
            double t23 = t20 + t22;
            double t24 = work[7 * LANES + l];
            double t25 = t23 * t24;
            b[P2Places.N * LANES + l] = t25;
            double t26 = work[8 * LANES + l];
            double t27 = t25 * t26;
            double t28 = t16 - t27;
            double t29 = work[9 * LANES + l];
            double t30 = t28 * t29;
            b[P2Places.F * LANES + l] = t30;
            double t31 = -0.3 * t30;
            double t32 = t12 - t31;
            double t33 = -6.0 * t25;
            double t34 = t32 - t33;
            double t35 = work[10 * LANES + l];
            double t36 = t34 * t35;
            b[P2Places.T * LANES + l] = t36;
            double t37 = b[P2Places.C3 * LANES + l];
            double t38 = b[P2Places.C1 * LANES + l];
            double t39 = work[3 * LANES + l];
            double t40 = t37 * t39;
            double t41 = t38 - t40;
            double t42 = b[P2Places.P * LANES + l];
            double t43 = work[LANES + l];
            double t44 = t6 * t43;
            double t45 = t42 + t44;
            double t46 = work[11 * LANES + l];
            double t47 = t36 * t46;
            double t48 = t45 - t47;
            double t49 = work[12 * LANES + l];
            double t50 = t30 * t49;
            double t51 = t48 + t50;
            double t52 = work[13 * LANES + l];
            double t53 = t25 * t52;
            double t54 = t51 + t53;
            double t55 = work[14 * LANES + l];
            double t56 = t54 * t55;
            b[P2Places.P * LANES + l] = t56;
            double t57 = work[15 * LANES + l];
            double t58 = t56 * t57;
            double t59 = t41 - t58;
            double t60 = work[16 * LANES + l];
            double t61 = t36 * t60;
            double t62 = t59 - t61;
            double t63 = work[17 * LANES + l];
            double t64 = t30 * t63;
            double t65 = t62 - t64;
            double t66 = work[18 * LANES + l];
            double t67 = t25 * t66;
            double t68 = t65 - t67;
            double t69 = work[19 * LANES + l];
            double t70 = t68 * t69;
            b[P2Places.C1 * LANES + l] = t70;
            double t71 = work[20 * LANES + l];
            double t72 = t70 * t71;
            double t73 = t37 - t72;
            double t74 = work[21 * LANES + l];
            double t75 = t56 * t74;
            double t76 = t73 - t75;
            double t77 = work[22 * LANES + l];
            double t78 = t36 * t77;
            double t79 = t76 + t78;
            double t80 = work[23 * LANES + l];
            double t81 = t30 * t80;
            double t82 = t79 + t81;
            double t83 = work[24 * LANES + l];
            double t84 = t25 * t83;
            double t85 = t82 + t84;
            double t86 = work[25 * LANES + l];
            double t87 = t85 * t86;
            b[P2Places.C3 * LANES + l] = t87;
        }
    }

    @Override
    public int scratch() {
        return 17;
    }
}
