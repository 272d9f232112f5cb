package org.percola.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.percola.outcome.Footing;
import org.percola.outcome.Footings;
import org.percola.plan.Plan;
import org.percola.wire.CaseFile;
import org.percola.words.BenefitWords;
import org.percola.words.Names;

/**
 * A case and the plan that was found for it.
 *
 * @param today nothing on the checklist lies before it
 */
public record Planned(CaseFile caseFile, Plan plan, LocalDate today) {
    /** What the size of each concern is forecast by. */
    List<Footing> footings() {
        return plan.request().concerns().stream()
                .map(concern -> Footings.of(concern.benefit()))
                .toList();
    }

    /** The same in words. */
    List<String> forecastBy() {
        return footings().stream()
                .map(footing -> Names.of(footing.benefit()) + ": " + BenefitWords.forecastBy(footing))
                .toList();
    }

    /** The checklist of the recommended course. */
    public Optional<CourseChecklist> checklist() {
        return plan.recommended()
                .map(best -> CourseChecklist.of(
                        caseFile, best.course(), plan.request().asOf(), today));
    }
}
