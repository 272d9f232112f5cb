package org.percola.transport;

/** Scratch memory of {@link Permeation}: one for each thread, used for any number of skins and products. */
public final class PermeationWorkspace {
    final ColumnSolver solver;
    final double[] treated;
    final double[] intact;

    /** A workspace at the resolution of the product. */
    public PermeationWorkspace() {
        this(1);
    }

    /** Cells and steps times {@code refinement}, for convergence studies. */
    PermeationWorkspace(int refinement) {
        int outputs = Permeation.outputs();
        solver = new ColumnSolver(refinement, outputs);
        treated = new double[outputs * ColumnSolver.COMPARTMENTS];
        intact = new double[outputs * ColumnSolver.COMPARTMENTS];
    }
}
