package org.percola.healing;

import org.jspecify.annotations.Nullable;

/** The arrays of healing runs, made once and used for any number of runs; one workspace, one thread. */
public final class HealingWorkspace {
    final KineticBlock block;
    private final ReferenceSessions references;

    public HealingWorkspace() {
        this(KineticBlock.TOLERANCE);
    }

    /**
     * A workspace for runs of another accuracy.
     *
     * @param tolerance error of a step as a part of each state's largest value
     */
    public HealingWorkspace(double tolerance) {
        this(tolerance, new ReferenceSessions());
    }

    /** A workspace that shares what is known of reference sessions. */
    public HealingWorkspace(ReferenceSessions references) {
        this(KineticBlock.TOLERANCE, references);
    }

    private HealingWorkspace(double tolerance, ReferenceSessions references) {
        this.block = new KineticBlock(KineticBlock.kernel(), tolerance);
        this.references = references;
    }

    @Nullable
    ReferenceSession reference(HealingParameters parameters) {
        return references.of(parameters);
    }

    void remember(HealingParameters parameters, ReferenceSession reference) {
        references.remember(parameters, reference);
    }
}
