package org.percola.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit: wrong use and an absent master end with a sentence, and nothing is left behind. */
final class SparkTrialTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... words) {
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return SparkTrial.run(nowhere, err, words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "--nonsense x, Unknown",
        "--design, incomplete",
        "--out x, --design is required.",
        "--design x --out y --partitions 0, 1 to 100000",
        "--design nowhere.txt --out y, cannot be read"
    })
    void wrongUseIsExitTwo(String words, String sentence) {
        assertThat(run(words.split(" ", -1))).isEqualTo(2);
        assertThat(said()).contains(sentence);
    }

    @Test
    void aMasterThatDoesNotAnswerIsOneSentence(@TempDir Path folder) throws IOException {
        Path design =
                Files.writeString(folder.resolve("design.txt"), Trials.of(8, 1).text());
        Path out = folder.resolve("sums.txt");
        assertThat(run("--design", design.toString(), "--out", out.toString(), "--master", "spark://127.0.0.1:1"))
                .isEqualTo(1);
        assertThat(said())
                .startsWith("No Spark master answers at spark://127.0.0.1:1")
                .hasLineCount(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(design);
        }
    }
}
