package org.percola.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.percola.patient.Coded;
import org.percola.patient.ConditionCode;
import org.percola.patient.Patient;
import org.percola.treatment.Course;
import org.percola.treatment.Operator;

/**
 * Preparation, sessions and aftercare of a course, day by day; {@code checklist.csv} among the resources. It says nothing
 * of anybody's medicines but to ask who prescribed them.
 */
public final class Checklist {
    private static final List<Rule> RULES = read();

    /** What an entry is about. */
    public enum Kind implements Coded {
        PREPARE,
        SESSION,
        AFTERCARE,
        WATCH,
        FOLLOW_UP;

        @Override
        public String code() {
            return Coded.kebab(this);
        }
    }

    /** From which session an entry's days count. */
    private enum Anchor implements Coded {
        FIRST,
        EACH,
        LAST;

        @Override
        public String code() {
            return Coded.kebab(this);
        }
    }

    /** For whom an entry is. */
    private enum When implements Coded {
        ANY,
        PROFESSIONAL,
        HOME,
        DARKER_SKIN,
        LIGHTER_SKIN,
        COLD_SORE_HISTORY,
        ANAESTHETIC;

        @Override
        public String code() {
            return Coded.kebab(this);
        }

        boolean holds(Course course, Patient patient) {
            return switch (this) {
                case ANY -> true;
                case PROFESSIONAL -> course.operator() == Operator.PROFESSIONAL;
                case HOME -> course.operator() == Operator.HOME;
                case DARKER_SKIN -> patient.phototype().isDark();
                case LIGHTER_SKIN -> !patient.phototype().isDark();
                case COLD_SORE_HISTORY -> had(patient, ConditionCode.COLD_SORE_HISTORY);
                case ANAESTHETIC -> course.anaesthetic().isPresent();
            };
        }

        private static boolean had(Patient patient, ConditionCode code) {
            return patient.unsure().contains(code.code())
                    || patient.conditions().items().stream().anyMatch(each -> each.code() == code);
        }
    }

    /** A row of the table. */
    private record Rule(
            String code,
            Kind kind,
            Anchor anchor,
            int fromDay,
            int toDay,
            When when,
            boolean reminds,
            List<String> sources) {}

    /**
     * One thing to do or to look at.
     *
     * @param code which {@code words} turns into a sentence
     * @param session its number, from 1
     * @param from first day
     * @param to last day
     * @param reminds worth an alarm
     * @param sources keys of the evidence table; none means our own rule
     */
    public record Entry(
            String code, Kind kind, int session, LocalDate from, LocalDate to, boolean reminds, List<String> sources) {
        public Entry {
            sources = List.copyOf(sources);
        }
    }

    private final List<Entry> entries;

    private final boolean rushed;

    private Checklist(List<Entry> entries, boolean rushed) {
        this.entries = List.copyOf(entries);
        this.rushed = rushed;
    }

    /**
     * The checklist of a course.
     *
     * @param today no entry begins before it: what should have been done earlier is to be done now
     * @param firstSession the day of the first session
     */
    public static Checklist of(Course course, Patient patient, LocalDate today, LocalDate firstSession) {
        List<Entry> entries = new ArrayList<>();
        List<LocalDate> sessions = days(course, firstSession);
        for (Rule rule : RULES) {
            if (rule.when().holds(course, patient)) {
                for (int session : sessionsOf(rule.anchor(), sessions.size())) {
                    entry(rule, session, sessions, today).ifPresent(entries::add);
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::from)); // a stable sort: the table's order within a day
        boolean rushed = RULES.stream()
                .filter(rule -> rule.anchor() == Anchor.FIRST && rule.when().holds(course, patient))
                .anyMatch(rule -> firstSession.plusDays(rule.fromDay()).isBefore(today));
        return new Checklist(entries, rushed);
    }

    /** In the order of their days. */
    public List<Entry> entries() {
        return entries;
    }

    /** Preparation should have begun before today: the first session is too near. */
    public boolean isRushed() {
        return rushed;
    }

    /** The days of the sessions. */
    public static List<LocalDate> days(Course course, LocalDate firstSession) {
        List<LocalDate> days = new ArrayList<>();
        for (int session = 0; session < course.sessionsCount(); session++) {
            days.add(firstSession.plusDays(StrictMath.round(session * course.intervalDays())));
        }
        return days;
    }

    private static List<Integer> sessionsOf(Anchor anchor, int count) {
        return switch (anchor) {
            case FIRST -> List.of(1);
            case EACH ->
                Stream.iterate(1, session -> session <= count, session -> session + 1)
                        .toList();
            case LAST -> List.of(count);
        };
    }

    /** Nothing where the days are over, or lie in the aftercare of the session before. */
    private static Optional<Entry> entry(Rule rule, int session, List<LocalDate> sessions, LocalDate today) {
        LocalDate day = sessions.get(session - 1);
        LocalDate from = day.plusDays(rule.fromDay());
        LocalDate to = day.plusDays(rule.toDay());
        if (from.isBefore(today)) {
            from = today;
        }
        if (rule.kind() == Kind.PREPARE
                && session > 1
                && from.isBefore(sessions.get(session - 2).plusDays(1))) {
            from = sessions.get(session - 2).plusDays(1);
        }
        if (to.isBefore(from)) {
            to = from;
        }
        boolean runsInto =
                session < sessions.size() && to.isAfter(sessions.get(session).minusDays(1));
        if (rule.kind() != Kind.PREPARE && runsInto) {
            to = sessions.get(session).minusDays(1);
        }
        return to.isBefore(from) || (rule.kind() == Kind.PREPARE && from.isAfter(day))
                ? Optional.empty()
                : Optional.of(new Entry(rule.code(), rule.kind(), session, from, to, rule.reminds(), rule.sources()));
    }

    private static List<Rule> read() {
        try (InputStream in = Objects.requireNonNull(Checklist.class.getResourceAsStream("checklist.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(Checklist::rule).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("checklist.csv", broken);
        }
    }

    private static Rule rule(NamedCsvRecord row) {
        return new Rule(
                row.getField("code"),
                Coded.find(Kind.class, row.getField("kind")).orElseThrow(),
                Coded.find(Anchor.class, row.getField("anchor")).orElseThrow(),
                Integer.parseInt(row.getField("fromDay")),
                Integer.parseInt(row.getField("toDay")),
                Coded.find(When.class, row.getField("when")).orElseThrow(),
                row.getField("reminds").equals("yes"),
                Stream.of(row.getField("sources").split(" ; "))
                        .filter(key -> !key.isEmpty())
                        .toList());
    }

    /** Codes of all entries, for whoever checks that each has words. */
    public static List<String> codes() {
        return RULES.stream().map(Rule::code).toList();
    }
}
