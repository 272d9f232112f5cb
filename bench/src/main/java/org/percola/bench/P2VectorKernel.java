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
final class P2VectorKernel implements BlockKernel {
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
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector I = DoubleVector.fromArray(S, y, P2Places.I * LANES + l);
            DoubleVector t1 = I.mul(1.5);
            DoubleVector t2 = t1.neg();
            t2.add(DoubleVector.fromArray(S, side, P2Places.I * LANES + l)).intoArray(slope, P2Places.I * LANES + l);
            DoubleVector t3 = I.mul(2.0);
            DoubleVector M = DoubleVector.fromArray(S, y, P2Places.M * LANES + l);
            DoubleVector t5 = DoubleVector.broadcast(S, 1.0).sub(M);
            DoubleVector t6 = t3.mul(t5);
            DoubleVector t7 = M.sub(0.02);
            DoubleVector t8 = t7.mul(0.6);
            DoubleVector t9 = t6.sub(t8);
            t9.add(DoubleVector.fromArray(S, side, P2Places.M * LANES + l)).intoArray(slope, P2Places.M * LANES + l);
            DoubleVector t10 = M.mul(12.0);
            DoubleVector N = DoubleVector.fromArray(S, y, P2Places.N * LANES + l);
            DoubleVector t12 = N.mul(6.0);
            DoubleVector t13 = t10.add(t12);
            DoubleVector F = DoubleVector.fromArray(S, y, P2Places.F * LANES + l);
            DoubleVector t15 = F.mul(0.3);
            DoubleVector t16 = t13.add(t15);
            DoubleVector T = DoubleVector.fromArray(S, y, P2Places.T * LANES + l);
            DoubleVector t18 = T.mul(15.0);
            DoubleVector t19 = t16.sub(t18);
            t19.add(DoubleVector.fromArray(S, side, P2Places.T * LANES + l)).intoArray(slope, P2Places.T * LANES + l);
            DoubleVector t20 = F.mul(0.924);
            DoubleVector t21 = T.mul(0.5);
            DoubleVector t22 = T.add(0.2);
            DoubleVector t23 = ONE.div(t22);
            DoubleVector t24 = t21.mul(t23);
            DoubleVector t25 = t24.add(1.0);
            DoubleVector t26 = t20.mul(t25);
            DoubleVector t27 = DoubleVector.broadcast(S, 1.0).sub(F);
            DoubleVector t28 = t27.sub(N);
            DoubleVector t29 = t26.mul(t28);
            DoubleVector t30 = F.mul(0.12);
            DoubleVector t31 = t29.sub(t30);
            DoubleVector t32 = F.mul(0.6);
            DoubleVector t33 = T.mul(t32);
            DoubleVector t34 = T.add(0.3);
            DoubleVector t35 = ONE.div(t34);
            DoubleVector t36 = t33.mul(t35);
            DoubleVector t37 = t31.sub(t36);
            t37.add(DoubleVector.fromArray(S, side, P2Places.F * LANES + l)).intoArray(slope, P2Places.F * LANES + l);
            DoubleVector t38 = N.mul(0.25);
            DoubleVector t39 = t36.sub(t38);
            t39.add(DoubleVector.fromArray(S, side, P2Places.N * LANES + l)).intoArray(slope, P2Places.N * LANES + l);
            DoubleVector t40 = N.mul(2.0);
            DoubleVector t41 = F.add(t40);
            DoubleVector t42 = t41.mul(0.25);
            DoubleVector t43 = T.mul(2.0);
            t43.intoArray(work, 32 * LANES + l);
            DoubleVector t44 = T.add(0.5);
            DoubleVector t45 = ONE.div(t44);
            t45.intoArray(work, 28 * LANES + l);
            DoubleVector t46 = t43.mul(t45);
            DoubleVector t47 = t46.add(1.0);
            DoubleVector t48 = t42.mul(t47);
            DoubleVector C1 = DoubleVector.fromArray(S, y, P2Places.C1 * LANES + l);
            DoubleVector C3 = DoubleVector.fromArray(S, y, P2Places.C3 * LANES + l);
            DoubleVector t51 = C3.add(1.0);
            DoubleVector t52 = C1.add(t51);
            DoubleVector t53 = ONE.div(t52);
            t53.intoArray(work, 30 * LANES + l);
            DoubleVector t54 = t48.mul(t53);
            DoubleVector t55 = C3.mul(0.06);
            t55.intoArray(work, 31 * LANES + l);
            DoubleVector t56 = t54.sub(t55);
            DoubleVector P = DoubleVector.fromArray(S, y, P2Places.P * LANES + l);
            DoubleVector t58 = P.mul(0.4);
            DoubleVector t59 = C3.mul(t58);
            DoubleVector t60 = t56.sub(t59);
            t60.add(DoubleVector.fromArray(S, side, P2Places.C3 * LANES + l)).intoArray(slope, P2Places.C3 * LANES + l);
            DoubleVector t61 = t41.mul(0.1);
            t61.intoArray(work, 29 * LANES + l);
        }
    }

    private static void slopes1(double[] y, double[] p, double[] side, double[] slope, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector T = DoubleVector.fromArray(S, y, P2Places.T * LANES + l);
            DoubleVector t45 = DoubleVector.fromArray(S, work, 28 * LANES + l);
            DoubleVector t62 = T.mul(t45);
            DoubleVector t63 = t62.add(1.0);
            DoubleVector t61 = DoubleVector.fromArray(S, work, 29 * LANES + l);
            DoubleVector t64 = t61.mul(t63);
            DoubleVector t53 = DoubleVector.fromArray(S, work, 30 * LANES + l);
            DoubleVector t65 = t53.mul(t64);
            DoubleVector t55 = DoubleVector.fromArray(S, work, 31 * LANES + l);
            DoubleVector t66 = t55.add(t65);
            DoubleVector P = DoubleVector.fromArray(S, y, P2Places.P * LANES + l);
            DoubleVector t67 = P.mul(0.1);
            DoubleVector C1 = DoubleVector.fromArray(S, y, P2Places.C1 * LANES + l);
            DoubleVector t68 = C1.mul(t67);
            DoubleVector t69 = t66.sub(t68);
            t69.add(DoubleVector.fromArray(S, side, P2Places.C1 * LANES + l)).intoArray(slope, P2Places.C1 * LANES + l);
            DoubleVector F = DoubleVector.fromArray(S, y, P2Places.F * LANES + l);
            DoubleVector t70 = F.mul(0.1);
            DoubleVector N = DoubleVector.fromArray(S, y, P2Places.N * LANES + l);
            DoubleVector t71 = N.mul(0.3);
            DoubleVector t72 = t70.add(t71);
            DoubleVector M = DoubleVector.fromArray(S, y, P2Places.M * LANES + l);
            DoubleVector t73 = M.add(t72);
            DoubleVector t74 = t73.mul(0.875);
            DoubleVector t43 = DoubleVector.fromArray(S, work, 32 * LANES + l);
            DoubleVector t75 = t43.add(1.0);
            DoubleVector t76 = ONE.div(t75);
            DoubleVector t77 = t74.mul(t76);
            DoubleVector t78 = P.mul(0.875);
            DoubleVector t79 = t77.sub(t78);
            t79.add(DoubleVector.fromArray(S, side, P2Places.P * LANES + l)).intoArray(slope, P2Places.P * LANES + l);
        }
    }

    @Override
    public void factor(double[] y, double[] p, double[] shift, double[] work) {
        factor0(y, p, shift, work);
        factor1(y, p, shift, work);
        factor2(y, p, shift, work);
    }

    private static void factor0(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector M = DoubleVector.fromArray(S, y, P2Places.M * LANES + l);
            DoubleVector t1 = DoubleVector.broadcast(S, 1.0).sub(M);
            DoubleVector t2 = t1.mul(2.0);
            DoubleVector shift_ = DoubleVector.fromArray(S, shift, l);
            DoubleVector t4 = shift_.sub(-1.5);
            DoubleVector t5 = ONE.div(t4);
            t5.intoArray(work, 27 * LANES + l);
            DoubleVector t6 = t2.mul(t5);
            t6.intoArray(work, l);
            DoubleVector T = DoubleVector.fromArray(S, y, P2Places.T * LANES + l);
            DoubleVector t8 = T.mul(2.0);
            t8.intoArray(work, 38 * LANES + l);
            DoubleVector t9 = t8.add(1.0);
            DoubleVector t10 = ONE.div(t9);
            t10.intoArray(work, 35 * LANES + l);
            DoubleVector t11 = t10.mul(0.875);
            DoubleVector I = DoubleVector.fromArray(S, y, P2Places.I * LANES + l);
            DoubleVector t13 = I.mul(2.0);
            DoubleVector t14 = t13.add(0.6);
            DoubleVector t15 = shift_.add(t14);
            DoubleVector t16 = ONE.div(t15);
            t16.intoArray(work, 26 * LANES + l);
            DoubleVector t17 = t11.mul(t16);
            t17.intoArray(work, LANES + l);
            DoubleVector t18 = t16.mul(-12.0);
            t18.intoArray(work, 2 * LANES + l);
            DoubleVector F = DoubleVector.fromArray(S, y, P2Places.F * LANES + l);
            DoubleVector N = DoubleVector.fromArray(S, y, P2Places.N * LANES + l);
            DoubleVector t21 = N.mul(2.0);
            DoubleVector t22 = F.add(t21);
            DoubleVector t23 = t22.mul(0.1);
            t23.intoArray(work, 41 * LANES + l);
            DoubleVector t24 = T.add(0.5);
            DoubleVector t25 = ONE.div(t24);
            t25.intoArray(work, 37 * LANES + l);
            DoubleVector t26 = T.mul(t25);
            DoubleVector t27 = t26.add(1.0);
            t27.intoArray(work, 43 * LANES + l);
            DoubleVector t28 = t23.mul(t27);
            DoubleVector C1 = DoubleVector.fromArray(S, y, P2Places.C1 * LANES + l);
            DoubleVector C3 = DoubleVector.fromArray(S, y, P2Places.C3 * LANES + l);
            DoubleVector t31 = C3.add(1.0);
            DoubleVector t32 = C1.add(t31);
            DoubleVector t33 = ONE.div(t32);
            t33.intoArray(work, 40 * LANES + l);
            DoubleVector t34 = t33.mul(t33);
            DoubleVector t35 = t28.mul(t34);
            t35.intoArray(work, 44 * LANES + l);
            DoubleVector t36 = t35.sub(0.06);
            DoubleVector P = DoubleVector.fromArray(S, y, P2Places.P * LANES + l);
            DoubleVector t38 = P.mul(0.4);
            DoubleVector t39 = t22.mul(0.25);
            t39.intoArray(work, 39 * LANES + l);
            DoubleVector t40 = t8.mul(t25);
            DoubleVector t41 = t40.add(1.0);
            t41.intoArray(work, 42 * LANES + l);
            DoubleVector t42 = t39.mul(t41);
            DoubleVector t43 = t42.mul(t34);
            t43.intoArray(work, 20 * LANES + l);
            DoubleVector t44 = t43.add(0.06);
            DoubleVector t45 = t38.add(t44);
            DoubleVector t46 = shift_.add(t45);
            DoubleVector t47 = ONE.div(t46);
            t47.intoArray(work, 25 * LANES + l);
            DoubleVector t48 = t36.mul(t47);
            t48.intoArray(work, 3 * LANES + l);
            DoubleVector t49 = F.mul(0.6);
            DoubleVector t50 = T.add(0.3);
            DoubleVector t51 = ONE.div(t50);
            t51.intoArray(work, 34 * LANES + l);
            DoubleVector t52 = t49.mul(t51);
            t52.intoArray(work, 33 * LANES + l);
            DoubleVector t53 = T.mul(t49);
            DoubleVector t54 = t51.mul(t51);
            DoubleVector t55 = t53.mul(t54);
            t55.intoArray(work, 32 * LANES + l);
            DoubleVector t56 = t52.sub(t55);
            t56.intoArray(work, 31 * LANES + l);
            DoubleVector t57 = DoubleVector.broadcast(S, 1.0).sub(F);
            DoubleVector t58 = t57.sub(N);
            t58.intoArray(work, 30 * LANES + l);
            DoubleVector t59 = F.mul(0.924);
            t59.intoArray(work, 29 * LANES + l);
            DoubleVector t60 = T.add(0.2);
            t60.intoArray(work, 28 * LANES + l);
        }
    }

    private static void factor1(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t60 = DoubleVector.fromArray(S, work, 28 * LANES + l);
            DoubleVector t61 = ONE.div(t60);
            DoubleVector t62 = t61.mul(0.5);
            DoubleVector T = DoubleVector.fromArray(S, y, P2Places.T * LANES + l);
            DoubleVector t63 = T.mul(0.5);
            DoubleVector t64 = t61.mul(t61);
            DoubleVector t65 = t63.mul(t64);
            DoubleVector t66 = t62.sub(t65);
            DoubleVector t59 = DoubleVector.fromArray(S, work, 29 * LANES + l);
            DoubleVector t67 = t59.mul(t66);
            DoubleVector t58 = DoubleVector.fromArray(S, work, 30 * LANES + l);
            DoubleVector t68 = t58.mul(t67);
            DoubleVector t56 = DoubleVector.fromArray(S, work, 31 * LANES + l);
            DoubleVector t69 = t56.sub(t68);
            DoubleVector shift_ = DoubleVector.fromArray(S, shift, l);
            DoubleVector t70 = shift_.sub(-15.0);
            DoubleVector t71 = ONE.div(t70);
            t71.intoArray(work, 10 * LANES + l);
            DoubleVector t72 = t69.mul(t71);
            t72.intoArray(work, 4 * LANES + l);
            DoubleVector t55 = DoubleVector.fromArray(S, work, 32 * LANES + l);
            DoubleVector t52 = DoubleVector.fromArray(S, work, 33 * LANES + l);
            DoubleVector t73 = t55.sub(t52);
            DoubleVector t74 = t73.mul(t71);
            t74.intoArray(work, 5 * LANES + l);
            DoubleVector t75 = T.mul(0.6);
            DoubleVector t51 = DoubleVector.fromArray(S, work, 34 * LANES + l);
            DoubleVector t76 = t51.mul(t75);
            DoubleVector t77 = t74.mul(-0.3);
            DoubleVector t78 = t76.add(t77);
            DoubleVector t79 = t63.mul(t61);
            DoubleVector t80 = t79.add(1.0);
            DoubleVector t81 = t80.mul(0.924);
            DoubleVector t82 = t58.mul(t81);
            DoubleVector t83 = t59.mul(t80);
            DoubleVector t84 = t82.sub(t83);
            DoubleVector t85 = t84.sub(0.12);
            DoubleVector t86 = t85.sub(t76);
            DoubleVector t87 = shift_.sub(t86);
            DoubleVector t88 = t72.mul(-0.3);
            DoubleVector t89 = t87.sub(t88);
            DoubleVector t90 = ONE.div(t89);
            t90.intoArray(work, 9 * LANES + l);
            DoubleVector t91 = t78.mul(t90);
            t91.intoArray(work, 6 * LANES + l);
            DoubleVector t92 = shift_.sub(-0.25);
            DoubleVector t93 = t74.mul(-6.0);
            DoubleVector t94 = t92.sub(t93);
            DoubleVector t95 = t72.mul(-6.0);
            DoubleVector t96 = t83.sub(t95);
            t96.intoArray(work, 8 * LANES + l);
            DoubleVector t97 = t96.mul(t91);
            DoubleVector t98 = t94.add(t97);
            DoubleVector t99 = ONE.div(t98);
            t99.intoArray(work, 7 * LANES + l);
            DoubleVector F = DoubleVector.fromArray(S, y, P2Places.F * LANES + l);
            DoubleVector t100 = F.mul(0.1);
            DoubleVector N = DoubleVector.fromArray(S, y, P2Places.N * LANES + l);
            DoubleVector t101 = N.mul(0.3);
            DoubleVector t102 = t100.add(t101);
            DoubleVector M = DoubleVector.fromArray(S, y, P2Places.M * LANES + l);
            DoubleVector t103 = M.add(t102);
            DoubleVector t104 = t103.mul(0.875);
            DoubleVector t10 = DoubleVector.fromArray(S, work, 35 * LANES + l);
            DoubleVector t105 = t10.mul(t10);
            DoubleVector t106 = t105.mul(2.0);
            DoubleVector t107 = t104.mul(t106);
            t107.intoArray(work, 11 * LANES + l);
            DoubleVector t108 = t10.mul(0.08750000000000001);
            t108.intoArray(work, 12 * LANES + l);
            DoubleVector t109 = t10.mul(0.2625);
            t109.intoArray(work, 13 * LANES + l);
            DoubleVector t110 = shift_.sub(-0.875);
            t110.intoArray(work, 36 * LANES + l);
        }
    }

    private static void factor2(double[] y, double[] p, double[] shift, double[] work) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t110 = DoubleVector.fromArray(S, work, 36 * LANES + l);
            DoubleVector t111 = ONE.div(t110);
            t111.intoArray(work, 14 * LANES + l);
            DoubleVector C1 = DoubleVector.fromArray(S, y, P2Places.C1 * LANES + l);
            DoubleVector t112 = C1.mul(0.1);
            DoubleVector C3 = DoubleVector.fromArray(S, y, P2Places.C3 * LANES + l);
            DoubleVector t113 = C3.mul(0.4);
            t113.intoArray(work, 21 * LANES + l);
            DoubleVector t48 = DoubleVector.fromArray(S, work, 3 * LANES + l);
            DoubleVector t114 = t113.mul(t48);
            DoubleVector t115 = t112.sub(t114);
            t115.intoArray(work, 15 * LANES + l);
            DoubleVector t25 = DoubleVector.fromArray(S, work, 37 * LANES + l);
            DoubleVector t116 = t25.mul(2.0);
            DoubleVector t117 = t25.mul(t25);
            DoubleVector t8 = DoubleVector.fromArray(S, work, 38 * LANES + l);
            DoubleVector t118 = t8.mul(t117);
            DoubleVector t119 = t116.sub(t118);
            DoubleVector t39 = DoubleVector.fromArray(S, work, 39 * LANES + l);
            DoubleVector t120 = t39.mul(t119);
            DoubleVector t33 = DoubleVector.fromArray(S, work, 40 * LANES + l);
            DoubleVector t121 = t33.mul(t120);
            t121.intoArray(work, 22 * LANES + l);
            DoubleVector t122 = t121.mul(t48);
            DoubleVector T = DoubleVector.fromArray(S, y, P2Places.T * LANES + l);
            DoubleVector t123 = T.mul(t117);
            DoubleVector t124 = t25.sub(t123);
            DoubleVector t23 = DoubleVector.fromArray(S, work, 41 * LANES + l);
            DoubleVector t125 = t23.mul(t124);
            DoubleVector t126 = t33.mul(t125);
            DoubleVector t127 = t122.sub(t126);
            t127.intoArray(work, 16 * LANES + l);
            DoubleVector t41 = DoubleVector.fromArray(S, work, 42 * LANES + l);
            DoubleVector t128 = t41.mul(0.25);
            DoubleVector t129 = t33.mul(t128);
            t129.intoArray(work, 23 * LANES + l);
            DoubleVector t130 = t129.mul(t48);
            DoubleVector t27 = DoubleVector.fromArray(S, work, 43 * LANES + l);
            DoubleVector t131 = t27.mul(0.1);
            DoubleVector t132 = t33.mul(t131);
            DoubleVector t133 = t130.sub(t132);
            t133.intoArray(work, 17 * LANES + l);
            DoubleVector t134 = t41.mul(0.5);
            DoubleVector t135 = t33.mul(t134);
            t135.intoArray(work, 24 * LANES + l);
            DoubleVector t136 = t135.mul(t48);
            DoubleVector t137 = t27.mul(0.2);
            DoubleVector t138 = t33.mul(t137);
            DoubleVector t139 = t136.sub(t138);
            t139.intoArray(work, 18 * LANES + l);
            DoubleVector P = DoubleVector.fromArray(S, y, P2Places.P * LANES + l);
            DoubleVector t140 = P.mul(0.1);
            DoubleVector t35 = DoubleVector.fromArray(S, work, 44 * LANES + l);
            DoubleVector t141 = t140.add(t35);
            DoubleVector shift_ = DoubleVector.fromArray(S, shift, l);
            DoubleVector t142 = shift_.add(t141);
            DoubleVector t43 = DoubleVector.fromArray(S, work, 20 * LANES + l);
            DoubleVector t143 = t43.mul(t48);
            DoubleVector t144 = t142.sub(t143);
            DoubleVector t145 = ONE.div(t144);
            t145.intoArray(work, 19 * LANES + l);
        }
    }

    @Override
    public void solve(double[] p, double[] work, double[] b) {
        solve0(p, work, b);
    }

    private static void solve0(double[] p, double[] work, double[] b) {
        for (int l = FRONT; l < FRONT + LANES; l += V) {
            DoubleVector t0 = DoubleVector.fromArray(S, b, P2Places.I * LANES + l);
            DoubleVector t1 = DoubleVector.fromArray(S, work, 27 * LANES + l);
            DoubleVector t2 = t0.mul(t1);
            t2.intoArray(b, P2Places.I * LANES + l);
            DoubleVector t3 = DoubleVector.fromArray(S, b, P2Places.M * LANES + l);
            DoubleVector t4 = DoubleVector.fromArray(S, work, l);
            DoubleVector t5 = t0.mul(t4);
            DoubleVector t6 = t3.add(t5);
            DoubleVector t7 = DoubleVector.fromArray(S, work, 26 * LANES + l);
            DoubleVector t8 = t6.mul(t7);
            t8.intoArray(b, P2Places.M * LANES + l);
            DoubleVector t9 = DoubleVector.fromArray(S, b, P2Places.T * LANES + l);
            DoubleVector t10 = DoubleVector.fromArray(S, work, 2 * LANES + l);
            DoubleVector t11 = t6.mul(t10);
            DoubleVector t12 = t9.sub(t11);
            DoubleVector t13 = DoubleVector.fromArray(S, b, P2Places.F * LANES + l);
            DoubleVector t14 = DoubleVector.fromArray(S, work, 4 * LANES + l);
            DoubleVector t15 = t12.mul(t14);
            DoubleVector t16 = t13.sub(t15);
            DoubleVector t17 = DoubleVector.fromArray(S, b, P2Places.N * LANES + l);
            DoubleVector t18 = DoubleVector.fromArray(S, work, 5 * LANES + l);
            DoubleVector t19 = t12.mul(t18);
            DoubleVector t20 = t17.sub(t19);
            DoubleVector t21 = DoubleVector.fromArray(S, work, 6 * LANES + l);
            DoubleVector t22 = t16.mul(t21);
            DoubleVector t23 = t20.add(t22);
            DoubleVector t24 = DoubleVector.fromArray(S, work, 7 * LANES + l);
            DoubleVector t25 = t23.mul(t24);
            t25.intoArray(b, P2Places.N * LANES + l);
            DoubleVector t26 = DoubleVector.fromArray(S, work, 8 * LANES + l);
            DoubleVector t27 = t25.mul(t26);
            DoubleVector t28 = t16.sub(t27);
            DoubleVector t29 = DoubleVector.fromArray(S, work, 9 * LANES + l);
            DoubleVector t30 = t28.mul(t29);
            t30.intoArray(b, P2Places.F * LANES + l);
            DoubleVector t31 = t30.mul(-0.3);
            DoubleVector t32 = t12.sub(t31);
            DoubleVector t33 = t25.mul(-6.0);
            DoubleVector t34 = t32.sub(t33);
            DoubleVector t35 = DoubleVector.fromArray(S, work, 10 * LANES + l);
            DoubleVector t36 = t34.mul(t35);
            t36.intoArray(b, P2Places.T * LANES + l);
            DoubleVector t37 = DoubleVector.fromArray(S, b, P2Places.C3 * LANES + l);
            DoubleVector t38 = DoubleVector.fromArray(S, b, P2Places.C1 * LANES + l);
            DoubleVector t39 = DoubleVector.fromArray(S, work, 3 * LANES + l);
            DoubleVector t40 = t37.mul(t39);
            DoubleVector t41 = t38.sub(t40);
            DoubleVector t42 = DoubleVector.fromArray(S, b, P2Places.P * LANES + l);
            DoubleVector t43 = DoubleVector.fromArray(S, work, LANES + l);
            DoubleVector t44 = t6.mul(t43);
            DoubleVector t45 = t42.add(t44);
            DoubleVector t46 = DoubleVector.fromArray(S, work, 11 * LANES + l);
            DoubleVector t47 = t36.mul(t46);
            DoubleVector t48 = t45.sub(t47);
            DoubleVector t49 = DoubleVector.fromArray(S, work, 12 * LANES + l);
            DoubleVector t50 = t30.mul(t49);
            DoubleVector t51 = t48.add(t50);
            DoubleVector t52 = DoubleVector.fromArray(S, work, 13 * LANES + l);
            DoubleVector t53 = t25.mul(t52);
            DoubleVector t54 = t51.add(t53);
            DoubleVector t55 = DoubleVector.fromArray(S, work, 14 * LANES + l);
            DoubleVector t56 = t54.mul(t55);
            t56.intoArray(b, P2Places.P * LANES + l);
            DoubleVector t57 = DoubleVector.fromArray(S, work, 15 * LANES + l);
            DoubleVector t58 = t56.mul(t57);
            DoubleVector t59 = t41.sub(t58);
            DoubleVector t60 = DoubleVector.fromArray(S, work, 16 * LANES + l);
            DoubleVector t61 = t36.mul(t60);
            DoubleVector t62 = t59.sub(t61);
            DoubleVector t63 = DoubleVector.fromArray(S, work, 17 * LANES + l);
            DoubleVector t64 = t30.mul(t63);
            DoubleVector t65 = t62.sub(t64);
            DoubleVector t66 = DoubleVector.fromArray(S, work, 18 * LANES + l);
            DoubleVector t67 = t25.mul(t66);
            DoubleVector t68 = t65.sub(t67);
            DoubleVector t69 = DoubleVector.fromArray(S, work, 19 * LANES + l);
            DoubleVector t70 = t68.mul(t69);
            t70.intoArray(b, P2Places.C1 * LANES + l);
            DoubleVector t71 = DoubleVector.fromArray(S, work, 20 * LANES + l);
            DoubleVector t72 = t70.mul(t71);
            DoubleVector t73 = t37.sub(t72);
            DoubleVector t74 = DoubleVector.fromArray(S, work, 21 * LANES + l);
            DoubleVector t75 = t56.mul(t74);
            DoubleVector t76 = t73.sub(t75);
            DoubleVector t77 = DoubleVector.fromArray(S, work, 22 * LANES + l);
            DoubleVector t78 = t36.mul(t77);
            DoubleVector t79 = t76.add(t78);
            DoubleVector t80 = DoubleVector.fromArray(S, work, 23 * LANES + l);
            DoubleVector t81 = t30.mul(t80);
            DoubleVector t82 = t79.add(t81);
            DoubleVector t83 = DoubleVector.fromArray(S, work, 24 * LANES + l);
            DoubleVector t84 = t25.mul(t83);
            DoubleVector t85 = t82.add(t84);
            DoubleVector t86 = DoubleVector.fromArray(S, work, 25 * LANES + l);
            DoubleVector t87 = t85.mul(t86);
            t87.intoArray(b, P2Places.C3 * LANES + l);
        }
    }

    @Override
    public int scratch() {
        return 17;
    }
}
