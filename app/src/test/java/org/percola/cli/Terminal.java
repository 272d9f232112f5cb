package org.percola.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A console for tests: what was typed, what came out. */
final class Terminal {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Terminal() {}

    /** What a command said and how it ended. */
    record Ended(int exitCode, String out, String err) {}

    static Ended run(String... arguments) {
        return runWithInput("", TODAY, arguments);
    }

    static Ended runWithInput(String input, LocalDate today, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                () -> today,
                false);
        int exitCode = Percola.run(arguments, console);
        return new Ended(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
