package org.percola.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it failed: a {@link java.io.PrintStream} swallows that, and a full disk must not look
 * like a result.
 */
final class StandardOutput extends FilterOutputStream {
    private static final Path LINK = Path.of("/proc/self/fd/1");

    private @Nullable IOException failure;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    /** Why not everything was written; empty if it was, or if the reader of a pipe had enough, as {@code head} has. */
    Optional<String> whyIncomplete() {
        return Optional.ofNullable(failure)
                .map(failed -> String.valueOf(failed.getMessage()))
                .filter(message -> !message.contains("roken pipe") && !isPipe());
    }

    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(LINK).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException notHere) {
            return false;
        }
    }
}
