package org.percola.report;

import java.time.LocalDate;
import java.util.Optional;
import org.percola.plan.Plan;
import org.percola.wire.CaseFile;

/**
 * A case and the plan that was found for it.
 *
 * @param today nothing on the checklist lies before it
 */
public record Planned(CaseFile caseFile, Plan plan, LocalDate today) {
    /** The checklist of the recommended course. */
    public Optional<CourseChecklist> checklist() {
        return plan.recommended()
                .map(best -> CourseChecklist.of(
                        caseFile, best.course(), plan.request().asOf(), today));
    }
}
