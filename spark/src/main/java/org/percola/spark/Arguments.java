package org.percola.spark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code --design FILE --out FILE [--master MASTER] [--partitions N] [--progress] [--with-parent]}.
 *
 * @param master absent under spark-submit, which says it
 * @param progress writes {@code done total} lines to standard output
 * @param withParent ends when standard input ends: the command that started this one is gone
 */
record Arguments(Path design, Path out, @Nullable String master, int partitions, boolean progress, boolean withParent) {
    static final int PARTITIONS = 256;
    private static final Set<String> VALUED = Set.of("--design", "--out", "--master", "--partitions");
    private static final Set<String> FLAGS = Set.of("--progress", "--with-parent");

    /** Complains with an {@link IllegalArgumentException} in words for people. */
    static Arguments parse(String... words) {
        Map<String, String> found = new HashMap<>();
        for (int k = 0; k < words.length; k++) {
            if (FLAGS.contains(words[k])) {
                found.put(words[k], "");
            } else if (VALUED.contains(words[k]) && k + 1 < words.length) {
                found.put(words[k], words[++k]);
            } else {
                throw new IllegalArgumentException("Unknown or incomplete option: " + words[k]);
            }
        }
        return new Arguments(
                Path.of(required(found, "--design")),
                Path.of(required(found, "--out")),
                found.get("--master"),
                partitions(found.getOrDefault("--partitions", Integer.toString(PARTITIONS))),
                found.containsKey("--progress"),
                found.containsKey("--with-parent"));
    }

    private static String required(Map<String, String> found, String name) {
        String value = found.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is required.");
        }
        return value;
    }

    private static int partitions(String text) {
        try {
            int partitions = Integer.parseInt(text);
            if (partitions >= 1 && partitions <= 100_000) {
                return partitions;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new IllegalArgumentException("--partitions is a whole number from 1 to 100000, not " + text + ".");
    }
}
