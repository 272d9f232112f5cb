package org.percola.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.percola.population.TrialDesign;

/** A trial design that was read without a problem. */
public final class TrialFile {
    private final TrialDesign design;
    private final ObjectNode asRead;

    TrialFile(TrialDesign design, ObjectNode asRead) {
        this.design = design;
        this.asRead = asRead;
    }

    public TrialDesign design() {
        return design;
    }

    /** The document as the user wrote it, with the seed and the replicates that are used. */
    public ObjectNode asRead() {
        ObjectNode tree = asRead.deepCopy();
        tree.put("seed", design.seed());
        tree.put("replicates", design.replicatesCount());
        return tree;
    }

    /** The same trial with another seed or other replicates. */
    public TrialFile with(long seed, int replicatesCount) {
        return new TrialFile(
                new TrialDesign(
                        design.population(),
                        design.arms(),
                        design.splitFace(),
                        design.endpoints(),
                        replicatesCount,
                        seed),
                asRead);
    }

    /**
     * One line that says all of the design and that {@link TrialReader} reads back to the same trial: what a saved state
     * is known by, and what another machine is sent.
     */
    public String canonicalText() {
        return asRead().toString();
    }
}
