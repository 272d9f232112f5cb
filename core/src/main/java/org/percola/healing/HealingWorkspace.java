package org.percola.healing;

import org.percola.numeric.Rosenbrock;

/** The arrays of a healing run, made once and used for any number of runs; one workspace, one thread. */
public final class HealingWorkspace {
    final Rosenbrock solver = new Rosenbrock(TissueState.COUNT);
    final double[] state = new double[TissueState.COUNT];
}
