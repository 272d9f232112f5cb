package org.percola.candidacy;

import java.util.List;
import org.percola.patient.Concern;
import org.percola.treatment.Treatment;

/** What the person would like to change, and what is meant to be done about it. */
public record Intent(List<Concern> concerns, Treatment treatment) {
    public Intent {
        concerns = List.copyOf(concerns);
    }
}
