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
import org.jspecify.annotations.Nullable;
import org.percola.population.PersonRow;
import org.percola.population.TrialDesign;
import org.percola.report.TrialCsv;

/**
 * Everybody's numbers, block by block, to a draft beside the wanted file, which gets its name when the trial is done. The
 * draft of a run that was killed is cut back to what its saved state knows of, and goes on from there.
 */
final class PeopleFile implements AutoCloseable {
    private final @Nullable Path target;
    private final TrialDesign design;
    private final @Nullable FileChannel channel;
    private boolean finished;

    private PeopleFile(@Nullable Path target, TrialDesign design, @Nullable FileChannel channel) {
        this.target = target;
        this.design = design;
        this.channel = channel;
    }

    /** @param bytes of the draft that belong to the saved state; 0 for a new run */
    static PeopleFile at(@Nullable Path target, TrialDesign design, long bytes) {
        if (target == null) {
            return new PeopleFile(null, design, null);
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
            FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(bytes).position(bytes);
            PeopleFile file = new PeopleFile(target, design, channel);
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
        return target.resolveSibling("." + target.getFileName() + ".part");
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
            OutputFile.replace(draft(target), target);
            finished = true;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The people's rows cannot be written to " + target + ".", unwritable);
        }
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
