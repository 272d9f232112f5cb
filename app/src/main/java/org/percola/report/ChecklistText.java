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
        Style style = new Style(coloured);
        StringBuilder text = new StringBuilder();
        text.append(style.bold(English.text("checklist.title"))).append('\n');
        text.append(Wrap.words("  Course  ", CaseLine.of(list.course())));
        text.append(Wrap.words("", StatusLine.TEXT));
        if (list.checklist().isRushed()) {
            text.append(Wrap.words("! ", English.text("checklist.rushed")));
        }
        @Nullable LocalDate day = null;
        for (Checklist.Entry entry : list.checklist().entries()) {
            if (!entry.from().equals(day)) {
                day = entry.from();
                text.append('\n').append(style.bold(day.toString())).append('\n');
            }
            String until = entry.to().equals(entry.from()) ? "" : "until " + entry.to() + ": ";
            String heading = ChecklistWords.isSessionItself(entry)
                    ? ChecklistWords.heading(entry, list.course().sessionsCount()) + ". "
                    : "";
            text.append(Wrap.words("  [ ] ", heading + until + ChecklistWords.sentence(entry)));
        }
        text.append('\n').append(style.bold(English.text("alarm.title"))).append('\n');
        ChecklistWords.alarms().forEach(alarm -> text.append(Wrap.words("  ! ", alarm)));
        if (list.isProfessional()) {
            text.append('\n')
                    .append(style.bold(English.text("checklist.questions")))
                    .append('\n');
            text.append(Wrap.words("  ", English.text("checklist.why")));
            ChecklistWords.questions().forEach(question -> text.append(Wrap.words("  [ ] ", question)));
        }
        return text.toString();
    }
}
