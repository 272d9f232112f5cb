package org.percola.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.percola.plan.Checklist;
import org.percola.words.ChecklistWords;
import org.percola.words.English;

/** The checklist on a page: by day, with boxes to tick on paper. */
final class ChecklistPart {
    private ChecklistPart() {}

    static void write(Page page, CourseChecklist list) {
        page.section("checklist", "checklist", "Checklist, day by day");
        if (list.checklist().isRushed()) {
            page.paragraph("calm", English.text("checklist.rushed"));
        }
        page.markup("<dl class=\"days\">");
        @Nullable LocalDate day = null;
        for (Checklist.Entry entry : list.checklist().entries()) {
            if (!entry.from().equals(day)) {
                page.markup(day == null ? "" : "</ul></dd>");
                day = entry.from();
                page.element("dt", "", day.toString()).markup("<dd><ul>");
            }
            boolean session = ChecklistWords.isSessionItself(entry);
            page.markup(session ? "<li class=\"session\">" : "<li>");
            if (session) {
                page.element(
                                "b",
                                "",
                                ChecklistWords.heading(entry, list.course().sessionsCount()) + ".")
                        .markup(" ");
            }
            String until = entry.to().equals(entry.from()) ? "" : " (until " + entry.to() + ")";
            page.words(ChecklistWords.sentence(entry) + until).markup("</li>");
        }
        page.markup(day == null ? "</dl>" : "</ul></dd></dl>").endSection();
        page.markup("<div class=\"pair\">");
        if (list.isProfessional()) {
            page.section("questions", "", English.text("checklist.questions"))
                    .paragraph("", English.text("checklist.why"))
                    .items("ticks", ChecklistWords.questions())
                    .endSection();
        }
        page.section("alarm", "alarm", English.text("alarm.title"));
        page.items("", ChecklistWords.alarms()).endSection().markup("</div>");
    }
}
