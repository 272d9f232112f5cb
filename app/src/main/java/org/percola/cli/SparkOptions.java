package org.percola.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.percola.wire.Problem;

/** Reads the options that choose an engine. */
record SparkOptions(List<Problem> problems) {
    private static final int PARTITIONS = 256;
    private static final int MOST_PARTITIONS = 100_000;
    /** A host, and a port from 1 to 65535. */
    private static final String ADDRESS =
            "[^,:/\\s]+:(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])";

    private static final Pattern MASTER =
            Pattern.compile("local|local\\[(\\*|[1-9][0-9]{0,3})\\]|spark://ADDRESS(,ADDRESS)*|yarn|k8s://\\S+"
                    .replace("ADDRESS", ADDRESS));

    /** Null for the local engine. */
    SparkEngine.@Nullable Wish read(
            @Nullable String engine,
            @Nullable String master,
            @Nullable String partitions,
            @Nullable Path people,
            @Nullable Path checkpoint) {
        boolean spark = "spark".equals(engine);
        if (engine != null && !spark && !engine.equals("local")) {
            problems.add(new Problem("--engine", engine, "local or spark", "Leave it out for this machine alone."));
        }
        if (!spark) {
            needsSpark("--master", master);
            needsSpark("--partitions", partitions);
            return null;
        }
        notOnSpark("--people-out", people);
        notOnSpark("--checkpoint", checkpoint);
        String where = master == null ? "local[*]" : master;
        if (!MASTER.matcher(where).matches()) {
            problems.add(new Problem(
                    "--master",
                    where,
                    "local[*], local[N], spark://HOST:PORT, yarn or k8s://...",
                    "For a cluster of its own: spark://host:7077."));
        }
        Long wanted = new Options(problems).whole("--partitions", partitions, 1, MOST_PARTITIONS);
        return new SparkEngine.Wish(where, wanted == null ? PARTITIONS : wanted.intValue());
    }

    private void needsSpark(String option, @Nullable String value) {
        if (value != null) {
            problems.add(
                    new Problem(option, value, "only with --engine spark", "Add --engine spark, or leave it out."));
        }
    }

    private void notOnSpark(String option, @Nullable Path value) {
        if (value != null) {
            problems.add(new Problem(
                    option,
                    value.toString(),
                    "only with the local engine",
                    "Leave it out, or leave out --engine spark."));
        }
    }
}
