package org.percola.candidacy;

import java.util.List;
import java.util.Set;
import org.percola.patient.Concern;
import org.percola.treatment.Treatment;

/**
 * What the person would like to change, and what is meant to be done about it.
 *
 * @param open parts of the treatment that nobody has settled yet; what stands in their place there counts for nothing
 */
public record Intent(List<Concern> concerns, Treatment treatment, Set<PlanPart> open) {
    public Intent {
        concerns = List.copyOf(concerns);
        open = Set.copyOf(open);
    }

    /** An intent in which everything is settled. */
    public Intent(List<Concern> concerns, Treatment treatment) {
        this(concerns, treatment, Set.of());
    }
}
