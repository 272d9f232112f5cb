package org.percola.numeric;

/**
 * Carries {@link LineDiffusion} out on lines that lie side by side: cell {@code i} of line {@code l} at {@code i * stride +
 * l}. The twin that uses the machine's vectors gives the bits of the plain one. The object is the workspace; one instance,
 * one thread.
 */
public abstract sealed class LineSweep permits ScalarLineSweep, VectorLineSweep {
    /** A sweep for lines of up to so many cells, with vectors where the virtual machine has them. */
    public static LineSweep create(int mostCells) {
        return VectorChoice.AVAILABLE ? new VectorLineSweep(mostCells) : new ScalarLineSweep(mostCells);
    }

    /** The plain one. */
    public static LineSweep plain(int mostCells) {
        return new ScalarLineSweep(mostCells);
    }

    /** Reads {@code lines} lines at {@code from} and writes them, a step later, at {@code to}; the places may be one. */
    public abstract void step(
            LineDiffusion diffusion,
            double[] from,
            int fromOffset,
            int fromStride,
            double[] to,
            int toOffset,
            int toStride,
            int lines);
}
