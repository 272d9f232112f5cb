package org.percola.numeric;

/**
 * One implicit step of diffusion along a row of cells with closed ends: {@code (1 + r L) u' = u}, L the finite-volume
 * Laplacian of the row, r = diffusivity times step. Keeps the total to rounding, never makes a value negative, and is
 * stable for any step; first order in the step, second in the width of the cells.
 *
 * <p>A row may lie along a straight line or along a radius: cells have volumes, faces have areas. Not for two threads at a
 * time.
 */
public final class DiffusionLine {
    private final double[] volume;
    /** Area over distance of the face above each cell; the last is closed. */
    private final double[] face;

    private final double[] upper;
    private final double[] value;
    private final double[] pivot;

    private DiffusionLine(double[] volume, double[] face) {
        this.volume = volume;
        this.face = face;
        upper = new double[volume.length];
        value = new double[volume.length];
        pivot = new double[volume.length];
    }

    /** Equal cells along a straight line, with closed ends. */
    public static DiffusionLine straight(int cellsCount, double cellMm) {
        double[] volume = new double[cellsCount];
        double[] face = new double[cellsCount];
        for (int k = 0; k < cellsCount; k++) {
            volume[k] = cellMm;
            face[k] = k + 1 < cellsCount ? 1 / cellMm : 0;
        }
        return new DiffusionLine(volume, face);
    }

    /** Equally wide rings around an axis, out to a closed wall. */
    public static DiffusionLine radial(int cellsCount, double cellMm) {
        double[] volume = new double[cellsCount];
        double[] face = new double[cellsCount];
        for (int k = 0; k < cellsCount; k++) {
            double inner = k * cellMm;
            double outer = inner + cellMm;
            volume[k] = (outer * outer - inner * inner) / 2;
            face[k] = k + 1 < cellsCount ? outer / cellMm : 0;
        }
        return new DiffusionLine(volume, face);
    }

    /** Volume of a cell, per unit of what the row stands for. */
    public double volume(int cell) {
        return volume[cell];
    }

    /**
     * One step in place.
     *
     * @param u values; cell k at {@code start + k * stride}
     * @param diffusivityTimesStep in mm2
     */
    public void step(double[] u, int start, int stride, double diffusivityTimesStep) {
        int n = volume.length;
        double lower = 0;
        for (int k = 0; k < n; k++) {
            double r = diffusivityTimesStep / volume[k];
            double below = k > 0 ? r * face[k - 1] : 0;
            double above = r * face[k];
            pivot[k] = 1 + below + above - below * lower;
            upper[k] = above / pivot[k];
            double before = k > 0 ? value[k - 1] : 0;
            value[k] = (u[start + k * stride] + below * before) / pivot[k];
            lower = upper[k];
        }
        double next = 0;
        for (int k = n - 1; k >= 0; k--) {
            next = value[k] + upper[k] * next;
            u[start + k * stride] = next;
        }
    }
}
