package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Property: a trial in a JVM of its own that is killed without warning goes on to the same bytes, people's rows too. */
@Tag("slow")
final class KilledTrialTest {
    private static final String DESIGN = """
            population: {n: 60000, age: {mean: 33, sd: 6, min: 20, max: 55}, female: 0.9, phototype: {III: 0.5, IV: 0.5},
                         concern: {benefit: acne-scars, severity: {scale: goodman-baron, mean: 3.2, sd: 0.4}}}
            site: face
            arms: {needling: {course: {device: dermaroller-192, setting: 1.5 mm, passes: 8, sessions: 4, interval: 28 d}}}
            endpoints: [{scale: goodman-baron, at: 365 d}, {adverseEvent: pih}]
            replicates: 2
            seed: 7
            """;

    @TempDir
    private Path folder;

    private List<String> words(String name) {
        return List.of(
                "trial",
                folder.resolve("design.yaml").toString(),
                "--threads",
                "2",
                "--format",
                "json",
                "--out",
                folder.resolve(name + ".json").toString(),
                "--people-out",
                folder.resolve(name + ".csv").toString(),
                "--checkpoint",
                folder.resolve(name + ".state").toString());
    }

    @Test
    void aKilledProcessGoesOnToTheSameBytes() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("design.yaml"), DESIGN);
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // slow enough to be caught at it
                "-cp",
                System.getProperty("java.class.path"),
                Percola.class.getName());
        Process process = new ProcessBuilder(
                        Stream.concat(java.stream(), words("killed").stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        Path saved = folder.resolve("killed.state");
        for (int k = 0; k < 1200 && !Files.exists(saved) && process.isAlive(); k++) {
            Thread.sleep(100);
        }
        assertThat(process.isAlive())
                .as(Files.readString(folder.resolve("said.txt")))
                .isTrue();
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("killed.json")).doesNotExist();
        assertThat(folder.resolve("killed.csv")).doesNotExist();

        Terminal.Ended resumed = Terminal.run(words("killed").toArray(String[]::new));
        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("goes on from").doesNotContain(" 0 blocks");
        Terminal.Ended whole = Terminal.run(words("whole").toArray(String[]::new));
        assertThat(whole.exitCode()).as(whole.err()).isZero();
        assertThat(folder.resolve("killed.json")).hasSameBinaryContentAs(folder.resolve("whole.json"));
        assertThat(folder.resolve("killed.csv")).hasSameBinaryContentAs(folder.resolve("whole.csv"));
        assertThat(saved).doesNotExist();
    }
}
