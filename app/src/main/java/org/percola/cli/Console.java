package org.percola.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the program reads from and writes to, and what it may know of its surroundings; tests bring their own.
 *
 * @param terminal a person is watching standard error: progress may be shown
 * @param colours standard output may be coloured
 * @param day the day on which dates count from when nobody said otherwise; asked for only then, as a JVM takes its time to
 *     learn what the time is where it runs
 * @param debug failures show where they happened
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        boolean colours,
        Supplier<LocalDate> day,
        boolean debug) {

    @SuppressWarnings("SystemConsoleNull")
    static Console ofProcess(StandardOutput out) {
        java.io.@Nullable Console attached = System.console(); // a JDK may leave it out
        boolean terminal = attached != null && attached.isTerminal() && !"dumb".equals(System.getenv("TERM"));
        return new Console(
                System.in,
                utf8(out),
                utf8(new FileOutputStream(FileDescriptor.err)),
                terminal,
                terminal && isUnset("NO_COLOR"),
                () -> LocalDate.now(ZoneId.systemDefault()),
                !isUnset("PERCOLA_DEBUG"));
    }

    LocalDate today() {
        return day.get();
    }

    private static boolean isUnset(String variable) {
        @Nullable String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }

    /** UTF-8 whatever the machine's locale says; buffered, since a report is long. */
    private static PrintStream utf8(OutputStream raw) {
        return new PrintStream(new BufferedOutputStream(raw, 1 << 16), true, StandardCharsets.UTF_8);
    }
}
