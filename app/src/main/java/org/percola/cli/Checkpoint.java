package org.percola.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.population.TrialDesign;
import org.percola.population.TrialState;
import org.percola.report.Versions;
import org.percola.wire.Problem;

/** The state of a long trial on disk: whole or not at all, and only good for the same design and model. */
final class Checkpoint {
    private static final String MARK = "percola trial, saved state, model " + Versions.MODEL;

    private final Path file;
    private final String design;

    /** @param design canonical text of the trial */
    Checkpoint(Path file, String design) {
        this.file = file;
        this.design = design;
    }

    /** What was saved, and how many bytes of people's rows belong to it. */
    record Found(TrialState state, long peopleBytes) {}

    /** The saved state; null where there is none. A file of another trial is wrong input. */
    @Nullable
    Found find(TrialDesign of) {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            List<String> head;
            String all = Files.readString(file, StandardCharsets.UTF_8);
            head = all.lines().limit(3).toList();
            if (head.size() < 3 || !head.get(0).equals(MARK)) {
                throw wrong("not a state of this version", "a file that `percola trial` saved");
            }
            if (!head.get(1).equals(design)) {
                throw wrong("the state of another design, seed or number of repetitions", "the state of this trial");
            }
            int bodyAt =
                    head.get(0).length() + head.get(1).length() + head.get(2).length() + 3;
            return new Found(TrialState.parse(of, all.substring(bodyAt)), Long.parseLong(head.get(2)));
        } catch (IllegalArgumentException damaged) {
            throw wrong("a damaged state", "a file that `percola trial` saved");
        } catch (IOException unreadable) {
            throw wrong(String.valueOf(unreadable.getMessage()), "a readable file");
        }
    }

    private WrongInput wrong(String value, String expected) {
        return new WrongInput(
                "percola trial",
                List.of(new Problem("--checkpoint", value, expected, "Name another file, or remove " + file + ".")));
    }

    void save(TrialState state, long peopleBytes) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(
                    draft, MARK + "\n" + design + "\n" + peopleBytes + "\n" + state.text(), StandardCharsets.UTF_8);
            OutputFile.replace(draft, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The state cannot be saved to " + file + ".", unwritable);
        }
    }

    /** The trial is done. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException("The state " + file + " cannot be removed.", stays);
        }
    }
}
