package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unit: what a run uses goes with it, and with the next run where it was killed. */
final class ScratchFolderTest {
    /** No system has so many processes. */
    private static final long NOBODY = 2_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void theFolderAndTheDraftGoWithTheRun() throws IOException {
        Path draft;
        Path own;
        try (ScratchFolder scratch = ScratchFolder.open()) {
            own = scratch.path();
            draft = scratch.draftOf(folder.resolve("results.parquet"));
            Files.writeString(Files.createDirectory(draft).resolve("part-0"), "half");
            Files.writeString(own.resolve("designs.txt"), "");
        }
        assertThat(own).doesNotExist();
        assertThat(draft).doesNotExist();
    }

    @Test
    void aDraftThatGotItsNameStays() throws IOException {
        Path wanted = folder.resolve("results.parquet");
        try (ScratchFolder scratch = ScratchFolder.open()) {
            Files.move(Files.createDirectory(scratch.draftOf(wanted)), wanted);
        }
        assertThat(wanted).isDirectory();
        assertThat(folder).isDirectoryContaining(path -> path.equals(wanted)).isNotEmptyDirectory();
    }

    @Test
    void draftsOfTheDeadAreRemovedAndThoseOfTheLivingStay() throws IOException {
        Path dead = Files.createDirectory(folder.resolve(".results.parquet." + NOBODY + ".part"));
        Files.writeString(dead.resolve("part-0"), "half");
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        Path living = Files.createDirectory(folder.resolve(".results.parquet." + parent + ".part"));
        Path other = Files.createDirectory(folder.resolve(".other.parquet." + NOBODY + ".part"));
        try (ScratchFolder scratch = ScratchFolder.open()) {
            assertThat(scratch.draftOf(folder.resolve("results.parquet"))).doesNotExist();
        }
        assertThat(dead).doesNotExist();
        assertThat(living).exists();
        assertThat(other).exists();
    }
}
