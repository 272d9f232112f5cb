package org.percola.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a calendar is asked for, which only checklists come as. */
final class Calendars {
    private static final String WORD = "ics";

    private Calendars() {}

    /** By name, or by the ending of the output where no format is named. */
    static boolean asked(@Nullable String format, @Nullable String out) {
        return format == null ? out != null && out.toLowerCase(Locale.ROOT).endsWith("." + WORD) : format.equals(WORD);
    }
}
