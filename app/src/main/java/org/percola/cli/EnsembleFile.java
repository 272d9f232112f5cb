package org.percola.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterEnsemble;
import org.percola.wire.Problem;

/** The ensemble that a forecast draws from: the shipped one, or one that {@code percola calibrate} wrote. */
final class EnsembleFile {
    private EnsembleFile() {}

    /** The evidence with the named ensemble; what is wrong with the file joins the problems. */
    static Evidence read(@Nullable String name, List<Problem> problems) {
        if (name == null) {
            return Evidence.standard();
        }
        String advice = "Write one with: percola calibrate --out ensemble.csv";
        try (var reader = Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
            return Evidence.standard().with(ParameterEnsemble.read(reader));
        } catch (IOException | InvalidPathException unreadable) {
            problems.add(new Problem("--ensemble", name, "a file that can be read", advice));
        } catch (UncheckedIOException notText) {
            problems.add(new Problem("--ensemble", name, "an ensemble", "This is no table in CSV. " + advice));
        } catch (IllegalArgumentException wrong) {
            problems.add(new Problem("--ensemble", name, "an ensemble", wrong.getMessage() + " " + advice));
        }
        return Evidence.standard();
    }
}
