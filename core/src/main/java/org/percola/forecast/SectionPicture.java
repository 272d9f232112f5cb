package org.percola.forecast;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.percola.evidence.Evidence;
import org.percola.healing.SectionHealing;
import org.percola.healing.SectionPlan;
import org.percola.healing.TissueSection;
import org.percola.treatment.Course;

/** A cut through the leading zone over the days of a course, in the central draw: every parameter at its median. */
public final class SectionPicture {
    private static final List<Double> EARLY = List.of(0.0, 1.0, 3.0, 7.0, 14.0);
    private static final double EVERY_DAYS = 28;

    private SectionPicture() {}

    /** Empty where nothing is done. The seed says where the needles strike. */
    public static Optional<TissueSection> of(Request request) {
        if (!(request.treatment() instanceof Course course)) {
            return Optional.empty();
        }
        CentralCourse central = CentralCourse.of(Evidence.standard(), request, course);
        TreeSet<Double> days = new TreeSet<>(EARLY);
        central.wounds().forEach(wound -> days.add(wound.timeDays()));
        for (double day = EVERY_DAYS; day < request.horizonDays(); day += EVERY_DAYS) {
            days.add(day);
        }
        days.add(request.horizonDays());
        return Optional.of(SectionHealing.run(
                central.skin(),
                central.wounds(),
                central.world(),
                List.copyOf(days.headSet(request.horizonDays(), true)),
                SectionPlan.forDrawing(request.seed())));
    }
}
