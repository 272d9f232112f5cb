package org.percola.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Coded;
import org.percola.wire.CalendarDay;
import org.percola.wire.Problem;
import org.percola.words.Voice;

/** Reads option values; wrong ones join the other problems of the input instead of ending the command at once. */
record Options(List<Problem> problems) {
    private static final int MAX_THREADS = 1024;

    /** Of files that text with such a name would only pretend to be. */
    private static final String OTHER_ENDINGS = "pdf|docx?|xlsx?|odt|ods|png|jpe?g|svg|zip|parquet";

    /** How many threads: what {@code --threads} says, or one for each core. */
    int threads(@Nullable String text) {
        Long given = whole("--threads", text, 1, MAX_THREADS);
        return given == null ? Runtime.getRuntime().availableProcessors() : given.intValue();
    }

    @Nullable
    Long whole(String option, @Nullable String text, long low, long high) {
        if (text == null) {
            return null;
        }
        try {
            long value = Long.parseLong(text.strip().matches("[+-]?[0-9]+") ? text.strip() : "");
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
        return date(option, text, () -> otherwise).get();
    }

    /** The same of a day that is not asked for before somebody needs it. */
    Supplier<LocalDate> date(String option, @Nullable String text, Supplier<LocalDate> otherwise) {
        if (text == null) {
            return otherwise;
        }
        Optional<LocalDate> given = CalendarDay.find(text);
        if (given.isEmpty()) {
            problems.add(new Problem(option, text, CalendarDay.EXPECTED, CalendarDay.ADVICE));
            return otherwise;
        }
        return given::get;
    }

    /** The named format, or the one that the output's ending asks for, or text. */
    Format format(@Nullable String text, @Nullable String out, Format... allowed) {
        String word = text;
        if (word == null && out != null && out.contains(".")) {
            String ending = ending(out);
            word = ending.equals("htm") ? "html" : ending.matches("json|html|csv") ? ending : null;
            if (ending.matches(OTHER_ENDINGS)) {
                problems.add(new Problem(
                        "--out",
                        out,
                        "an ending that Percola writes, or --format beside it",
                        "Such as report.html: a browser prints it to PDF, and a csv opens in a table."));
            }
        }
        if (word == null) {
            return Format.TEXT;
        }
        for (Format format : allowed) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        List<String> words = Stream.of(allowed).map(Format::word).toList();
        String expected = String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
        problems.add(new Problem("--format", word, expected, "Choose one of these, in small letters."));
        return Format.TEXT;
    }

    /** Whether a table in CSV would only pretend to be what a file of that name is. */
    static boolean isNoTable(String out) {
        return out.contains(".") && ending(out).matches("json|html?|" + OTHER_ENDINGS);
    }

    private static String ending(String out) {
        return out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    Voice voice(@Nullable String text) {
        String word = text == null ? Voice.CONSUMER.code() : text;
        return Coded.find(Voice.class, word).orElseGet(() -> {
            problems.add(new Problem("--voice", word, "consumer or clinician", "Choose one of these."));
            return Voice.CONSUMER;
        });
    }
}
