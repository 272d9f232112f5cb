package org.percola.report;

import java.time.LocalDate;
import org.percola.plan.Checklist;
import org.percola.treatment.Course;
import org.percola.treatment.Operator;
import org.percola.wire.CaseFile;

/**
 * A course of a case and its checklist.
 *
 * @param asOf the day that dates count from
 */
public record CourseChecklist(CaseFile caseFile, Course course, LocalDate asOf, Checklist checklist) {
    /** Preparation takes no longer. */
    private static final int LONGEST_PREPARATION_DAYS = 60;

    /**
     * The checklist of a course whose first session is on its own date, or on {@code asOf} where it has none.
     *
     * @param today nothing on the list lies before it
     */
    public static CourseChecklist of(CaseFile caseFile, Course course, LocalDate asOf, LocalDate today) {
        LocalDate first = course.date().orElse(asOf);
        return new CourseChecklist(caseFile, course, asOf, Checklist.of(course, caseFile.patient(), today, first));
    }

    /** A day early enough for all preparation of a case that has a date; else {@code asOf}. */
    public static LocalDate beforePreparation(CaseFile caseFile, LocalDate asOf) {
        boolean dated =
                caseFile.treatment() instanceof Course course && course.date().isPresent();
        return dated ? asOf.minusDays(LONGEST_PREPARATION_DAYS) : asOf;
    }

    /** A clinic is to be chosen. */
    boolean isProfessional() {
        return course.operator() == Operator.PROFESSIONAL;
    }
}
