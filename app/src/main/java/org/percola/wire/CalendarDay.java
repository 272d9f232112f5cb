package org.percola.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days as case files and options write them: four digits of year, two of month, two of day. */
public final class CalendarDay {
    /** What may stand where a day stands. */
    public static final String EXPECTED = "a date, year-month-day, from 1900 to 2199";

    public static final String ADVICE = "Write it like 2026-12-01; the day must exist.";

    private CalendarDay() {}

    /** The day; empty when the text is none, or one that nobody alive can mean. */
    public static Optional<LocalDate> find(String text) {
        if (!text.strip().matches("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
