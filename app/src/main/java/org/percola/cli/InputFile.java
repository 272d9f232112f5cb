package org.percola.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.percola.wire.Document;
import org.percola.wire.Problem;
import org.percola.wire.Reading;

/** Reads a file named on the command line, or standard input for "-". */
final class InputFile {
    private InputFile() {}

    /** What the reader makes of the file; null where anything is wrong with it, which joins the problems. */
    static <T> @Nullable T read(
            String name, InputStream standardInput, Function<byte[], Reading<T>> reader, List<Problem> problems) {
        try {
            Reading<T> read = reader.apply(bytes(name, standardInput));
            problems.addAll(read.problems());
            return read instanceof Reading.Good<T> good ? good.value() : null;
        } catch (WrongInput unreadable) {
            problems.addAll(unreadable.problems());
            return null;
        }
    }

    /** The bytes; anything that is not a readable file of reasonable size is wrong input. */
    static byte[] bytes(String name, InputStream standardInput) {
        try {
            if (name.equals("-")) {
                return standardInput.readNBytes(Document.MAX_BYTES + 1);
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new WrongInput(name, "a directory", "a file", "Name the file inside it.");
            }
            try (InputStream file = Files.newInputStream(path)) {
                return file.readNBytes(Document.MAX_BYTES + 1);
            }
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new WrongInput(name, "no such file", "a file", "Check the name and the folder.");
        } catch (AccessDeniedException denied) {
            throw new WrongInput(name, "not readable", "a readable file", "Check the file's permissions.");
        } catch (IOException unreadable) {
            throw new WrongInput(name, "cannot be read", "a readable file", String.valueOf(unreadable.getMessage()));
        }
    }
}
