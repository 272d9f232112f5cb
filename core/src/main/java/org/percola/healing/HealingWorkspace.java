package org.percola.healing;

import org.percola.numeric.Rosenbrock;

/** The arrays of a healing run, made once and used for any number of runs; one workspace, one thread. */
public final class HealingWorkspace {
    final Rosenbrock solver = new Rosenbrock(HealingKinetics.STATES);
    final double[] state = new double[HealingKinetics.STATES];
}
