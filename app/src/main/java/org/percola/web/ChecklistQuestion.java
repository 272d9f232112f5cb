package org.percola.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.percola.report.ChecklistCalendar;
import org.percola.report.ChecklistHtml;
import org.percola.report.CourseChecklist;
import org.percola.report.Screened;
import org.percola.report.ScreeningHtml;
import org.percola.treatment.Course;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;

/** A case with a course in, what to do on which day out: a page, or a calendar with alarms. */
record ChecklistQuestion(Supplier<LocalDate> today) implements Question {
    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        CaseFile caseFile = Readings.good(CaseReader.read(body, today.get()));
        if (!(caseFile.treatment() instanceof Course course)) {
            throw Refusal.wrongOption("course", "none", "a course", "Describe one, or ask for a plan.");
        }
        Screened screened = Screened.of(caseFile, today.get());
        boolean calendar = wanted == Form.CALENDAR;
        if (!screened.answer().allowsTreatment()) {
            return calendar
                    ? Reply.text(wanted.mediaType(), ChecklistCalendar.ofAnswer(screened))
                    : Reply.text(Form.HTML.mediaType(), ScreeningHtml.of(screened));
        }
        LocalDate judged = caseFile.judgedOn(today.get());
        CourseChecklist list =
                CourseChecklist.of(caseFile, course, judged, CourseChecklist.beforePreparation(caseFile, judged));
        return calendar
                ? Reply.text(wanted.mediaType(), ChecklistCalendar.of(list))
                : Reply.text(Form.HTML.mediaType(), ChecklistHtml.of(list));
    }
}
