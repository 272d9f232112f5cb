package org.percola.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.percola.plan.Limits;
import org.percola.treatment.Course;
import org.percola.words.English;
import org.percola.words.Numbers;
import org.percola.words.PlanWords;

/** Limits and dates in a line each. */
final class PlanLine {
    private PlanLine() {}

    /** "at most 4 days of downtime, 10 in 100 for dark marks, 6 visits". */
    static String limits(Limits limits) {
        List<String> parts = new ArrayList<>();
        if (Double.isFinite(limits.downtimeDays())) {
            parts.add(PlanWords.days(limits.downtimeDays()) + " of downtime");
        }
        if (Double.isFinite(limits.pihProbability())) {
            parts.add("dark marks in " + Numbers.short2(100 * limits.pihProbability()) + " of 100");
        }
        if (Double.isFinite(limits.visitsCount())) {
            parts.add(PlanWords.visits((int) limits.visitsCount()));
        }
        if (Double.isFinite(limits.painScore())) {
            parts.add("pain " + Numbers.short2(limits.painScore()) + " of 10");
        }
        return parts.isEmpty() ? English.text("plan.no-limits") : "at most " + String.join(", ", parts);
    }

    /** The days of the sessions. */
    static String dates(Course course) {
        return days(course).stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    /** The days of the sessions; none where the course has no date. */
    static List<LocalDate> days(Course course) {
        List<LocalDate> days = new ArrayList<>();
        course.date().ifPresent(first -> {
            for (int session = 0; session < course.sessionsCount(); session++) {
                days.add(first.plusDays(Math.round(session * course.intervalDays())));
            }
        });
        return days;
    }
}
