package org.percola.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.CRC32;
import org.percola.plan.Checklist;
import org.percola.plan.Plan;
import org.percola.words.AnswerWords;
import org.percola.words.ChecklistWords;
import org.percola.words.English;
import org.percola.words.PlanWords;

/**
 * The checklist as a calendar (RFC 5545): an all-day event an entry, with an alarm at noon of the day before where one
 * helps. Nothing in it comes from the clock: the stamp is the day that the case's dates count from, and the same case gives
 * the same identifiers.
 */
public final class ChecklistCalendar {
    /** Octets of a line, its end not counted. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final LocalDate asOf;
    private final StringBuilder out = new StringBuilder();

    /** In every identifier, so that the calendars of two courses do not overwrite each other. */
    private final String mark;

    private ChecklistCalendar(LocalDate asOf, String subject) {
        this.asOf = asOf;
        CRC32 sum = new CRC32();
        sum.update(subject.getBytes(StandardCharsets.UTF_8));
        mark = String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** The whole calendar of a course. */
    public static String of(CourseChecklist list) {
        ChecklistCalendar calendar = new ChecklistCalendar(list.asOf(), CaseLine.of(list.course()));
        calendar.begin();
        for (Checklist.Entry entry : list.checklist().entries()) {
            calendar.event(entry, list);
        }
        return calendar.end();
    }

    /** A calendar needs an event: where no course is recommended, one says why. */
    public static String ofNothing(Plan plan) {
        return single(plan.request().asOf(), PlanWords.headline(plan), PlanWords.sentence(plan));
    }

    /** The same where the answer forbids the course. */
    public static String ofAnswer(Screened screened) {
        return single(screened.asOf(), AnswerWords.headline(screened.answer()), English.text("answer.referral"));
    }

    private static String single(LocalDate day, String headline, String sentence) {
        ChecklistCalendar calendar = new ChecklistCalendar(day, sentence);
        calendar.begin();
        calendar.open("no-course", day, day);
        calendar.text("SUMMARY", headline);
        calendar.text("DESCRIPTION", sentence + "\n" + StatusLine.TEXT);
        calendar.line("END:VEVENT");
        return calendar.end();
    }

    private void begin() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Percola//Checklist//EN");
        line("CALSCALE:GREGORIAN");
    }

    private String end() {
        line("END:VCALENDAR");
        return out.toString();
    }

    private void open(String name, LocalDate from, LocalDate to) {
        line("BEGIN:VEVENT");
        line("UID:" + from.format(DAY) + "-" + name + "-" + mark + "@percola");
        line("DTSTAMP:" + asOf.format(DAY) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + from.format(DAY));
        line("DTEND;VALUE=DATE:" + to.plusDays(1).format(DAY));
    }

    private void event(Checklist.Entry entry, CourseChecklist list) {
        String heading = ChecklistWords.heading(entry, list.course().sessionsCount());
        boolean session = ChecklistWords.isSessionItself(entry);
        String sentence = ChecklistWords.sentence(entry);
        open(entry.code() + "-" + entry.session(), entry.from(), entry.to());
        text(
                "SUMMARY",
                session ? "Microneedling: " + heading.toLowerCase(Locale.ROOT) : heading + ": " + title(sentence));
        StringBuilder about = new StringBuilder(sentence);
        if (session) {
            about.append('\n').append(CaseLine.of(list.course()));
        }
        if (entry.kind() == Checklist.Kind.WATCH || session) {
            about.append('\n').append(English.text("alarm.title")).append(':');
            ChecklistWords.alarms().forEach(alarm -> about.append(' ').append(alarm));
        }
        if (entry.code().equals("choose-clinic")) {
            about.append('\n').append(English.text("checklist.why"));
            ChecklistWords.questions().forEach(question -> about.append("\n- ").append(question));
        }
        text("DESCRIPTION", about.append('\n').append(StatusLine.TEXT).toString());
        text("CATEGORIES", English.text("checklist.kind." + entry.kind().code()));
        line("TRANSP:" + (session ? "OPAQUE" : "TRANSPARENT"));
        if (entry.reminds()) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("TRIGGER:-PT12H");
            text("DESCRIPTION", heading + ": " + sentence);
            line("END:VALARM");
        }
        line("END:VEVENT");
    }

    /** Up to the first stop. */
    private static String title(String sentence) {
        int end = sentence.length();
        for (String stop : new String[] {": ", "? ", ". "}) {
            int at = sentence.indexOf(stop);
            end = at > 0 ? Math.min(end, at + (stop.startsWith("?") ? 1 : 0)) : end;
        }
        return sentence.substring(0, end).replaceAll("\\.$", "");
    }

    private void text(String name, String words) {
        line(name + ":"
                + words.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    /** A content line, folded so that no line is longer than the standard allows; a character is never torn. */
    private void line(String content) {
        int octets = 0;
        for (int k = 0; k < content.length(); ) {
            int character = content.codePointAt(k);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += size;
            k += one.length();
        }
        out.append("\r\n");
    }
}
