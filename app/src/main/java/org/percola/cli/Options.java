package org.percola.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.percola.wire.Problem;

/** Reads option values; wrong ones join the other problems of the input instead of ending the command at once. */
record Options(List<Problem> problems) {

    @Nullable
    Long whole(String option, @Nullable String text, long low, long high) {
        if (text == null) {
            return null;
        }
        try {
            long value = Long.parseLong(text.strip());
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // the problem below says it all
        }
        String range = low == Long.MIN_VALUE ? "a whole number" : "a whole number, " + low + " to " + high;
        problems.add(new Problem(option, text, range, "Write a whole number inside the range."));
        return null;
    }

    LocalDate date(String option, @Nullable String text, LocalDate otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADate) {
            problems.add(new Problem(option, text, "a date, year-month-day", "Write it like 2026-12-01."));
            return otherwise;
        }
    }

    /** The named format, or the one that the output's ending asks for, or text. */
    Format format(@Nullable String text, @Nullable String out) {
        String word = text;
        if (word == null && out != null && out.contains(".")) {
            String ending = out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            word = ending.equals("htm") ? "html" : ending.matches("json|html|csv") ? ending : null;
        }
        if (word == null) {
            return Format.TEXT;
        }
        for (Format format : Format.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        problems.add(new Problem("--format", word, "text, json, html or csv", "Choose one of the four."));
        return Format.TEXT;
    }
}
