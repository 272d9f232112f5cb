package org.percola.healing;

import org.jspecify.annotations.Nullable;
import org.percola.numeric.Rosenbrock;

/** The arrays of healing runs, made once and used for any number of runs; one workspace, one thread. */
public final class HealingWorkspace {
    final KineticBlock block;
    final Rosenbrock solver = new Rosenbrock(TissueState.COUNT);
    final double[] state = new double[TissueState.COUNT];
    /** Whose reference session is known from the last run. */
    @Nullable
    HealingParameters lastParameters;

    ReferenceSession lastReference = new ReferenceSession(1, 1);

    public HealingWorkspace() {
        this(KineticBlock.TOLERANCE);
    }

    /**
     * A workspace for runs of another accuracy.
     *
     * @param tolerance error of a step as a part of each state's largest value
     */
    public HealingWorkspace(double tolerance) {
        block = new KineticBlock(KineticBlock.kernel(), tolerance);
    }
}
