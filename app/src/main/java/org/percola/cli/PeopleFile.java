package org.percola.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.percola.population.PersonRow;
import org.percola.population.TrialDesign;
import org.percola.report.TrialCsv;

/**
 * Everybody's numbers, block by block, to a draft beside the wanted file, which gets its name when the trial is done. The
 * draft of a run that was killed is cut back to what its saved state knows of, and goes on from there. Parquet is made of
 * the draft at the end, by the Spark engine.
 */
final class PeopleFile implements AutoCloseable {
    private final @Nullable Path target;
    private final TrialDesign design;
    private final @Nullable FileChannel channel;
    private final @Nullable SparkEngine spark;
    private boolean finished;

    private PeopleFile(
            @Nullable Path target, TrialDesign design, @Nullable FileChannel channel, @Nullable SparkEngine spark) {
        this.target = target;
        this.design = design;
        this.channel = channel;
        this.spark = spark;
    }

    /**
     * @param bytes of the draft that belong to the saved state; 0 for a new run
     * @param goesOn whether a run that ends early leaves its draft for the next one
     */
    static PeopleFile at(@Nullable Path target, TrialDesign design, long bytes, boolean goesOn) {
        if (target == null) {
            return new PeopleFile(null, design, null, null);
        }
        try {
            Path draft = draft(target);
            if (bytes > 0 && (!Files.exists(draft) || Files.size(draft) < bytes)) {
                throw new WrongInput(
                        "--people-out",
                        draft.toString(),
                        "the rows that belong to the saved state",
                        "Start anew: remove the file that --checkpoint names.");
            }
            SparkEngine spark = isParquet(target) ? SparkEngine.find() : null; // before the work, not after it
            FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(bytes).position(bytes);
            if (!goesOn) {
                draft.toFile().deleteOnExit();
            }
            PeopleFile file = new PeopleFile(target, design, channel, spark);
            if (bytes == 0) {
                file.put(TrialCsv.peopleHeading(design));
            }
            return file;
        } catch (IOException unwritable) {
            throw new WrongInput(
                    "--people-out", target.toString(), "a place that can be written", unwritable.toString());
        }
    }

    private static Path draft(Path target) {
        String name = target.getFileName().toString();
        return target.resolveSibling(
                isParquet(target) ? name + ".part.csv" : "." + name + ".part"); // Spark reads no hidden file
    }

    /** Whether the name asks for a folder of Parquet. */
    static boolean isParquet(@Nullable Path target) {
        return target != null && target.toString().toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    boolean isWanted() {
        return target != null;
    }

    void write(List<PersonRow> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> TrialCsv.person(text, design, row));
        try {
            put(text.toString());
        } catch (IOException full) {
            throw new UncheckedIOException("The people's rows cannot be written.", full);
        }
    }

    private void put(String text) throws IOException {
        if (channel != null) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** Bytes that are safely on the disk. */
    long written() {
        if (channel == null) {
            return 0;
        }
        try {
            channel.force(false);
            return channel.position();
        } catch (IOException lost) {
            throw new UncheckedIOException("The people's rows cannot be written.", lost);
        }
    }

    /** Gives the draft its name. */
    void finish() {
        if (channel == null || target == null) {
            return;
        }
        try {
            channel.close();
            finished = true;
            if (spark == null) {
                OutputFile.replace(draft(target), target);
            } else {
                parquet(spark, draft(target));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The people's rows cannot be written to " + target + ".", unwritable);
        }
    }

    private void parquet(SparkEngine engine, Path rows) throws IOException {
        try {
            engine.parquet(rows, TrialCsv.peopleColumns(design), Objects.requireNonNull(target));
        } catch (EngineFailure failed) {
            throw new EngineFailure(failed.getMessage() + " The rows stand in " + rows + ".");
        }
        Files.delete(rows);
    }

    @Override
    public void close() {
        if (channel != null && !finished) {
            try {
                channel.close();
            } catch (IOException lost) {
                throw new UncheckedIOException("The people's rows cannot be written.", lost);
            }
        }
    }
}
