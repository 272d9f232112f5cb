package org.percola.healing;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Rosenbrock;

/** The arrays of healing runs, made once and used for any number of runs; one workspace, one thread. */
public final class HealingWorkspace {
    private static final int MOST_REFERENCES = 1024;

    final KineticBlock block;
    final Rosenbrock solver = new Rosenbrock(TissueState.COUNT);
    final double[] state = new double[TissueState.COUNT];
    /** Reference sessions that are known from earlier runs, by the object of coefficients. */
    private final IdentityHashMap<HealingParameters, ReferenceSession> references = new IdentityHashMap<>();

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

    @Nullable
    ReferenceSession reference(HealingParameters parameters) {
        return references.get(parameters);
    }

    void remember(HealingParameters parameters, ReferenceSession reference) {
        if (references.size() >= MOST_REFERENCES) {
            references.clear();
        }
        references.put(parameters, reference);
    }
}
