package org.percola.transport;

/** Room for {@link Delivery} with so many output times; one thread at a time. */
public final class DeliveryWorkspace {
    final ColumnSolver solver;
    final double[] timesH;
    final double[] amounts;

    public DeliveryWorkspace(Experiment experiment) {
        this(experiment, 1);
    }

    /** Cells and steps times {@code refinement}, for convergence studies. */
    DeliveryWorkspace(Experiment experiment, int refinement) {
        boolean last = !experiment.outputTimesH().isEmpty()
                && experiment.outputTimesH().getLast() == experiment.durationH();
        int outputs = experiment.outputTimesH().size() + (last ? 0 : 1);
        solver = new ColumnSolver(refinement, outputs);
        timesH = new double[outputs];
        for (int k = 0; k < experiment.outputTimesH().size(); k++) {
            timesH[k] = experiment.outputTimesH().get(k);
        }
        timesH[outputs - 1] = experiment.durationH();
        amounts = new double[outputs * ColumnSolver.COMPARTMENTS];
    }
}
