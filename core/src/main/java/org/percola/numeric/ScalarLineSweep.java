package org.percola.numeric;

/** Line by line. */
final class ScalarLineSweep extends LineSweep {
    private final double[] once;
    private final double[] twice;

    ScalarLineSweep(int mostCells) {
        once = new double[mostCells];
        twice = new double[mostCells];
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
        int n = diffusion.count;
        double[] scale = diffusion.scale;
        double[] before = diffusion.fromBefore;
        double[] after = diffusion.fromAfter;
        for (int l = 0; l < lines; l++) {
            double p = 0;
            for (int i = 0; i < n; i++) {
                p = scale[i] * from[fromOffset + i * fromStride + l] + before[i] * p;
                once[i] = p;
            }
            p = 0;
            for (int i = n - 1; i >= 0; i--) {
                p = once[i] + after[i] * p;
                once[i] = p;
            }
            p = 0;
            for (int i = 0; i < n; i++) {
                p = scale[i] * once[i] + before[i] * p;
                twice[i] = p;
            }
            p = 0;
            for (int i = n - 1; i >= 0; i--) {
                p = twice[i] + after[i] * p;
                to[toOffset + i * toStride + l] = LineDiffusion.TWICE * p + LineDiffusion.ONCE * once[i];
            }
        }
    }
}
