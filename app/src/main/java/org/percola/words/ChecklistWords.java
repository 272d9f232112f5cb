package org.percola.words;

import java.util.List;
import java.util.stream.IntStream;
import org.percola.plan.Checklist;

/** The checklist in sentences. */
public final class ChecklistWords {
    private static final int QUESTIONS = 10;

    private ChecklistWords() {}

    /** What to do. */
    public static String sentence(Checklist.Entry entry) {
        return English.text("check." + entry.code());
    }

    /** "Session 2 of 4" for a session, "Before", "After" and so on for the rest. */
    public static String heading(Checklist.Entry entry, int sessionsCount) {
        return isSessionItself(entry)
                ? English.text("checklist.session", Integer.toString(entry.session()), Integer.toString(sessionsCount))
                : English.text("checklist.kind." + entry.kind().code());
    }

    /** The entry that is the appointment. */
    public static boolean isSessionItself(Checklist.Entry entry) {
        return entry.code().equals("session");
    }

    /** "2026-12-01" or "2026-12-01 to 2026-12-04". */
    public static String days(Checklist.Entry entry) {
        return entry.from().equals(entry.to()) ? entry.from().toString() : entry.from() + " to " + entry.to();
    }

    /** What to ask a clinic. */
    public static List<String> questions() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> English.text("clinic." + number))
                .toList();
    }

    /** When to see a doctor. */
    public static List<String> alarms() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> English.text("alarm." + number))
                .toList();
    }
}
