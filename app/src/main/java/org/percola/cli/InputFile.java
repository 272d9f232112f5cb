package org.percola.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.percola.wire.Document;

/** Reads a file named on the command line, or standard input for "-". */
final class InputFile {
    private InputFile() {}

    /** The bytes; anything that is not a readable file of reasonable size is wrong input. */
    static byte[] bytes(String name, InputStream standardInput) {
        try {
            if (name.equals("-")) {
                return standardInput.readNBytes(Document.MAX_BYTES + 1);
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new WrongInput(name, "a directory", "a file", "Name the case file inside it.");
            }
            try (InputStream file = Files.newInputStream(path)) {
                return file.readNBytes(Document.MAX_BYTES + 1);
            }
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new WrongInput(
                    name, "no such file", "a case file", "Check the name; `percola new` writes a starter case.");
        } catch (AccessDeniedException denied) {
            throw new WrongInput(name, "not readable", "a readable file", "Check the file's permissions.");
        } catch (IOException unreadable) {
            throw new WrongInput(name, "cannot be read", "a readable file", String.valueOf(unreadable.getMessage()));
        }
    }
}
