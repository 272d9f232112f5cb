package org.percola.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.percola.plan.Checklist;
import org.percola.words.ChecklistWords;
import org.percola.words.English;

/** The checklist for a terminal or a printer: a box to tick before each line. */
public final class ChecklistText {
    private ChecklistText() {}

    public static String of(CourseChecklist list, boolean coloured) {
        TerminalPage page = new TerminalPage(coloured);
        page.title(English.text("checklist.title"));
        page.wrapped("  Course  ", CaseLine.of(list.course())).status();
        if (list.checklist().isRushed()) {
            page.wrapped("! ", English.text("checklist.rushed"));
        }
        @Nullable LocalDate day = null;
        for (Checklist.Entry entry : list.checklist().entries()) {
            if (!entry.from().equals(day)) {
                day = entry.from();
                page.heading(day.toString());
            }
            String until = entry.to().equals(entry.from()) ? "" : "until " + entry.to() + ": ";
            String heading = ChecklistWords.isSessionItself(entry)
                    ? ChecklistWords.heading(entry, list.course().sessionsCount()) + ". "
                    : "";
            page.wrapped("  [ ] ", heading + until + ChecklistWords.sentence(entry));
        }
        page.heading(English.text("alarm.title"));
        ChecklistWords.alarms().forEach(alarm -> page.wrapped("  ! ", alarm));
        if (list.isProfessional()) {
            page.heading(English.text("checklist.questions"));
            page.wrapped("  ", English.text("checklist.why"));
            ChecklistWords.questions().forEach(question -> page.wrapped("  [ ] ", question));
        }
        return page.toString();
    }
}
