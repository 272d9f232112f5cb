package org.percola.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Places that a run with another process uses and that go with it: when its work is done, when this JVM is told to end, and,
 * if it was killed, when the next run looks. The other process ends before its places do.
 */
final class ScratchFolder implements AutoCloseable {
    private static final String NAME = "percola-spark-";
    private static final Pattern OURS = Pattern.compile("percola-spark-(\\d+)-.*");

    private final Path folder;
    private final List<Path> places = new ArrayList<>();
    private final List<Process> users = new ArrayList<>();
    private final Thread atTheEnd = new Thread(this::end);
    private final CountDownLatch ending = new CountDownLatch(1);

    private ScratchFolder(Path folder) {
        this.folder = folder;
        places.add(folder);
    }

    /** A new one; what dead runs left is removed. */
    static ScratchFolder open() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        removeLeftovers(temporary, OURS);
        ScratchFolder scratch = new ScratchFolder(
                Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-"));
        Runtime.getRuntime().addShutdownHook(scratch.atTheEnd);
        return scratch;
    }

    Path path() {
        return folder;
    }

    /** A name beside the wanted folder for its draft, which goes with this unless it is renamed. */
    synchronized Path draftOf(Path wanted) throws IOException {
        String name = Pattern.quote("." + wanted.getFileName() + ".");
        removeLeftovers(wanted.resolveSibling("."), Pattern.compile(name + "(\\d+)\\.part"));
        Path draft = wanted.resolveSibling(
                "." + wanted.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        places.add(draft);
        return draft;
    }

    /** The process that uses it. */
    synchronized void isUsedBy(Process process) {
        users.add(process);
    }

    /**
     * Does not come back if this JVM is ending, or is told to within that time: what the other process says then is no news.
     */
    void waitIfEnding(long milliseconds) throws InterruptedException {
        if (ending.await(milliseconds, TimeUnit.MILLISECONDS)) {
            new CountDownLatch(1).await();
        }
    }

    private void end() {
        ending.countDown();
        clear();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException alreadyEnding) {
            return; // it clears
        }
        clear();
    }

    private synchronized void clear() {
        for (Process user : users) {
            try {
                user.destroyForcibly().waitFor();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
        places.forEach(ScratchFolder::remove);
    }

    /** What processes that are no more left in a folder; the pattern's group is the process. */
    private static void removeLeftovers(Path in, Pattern pattern) throws IOException {
        List<Path> names;
        try (Stream<Path> all = Files.list(in)) {
            names = all.toList();
        }
        for (Path path : names) {
            Matcher name = pattern.matcher(path.getFileName().toString());
            if (name.matches()
                    && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                remove(path);
            }
        }
    }

    /** With all that is in it; what cannot be removed stays for the next time. */
    private static void remove(Path top) {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException gone) {
            // as wanted
        } catch (IOException stays) {
            // somebody else's, or still in use
        }
    }
}
