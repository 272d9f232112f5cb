// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.
package org.percola.bench;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.percola.numeric.BlockKernel;

/**
 * The equations of the model in plain steps, a vector of lanes at a time; the bits of its scalar twin.
 *
 * <p>Letters and abbreviations are those of the model. A part that several equations share is made once and called t
 * and a number. What the parameters alone decide is prepared behind them, once a person. {@code factor} makes the
 * parts of the elimination of {@code shift I - J} that change (pivots as reciprocals, in an order of least fill);
 * {@code solve} carries it out on {@code b}, first down, then up. The steps stand in pieces because the compiler
 * takes some sixty operations at a time; {@code work} has the factors, and behind them what a piece leaves for a
 * later one. Lanes begin at {@code FRONT}; {@code slopes} writes each rate with its {@code side} added to it.
 */
@SuppressWarnings("all")
final class P3VectorKernel implements BlockKernel {
    private static final VectorSpecies<Double> S =
            DoubleVector.SPECIES_PREFERRED.length() > LANES ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    private static final int V = S.length();
    private static final DoubleVector ONE = DoubleVector.broadcast(S, 1);
    private static final DoubleVector ZERO = DoubleVector.zero(S);

    @Override
    public boolean usesVectors() {
        return true;
    }

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
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector kB = DoubleVector.fromArray(S, p, P3Places.PAR_kB * LANES + l);
            DoubleVector B = DoubleVector.fromArray(S, y, P3Places.B * LANES + l);
            DoubleVector t2 = DoubleVector.broadcast(S, 1.0).sub(B);
            DoubleVector t3 = kB.mul(t2);
            DoubleVector G = DoubleVector.fromArray(S, y, P3Places.G * LANES + l);
            DoubleVector t5 = G.add(0.5);
            DoubleVector t6 = ONE.div(t5);
            DoubleVector t7 = G.mul(t6);
            t7.intoArray(work, 59 * LANES + l);
            DoubleVector t8 = t7.add(0.30000000000000004);
            DoubleVector t9 = t3.mul(t8);
            t9.add(DoubleVector.fromArray(S, side, P3Places.B * LANES + l)).intoArray(slope, P3Places.B * LANES + l);
            DoubleVector Dm = DoubleVector.fromArray(S, y, P3Places.Dm * LANES + l);
            DoubleVector kD = DoubleVector.fromArray(S, p, P3Places.PAR_kD * LANES + l);
            DoubleVector t12 = Dm.mul(kD);
            DoubleVector Ne = DoubleVector.fromArray(S, y, P3Places.Ne * LANES + l);
            DoubleVector M1 = DoubleVector.fromArray(S, y, P3Places.M1 * LANES + l);
            DoubleVector M2 = DoubleVector.fromArray(S, y, P3Places.M2 * LANES + l);
            DoubleVector t16 = M1.add(M2);
            DoubleVector t17 = Ne.add(t16);
            DoubleVector t18 = t17.add(0.2);
            DoubleVector t19 = t12.mul(t18);
            DoubleVector t20 = t19.neg();
            t20.add(DoubleVector.fromArray(S, side, P3Places.Dm * LANES + l)).intoArray(slope, P3Places.Dm * LANES + l);
            DoubleVector kNe = DoubleVector.fromArray(S, p, P3Places.PAR_kNe * LANES + l);
            DoubleVector I = DoubleVector.fromArray(S, y, P3Places.I * LANES + l);
            DoubleVector t23 = I.mul(0.25);
            DoubleVector t24 = Dm.add(t23);
            DoubleVector t25 = kNe.mul(t24);
            DoubleVector t26 = M2.add(1.0);
            DoubleVector t27 = ONE.div(t26);
            DoubleVector t28 = t25.mul(t27);
            DoubleVector t29 = Ne.mul(2.0);
            DoubleVector t30 = t28.sub(t29);
            t30.add(DoubleVector.fromArray(S, side, P3Places.Ne * LANES + l)).intoArray(slope, P3Places.Ne * LANES + l);
            DoubleVector t31 = Ne.mul(0.5);
            DoubleVector t32 = Dm.add(t31);
            DoubleVector t33 = t32.mul(2.0);
            DoubleVector t34 = DoubleVector.fromArray(S, p, 11 * LANES + l);
            DoubleVector t35 = M1.mul(t34);
            DoubleVector t36 = t33.sub(t35);
            t36.add(DoubleVector.fromArray(S, side, P3Places.M1 * LANES + l)).intoArray(slope, P3Places.M1 * LANES + l);
            DoubleVector kSw = DoubleVector.fromArray(S, p, P3Places.PAR_kSw * LANES + l);
            DoubleVector t38 = M1.mul(kSw);
            DoubleVector t39 = M2.sub(0.02);
            DoubleVector t40 = t39.mul(0.35);
            DoubleVector t41 = t38.sub(t40);
            t41.add(DoubleVector.fromArray(S, side, P3Places.M2 * LANES + l)).intoArray(slope, P3Places.M2 * LANES + l);
            DoubleVector t42 = M1.mul(0.5);
            DoubleVector t43 = Dm.add(t42);
            DoubleVector t44 = t31.add(t43);
            DoubleVector t45 = t44.mul(50.0);
            DoubleVector t46 = M2.mul(2.0);
            DoubleVector t47 = t46.add(1.0);
            DoubleVector t48 = ONE.div(t47);
            DoubleVector t49 = t45.mul(t48);
            DoubleVector t50 = I.mul(50.0);
            DoubleVector t51 = t49.sub(t50);
            t51.add(DoubleVector.fromArray(S, side, P3Places.I * LANES + l)).intoArray(slope, P3Places.I * LANES + l);
            DoubleVector kTL = DoubleVector.fromArray(S, p, P3Places.PAR_kTL * LANES + l);
            DoubleVector N = DoubleVector.fromArray(S, y, P3Places.N * LANES + l);
            DoubleVector t54 = M2.add(t42);
            DoubleVector t55 = N.add(t54);
            DoubleVector t56 = kTL.mul(t55);
            DoubleVector TL = DoubleVector.fromArray(S, y, P3Places.TL * LANES + l);
            DoubleVector P = DoubleVector.fromArray(S, y, P3Places.P * LANES + l);
            DoubleVector t59 = P.add(0.1);
            DoubleVector t60 = TL.mul(t59);
            DoubleVector t61 = t56.sub(t60);
            t61.add(DoubleVector.fromArray(S, side, P3Places.TL * LANES + l)).intoArray(slope, P3Places.TL * LANES + l);
            DoubleVector t62 = TL.mul(100.0);
            DoubleVector t63 = t59.mul(t62);
            DoubleVector T = DoubleVector.fromArray(S, y, P3Places.T * LANES + l);
            DoubleVector dT = DoubleVector.fromArray(S, p, P3Places.PAR_dT * LANES + l);
            DoubleVector t66 = T.mul(dT);
            DoubleVector t67 = t63.sub(t66);
            t67.add(DoubleVector.fromArray(S, side, P3Places.T * LANES + l)).intoArray(slope, P3Places.T * LANES + l);
            DoubleVector F = DoubleVector.fromArray(S, y, P3Places.F * LANES + l);
            DoubleVector t69 = F.mul(0.2);
            t69.intoArray(work, 60 * LANES + l);
            DoubleVector t70 = t69.sub(B);
            t70.intoArray(work, 58 * LANES + l);
        }
    }

    private static void slopes1(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector M2 = DoubleVector.fromArray(S, y, P3Places.M2 * LANES + l);
            DoubleVector t70 = DoubleVector.fromArray(S, work, 58 * LANES + l);
            DoubleVector t71 = M2.add(t70);
            DoubleVector t72 = t71.add(1.0);
            DoubleVector t73 = t72.mul(4.0);
            DoubleVector G = DoubleVector.fromArray(S, y, P3Places.G * LANES + l);
            DoubleVector t74 = G.mul(8.0);
            DoubleVector t75 = t73.sub(t74);
            t75.add(DoubleVector.fromArray(S, side, P3Places.G * LANES + l)).intoArray(slope, P3Places.G * LANES + l);
            DoubleVector rF = DoubleVector.fromArray(S, p, P3Places.PAR_rF * LANES + l);
            DoubleVector F = DoubleVector.fromArray(S, y, P3Places.F * LANES + l);
            DoubleVector t77 = F.mul(rF);
            DoubleVector t7 = DoubleVector.fromArray(S, work, 59 * LANES + l);
            DoubleVector t78 = t7.add(1.0);
            DoubleVector t79 = t77.mul(t78);
            DoubleVector N = DoubleVector.fromArray(S, y, P3Places.N * LANES + l);
            DoubleVector t80 = F.add(N);
            t80.intoArray(work, 64 * LANES + l);
            DoubleVector t81 = DoubleVector.broadcast(S, 1.0).sub(t80);
            DoubleVector t82 = t79.mul(t81);
            DoubleVector T = DoubleVector.fromArray(S, y, P3Places.T * LANES + l);
            DoubleVector t83 = T.mul(F);
            DoubleVector kFN = DoubleVector.fromArray(S, p, P3Places.PAR_kFN * LANES + l);
            DoubleVector t85 = t83.mul(kFN);
            DoubleVector t86 = T.add(0.1);
            DoubleVector t87 = ONE.div(t86);
            t87.intoArray(work, 65 * LANES + l);
            DoubleVector t88 = t85.mul(t87);
            DoubleVector t89 = F.mul(0.1);
            DoubleVector t90 = t88.add(t89);
            DoubleVector t91 = t82.sub(t90);
            DoubleVector t92 = t91.add(0.01);
            t92.add(DoubleVector.fromArray(S, side, P3Places.F * LANES + l)).intoArray(slope, P3Places.F * LANES + l);
            DoubleVector dN = DoubleVector.fromArray(S, p, P3Places.PAR_dN * LANES + l);
            DoubleVector t94 = N.mul(dN);
            DoubleVector t95 = t88.sub(t94);
            t95.add(DoubleVector.fromArray(S, side, P3Places.N * LANES + l)).intoArray(slope, P3Places.N * LANES + l);
            DoubleVector I = DoubleVector.fromArray(S, y, P3Places.I * LANES + l);
            DoubleVector t96 = I.mul(0.5);
            DoubleVector t69 = DoubleVector.fromArray(S, work, 60 * LANES + l);
            DoubleVector t97 = t69.add(t96);
            DoubleVector M1 = DoubleVector.fromArray(S, y, P3Places.M1 * LANES + l);
            DoubleVector t98 = M1.add(t97);
            DoubleVector t99 = t98.mul(0.9);
            DoubleVector t100 = T.mul(2.0);
            DoubleVector t101 = t100.add(1.0);
            DoubleVector t102 = ONE.div(t101);
            DoubleVector t103 = t99.mul(t102);
            DoubleVector P = DoubleVector.fromArray(S, y, P3Places.P * LANES + l);
            DoubleVector t104 = P.mul(0.875);
            DoubleVector t105 = t103.sub(t104);
            t105.add(DoubleVector.fromArray(S, side, P3Places.P * LANES + l)).intoArray(slope, P3Places.P * LANES + l);
            DoubleVector t106 = I.add(G);
            DoubleVector t107 = t106.mul(1.5);
            DoubleVector V_ = DoubleVector.fromArray(S, y, P3Places.V * LANES + l);
            DoubleVector t109 = V_.mul(1.2);
            DoubleVector t110 = t107.sub(t109);
            t110.add(DoubleVector.fromArray(S, side, P3Places.V * LANES + l)).intoArray(slope, P3Places.V * LANES + l);
            DoubleVector k3 = DoubleVector.fromArray(S, p, P3Places.PAR_k3 * LANES + l);
            DoubleVector t112 = N.mul(2.0);
            DoubleVector t113 = F.add(t112);
            DoubleVector t114 = k3.mul(t113);
            DoubleVector t115 = t87.mul(t100);
            DoubleVector t116 = t115.add(1.0);
            t116.intoArray(work, 66 * LANES + l);
            DoubleVector t117 = t114.mul(t116);
            DoubleVector C3 = DoubleVector.fromArray(S, y, P3Places.C3 * LANES + l);
            DoubleVector t119 = C3.add(1.0);
            DoubleVector t120 = ONE.div(t119);
            DoubleVector t121 = t117.mul(t120);
            DoubleVector t122 = P.mul(0.05);
            DoubleVector t123 = t122.add(0.02);
            DoubleVector t124 = C3.mul(t123);
            DoubleVector t125 = t121.sub(t124);
            t125.add(DoubleVector.fromArray(S, side, P3Places.C3 * LANES + l))
                    .intoArray(slope, P3Places.C3 * LANES + l);
            DoubleVector t126 = C3.mul(0.02);
            t126.intoArray(work, 63 * LANES + l);
            DoubleVector C1 = DoubleVector.fromArray(S, y, P3Places.C1 * LANES + l);
            DoubleVector t128 = P.mul(C1);
            DoubleVector q1 = DoubleVector.fromArray(S, p, P3Places.PAR_q1 * LANES + l);
            DoubleVector t130 = t128.mul(q1);
            t130.intoArray(work, 61 * LANES + l);
            DoubleVector t131 = C1.mul(0.25);
            DoubleVector t132 = t131.add(1.0);
            t132.intoArray(work, 62 * LANES + l);
        }
    }

    private static void slopes2(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t130 = DoubleVector.fromArray(S, work, 61 * LANES + l);
            DoubleVector t132 = DoubleVector.fromArray(S, work, 62 * LANES + l);
            DoubleVector t133 = t130.mul(t132);
            DoubleVector t126 = DoubleVector.fromArray(S, work, 63 * LANES + l);
            DoubleVector t134 = t126.sub(t133);
            DoubleVector t80 = DoubleVector.fromArray(S, work, 64 * LANES + l);
            DoubleVector t135 = t80.mul(0.004);
            DoubleVector T = DoubleVector.fromArray(S, y, P3Places.T * LANES + l);
            DoubleVector t87 = DoubleVector.fromArray(S, work, 65 * LANES + l);
            DoubleVector t136 = T.mul(t87);
            DoubleVector t137 = t136.add(1.0);
            DoubleVector t138 = t135.mul(t137);
            DoubleVector t139 = t134.add(t138);
            t139.add(DoubleVector.fromArray(S, side, P3Places.C1 * LANES + l))
                    .intoArray(slope, P3Places.C1 * LANES + l);
            DoubleVector F = DoubleVector.fromArray(S, y, P3Places.F * LANES + l);
            DoubleVector t140 = F.mul(0.002);
            DoubleVector t116 = DoubleVector.fromArray(S, work, 66 * LANES + l);
            DoubleVector t141 = t116.mul(t140);
            DoubleVector E = DoubleVector.fromArray(S, y, P3Places.E * LANES + l);
            DoubleVector t143 = E.mul(0.002);
            DoubleVector t144 = t141.sub(t143);
            t144.add(DoubleVector.fromArray(S, side, P3Places.E * LANES + l)).intoArray(slope, P3Places.E * LANES + l);
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
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector shift_ = DoubleVector.fromArray(S, shift, l);
            DoubleVector kB = DoubleVector.fromArray(S, p, P3Places.PAR_kB * LANES + l);
            DoubleVector G = DoubleVector.fromArray(S, y, P3Places.G * LANES + l);
            DoubleVector t3 = G.add(0.5);
            DoubleVector t4 = ONE.div(t3);
            DoubleVector t5 = G.mul(t4);
            DoubleVector t6 = t5.add(0.30000000000000004);
            DoubleVector t7 = kB.mul(t6);
            DoubleVector t8 = shift_.add(t7);
            DoubleVector t9 = ONE.div(t8);
            t9.intoArray(work, 44 * LANES + l);
            DoubleVector t10 = t9.mul(4.0);
            t10.intoArray(work, l);
            DoubleVector F = DoubleVector.fromArray(S, y, P3Places.F * LANES + l);
            DoubleVector N = DoubleVector.fromArray(S, y, P3Places.N * LANES + l);
            DoubleVector t13 = F.add(N);
            t13.intoArray(work, 70 * LANES + l);
            DoubleVector t14 = DoubleVector.broadcast(S, 1.0).sub(t13);
            DoubleVector rF = DoubleVector.fromArray(S, p, P3Places.PAR_rF * LANES + l);
            DoubleVector t16 = F.mul(rF);
            DoubleVector t17 = t4.mul(t4);
            DoubleVector t18 = G.mul(t17);
            DoubleVector t19 = t4.sub(t18);
            DoubleVector t20 = t16.mul(t19);
            DoubleVector t21 = t14.mul(t20);
            DoubleVector t22 = shift_.sub(-8.0);
            DoubleVector B = DoubleVector.fromArray(S, y, P3Places.B * LANES + l);
            DoubleVector t24 = DoubleVector.broadcast(S, 1.0).sub(B);
            DoubleVector t25 = kB.mul(t24);
            DoubleVector t26 = t25.mul(t19);
            t26.intoArray(work, 43 * LANES + l);
            DoubleVector t27 = t26.mul(t10);
            DoubleVector t28 = t22.add(t27);
            DoubleVector t29 = ONE.div(t28);
            t29.intoArray(work, 42 * LANES + l);
            DoubleVector t30 = t21.mul(t29);
            t30.intoArray(work, LANES + l);
            DoubleVector P = DoubleVector.fromArray(S, y, P3Places.P * LANES + l);
            DoubleVector t32 = P.add(0.1);
            DoubleVector t33 = t32.mul(100.0);
            DoubleVector t34 = t32.add(shift_);
            DoubleVector t35 = ONE.div(t34);
            t35.intoArray(work, 41 * LANES + l);
            DoubleVector t36 = t33.mul(t35);
            t36.intoArray(work, 2 * LANES + l);
            DoubleVector t37 = t5.add(1.0);
            DoubleVector t38 = t16.mul(t37);
            DoubleVector dN = DoubleVector.fromArray(S, p, P3Places.PAR_dN * LANES + l);
            DoubleVector t40 = dN.add(shift_);
            DoubleVector t41 = ONE.div(t40);
            t41.intoArray(work, 39 * LANES + l);
            DoubleVector t42 = t38.mul(t41);
            t42.intoArray(work, 3 * LANES + l);
            DoubleVector kTL = DoubleVector.fromArray(S, p, P3Places.PAR_kTL * LANES + l);
            DoubleVector t44 = kTL.mul(t36);
            t44.intoArray(work, 63 * LANES + l);
            DoubleVector t45 = t44.mul(t41);
            t45.intoArray(work, 4 * LANES + l);
            DoubleVector T = DoubleVector.fromArray(S, y, P3Places.T * LANES + l);
            DoubleVector t47 = T.add(0.1);
            DoubleVector t48 = ONE.div(t47);
            t48.intoArray(work, 60 * LANES + l);
            DoubleVector kFN = DoubleVector.fromArray(S, p, P3Places.PAR_kFN * LANES + l);
            DoubleVector t50 = T.mul(kFN);
            DoubleVector t51 = t48.mul(t50);
            t51.intoArray(work, 37 * LANES + l);
            DoubleVector t52 = t51.mul(t45);
            t52.intoArray(work, 59 * LANES + l);
            DoubleVector t53 = rF.mul(t37);
            DoubleVector t54 = t14.mul(t53);
            DoubleVector t55 = t54.sub(t38);
            DoubleVector t56 = t51.add(0.1);
            DoubleVector t57 = t55.sub(t56);
            DoubleVector t58 = shift_.sub(t57);
            DoubleVector t59 = t30.mul(-0.8);
            DoubleVector t60 = t58.add(t59);
            t60.intoArray(work, 58 * LANES + l);
        }
    }

    private static void factor1(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t51 = DoubleVector.fromArray(S, work, 37 * LANES + l);
            DoubleVector t42 = DoubleVector.fromArray(S, work, 3 * LANES + l);
            DoubleVector t61 = t51.mul(t42);
            DoubleVector t60 = DoubleVector.fromArray(S, work, 58 * LANES + l);
            DoubleVector t62 = t60.add(t61);
            DoubleVector t63 = ONE.div(t62);
            t63.intoArray(work, 36 * LANES + l);
            DoubleVector t52 = DoubleVector.fromArray(S, work, 59 * LANES + l);
            DoubleVector t64 = t52.mul(t63);
            t64.intoArray(work, 5 * LANES + l);
            DoubleVector T = DoubleVector.fromArray(S, y, P3Places.T * LANES + l);
            DoubleVector t65 = T.mul(2.0);
            t65.intoArray(work, 65 * LANES + l);
            DoubleVector t66 = t65.add(1.0);
            DoubleVector t67 = ONE.div(t66);
            t67.intoArray(work, 64 * LANES + l);
            DoubleVector t68 = t67.mul(0.18000000000000002);
            DoubleVector t69 = t68.mul(t63);
            t69.intoArray(work, 6 * LANES + l);
            DoubleVector M1 = DoubleVector.fromArray(S, y, P3Places.M1 * LANES + l);
            DoubleVector F = DoubleVector.fromArray(S, y, P3Places.F * LANES + l);
            DoubleVector t71 = F.mul(0.2);
            DoubleVector I = DoubleVector.fromArray(S, y, P3Places.I * LANES + l);
            DoubleVector t73 = I.mul(0.5);
            DoubleVector t74 = t71.add(t73);
            DoubleVector t75 = M1.add(t74);
            DoubleVector t76 = t75.mul(0.9);
            DoubleVector t77 = t67.mul(t67);
            DoubleVector t78 = t77.mul(2.0);
            DoubleVector t79 = t76.mul(t78);
            DoubleVector kFN = DoubleVector.fromArray(S, p, P3Places.PAR_kFN * LANES + l);
            DoubleVector t80 = F.mul(kFN);
            DoubleVector t48 = DoubleVector.fromArray(S, work, 60 * LANES + l);
            DoubleVector t81 = t48.mul(t80);
            DoubleVector t82 = T.mul(F);
            DoubleVector t83 = t82.mul(kFN);
            DoubleVector t84 = t48.mul(t48);
            t84.intoArray(work, 66 * LANES + l);
            DoubleVector t85 = t83.mul(t84);
            DoubleVector t86 = t81.sub(t85);
            DoubleVector t87 = t85.sub(t81);
            t87.intoArray(work, 38 * LANES + l);
            DoubleVector t88 = t87.mul(t42);
            DoubleVector t89 = t86.sub(t88);
            t89.intoArray(work, 34 * LANES + l);
            DoubleVector t90 = t89.mul(t69);
            DoubleVector t91 = t79.add(t90);
            DoubleVector dT = DoubleVector.fromArray(S, p, P3Places.PAR_dT * LANES + l);
            DoubleVector shift_ = DoubleVector.fromArray(S, shift, l);
            DoubleVector t93 = dT.add(shift_);
            DoubleVector t45 = DoubleVector.fromArray(S, work, 4 * LANES + l);
            DoubleVector t94 = t87.mul(t45);
            DoubleVector t95 = t93.add(t94);
            DoubleVector t96 = t89.mul(t64);
            DoubleVector t97 = t95.add(t96);
            DoubleVector t98 = ONE.div(t97);
            t98.intoArray(work, 33 * LANES + l);
            DoubleVector t99 = t91.mul(t98);
            t99.intoArray(work, 7 * LANES + l);
            DoubleVector Ne = DoubleVector.fromArray(S, y, P3Places.Ne * LANES + l);
            DoubleVector t101 = Ne.mul(0.5);
            DoubleVector Dm = DoubleVector.fromArray(S, y, P3Places.Dm * LANES + l);
            DoubleVector t103 = M1.mul(0.5);
            DoubleVector t104 = Dm.add(t103);
            DoubleVector t105 = t101.add(t104);
            DoubleVector t106 = t105.mul(50.0);
            DoubleVector M2 = DoubleVector.fromArray(S, y, P3Places.M2 * LANES + l);
            DoubleVector t108 = M2.mul(2.0);
            DoubleVector t109 = t108.add(1.0);
            DoubleVector t110 = ONE.div(t109);
            t110.intoArray(work, 61 * LANES + l);
            DoubleVector t111 = t110.mul(t110);
            DoubleVector t112 = t111.mul(2.0);
            DoubleVector t113 = t106.mul(t112);
            DoubleVector t114 = shift_.sub(-0.35);
            DoubleVector t115 = ONE.div(t114);
            t115.intoArray(work, 25 * LANES + l);
            DoubleVector t116 = t113.mul(t115);
            t116.intoArray(work, 8 * LANES + l);
            DoubleVector kD = DoubleVector.fromArray(S, p, P3Places.PAR_kD * LANES + l);
            DoubleVector t118 = Dm.mul(kD);
            t118.intoArray(work, 18 * LANES + l);
        }
    }

    private static void factor2(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t118 = DoubleVector.fromArray(S, work, 18 * LANES + l);
            DoubleVector t115 = DoubleVector.fromArray(S, work, 25 * LANES + l);
            DoubleVector t119 = t118.mul(t115);
            t119.intoArray(work, 9 * LANES + l);
            DoubleVector kNe = DoubleVector.fromArray(S, p, P3Places.PAR_kNe * LANES + l);
            DoubleVector I = DoubleVector.fromArray(S, y, P3Places.I * LANES + l);
            DoubleVector t121 = I.mul(0.25);
            DoubleVector Dm = DoubleVector.fromArray(S, y, P3Places.Dm * LANES + l);
            DoubleVector t122 = Dm.add(t121);
            DoubleVector t123 = kNe.mul(t122);
            DoubleVector M2 = DoubleVector.fromArray(S, y, P3Places.M2 * LANES + l);
            DoubleVector t124 = M2.add(1.0);
            DoubleVector t125 = ONE.div(t124);
            DoubleVector t126 = t125.mul(t125);
            DoubleVector t127 = t123.mul(t126);
            DoubleVector t128 = t127.mul(t115);
            t128.intoArray(work, 10 * LANES + l);
            DoubleVector t129 = DoubleVector.fromArray(S, p, 12 * LANES + l);
            DoubleVector t130 = t125.mul(t129);
            DoubleVector shift_ = DoubleVector.fromArray(S, shift, l);
            DoubleVector t131 = shift_.sub(-50.0);
            DoubleVector t132 = ONE.div(t131);
            t132.intoArray(work, 24 * LANES + l);
            DoubleVector t133 = t130.mul(t132);
            t133.intoArray(work, 11 * LANES + l);
            DoubleVector t134 = kNe.mul(t125);
            DoubleVector t110 = DoubleVector.fromArray(S, work, 61 * LANES + l);
            DoubleVector t135 = t110.mul(50.0);
            t135.intoArray(work, 21 * LANES + l);
            DoubleVector t136 = t135.mul(t133);
            DoubleVector t137 = t134.add(t136);
            DoubleVector M1 = DoubleVector.fromArray(S, y, P3Places.M1 * LANES + l);
            DoubleVector t138 = M1.add(M2);
            DoubleVector Ne = DoubleVector.fromArray(S, y, P3Places.Ne * LANES + l);
            DoubleVector t139 = Ne.add(t138);
            DoubleVector t140 = t139.add(0.2);
            DoubleVector kD = DoubleVector.fromArray(S, p, P3Places.PAR_kD * LANES + l);
            DoubleVector t141 = kD.mul(t140);
            DoubleVector t142 = shift_.add(t141);
            DoubleVector t143 = ONE.div(t142);
            t143.intoArray(work, 20 * LANES + l);
            DoubleVector t144 = t137.mul(t143);
            t144.intoArray(work, 12 * LANES + l);
            DoubleVector t145 = t143.mul(-2.0);
            t145.intoArray(work, 13 * LANES + l);
            DoubleVector t146 = t118.mul(t145);
            DoubleVector t147 = DoubleVector.broadcast(S, -1.0).sub(t146);
            DoubleVector t148 = shift_.sub(-2.0);
            DoubleVector t149 = t110.mul(25.0);
            t149.intoArray(work, 22 * LANES + l);
            DoubleVector t150 = t149.mul(t133);
            DoubleVector t151 = t148.sub(t150);
            DoubleVector t152 = t118.mul(t144);
            DoubleVector t153 = t151.add(t152);
            DoubleVector t154 = ONE.div(t153);
            t154.intoArray(work, 17 * LANES + l);
            DoubleVector t155 = t147.mul(t154);
            t155.intoArray(work, 14 * LANES + l);
            DoubleVector t156 = DoubleVector.fromArray(S, p, 11 * LANES + l);
            DoubleVector t157 = t156.add(shift_);
            DoubleVector kSw = DoubleVector.fromArray(S, p, P3Places.PAR_kSw * LANES + l);
            DoubleVector t159 = kSw.mul(t119);
            DoubleVector t160 = t118.add(t159);
            t160.intoArray(work, 19 * LANES + l);
            DoubleVector t161 = t160.mul(t145);
            DoubleVector t162 = t157.sub(t161);
            t162.intoArray(work, 62 * LANES + l);
            DoubleVector t163 = kSw.mul(t128);
            DoubleVector t116 = DoubleVector.fromArray(S, work, 8 * LANES + l);
            DoubleVector t164 = kSw.mul(t116);
            DoubleVector t165 = t164.sub(t149);
            t165.intoArray(work, 23 * LANES + l);
            DoubleVector t166 = t165.mul(t133);
            DoubleVector t167 = t163.add(t166);
            DoubleVector t168 = t160.mul(t144);
            DoubleVector t169 = t167.add(t168);
            t169.intoArray(work, 16 * LANES + l);
        }
    }

    private static void factor3(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t169 = DoubleVector.fromArray(S, work, 16 * LANES + l);
            DoubleVector t155 = DoubleVector.fromArray(S, work, 14 * LANES + l);
            DoubleVector t170 = t169.mul(t155);
            DoubleVector t162 = DoubleVector.fromArray(S, work, 62 * LANES + l);
            DoubleVector t171 = t162.sub(t170);
            DoubleVector t172 = ONE.div(t171);
            t172.intoArray(work, 15 * LANES + l);
            DoubleVector t30 = DoubleVector.fromArray(S, work, LANES + l);
            DoubleVector t173 = t30.mul(-4.0);
            t173.intoArray(work, 35 * LANES + l);
            DoubleVector t69 = DoubleVector.fromArray(S, work, 6 * LANES + l);
            DoubleVector t174 = t173.mul(t69);
            DoubleVector t64 = DoubleVector.fromArray(S, work, 5 * LANES + l);
            DoubleVector t175 = t173.mul(t64);
            DoubleVector t44 = DoubleVector.fromArray(S, work, 63 * LANES + l);
            DoubleVector t176 = t175.sub(t44);
            t176.intoArray(work, 31 * LANES + l);
            DoubleVector t99 = DoubleVector.fromArray(S, work, 7 * LANES + l);
            DoubleVector t177 = t176.mul(t99);
            DoubleVector t178 = t174.sub(t177);
            t178.intoArray(work, 26 * LANES + l);
            DoubleVector t67 = DoubleVector.fromArray(S, work, 64 * LANES + l);
            DoubleVector t179 = t67.mul(0.45);
            t179.intoArray(work, 27 * LANES + l);
            DoubleVector t180 = DoubleVector.fromArray(S, p, 13 * LANES + l);
            DoubleVector t36 = DoubleVector.fromArray(S, work, 2 * LANES + l);
            DoubleVector t181 = t180.mul(t36);
            t181.intoArray(work, 32 * LANES + l);
            DoubleVector t182 = t181.mul(t99);
            DoubleVector t183 = t67.mul(0.9);
            DoubleVector t184 = t182.sub(t183);
            t184.intoArray(work, 28 * LANES + l);
            DoubleVector shift_ = DoubleVector.fromArray(S, shift, l);
            DoubleVector t185 = shift_.sub(-0.875);
            DoubleVector TL = DoubleVector.fromArray(S, y, P3Places.TL * LANES + l);
            TL.intoArray(work, 40 * LANES + l);
            DoubleVector t187 = TL.mul(t36);
            DoubleVector t188 = TL.mul(100.0);
            DoubleVector t189 = t187.sub(t188);
            t189.intoArray(work, 30 * LANES + l);
            DoubleVector t190 = t189.mul(t99);
            DoubleVector t191 = t185.sub(t190);
            DoubleVector t192 = ONE.div(t191);
            t192.intoArray(work, 29 * LANES + l);
            DoubleVector t48 = DoubleVector.fromArray(S, work, 60 * LANES + l);
            DoubleVector t65 = DoubleVector.fromArray(S, work, 65 * LANES + l);
            DoubleVector t193 = t48.mul(t65);
            DoubleVector t194 = t193.add(1.0);
            t194.intoArray(work, 68 * LANES + l);
            DoubleVector t195 = t194.mul(0.002);
            t195.intoArray(work, 45 * LANES + l);
            DoubleVector F = DoubleVector.fromArray(S, y, P3Places.F * LANES + l);
            DoubleVector t196 = F.mul(0.002);
            DoubleVector t197 = t48.mul(2.0);
            DoubleVector t84 = DoubleVector.fromArray(S, work, 66 * LANES + l);
            DoubleVector t198 = t65.mul(t84);
            DoubleVector t199 = t197.sub(t198);
            DoubleVector t200 = t196.mul(t199);
            t200.intoArray(work, 46 * LANES + l);
            DoubleVector t201 = shift_.sub(-0.002);
            DoubleVector t202 = ONE.div(t201);
            t202.intoArray(work, 47 * LANES + l);
            DoubleVector C3 = DoubleVector.fromArray(S, y, P3Places.C3 * LANES + l);
            DoubleVector t204 = C3.add(1.0);
            DoubleVector t205 = ONE.div(t204);
            t205.intoArray(work, 69 * LANES + l);
            DoubleVector t206 = DoubleVector.fromArray(S, p, 14 * LANES + l);
            DoubleVector t207 = t194.mul(t206);
            DoubleVector t208 = t205.mul(t207);
            t208.intoArray(work, 48 * LANES + l);
            DoubleVector k3 = DoubleVector.fromArray(S, p, P3Places.PAR_k3 * LANES + l);
            DoubleVector t210 = k3.mul(t194);
            DoubleVector t211 = t205.mul(t210);
            t211.intoArray(work, 49 * LANES + l);
            DoubleVector N = DoubleVector.fromArray(S, y, P3Places.N * LANES + l);
            DoubleVector t212 = N.mul(2.0);
            DoubleVector t213 = F.add(t212);
            DoubleVector t214 = k3.mul(t213);
            t214.intoArray(work, 67 * LANES + l);
            DoubleVector t215 = t214.mul(t199);
            DoubleVector t216 = t205.mul(t215);
            t216.intoArray(work, 50 * LANES + l);
            DoubleVector t217 = C3.mul(0.05);
            t217.intoArray(work, 51 * LANES + l);
        }
    }

    private static void factor4(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector P = DoubleVector.fromArray(S, y, P3Places.P * LANES + l);
            DoubleVector t218 = P.mul(0.05);
            DoubleVector t219 = t218.add(0.02);
            DoubleVector t214 = DoubleVector.fromArray(S, work, 67 * LANES + l);
            DoubleVector t194 = DoubleVector.fromArray(S, work, 68 * LANES + l);
            DoubleVector t220 = t214.mul(t194);
            DoubleVector t205 = DoubleVector.fromArray(S, work, 69 * LANES + l);
            DoubleVector t221 = t205.mul(t205);
            DoubleVector t222 = t220.mul(t221);
            DoubleVector t223 = t219.add(t222);
            DoubleVector shift_ = DoubleVector.fromArray(S, shift, l);
            DoubleVector t224 = shift_.add(t223);
            DoubleVector t225 = ONE.div(t224);
            t225.intoArray(work, 52 * LANES + l);
            DoubleVector T = DoubleVector.fromArray(S, y, P3Places.T * LANES + l);
            DoubleVector t48 = DoubleVector.fromArray(S, work, 60 * LANES + l);
            DoubleVector t226 = T.mul(t48);
            DoubleVector t227 = t226.add(1.0);
            DoubleVector t228 = t227.mul(0.004);
            t228.intoArray(work, 53 * LANES + l);
            DoubleVector t13 = DoubleVector.fromArray(S, work, 70 * LANES + l);
            DoubleVector t229 = t13.mul(0.004);
            DoubleVector t84 = DoubleVector.fromArray(S, work, 66 * LANES + l);
            DoubleVector t230 = T.mul(t84);
            DoubleVector t231 = t48.sub(t230);
            DoubleVector t232 = t229.mul(t231);
            t232.intoArray(work, 54 * LANES + l);
            DoubleVector C1 = DoubleVector.fromArray(S, y, P3Places.C1 * LANES + l);
            DoubleVector t234 = C1.mul(0.25);
            DoubleVector t235 = t234.add(1.0);
            DoubleVector q1 = DoubleVector.fromArray(S, p, P3Places.PAR_q1 * LANES + l);
            DoubleVector t237 = C1.mul(q1);
            DoubleVector t238 = t235.mul(t237);
            t238.intoArray(work, 55 * LANES + l);
            DoubleVector t239 = P.mul(q1);
            DoubleVector t240 = t235.mul(t239);
            DoubleVector t241 = P.mul(C1);
            DoubleVector t242 = DoubleVector.fromArray(S, p, 15 * LANES + l);
            DoubleVector t243 = t241.mul(t242);
            DoubleVector t244 = t240.add(t243);
            DoubleVector t245 = shift_.add(t244);
            DoubleVector t246 = ONE.div(t245);
            t246.intoArray(work, 56 * LANES + l);
            DoubleVector t247 = shift_.sub(-1.2);
            DoubleVector t248 = ONE.div(t247);
            t248.intoArray(work, 57 * LANES + l);
        }
    }

    @Override
    public void solve(double[] p, double[] work, double[] b) {
        solve0(p, work, b);
        solve1(p, work, b);
        solve2(p, work, b);
    }

    private static void solve0(double[] p, double[] work, double[] b) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t0 = DoubleVector.fromArray(S, b, P3Places.B * LANES + l);
            t0.intoArray(work, 64 * LANES + l);
            DoubleVector t1 = DoubleVector.fromArray(S, b, P3Places.G * LANES + l);
            DoubleVector t2 = DoubleVector.fromArray(S, work, l);
            DoubleVector t3 = t0.mul(t2);
            DoubleVector t4 = t1.sub(t3);
            t4.intoArray(work, 63 * LANES + l);
            DoubleVector t5 = DoubleVector.fromArray(S, b, P3Places.F * LANES + l);
            DoubleVector t6 = DoubleVector.fromArray(S, work, LANES + l);
            DoubleVector t7 = t4.mul(t6);
            DoubleVector t8 = t5.add(t7);
            DoubleVector t9 = DoubleVector.fromArray(S, b, P3Places.N * LANES + l);
            t9.intoArray(work, 65 * LANES + l);
            DoubleVector t10 = DoubleVector.fromArray(S, work, 3 * LANES + l);
            DoubleVector t11 = t9.mul(t10);
            DoubleVector t12 = t8.sub(t11);
            t12.intoArray(work, 62 * LANES + l);
            DoubleVector t13 = DoubleVector.fromArray(S, b, P3Places.T * LANES + l);
            DoubleVector t14 = DoubleVector.fromArray(S, b, P3Places.TL * LANES + l);
            t14.intoArray(work, 66 * LANES + l);
            DoubleVector t15 = DoubleVector.fromArray(S, work, 2 * LANES + l);
            DoubleVector t16 = t14.mul(t15);
            DoubleVector t17 = t13.add(t16);
            DoubleVector t18 = DoubleVector.fromArray(S, work, 4 * LANES + l);
            DoubleVector t19 = t9.mul(t18);
            DoubleVector t20 = t17.add(t19);
            DoubleVector t21 = DoubleVector.fromArray(S, work, 5 * LANES + l);
            DoubleVector t22 = t12.mul(t21);
            DoubleVector t23 = t20.add(t22);
            t23.intoArray(work, 59 * LANES + l);
            DoubleVector t24 = DoubleVector.fromArray(S, b, P3Places.P * LANES + l);
            DoubleVector t25 = DoubleVector.fromArray(S, work, 6 * LANES + l);
            DoubleVector t26 = t12.mul(t25);
            DoubleVector t27 = t24.add(t26);
            DoubleVector t28 = DoubleVector.fromArray(S, work, 7 * LANES + l);
            DoubleVector t29 = t23.mul(t28);
            DoubleVector t30 = t27.sub(t29);
            DoubleVector t31 = DoubleVector.fromArray(S, b, P3Places.M2 * LANES + l);
            DoubleVector kSw = DoubleVector.fromArray(S, p, P3Places.PAR_kSw * LANES + l);
            DoubleVector t33 = DoubleVector.fromArray(S, b, P3Places.M1 * LANES + l);
            DoubleVector t34 = DoubleVector.fromArray(S, b, P3Places.Dm * LANES + l);
            DoubleVector t35 = DoubleVector.fromArray(S, work, 9 * LANES + l);
            DoubleVector t36 = t31.mul(t35);
            DoubleVector t37 = t34.sub(t36);
            DoubleVector t38 = DoubleVector.fromArray(S, work, 13 * LANES + l);
            DoubleVector t39 = t37.mul(t38);
            DoubleVector t40 = t33.sub(t39);
            DoubleVector t41 = DoubleVector.fromArray(S, b, P3Places.Ne * LANES + l);
            DoubleVector t42 = DoubleVector.fromArray(S, work, 10 * LANES + l);
            DoubleVector t43 = t31.mul(t42);
            DoubleVector t44 = t41.sub(t43);
            DoubleVector t45 = DoubleVector.fromArray(S, b, P3Places.I * LANES + l);
            DoubleVector t46 = DoubleVector.fromArray(S, work, 8 * LANES + l);
            DoubleVector t47 = t31.mul(t46);
            DoubleVector t48 = t45.sub(t47);
            DoubleVector t49 = DoubleVector.fromArray(S, work, 11 * LANES + l);
            DoubleVector t50 = t48.mul(t49);
            DoubleVector t51 = t44.add(t50);
            DoubleVector t52 = DoubleVector.fromArray(S, work, 12 * LANES + l);
            DoubleVector t53 = t37.mul(t52);
            DoubleVector t54 = t51.add(t53);
            DoubleVector t55 = DoubleVector.fromArray(S, work, 14 * LANES + l);
            DoubleVector t56 = t54.mul(t55);
            DoubleVector t57 = t40.sub(t56);
            DoubleVector t58 = DoubleVector.fromArray(S, work, 15 * LANES + l);
            DoubleVector t59 = t57.mul(t58);
            t59.intoArray(work, 61 * LANES + l);
            t59.intoArray(b, P3Places.M1 * LANES + l);
            DoubleVector t60 = kSw.mul(t59);
            DoubleVector t61 = t31.add(t60);
            DoubleVector t62 = DoubleVector.fromArray(S, work, 25 * LANES + l);
            DoubleVector t63 = t61.mul(t62);
            t63.intoArray(work, 60 * LANES + l);
            t63.intoArray(b, P3Places.M2 * LANES + l);
            DoubleVector t64 = DoubleVector.fromArray(S, work, 26 * LANES + l);
            DoubleVector t65 = t63.mul(t64);
            DoubleVector t66 = t30.sub(t65);
            DoubleVector t67 = DoubleVector.fromArray(S, work, 16 * LANES + l);
            DoubleVector t68 = t59.mul(t67);
            DoubleVector t69 = t54.sub(t68);
            DoubleVector t70 = DoubleVector.fromArray(S, work, 17 * LANES + l);
            DoubleVector t71 = t69.mul(t70);
            t71.intoArray(b, P3Places.Ne * LANES + l);
            DoubleVector t72 = DoubleVector.fromArray(S, work, 18 * LANES + l);
            DoubleVector t73 = t71.mul(t72);
            DoubleVector t74 = t37.sub(t73);
            DoubleVector t75 = DoubleVector.fromArray(S, work, 19 * LANES + l);
            DoubleVector t76 = t59.mul(t75);
            DoubleVector t77 = t74.sub(t76);
            DoubleVector t78 = DoubleVector.fromArray(S, work, 20 * LANES + l);
            DoubleVector t79 = t77.mul(t78);
            t79.intoArray(b, P3Places.Dm * LANES + l);
            DoubleVector t80 = DoubleVector.fromArray(S, work, 21 * LANES + l);
            DoubleVector t81 = t79.mul(t80);
            DoubleVector t82 = t48.add(t81);
            DoubleVector t83 = DoubleVector.fromArray(S, work, 22 * LANES + l);
            DoubleVector t84 = t71.mul(t83);
            DoubleVector t85 = t82.add(t84);
            DoubleVector t86 = DoubleVector.fromArray(S, work, 23 * LANES + l);
            DoubleVector t87 = t59.mul(t86);
            DoubleVector t88 = t85.sub(t87);
            DoubleVector t89 = DoubleVector.fromArray(S, work, 24 * LANES + l);
            DoubleVector t90 = t88.mul(t89);
            t90.intoArray(work, 67 * LANES + l);
            t90.intoArray(b, P3Places.I * LANES + l);
            DoubleVector t91 = DoubleVector.fromArray(S, work, 27 * LANES + l);
            DoubleVector t92 = t90.mul(t91);
            DoubleVector t93 = t66.add(t92);
            DoubleVector t94 = DoubleVector.fromArray(S, work, 28 * LANES + l);
            DoubleVector t95 = t59.mul(t94);
            DoubleVector t96 = t93.sub(t95);
            t96.intoArray(work, 58 * LANES + l);
        }
    }

    private static void solve1(double[] p, double[] work, double[] b) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t97 = DoubleVector.fromArray(S, work, 29 * LANES + l);
            DoubleVector t96 = DoubleVector.fromArray(S, work, 58 * LANES + l);
            DoubleVector t98 = t96.mul(t97);
            t98.intoArray(work, 72 * LANES + l);
            t98.intoArray(b, P3Places.P * LANES + l);
            DoubleVector t99 = DoubleVector.fromArray(S, work, 30 * LANES + l);
            DoubleVector t100 = t98.mul(t99);
            DoubleVector t23 = DoubleVector.fromArray(S, work, 59 * LANES + l);
            DoubleVector t101 = t23.sub(t100);
            DoubleVector t102 = DoubleVector.fromArray(S, work, 31 * LANES + l);
            DoubleVector t63 = DoubleVector.fromArray(S, work, 60 * LANES + l);
            DoubleVector t103 = t63.mul(t102);
            DoubleVector t104 = t101.sub(t103);
            DoubleVector t105 = DoubleVector.fromArray(S, work, 32 * LANES + l);
            DoubleVector t59 = DoubleVector.fromArray(S, work, 61 * LANES + l);
            DoubleVector t106 = t59.mul(t105);
            DoubleVector t107 = t104.add(t106);
            DoubleVector t108 = DoubleVector.fromArray(S, work, 33 * LANES + l);
            DoubleVector t109 = t107.mul(t108);
            t109.intoArray(work, 71 * LANES + l);
            t109.intoArray(b, P3Places.T * LANES + l);
            DoubleVector t110 = DoubleVector.fromArray(S, work, 34 * LANES + l);
            DoubleVector t111 = t109.mul(t110);
            DoubleVector t12 = DoubleVector.fromArray(S, work, 62 * LANES + l);
            DoubleVector t112 = t12.sub(t111);
            DoubleVector t113 = DoubleVector.fromArray(S, work, 35 * LANES + l);
            DoubleVector t114 = t63.mul(t113);
            DoubleVector t115 = t112.sub(t114);
            DoubleVector t116 = DoubleVector.fromArray(S, work, 36 * LANES + l);
            DoubleVector t117 = t115.mul(t116);
            t117.intoArray(work, 70 * LANES + l);
            t117.intoArray(b, P3Places.F * LANES + l);
            DoubleVector t118 = t117.mul(-0.8);
            DoubleVector t4 = DoubleVector.fromArray(S, work, 63 * LANES + l);
            DoubleVector t119 = t4.sub(t118);
            DoubleVector t120 = t63.mul(-4.0);
            DoubleVector t121 = t119.sub(t120);
            DoubleVector t122 = DoubleVector.fromArray(S, work, 42 * LANES + l);
            DoubleVector t123 = t121.mul(t122);
            t123.intoArray(b, P3Places.G * LANES + l);
            DoubleVector t124 = DoubleVector.fromArray(S, work, 43 * LANES + l);
            DoubleVector t125 = t123.mul(t124);
            DoubleVector t0 = DoubleVector.fromArray(S, work, 64 * LANES + l);
            DoubleVector t126 = t0.add(t125);
            DoubleVector t127 = DoubleVector.fromArray(S, work, 44 * LANES + l);
            DoubleVector t128 = t126.mul(t127);
            t128.intoArray(b, P3Places.B * LANES + l);
            DoubleVector kTL = DoubleVector.fromArray(S, p, P3Places.PAR_kTL * LANES + l);
            DoubleVector t130 = DoubleVector.fromArray(S, work, 37 * LANES + l);
            DoubleVector t131 = t117.mul(t130);
            DoubleVector t9 = DoubleVector.fromArray(S, work, 65 * LANES + l);
            DoubleVector t132 = t9.add(t131);
            DoubleVector t133 = DoubleVector.fromArray(S, work, 38 * LANES + l);
            DoubleVector t134 = t109.mul(t133);
            DoubleVector t135 = t132.sub(t134);
            DoubleVector t136 = DoubleVector.fromArray(S, work, 39 * LANES + l);
            DoubleVector t137 = t135.mul(t136);
            t137.intoArray(work, 68 * LANES + l);
            t137.intoArray(b, P3Places.N * LANES + l);
            DoubleVector t138 = kTL.mul(t137);
            DoubleVector t14 = DoubleVector.fromArray(S, work, 66 * LANES + l);
            DoubleVector t139 = t14.add(t138);
            DoubleVector t140 = DoubleVector.fromArray(S, work, 40 * LANES + l);
            DoubleVector t141 = t98.mul(t140);
            DoubleVector t142 = t139.sub(t141);
            DoubleVector t143 = kTL.mul(t63);
            DoubleVector t144 = t142.add(t143);
            DoubleVector t145 = DoubleVector.fromArray(S, p, 13 * LANES + l);
            DoubleVector t146 = t145.mul(t59);
            DoubleVector t147 = t144.add(t146);
            DoubleVector t148 = DoubleVector.fromArray(S, work, 41 * LANES + l);
            DoubleVector t149 = t147.mul(t148);
            t149.intoArray(b, P3Places.TL * LANES + l);
            DoubleVector t150 = DoubleVector.fromArray(S, b, P3Places.V * LANES + l);
            DoubleVector t151 = t123.mul(-1.5);
            DoubleVector t152 = t150.sub(t151);
            DoubleVector t90 = DoubleVector.fromArray(S, work, 67 * LANES + l);
            DoubleVector t153 = t90.mul(-1.5);
            DoubleVector t154 = t152.sub(t153);
            DoubleVector t155 = DoubleVector.fromArray(S, work, 57 * LANES + l);
            DoubleVector t156 = t154.mul(t155);
            t156.intoArray(b, P3Places.V * LANES + l);
            DoubleVector t157 = DoubleVector.fromArray(S, b, P3Places.C3 * LANES + l);
            DoubleVector t158 = DoubleVector.fromArray(S, work, 48 * LANES + l);
            DoubleVector t159 = t137.mul(t158);
            DoubleVector t160 = t157.add(t159);
            DoubleVector t161 = DoubleVector.fromArray(S, work, 49 * LANES + l);
            DoubleVector t162 = t117.mul(t161);
            DoubleVector t163 = t160.add(t162);
            DoubleVector t164 = DoubleVector.fromArray(S, work, 50 * LANES + l);
            DoubleVector t165 = t109.mul(t164);
            DoubleVector t166 = t163.add(t165);
            DoubleVector t167 = DoubleVector.fromArray(S, work, 51 * LANES + l);
            DoubleVector t168 = t98.mul(t167);
            DoubleVector t169 = t166.sub(t168);
            DoubleVector t170 = DoubleVector.fromArray(S, work, 52 * LANES + l);
            DoubleVector t171 = t169.mul(t170);
            t171.intoArray(b, P3Places.C3 * LANES + l);
            DoubleVector t172 = DoubleVector.fromArray(S, b, P3Places.C1 * LANES + l);
            DoubleVector t173 = t171.mul(-0.02);
            DoubleVector t174 = t172.sub(t173);
            t174.intoArray(work, 69 * LANES + l);
        }
    }

    private static void solve2(double[] p, double[] work, double[] b) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t175 = DoubleVector.fromArray(S, work, 53 * LANES + l);
            DoubleVector t137 = DoubleVector.fromArray(S, work, 68 * LANES + l);
            DoubleVector t176 = t137.mul(t175);
            DoubleVector t174 = DoubleVector.fromArray(S, work, 69 * LANES + l);
            DoubleVector t177 = t174.add(t176);
            DoubleVector t117 = DoubleVector.fromArray(S, work, 70 * LANES + l);
            DoubleVector t178 = t117.mul(t175);
            DoubleVector t179 = t177.add(t178);
            DoubleVector t180 = DoubleVector.fromArray(S, work, 54 * LANES + l);
            DoubleVector t109 = DoubleVector.fromArray(S, work, 71 * LANES + l);
            DoubleVector t181 = t109.mul(t180);
            DoubleVector t182 = t179.add(t181);
            DoubleVector t183 = DoubleVector.fromArray(S, work, 55 * LANES + l);
            DoubleVector t98 = DoubleVector.fromArray(S, work, 72 * LANES + l);
            DoubleVector t184 = t98.mul(t183);
            DoubleVector t185 = t182.sub(t184);
            DoubleVector t186 = DoubleVector.fromArray(S, work, 56 * LANES + l);
            DoubleVector t187 = t185.mul(t186);
            t187.intoArray(b, P3Places.C1 * LANES + l);
            DoubleVector t188 = DoubleVector.fromArray(S, b, P3Places.E * LANES + l);
            DoubleVector t189 = DoubleVector.fromArray(S, work, 45 * LANES + l);
            DoubleVector t190 = t117.mul(t189);
            DoubleVector t191 = t188.add(t190);
            DoubleVector t192 = DoubleVector.fromArray(S, work, 46 * LANES + l);
            DoubleVector t193 = t109.mul(t192);
            DoubleVector t194 = t191.add(t193);
            DoubleVector t195 = DoubleVector.fromArray(S, work, 47 * LANES + l);
            DoubleVector t196 = t194.mul(t195);
            t196.intoArray(b, P3Places.E * LANES + l);
        }
    }

    @Override
    public int scratch() {
        return 15;
    }
}
