package org.percola.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.percola.outcome.Applicability;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
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

    static Schedule of(Request request) {
        Optional<Course> course =
                switch (request.treatment()) {
                    case Course given -> Optional.of(given);
                    case NoTreatment none -> Optional.empty();
                };
        List<Double> sessions = course.map(given -> OutputDays.sessionDays(
                        given.sessionsCount(), given.intervalDays(), request.horizonDays()))
                .orElse(List.of());
        OutputDays days = OutputDays.of(sessions, request.horizonDays());
        boolean dosed = course.flatMap(Course::topical).flatMap(use -> use.topical().solute()).isPresent();
        List<Zone> zones = request.treatment().zones();
        Map<Benefit, Concern> rows = new EnumMap<>(Benefit.class);
        Map<Benefit, List<Optional<String>>> whyNot = new EnumMap<>(Benefit.class);
        boolean otherScars = request.concerns().stream().anyMatch(concern -> concern.benefit() == Benefit.SCARS);
        for (Benefit benefit : Benefit.values()) {
            if (benefit == (otherScars ? Benefit.ACNE_SCARS : Benefit.SCARS)) {
                continue;
            }
            Optional<Concern> stated = request.concerns().stream()
                    .filter(concern -> concern.benefit() == benefit)
                    .findFirst();
            rows.put(benefit, stated.orElse(Concern.of(benefit)));
            List<Optional<String>> reasons = new ArrayList<>();
            for (Zone zone : zones) {
                reasons.add(Applicability.whyNot(benefit, zone.site(), stated.isPresent()));
            }
            whyNot.put(benefit, List.copyOf(reasons));
        }
        return new Schedule(
                zones,
                course,
                sessions,
                days.printed(),
                days.solved(),
                dosed ? AMOUNT_HOURS : List.of(),
                rows,
                whyNot);
    }

    /** The topical with its solute, if there is one to follow. */
    Optional<TopicalUse> dose() {
        return amountHours.isEmpty() ? Optional.empty() : course.flatMap(Course::topical);
    }

    boolean applies(Benefit benefit) {
        return whyNot.get(benefit).stream().anyMatch(Optional::isEmpty);
    }

    boolean applies(Benefit benefit, int zone) {
        return whyNot.get(benefit).get(zone).isEmpty();
    }
}
