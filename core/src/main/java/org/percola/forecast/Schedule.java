package org.percola.forecast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.outcome.Applicability;
import org.percola.outcome.NotApplicable;
import org.percola.outcome.OutcomeParameters;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.treatment.Course;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/**
 * What is the same for all draws of a request: the zones, the days, the hours, and which benefits are read in which zone.
 *
 * @param concernOf the concern behind each of the seven rows, in the order of the rows; stated, or of its name only
 * @param whyNot for each row and zone, empty where the benefit applies, else the reason's code
 */
record Schedule(
        List<Zone> zones,
        Optional<Course> course,
        List<Double> sessionDays,
        List<Double> printedDays,
        List<Double> solvedDays,
        List<Double> amountHours,
        Map<Benefit, Concern> concernOf,
        Map<Benefit, List<Optional<String>>> whyNot) {

    /** Hours at which amounts of a topical are looked at. */
    private static final List<Double> AMOUNT_HOURS = List.of(0.5, 1.0, 2.0, 4.0, 8.0, 12.0, 24.0, 48.0, 72.0);

    static Schedule of(Evidence evidence, Request request) {
        OutcomeParameters central = OutcomeParameters.of(ParameterDraw.central(evidence));
        Optional<Course> course = request.treatment().course();
        List<Double> sessions = course.map(given ->
                        OutputDays.sessionDays(given.sessionsCount(), given.intervalDays(), request.horizonDays()))
                .orElse(List.of());
        OutputDays days = OutputDays.of(sessions, request.horizonDays());
        boolean dosed = course.flatMap(Course::topical)
                .flatMap(use -> use.topical().solute())
                .isPresent();
        List<Zone> zones = request.treatment().zones();
        Map<Benefit, Concern> rows = new EnumMap<>(Benefit.class);
        Map<Benefit, List<Optional<String>>> whyNot = new EnumMap<>(Benefit.class);
        for (Concern row : Applicability.rows(request.concerns())) {
            rows.put(row.benefit(), row);
            boolean stated = request.concerns().stream().anyMatch(concern -> concern.benefit() == row.benefit());
            whyNot.put(
                    row.benefit(),
                    zones.stream()
                            .map(zone -> Applicability.whyNot(row, stated, request.patient(), zone.site(), central)
                                    .map(NotApplicable::code))
                            .toList());
        }
        return new Schedule(
                zones, course, sessions, days.printed(), days.solved(), dosed ? AMOUNT_HOURS : List.of(), rows, whyNot);
    }

    /** The same with the rows of the stated concerns only: what a choice between courses looks at. */
    Schedule ofConcerns(List<Concern> concerns) {
        Map<Benefit, Concern> stated = new EnumMap<>(Benefit.class);
        concerns.forEach(each -> stated.put(each.benefit(), concern(each.benefit())));
        return new Schedule(zones, course, sessionDays, printedDays, solvedDays, amountHours, stated, whyNot);
    }

    private List<Optional<String>> reasons(Benefit benefit) {
        return Objects.requireNonNull(whyNot.get(benefit), "each of the seven rows has a reason or none per zone");
    }

    /** Why a benefit is read nowhere: the first zone's reason. */
    String whyNowhere(Benefit benefit) {
        return reasons(benefit).getFirst().orElse("");
    }

    Concern concern(Benefit benefit) {
        return Objects.requireNonNull(concernOf.get(benefit), "each of the seven rows has a concern behind it");
    }

    /** The topical with its solute, if there is one to follow. */
    Optional<TopicalUse> dose() {
        return amountHours.isEmpty() ? Optional.empty() : course.flatMap(Course::topical);
    }

    boolean applies(Benefit benefit) {
        return reasons(benefit).stream().anyMatch(Optional::isEmpty);
    }

    boolean applies(Benefit benefit, int zone) {
        return reasons(benefit).get(zone).isEmpty();
    }
}
