package org.percola.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.wire.Problem;

/** A file that is written whole or not at all: first beside its place, then renamed. */
final class OutputFile {
    private final Path target;

    private OutputFile(Path target) {
        this.target = target;
    }

    /** Checks before any work is done that the file can be written. */
    static OutputFile at(String name) {
        try {
            Path target = Path.of(name).toAbsolutePath();
            if (Files.isRegularFile(target)) {
                target = target.toRealPath(); // what a link points to is written, the link stays
            }
            Path folder = target.getParent();
            if (Files.isDirectory(target)) {
                throw new WrongInput("--out", name, "a file", "This is a directory; name a file in it.");
            }
            if (folder == null || !Files.isDirectory(folder)) {
                throw new WrongInput("--out", name, "a file in a folder that exists", "Make the folder first.");
            }
            boolean thing = Files.exists(target) && !Files.isRegularFile(target); // a device or a pipe
            if ((!thing && !Files.isWritable(folder)) || (Files.exists(target) && !Files.isWritable(target))) {
                throw new WrongInput("--out", name, "a place that can be written", "Check the permissions.");
            }
            return new OutputFile(target);
        } catch (IOException unreachable) {
            throw new WrongInput("--out", name, "a place that can be written", advice(unreachable));
        } catch (InvalidPathException notAPath) {
            throw new WrongInput("--out", name, "a file name", "This is not a file name here.");
        }
    }

    /** The file that another option names, or null; what is wrong with it is a problem of that option. */
    static @Nullable OutputFile of(String option, @Nullable String name, List<Problem> problems) {
        try {
            return name == null ? null : at(name);
        } catch (WrongInput notThere) {
            notThere.problems().forEach(p -> problems.add(new Problem(option, p.value(), p.expected(), p.advice())));
            return null;
        }
    }

    /** Whether that name, of a file that may not be there yet, means this place. */
    boolean isSamePlace(String name) {
        try {
            return target.equals(Path.of(name).toAbsolutePath());
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    /** Whether this is the file with that name. */
    boolean isFile(String name) {
        try {
            return Files.exists(target) && Files.isSameFile(target, Path.of(name));
        } catch (IOException | InvalidPathException noFile) {
            return false;
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] bytes) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, bytes); // a device or a pipe: there is no beside it
                return;
            }
            String name =
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
            Path draft = target.resolveSibling(name);
            try {
                Files.write(draft, bytes);
                replace(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException unwritable) {
            throw new WrongInput("--out", target.toString(), "a place that can be written", advice(unwritable));
        }
    }

    /** What the system says, without the name of a draft that nobody knows; it gives no reason where it makes no file. */
    private static String advice(IOException unwritable) {
        String said = unwritable instanceof FileSystemException named ? named.getReason() : unwritable.getMessage();
        return said == null ? "No file can be made there: check the folder and its permissions." : said;
    }

    /** Gives the draft its name; whoever reads there sees the old file or the new one, whole. */
    static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
