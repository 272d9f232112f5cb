package org.percola.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Four vectors of lines at a time, so that one recurrence hides the other's latency; what is left over one by one. */
final class VectorLineSweep extends LineSweep {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int V = S.length();

    private final double[] once;
    private final double[] twice;
    private final ScalarLineSweep rest;

    VectorLineSweep(int mostCells) {
        once = new double[4 * V * mostCells];
        twice = new double[4 * V * mostCells];
        rest = new ScalarLineSweep(mostCells);
    }

    @Override
    public void step(
            LineDiffusion diffusion,
            double[] from,
            int fromOffset,
            int fromStride,
            double[] to,
            int toOffset,
            int toStride,
            int lines) {
        int l = 0;
        for (; l + 4 * V <= lines; l += 4 * V) {
            four(diffusion, from, fromOffset + l, fromStride, to, toOffset + l, toStride);
        }
        for (; l + V <= lines; l += V) {
            one(diffusion, from, fromOffset + l, fromStride, to, toOffset + l, toStride);
        }
        if (l < lines) {
            rest.step(diffusion, from, fromOffset + l, fromStride, to, toOffset + l, toStride, lines - l);
        }
    }

    private void four(
            LineDiffusion diffusion,
            double[] from,
            int fromOffset,
            int fromStride,
            double[] to,
            int toOffset,
            int toStride) {
        int n = diffusion.count;
        double[] scale = diffusion.scale;
        double[] before = diffusion.fromBefore;
        double[] after = diffusion.fromAfter;
        DoubleVector p0 = DoubleVector.zero(S);
        DoubleVector p1 = DoubleVector.zero(S);
        DoubleVector p2 = DoubleVector.zero(S);
        DoubleVector p3 = DoubleVector.zero(S);
        for (int i = 0; i < n; i++) {
            double s = scale[i];
            double b = before[i];
            int f = fromOffset + i * fromStride;
            int t = i * 4 * V;
            p0 = DoubleVector.fromArray(S, from, f).mul(s).add(p0.mul(b));
            p0.intoArray(once, t);
            p1 = DoubleVector.fromArray(S, from, f + V).mul(s).add(p1.mul(b));
            p1.intoArray(once, t + V);
            p2 = DoubleVector.fromArray(S, from, f + 2 * V).mul(s).add(p2.mul(b));
            p2.intoArray(once, t + 2 * V);
            p3 = DoubleVector.fromArray(S, from, f + 3 * V).mul(s).add(p3.mul(b));
            p3.intoArray(once, t + 3 * V);
        }
        p0 = DoubleVector.zero(S);
        p1 = DoubleVector.zero(S);
        p2 = DoubleVector.zero(S);
        p3 = DoubleVector.zero(S);
        for (int i = n - 1; i >= 0; i--) {
            double a = after[i];
            int t = i * 4 * V;
            p0 = DoubleVector.fromArray(S, once, t).add(p0.mul(a));
            p0.intoArray(once, t);
            p1 = DoubleVector.fromArray(S, once, t + V).add(p1.mul(a));
            p1.intoArray(once, t + V);
            p2 = DoubleVector.fromArray(S, once, t + 2 * V).add(p2.mul(a));
            p2.intoArray(once, t + 2 * V);
            p3 = DoubleVector.fromArray(S, once, t + 3 * V).add(p3.mul(a));
            p3.intoArray(once, t + 3 * V);
        }
        p0 = DoubleVector.zero(S);
        p1 = DoubleVector.zero(S);
        p2 = DoubleVector.zero(S);
        p3 = DoubleVector.zero(S);
        for (int i = 0; i < n; i++) {
            double s = scale[i];
            double b = before[i];
            int t = i * 4 * V;
            p0 = DoubleVector.fromArray(S, once, t).mul(s).add(p0.mul(b));
            p0.intoArray(twice, t);
            p1 = DoubleVector.fromArray(S, once, t + V).mul(s).add(p1.mul(b));
            p1.intoArray(twice, t + V);
            p2 = DoubleVector.fromArray(S, once, t + 2 * V).mul(s).add(p2.mul(b));
            p2.intoArray(twice, t + 2 * V);
            p3 = DoubleVector.fromArray(S, once, t + 3 * V).mul(s).add(p3.mul(b));
            p3.intoArray(twice, t + 3 * V);
        }
        p0 = DoubleVector.zero(S);
        p1 = DoubleVector.zero(S);
        p2 = DoubleVector.zero(S);
        p3 = DoubleVector.zero(S);
        for (int i = n - 1; i >= 0; i--) {
            double a = after[i];
            int g = toOffset + i * toStride;
            int t = i * 4 * V;
            p0 = DoubleVector.fromArray(S, twice, t).add(p0.mul(a));
            p0.mul(LineDiffusion.TWICE)
                    .add(DoubleVector.fromArray(S, once, t).mul(LineDiffusion.ONCE))
                    .intoArray(to, g);
            p1 = DoubleVector.fromArray(S, twice, t + V).add(p1.mul(a));
            p1.mul(LineDiffusion.TWICE)
                    .add(DoubleVector.fromArray(S, once, t + V).mul(LineDiffusion.ONCE))
                    .intoArray(to, g + V);
            p2 = DoubleVector.fromArray(S, twice, t + 2 * V).add(p2.mul(a));
            p2.mul(LineDiffusion.TWICE)
                    .add(DoubleVector.fromArray(S, once, t + 2 * V).mul(LineDiffusion.ONCE))
                    .intoArray(to, g + 2 * V);
            p3 = DoubleVector.fromArray(S, twice, t + 3 * V).add(p3.mul(a));
            p3.mul(LineDiffusion.TWICE)
                    .add(DoubleVector.fromArray(S, once, t + 3 * V).mul(LineDiffusion.ONCE))
                    .intoArray(to, g + 3 * V);
        }
    }

    private void one(
            LineDiffusion diffusion,
            double[] from,
            int fromOffset,
            int fromStride,
            double[] to,
            int toOffset,
            int toStride) {
        int n = diffusion.count;
        double[] scale = diffusion.scale;
        double[] before = diffusion.fromBefore;
        double[] after = diffusion.fromAfter;
        DoubleVector p0 = DoubleVector.zero(S);
        for (int i = 0; i < n; i++) {
            double s = scale[i];
            double b = before[i];
            int f = fromOffset + i * fromStride;
            int t = i * V;
            p0 = DoubleVector.fromArray(S, from, f).mul(s).add(p0.mul(b));
            p0.intoArray(once, t);
        }
        p0 = DoubleVector.zero(S);
        for (int i = n - 1; i >= 0; i--) {
            double a = after[i];
            int t = i * V;
            p0 = DoubleVector.fromArray(S, once, t).add(p0.mul(a));
            p0.intoArray(once, t);
        }
        p0 = DoubleVector.zero(S);
        for (int i = 0; i < n; i++) {
            double s = scale[i];
            double b = before[i];
            int t = i * V;
            p0 = DoubleVector.fromArray(S, once, t).mul(s).add(p0.mul(b));
            p0.intoArray(twice, t);
        }
        p0 = DoubleVector.zero(S);
        for (int i = n - 1; i >= 0; i--) {
            double a = after[i];
            int g = toOffset + i * toStride;
            int t = i * V;
            p0 = DoubleVector.fromArray(S, twice, t).add(p0.mul(a));
            p0.mul(LineDiffusion.TWICE)
                    .add(DoubleVector.fromArray(S, once, t).mul(LineDiffusion.ONCE))
                    .intoArray(to, g);
        }
    }
}
