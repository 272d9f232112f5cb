package org.percola.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Runs the trials whose canonical texts are in a file and writes their sums to another: {@code percola trial --engine spark}
 * starts it in a JVM of its own, {@code spark-submit} on a cluster. Exit codes: 0 done, 1 Spark failed, 2 wrong input.
 */
public final class SparkTrial {
    private SparkTrial() {}

    public static void main(String[] words) {
        System.exit(run(System.out, System.err, words));
    }

    static int run(PrintStream out, PrintStream err, String... words) {
        Arguments arguments;
        JobDesigns designs;
        try {
            arguments = Arguments.parse(words);
            designs = JobDesigns.parse(Files.readString(arguments.design()));
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (IOException unreadable) {
            err.println("The design cannot be read: " + unreadable.getMessage());
            return 2;
        }
        if (arguments.withParent()) {
            Parent.watch();
        }
        try {
            write(arguments.out(), new SparkJob(arguments, designs, out).run());
            return 0;
        } catch (SparkFailure failure) {
            err.println(failure.getMessage());
            return 1;
        } catch (IOException unwritable) {
            err.println("The result cannot be written: " + unwritable.getMessage());
            return 1;
        }
    }

    private static void write(Path path, String text) throws IOException {
        Path whole = path.toAbsolutePath();
        Path beside =
                Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
        try {
            Files.writeString(beside, text);
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
