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
final class P3ScalarKernel implements BlockKernel {
    @Override
    public int states() {
        return 16;
    }

    @Override
    public int parameters() {
        return 11;
    }

    @Override
    public int prepared() {
        return 5;
    }

    @Override
    public int factors() {
        return 58;
    }

    @Override
    public void prepare(double[] p, double[] work) {
        prepare0(p, work);
    }

    private static void prepare0(double[] p, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double kSw = p[P3Places.PAR_kSw * LANES + l];
            double t1 = 0.3 + kSw;
            p[11 * LANES + l] = t1;
            double kNe = p[P3Places.PAR_kNe * LANES + l];
            double t3 = kNe * 0.25;
            p[12 * LANES + l] = t3;
            double kTL = p[P3Places.PAR_kTL * LANES + l];
            double t5 = 0.5 * kTL;
            p[13 * LANES + l] = t5;
            double k3 = p[P3Places.PAR_k3 * LANES + l];
            double t7 = 2.0 * k3;
            p[14 * LANES + l] = t7;
            double q1 = p[P3Places.PAR_q1 * LANES + l];
            double t9 = 0.25 * q1;
            p[15 * LANES + l] = t9;
        }
    }

    @Override
    public void slopes(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        slopes0(y, p, side, slope, work);
        slopes1(y, p, side, slope, work);
        slopes2(y, p, side, slope, work);
    }

    private static void slopes0(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double kB = p[P3Places.PAR_kB * LANES + l];
            double B = y[P3Places.B * LANES + l];
            double t2 = 1.0 - B;
            double t3 = kB * t2;
            double G = y[P3Places.G * LANES + l];
            double t5 = G + 0.5;
            double t6 = 1 / t5;
            double t7 = G * t6;
            work[59 * LANES + l] = t7;
            double t8 = t7 + 0.30000000000000004;
            double t9 = t3 * t8;
            slope[P3Places.B * LANES + l] = t9 + side[P3Places.B * LANES + l];
            double Dm = y[P3Places.Dm * LANES + l];
            double kD = p[P3Places.PAR_kD * LANES + l];
            double t12 = Dm * kD;
            double Ne = y[P3Places.Ne * LANES + l];
            double M1 = y[P3Places.M1 * LANES + l];
            double M2 = y[P3Places.M2 * LANES + l];
            double t16 = M1 + M2;
            double t17 = Ne + t16;
            double t18 = t17 + 0.2;
            double t19 = t12 * t18;
            double t20 = -t19;
            slope[P3Places.Dm * LANES + l] = t20 + side[P3Places.Dm * LANES + l];
            double kNe = p[P3Places.PAR_kNe * LANES + l];
            double I = y[P3Places.I * LANES + l];
            double t23 = I * 0.25;
            double t24 = Dm + t23;
            double t25 = kNe * t24;
            double t26 = M2 + 1.0;
            double t27 = 1 / t26;
            double t28 = t25 * t27;
            double t29 = Ne * 2.0;
            double t30 = t28 - t29;
            slope[P3Places.Ne * LANES + l] = t30 + side[P3Places.Ne * LANES + l];
            double t31 = Ne * 0.5;
            double t32 = Dm + t31;
            double t33 = 2.0 * t32;
            double t34 = p[11 * LANES + l];
            double t35 = M1 * t34;
            double t36 = t33 - t35;
            slope[P3Places.M1 * LANES + l] = t36 + side[P3Places.M1 * LANES + l];
            double kSw = p[P3Places.PAR_kSw * LANES + l];
            double t38 = M1 * kSw;
            double t39 = M2 - 0.02;
            double t40 = 0.35 * t39;
            double t41 = t38 - t40;
            slope[P3Places.M2 * LANES + l] = t41 + side[P3Places.M2 * LANES + l];
            double t42 = M1 * 0.5;
            double t43 = Dm + t42;
            double t44 = t31 + t43;
            double t45 = 50.0 * t44;
            double t46 = M2 * 2.0;
            double t47 = 1.0 + t46;
            double t48 = 1 / t47;
            double t49 = t45 * t48;
            double t50 = I * 50.0;
            double t51 = t49 - t50;
            slope[P3Places.I * LANES + l] = t51 + side[P3Places.I * LANES + l];
            double kTL = p[P3Places.PAR_kTL * LANES + l];
            double N = y[P3Places.N * LANES + l];
            double t54 = M2 + t42;
            double t55 = N + t54;
            double t56 = kTL * t55;
            double TL = y[P3Places.TL * LANES + l];
            double P = y[P3Places.P * LANES + l];
            double t59 = P + 0.1;
            double t60 = TL * t59;
            double t61 = t56 - t60;
            slope[P3Places.TL * LANES + l] = t61 + side[P3Places.TL * LANES + l];
            double t62 = TL * 100.0;
            double t63 = t59 * t62;
            double T = y[P3Places.T * LANES + l];
            double dT = p[P3Places.PAR_dT * LANES + l];
            double t66 = T * dT;
            double t67 = t63 - t66;
            slope[P3Places.T * LANES + l] = t67 + side[P3Places.T * LANES + l];
            double F = y[P3Places.F * LANES + l];
            double t69 = F * 0.2;
            work[60 * LANES + l] = t69;
            double t70 = t69 - B;
            work[58 * LANES + l] = t70;
        }
    }

    private static void slopes1(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double M2 = y[P3Places.M2 * LANES + l];
            double t70 = work[58 * LANES + l];
            double t71 = M2 + t70;
            double t72 = 1.0 + t71;
            double t73 = 4.0 * t72;
            double G = y[P3Places.G * LANES + l];
            double t74 = G * 8.0;
            double t75 = t73 - t74;
            slope[P3Places.G * LANES + l] = t75 + side[P3Places.G * LANES + l];
            double rF = p[P3Places.PAR_rF * LANES + l];
            double F = y[P3Places.F * LANES + l];
            double t77 = F * rF;
            double t7 = work[59 * LANES + l];
            double t78 = 1.0 + t7;
            double t79 = t77 * t78;
            double N = y[P3Places.N * LANES + l];
            double t80 = F + N;
            work[64 * LANES + l] = t80;
            double t81 = 1.0 - t80;
            double t82 = t79 * t81;
            double T = y[P3Places.T * LANES + l];
            double t83 = T * F;
            double kFN = p[P3Places.PAR_kFN * LANES + l];
            double t85 = t83 * kFN;
            double t86 = T + 0.1;
            double t87 = 1 / t86;
            work[65 * LANES + l] = t87;
            double t88 = t85 * t87;
            double t89 = F * 0.1;
            double t90 = t88 + t89;
            double t91 = t82 - t90;
            double t92 = 0.01 + t91;
            slope[P3Places.F * LANES + l] = t92 + side[P3Places.F * LANES + l];
            double dN = p[P3Places.PAR_dN * LANES + l];
            double t94 = N * dN;
            double t95 = t88 - t94;
            slope[P3Places.N * LANES + l] = t95 + side[P3Places.N * LANES + l];
            double I = y[P3Places.I * LANES + l];
            double t96 = I * 0.5;
            double t69 = work[60 * LANES + l];
            double t97 = t69 + t96;
            double M1 = y[P3Places.M1 * LANES + l];
            double t98 = M1 + t97;
            double t99 = 0.9 * t98;
            double t100 = T * 2.0;
            double t101 = 1.0 + t100;
            double t102 = 1 / t101;
            double t103 = t99 * t102;
            double P = y[P3Places.P * LANES + l];
            double t104 = P * 0.875;
            double t105 = t103 - t104;
            slope[P3Places.P * LANES + l] = t105 + side[P3Places.P * LANES + l];
            double t106 = I + G;
            double t107 = 1.5 * t106;
            double V_ = y[P3Places.V * LANES + l];
            double t109 = V_ * 1.2;
            double t110 = t107 - t109;
            slope[P3Places.V * LANES + l] = t110 + side[P3Places.V * LANES + l];
            double k3 = p[P3Places.PAR_k3 * LANES + l];
            double t112 = N * 2.0;
            double t113 = F + t112;
            double t114 = k3 * t113;
            double t115 = t87 * t100;
            double t116 = 1.0 + t115;
            work[66 * LANES + l] = t116;
            double t117 = t114 * t116;
            double C3 = y[P3Places.C3 * LANES + l];
            double t119 = C3 + 1.0;
            double t120 = 1 / t119;
            double t121 = t117 * t120;
            double t122 = P * 0.05;
            double t123 = 0.02 + t122;
            double t124 = C3 * t123;
            double t125 = t121 - t124;
            slope[P3Places.C3 * LANES + l] = t125 + side[P3Places.C3 * LANES + l];
            double t126 = C3 * 0.02;
            work[63 * LANES + l] = t126;
            double C1 = y[P3Places.C1 * LANES + l];
            double t128 = P * C1;
            double q1 = p[P3Places.PAR_q1 * LANES + l];
            double t130 = t128 * q1;
            work[61 * LANES + l] = t130;
            double t131 = C1 * 0.25;
            double t132 = 1.0 + t131;
            work[62 * LANES + l] = t132;
        }
    }

    private static void slopes2(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t130 = work[61 * LANES + l];
            double t132 = work[62 * LANES + l];
            double t133 = t130 * t132;
            double t126 = work[63 * LANES + l];
            double t134 = t126 - t133;
            double t80 = work[64 * LANES + l];
            double t135 = 0.004 * t80;
            double T = y[P3Places.T * LANES + l];
            double t87 = work[65 * LANES + l];
            double t136 = T * t87;
            double t137 = 1.0 + t136;
            double t138 = t135 * t137;
            double t139 = t134 + t138;
            slope[P3Places.C1 * LANES + l] = t139 + side[P3Places.C1 * LANES + l];
            double F = y[P3Places.F * LANES + l];
            double t140 = F * 0.002;
            double t116 = work[66 * LANES + l];
            double t141 = t116 * t140;
            double E = y[P3Places.E * LANES + l];
            double t143 = E * 0.002;
            double t144 = t141 - t143;
            slope[P3Places.E * LANES + l] = t144 + side[P3Places.E * LANES + l];
        }
    }

    @Override
    public void factor(double[] y, double[] p, double[] shift, double[] work) {
        factor0(y, p, shift, work);
        factor1(y, p, shift, work);
        factor2(y, p, shift, work);
        factor3(y, p, shift, work);
        factor4(y, p, shift, work);
    }

    private static void factor0(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double shift_ = shift[l];
            double kB = p[P3Places.PAR_kB * LANES + l];
            double G = y[P3Places.G * LANES + l];
            double t3 = G + 0.5;
            double t4 = 1 / t3;
            double t5 = G * t4;
            double t6 = t5 + 0.30000000000000004;
            double t7 = kB * t6;
            double t8 = shift_ + t7;
            double t9 = 1 / t8;
            work[44 * LANES + l] = t9;
            double t10 = 4.0 * t9;
            work[l] = t10;
            double F = y[P3Places.F * LANES + l];
            double N = y[P3Places.N * LANES + l];
            double t13 = F + N;
            work[70 * LANES + l] = t13;
            double t14 = 1.0 - t13;
            double rF = p[P3Places.PAR_rF * LANES + l];
            double t16 = F * rF;
            double t17 = t4 * t4;
            double t18 = G * t17;
            double t19 = t4 - t18;
            double t20 = t16 * t19;
            double t21 = t14 * t20;
            double t22 = shift_ - -8.0;
            double B = y[P3Places.B * LANES + l];
            double t24 = 1.0 - B;
            double t25 = kB * t24;
            double t26 = t25 * t19;
            work[43 * LANES + l] = t26;
            double t27 = t26 * t10;
            double t28 = t22 + t27;
            double t29 = 1 / t28;
            work[42 * LANES + l] = t29;
            double t30 = t21 * t29;
            work[LANES + l] = t30;
            double P = y[P3Places.P * LANES + l];
            double t32 = P + 0.1;
            double t33 = 100.0 * t32;
            double t34 = t32 + shift_;
            double t35 = 1 / t34;
            work[41 * LANES + l] = t35;
            double t36 = t33 * t35;
            work[2 * LANES + l] = t36;
            double t37 = 1.0 + t5;
            double t38 = t16 * t37;
            double dN = p[P3Places.PAR_dN * LANES + l];
            double t40 = dN + shift_;
            double t41 = 1 / t40;
            work[39 * LANES + l] = t41;
            double t42 = t38 * t41;
            work[3 * LANES + l] = t42;
            double kTL = p[P3Places.PAR_kTL * LANES + l];
            double t44 = kTL * t36;
            work[63 * LANES + l] = t44;
            double t45 = t44 * t41;
            work[4 * LANES + l] = t45;
            double T = y[P3Places.T * LANES + l];
            double t47 = T + 0.1;
            double t48 = 1 / t47;
            work[60 * LANES + l] = t48;
            double kFN = p[P3Places.PAR_kFN * LANES + l];
            double t50 = T * kFN;
            double t51 = t48 * t50;
            work[37 * LANES + l] = t51;
            double t52 = t51 * t45;
            work[59 * LANES + l] = t52;
            double t53 = rF * t37;
            double t54 = t14 * t53;
            double t55 = t54 - t38;
            double t56 = 0.1 + t51;
            double t57 = t55 - t56;
            double t58 = shift_ - t57;
            double t59 = -0.8 * t30;
            double t60 = t58 + t59;
            work[58 * LANES + l] = t60;
        }
    }

    private static void factor1(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t51 = work[37 * LANES + l];
            double t42 = work[3 * LANES + l];
            double t61 = t51 * t42;
            double t60 = work[58 * LANES + l];
            double t62 = t60 + t61;
            double t63 = 1 / t62;
            work[36 * LANES + l] = t63;
            double t52 = work[59 * LANES + l];
            double t64 = t52 * t63;
            work[5 * LANES + l] = t64;
            double T = y[P3Places.T * LANES + l];
            double t65 = T * 2.0;
            work[65 * LANES + l] = t65;
            double t66 = 1.0 + t65;
            double t67 = 1 / t66;
            work[64 * LANES + l] = t67;
            double t68 = t67 * 0.18000000000000002;
            double t69 = t68 * t63;
            work[6 * LANES + l] = t69;
            double M1 = y[P3Places.M1 * LANES + l];
            double F = y[P3Places.F * LANES + l];
            double t71 = F * 0.2;
            double I = y[P3Places.I * LANES + l];
            double t73 = I * 0.5;
            double t74 = t71 + t73;
            double t75 = M1 + t74;
            double t76 = 0.9 * t75;
            double t77 = t67 * t67;
            double t78 = 2.0 * t77;
            double t79 = t76 * t78;
            double kFN = p[P3Places.PAR_kFN * LANES + l];
            double t80 = F * kFN;
            double t48 = work[60 * LANES + l];
            double t81 = t48 * t80;
            double t82 = T * F;
            double t83 = t82 * kFN;
            double t84 = t48 * t48;
            work[66 * LANES + l] = t84;
            double t85 = t83 * t84;
            double t86 = t81 - t85;
            double t87 = t85 - t81;
            work[38 * LANES + l] = t87;
            double t88 = t87 * t42;
            double t89 = t86 - t88;
            work[34 * LANES + l] = t89;
            double t90 = t89 * t69;
            double t91 = t79 + t90;
            double dT = p[P3Places.PAR_dT * LANES + l];
            double shift_ = shift[l];
            double t93 = dT + shift_;
            double t45 = work[4 * LANES + l];
            double t94 = t87 * t45;
            double t95 = t93 + t94;
            double t96 = t89 * t64;
            double t97 = t95 + t96;
            double t98 = 1 / t97;
            work[33 * LANES + l] = t98;
            double t99 = t91 * t98;
            work[7 * LANES + l] = t99;
            double Ne = y[P3Places.Ne * LANES + l];
            double t101 = Ne * 0.5;
            double Dm = y[P3Places.Dm * LANES + l];
            double t103 = M1 * 0.5;
            double t104 = Dm + t103;
            double t105 = t101 + t104;
            double t106 = 50.0 * t105;
            double M2 = y[P3Places.M2 * LANES + l];
            double t108 = M2 * 2.0;
            double t109 = 1.0 + t108;
            double t110 = 1 / t109;
            work[61 * LANES + l] = t110;
            double t111 = t110 * t110;
            double t112 = 2.0 * t111;
            double t113 = t106 * t112;
            double t114 = shift_ - -0.35;
            double t115 = 1 / t114;
            work[25 * LANES + l] = t115;
            double t116 = t113 * t115;
            work[8 * LANES + l] = t116;
            double kD = p[P3Places.PAR_kD * LANES + l];
            double t118 = Dm * kD;
            work[18 * LANES + l] = t118;
        }
    }

    private static void factor2(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t118 = work[18 * LANES + l];
            double t115 = work[25 * LANES + l];
            double t119 = t118 * t115;
            work[9 * LANES + l] = t119;
            double kNe = p[P3Places.PAR_kNe * LANES + l];
            double I = y[P3Places.I * LANES + l];
            double t121 = I * 0.25;
            double Dm = y[P3Places.Dm * LANES + l];
            double t122 = Dm + t121;
            double t123 = kNe * t122;
            double M2 = y[P3Places.M2 * LANES + l];
            double t124 = M2 + 1.0;
            double t125 = 1 / t124;
            double t126 = t125 * t125;
            double t127 = t123 * t126;
            double t128 = t127 * t115;
            work[10 * LANES + l] = t128;
            double t129 = p[12 * LANES + l];
            double t130 = t125 * t129;
            double shift_ = shift[l];
            double t131 = shift_ - -50.0;
            double t132 = 1 / t131;
            work[24 * LANES + l] = t132;
            double t133 = t130 * t132;
            work[11 * LANES + l] = t133;
            double t134 = kNe * t125;
            double t110 = work[61 * LANES + l];
            double t135 = 50.0 * t110;
            work[21 * LANES + l] = t135;
            double t136 = t135 * t133;
            double t137 = t134 + t136;
            double M1 = y[P3Places.M1 * LANES + l];
            double t138 = M1 + M2;
            double Ne = y[P3Places.Ne * LANES + l];
            double t139 = Ne + t138;
            double t140 = t139 + 0.2;
            double kD = p[P3Places.PAR_kD * LANES + l];
            double t141 = kD * t140;
            double t142 = shift_ + t141;
            double t143 = 1 / t142;
            work[20 * LANES + l] = t143;
            double t144 = t137 * t143;
            work[12 * LANES + l] = t144;
            double t145 = -2.0 * t143;
            work[13 * LANES + l] = t145;
            double t146 = t118 * t145;
            double t147 = -1.0 - t146;
            double t148 = shift_ - -2.0;
            double t149 = t110 * 25.0;
            work[22 * LANES + l] = t149;
            double t150 = t149 * t133;
            double t151 = t148 - t150;
            double t152 = t118 * t144;
            double t153 = t151 + t152;
            double t154 = 1 / t153;
            work[17 * LANES + l] = t154;
            double t155 = t147 * t154;
            work[14 * LANES + l] = t155;
            double t156 = p[11 * LANES + l];
            double t157 = t156 + shift_;
            double kSw = p[P3Places.PAR_kSw * LANES + l];
            double t159 = kSw * t119;
            double t160 = t118 + t159;
            work[19 * LANES + l] = t160;
            double t161 = t160 * t145;
            double t162 = t157 - t161;
            work[62 * LANES + l] = t162;
            double t163 = kSw * t128;
            double t116 = work[8 * LANES + l];
            double t164 = kSw * t116;
            double t165 = t164 - t149;
            work[23 * LANES + l] = t165;
            double t166 = t165 * t133;
            double t167 = t163 + t166;
            double t168 = t160 * t144;
            double t169 = t167 + t168;
            work[16 * LANES + l] = t169;
        }
    }

    private static void factor3(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t169 = work[16 * LANES + l];
            double t155 = work[14 * LANES + l];
            double t170 = t169 * t155;
            double t162 = work[62 * LANES + l];
            double t171 = t162 - t170;
            double t172 = 1 / t171;
            work[15 * LANES + l] = t172;
            double t30 = work[LANES + l];
            double t173 = -4.0 * t30;
            work[35 * LANES + l] = t173;
            double t69 = work[6 * LANES + l];
            double t174 = t173 * t69;
            double t64 = work[5 * LANES + l];
            double t175 = t173 * t64;
            double t44 = work[63 * LANES + l];
            double t176 = t175 - t44;
            work[31 * LANES + l] = t176;
            double t99 = work[7 * LANES + l];
            double t177 = t176 * t99;
            double t178 = t174 - t177;
            work[26 * LANES + l] = t178;
            double t67 = work[64 * LANES + l];
            double t179 = t67 * 0.45;
            work[27 * LANES + l] = t179;
            double t180 = p[13 * LANES + l];
            double t36 = work[2 * LANES + l];
            double t181 = t180 * t36;
            work[32 * LANES + l] = t181;
            double t182 = t181 * t99;
            double t183 = 0.9 * t67;
            double t184 = t182 - t183;
            work[28 * LANES + l] = t184;
            double shift_ = shift[l];
            double t185 = shift_ - -0.875;
            double TL = y[P3Places.TL * LANES + l];
            work[40 * LANES + l] = TL;
            double t187 = TL * t36;
            double t188 = TL * 100.0;
            double t189 = t187 - t188;
            work[30 * LANES + l] = t189;
            double t190 = t189 * t99;
            double t191 = t185 - t190;
            double t192 = 1 / t191;
            work[29 * LANES + l] = t192;
            double t48 = work[60 * LANES + l];
            double t65 = work[65 * LANES + l];
            double t193 = t48 * t65;
            double t194 = 1.0 + t193;
            work[68 * LANES + l] = t194;
            double t195 = 0.002 * t194;
            work[45 * LANES + l] = t195;
            double F = y[P3Places.F * LANES + l];
            double t196 = F * 0.002;
            double t197 = 2.0 * t48;
            double t84 = work[66 * LANES + l];
            double t198 = t65 * t84;
            double t199 = t197 - t198;
            double t200 = t196 * t199;
            work[46 * LANES + l] = t200;
            double t201 = shift_ - -0.002;
            double t202 = 1 / t201;
            work[47 * LANES + l] = t202;
            double C3 = y[P3Places.C3 * LANES + l];
            double t204 = C3 + 1.0;
            double t205 = 1 / t204;
            work[69 * LANES + l] = t205;
            double t206 = p[14 * LANES + l];
            double t207 = t194 * t206;
            double t208 = t205 * t207;
            work[48 * LANES + l] = t208;
            double k3 = p[P3Places.PAR_k3 * LANES + l];
            double t210 = k3 * t194;
            double t211 = t205 * t210;
            work[49 * LANES + l] = t211;
            double N = y[P3Places.N * LANES + l];
            double t212 = N * 2.0;
            double t213 = F + t212;
            double t214 = k3 * t213;
            work[67 * LANES + l] = t214;
            double t215 = t214 * t199;
            double t216 = t205 * t215;
            work[50 * LANES + l] = t216;
            double t217 = C3 * 0.05;
            work[51 * LANES + l] = t217;
        }
    }

    private static void factor4(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double P = y[P3Places.P * LANES + l];
            double t218 = P * 0.05;
            double t219 = 0.02 + t218;
            double t214 = work[67 * LANES + l];
            double t194 = work[68 * LANES + l];
            double t220 = t214 * t194;
            double t205 = work[69 * LANES + l];
            double t221 = t205 * t205;
            double t222 = t220 * t221;
            double t223 = t219 + t222;
            double shift_ = shift[l];
            double t224 = shift_ + t223;
            double t225 = 1 / t224;
            work[52 * LANES + l] = t225;
            double T = y[P3Places.T * LANES + l];
            double t48 = work[60 * LANES + l];
            double t226 = T * t48;
            double t227 = 1.0 + t226;
            double t228 = 0.004 * t227;
            work[53 * LANES + l] = t228;
            double t13 = work[70 * LANES + l];
            double t229 = 0.004 * t13;
            double t84 = work[66 * LANES + l];
            double t230 = T * t84;
            double t231 = t48 - t230;
            double t232 = t229 * t231;
            work[54 * LANES + l] = t232;
            double C1 = y[P3Places.C1 * LANES + l];
            double t234 = C1 * 0.25;
            double t235 = 1.0 + t234;
            double q1 = p[P3Places.PAR_q1 * LANES + l];
            double t237 = C1 * q1;
            double t238 = t235 * t237;
            work[55 * LANES + l] = t238;
            double t239 = P * q1;
            double t240 = t235 * t239;
            double t241 = P * C1;
            double t242 = p[15 * LANES + l];
            double t243 = t241 * t242;
            double t244 = t240 + t243;
            double t245 = shift_ + t244;
            double t246 = 1 / t245;
            work[56 * LANES + l] = t246;
            double t247 = shift_ - -1.2;
            double t248 = 1 / t247;
            work[57 * LANES + l] = t248;
        }
    }

    @Override
    public void solve(double[] p, double[] work, double[] b) {
        solve0(p, work, b);
        solve1(p, work, b);
        solve2(p, work, b);
    }

    private static void solve0(double[] p, double[] work, double[] b) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t0 = b[P3Places.B * LANES + l];
            work[64 * LANES + l] = t0;
            double t1 = b[P3Places.G * LANES + l];
            double t2 = work[l];
            double t3 = t0 * t2;
            double t4 = t1 - t3;
            work[63 * LANES + l] = t4;
            double t5 = b[P3Places.F * LANES + l];
            double t6 = work[LANES + l];
            double t7 = t4 * t6;
            double t8 = t5 + t7;
            double t9 = b[P3Places.N * LANES + l];
            work[65 * LANES + l] = t9;
            double t10 = work[3 * LANES + l];
            double t11 = t9 * t10;
            double t12 = t8 - t11;
            work[62 * LANES + l] = t12;
            double t13 = b[P3Places.T * LANES + l];
            double t14 = b[P3Places.TL * LANES + l];
            work[66 * LANES + l] = t14;
            double t15 = work[2 * LANES + l];
            double t16 = t14 * t15;
            double t17 = t13 + t16;
            double t18 = work[4 * LANES + l];
            double t19 = t9 * t18;
            double t20 = t17 + t19;
            double t21 = work[5 * LANES + l];
            double t22 = t12 * t21;
            double t23 = t20 + t22;
            work[59 * LANES + l] = t23;
            double t24 = b[P3Places.P * LANES + l];
            double t25 = work[6 * LANES + l];
            double t26 = t12 * t25;
            double t27 = t24 + t26;
            double t28 = work[7 * LANES + l];
            double t29 = t23 * t28;
            double t30 = t27 - t29;
            double t31 = b[P3Places.M2 * LANES + l];
            double kSw = p[P3Places.PAR_kSw * LANES + l];
            double t33 = b[P3Places.M1 * LANES + l];
            double t34 = b[P3Places.Dm * LANES + l];
            double t35 = work[9 * LANES + l];
            double t36 = t31 * t35;
            double t37 = t34 - t36;
            double t38 = work[13 * LANES + l];
            double t39 = t37 * t38;
            double t40 = t33 - t39;
            double t41 = b[P3Places.Ne * LANES + l];
            double t42 = work[10 * LANES + l];
            double t43 = t31 * t42;
            double t44 = t41 - t43;
            double t45 = b[P3Places.I * LANES + l];
            double t46 = work[8 * LANES + l];
            double t47 = t31 * t46;
            double t48 = t45 - t47;
            double t49 = work[11 * LANES + l];
            double t50 = t48 * t49;
            double t51 = t44 + t50;
            double t52 = work[12 * LANES + l];
            double t53 = t37 * t52;
            double t54 = t51 + t53;
            double t55 = work[14 * LANES + l];
            double t56 = t54 * t55;
            double t57 = t40 - t56;
            double t58 = work[15 * LANES + l];
            double t59 = t57 * t58;
            work[61 * LANES + l] = t59;
            b[P3Places.M1 * LANES + l] = t59;
            double t60 = kSw * t59;
            double t61 = t31 + t60;
            double t62 = work[25 * LANES + l];
            double t63 = t61 * t62;
            work[60 * LANES + l] = t63;
            b[P3Places.M2 * LANES + l] = t63;
            double t64 = work[26 * LANES + l];
            double t65 = t63 * t64;
            double t66 = t30 - t65;
            double t67 = work[16 * LANES + l];
            double t68 = t59 * t67;
            double t69 = t54 - t68;
            double t70 = work[17 * LANES + l];
            double t71 = t69 * t70;
            b[P3Places.Ne * LANES + l] = t71;
            double t72 = work[18 * LANES + l];
            double t73 = t71 * t72;
            double t74 = t37 - t73;
            double t75 = work[19 * LANES + l];
            double t76 = t59 * t75;
            double t77 = t74 - t76;
            double t78 = work[20 * LANES + l];
            double t79 = t77 * t78;
            b[P3Places.Dm * LANES + l] = t79;
            double t80 = work[21 * LANES + l];
            double t81 = t79 * t80;
            double t82 = t48 + t81;
            double t83 = work[22 * LANES + l];
            double t84 = t71 * t83;
            double t85 = t82 + t84;
            double t86 = work[23 * LANES + l];
            double t87 = t59 * t86;
            double t88 = t85 - t87;
            double t89 = work[24 * LANES + l];
            double t90 = t88 * t89;
            work[67 * LANES + l] = t90;
            b[P3Places.I * LANES + l] = t90;
            double t91 = work[27 * LANES + l];
            double t92 = t90 * t91;
            double t93 = t66 + t92;
            double t94 = work[28 * LANES + l];
            double t95 = t59 * t94;
            double t96 = t93 - t95;
            work[58 * LANES + l] = t96;
        }
    }

    private static void solve1(double[] p, double[] work, double[] b) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t97 = work[29 * LANES + l];
            double t96 = work[58 * LANES + l];
            double t98 = t96 * t97;
            work[72 * LANES + l] = t98;
            b[P3Places.P * LANES + l] = t98;
            double t99 = work[30 * LANES + l];
            double t100 = t98 * t99;
            double t23 = work[59 * LANES + l];
            double t101 = t23 - t100;
            double t102 = work[31 * LANES + l];
            double t63 = work[60 * LANES + l];
            double t103 = t63 * t102;
            double t104 = t101 - t103;
            double t105 = work[32 * LANES + l];
            double t59 = work[61 * LANES + l];
            double t106 = t59 * t105;
            double t107 = t104 + t106;
            double t108 = work[33 * LANES + l];
            double t109 = t107 * t108;
            work[71 * LANES + l] = t109;
            b[P3Places.T * LANES + l] = t109;
            double t110 = work[34 * LANES + l];
            double t111 = t109 * t110;
            double t12 = work[62 * LANES + l];
            double t112 = t12 - t111;
            double t113 = work[35 * LANES + l];
            double t114 = t63 * t113;
            double t115 = t112 - t114;
            double t116 = work[36 * LANES + l];
            double t117 = t115 * t116;
            work[70 * LANES + l] = t117;
            b[P3Places.F * LANES + l] = t117;
            double t118 = -0.8 * t117;
            double t4 = work[63 * LANES + l];
            double t119 = t4 - t118;
            double t120 = -4.0 * t63;
            double t121 = t119 - t120;
            double t122 = work[42 * LANES + l];
            double t123 = t121 * t122;
            b[P3Places.G * LANES + l] = t123;
            double t124 = work[43 * LANES + l];
            double t125 = t123 * t124;
            double t0 = work[64 * LANES + l];
            double t126 = t0 + t125;
            double t127 = work[44 * LANES + l];
            double t128 = t126 * t127;
            b[P3Places.B * LANES + l] = t128;
            double kTL = p[P3Places.PAR_kTL * LANES + l];
            double t130 = work[37 * LANES + l];
            double t131 = t117 * t130;
            double t9 = work[65 * LANES + l];
            double t132 = t9 + t131;
            double t133 = work[38 * LANES + l];
            double t134 = t109 * t133;
            double t135 = t132 - t134;
            double t136 = work[39 * LANES + l];
            double t137 = t135 * t136;
            work[68 * LANES + l] = t137;
            b[P3Places.N * LANES + l] = t137;
            double t138 = kTL * t137;
            double t14 = work[66 * LANES + l];
            double t139 = t14 + t138;
            double t140 = work[40 * LANES + l];
            double t141 = t98 * t140;
            double t142 = t139 - t141;
            double t143 = kTL * t63;
            double t144 = t142 + t143;
            double t145 = p[13 * LANES + l];
            double t146 = t145 * t59;
            double t147 = t144 + t146;
            double t148 = work[41 * LANES + l];
            double t149 = t147 * t148;
            b[P3Places.TL * LANES + l] = t149;
            double t150 = b[P3Places.V * LANES + l];
            double t151 = -1.5 * t123;
            double t152 = t150 - t151;
            double t90 = work[67 * LANES + l];
            double t153 = -1.5 * t90;
            double t154 = t152 - t153;
            double t155 = work[57 * LANES + l];
            double t156 = t154 * t155;
            b[P3Places.V * LANES + l] = t156;
            double t157 = b[P3Places.C3 * LANES + l];
            double t158 = work[48 * LANES + l];
            double t159 = t137 * t158;
            double t160 = t157 + t159;
            double t161 = work[49 * LANES + l];
            double t162 = t117 * t161;
            double t163 = t160 + t162;
            double t164 = work[50 * LANES + l];
            double t165 = t109 * t164;
            double t166 = t163 + t165;
            double t167 = work[51 * LANES + l];
            double t168 = t98 * t167;
            double t169 = t166 - t168;
            double t170 = work[52 * LANES + l];
            double t171 = t169 * t170;
            b[P3Places.C3 * LANES + l] = t171;
            double t172 = b[P3Places.C1 * LANES + l];
            double t173 = -0.02 * t171;
            double t174 = t172 - t173;
            work[69 * LANES + l] = t174;
        }
    }

    private static void solve2(double[] p, double[] work, double[] b) {
        for (int l = FRONT; l < FRONT + LANES; l += 1) {
            double t175 = work[53 * LANES + l];
            double t137 = work[68 * LANES + l];
            double t176 = t137 * t175;
            double t174 = work[69 * LANES + l];
            double t177 = t174 + t176;
            double t117 = work[70 * LANES + l];
            double t178 = t117 * t175;
            double t179 = t177 + t178;
            double t180 = work[54 * LANES + l];
            double t109 = work[71 * LANES + l];
            double t181 = t109 * t180;
            double t182 = t179 + t181;
            double t183 = work[55 * LANES + l];
            double t98 = work[72 * LANES + l];
            double t184 = t98 * t183;
            double t185 = t182 - t184;
            double t186 = work[56 * LANES + l];
            double t187 = t185 * t186;
            b[P3Places.C1 * LANES + l] = t187;
            double t188 = b[P3Places.E * LANES + l];
            double t189 = work[45 * LANES + l];
            double t190 = t117 * t189;
            double t191 = t188 + t190;
            double t192 = work[46 * LANES + l];
            double t193 = t109 * t192;
            double t194 = t191 + t193;
            double t195 = work[47 * LANES + l];
            double t196 = t194 * t195;
            b[P3Places.E * LANES + l] = t196;
        }
    }

    @Override
    public int scratch() {
        return 15;
    }
}
