package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.percola.cli.Terminal.Ended;

/** Property: what a result rests on, as a user asks for it. */
final class CiteCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theSourcesOfAForecastAndOfATrialAreCitedWithTheirGrades(@TempDir Path folder) throws IOException {
        Path forecast = folder.resolve("forecast.json");
        Terminal.run("simulate", "../examples/acne-scars.yaml", "--draws", "4", "--out", forecast.toString());
        Path trial = folder.resolve("trial.json");
        Terminal.run("trial", "../examples/trial/wrinkles.yaml", "--replicates", "2", "--out", trial.toString());
        for (Path file : new Path[] {forecast, trial}) {
            JsonNode own = MAPPER.readTree(Files.readString(file));
            Ended cited = Terminal.run("cite", file.toString(), "--format", "json");
            assertThat(cited.exitCode()).as(cited.err()).isZero();
            assertThat(keys(MAPPER.readTree(cited.out())))
                    .containsAll(keys(own))
                    .hasSizeGreaterThan(10);
            assertThat(Terminal.run("cite", file.toString()).out()).contains("rests on", "https://", "DERIVED");
        }
    }

    @Test
    void aKeyIsASourceOrAParameter() throws IOException {
        assertThat(Terminal.run("cite", "DOGRA2014").out()).contains("https://", "Parameters that rest on it");
        assertThat(Terminal.run("cite", "outcome.acneScarsSlope").out()).contains("DOGRA2014", "DERIVED");
        JsonNode source = MAPPER.readTree(
                Terminal.run("cite", "dogra2014", "--format", "json").out());
        assertThat(source.path("key").asText()).isEqualTo("DOGRA2014");
        assertThat(source.path("parameters")).isNotEmpty();
    }

    @Test
    void aNumberOfTheCasebookHasItsSourceAndASourceItsNumbers() throws IOException {
        assertThat(Terminal.run("cite", "hea-01").out()).contains("LOTFI2013", "calibrated to", "1.53");
        assertThat(Terminal.run("cite", "LOTFI2013").out()).contains("Numbers of the casebook", "HEA-01");
        JsonNode number = MAPPER.readTree(
                Terminal.run("cite", "OUT-83", "--format", "json").out());
        assertThat(number.path("high").asDouble()).isEqualTo(48);
        assertThat(number.path("use").asText()).isEqualTo("check");
        assertThat(keys(number)).containsExactly("MINH2019");
    }

    @Test
    void aWrongKeyIsOfferedTheNearest() {
        Ended ended = Terminal.run("cite", "DOGRA2015");
        assertThat(ended.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ended.err()).contains("DOGRA2014");
        assertThat(Terminal.run("cite", "outcome.acneScarSlope").err()).contains("outcome.acneScarsSlope");
        assertThat(Terminal.run("cite", "../examples/acne-scars.yaml").exitCode())
                .isEqualTo(ExitCode.WRONG_INPUT);
    }

    private static Set<String> keys(JsonNode result) {
        Set<String> keys = new TreeSet<>();
        result.path("sources").forEach(source -> keys.add(source.path("key").asText()));
        return keys;
    }
}
