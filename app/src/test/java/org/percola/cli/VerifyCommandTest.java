package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.percola.cli.Terminal.Ended;

/** Property: verification as a user runs it. */
final class VerifyCommandTest {
    @Test
    void jsonHasEachStudyBesideTheModelAndTheOthers() throws IOException {
        Ended ended = Terminal.run("verify", "healing", "--draws", "6", "--format", "json");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        JsonNode result = new ObjectMapper().readTree(ended.out());
        assertThat(result.path("studies")).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(row.path("theme").asText()).isEqualTo("healing");
            assertThat(row.path("prediction").isNull())
                    .isNotEqualTo(row.path("whyNotPredicted").isNull());
            assertThat(row.has("intervalScore")).isTrue();
            assertThat(row.has("naive")).isTrue();
        });
        assertThat(result.path("groups").isArray()).isTrue();
        assertThat(result.path("summary")).isNotEmpty();
    }

    @Test
    void textAndPageSayPlainlyWhatHolds(@TempDir Path folder) throws IOException {
        String text = Terminal.run("verify", "puncture", "--draws", "6").out();
        assertThat(text).contains("Summary", "checked", "calibrated to", "inside 80 %", "not a medical device");
        assertThat(text).doesNotContain("validated");
        assertThat(Terminal.run("verify", "puncture", "--draws", "6", "--report", folder.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(folder.resolve("validation.md"))).contains("images/validation-puncture.svg");
        assertThat(Files.readString(folder.resolve("images/validation-puncture.svg")))
                .startsWith("<svg");
        Path page = folder.resolve("v.html");
        assertThat(Terminal.run("verify", "puncture", "--draws", "6", "--out", page.toString())
                        .exitCode())
                .isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("<svg", "Summary");
    }

    @Test
    void severalThemesStandInOneResult() throws IOException {
        Ended ended = Terminal.run("verify", "healing", "puncture", "--draws", "4", "--format", "json");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(new ObjectMapper().readTree(ended.out()).path("studies").findValuesAsText("theme"))
                .contains("puncture", "healing")
                .doesNotContain("delivery", "outcome");
        assertThat(Terminal.run("verify", "puncture", "beauty").err()).contains("beauty");
    }

    @Test
    void aWrongThemeIsAProblem() {
        Ended ended = Terminal.run("verify", "beauty", "--draws", "x");
        assertThat(ended.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ended.err()).contains("THEME", "puncture, delivery, healing or outcome", "--draws");
    }

    @Test
    void thePageInTheDocsIsOfAllThemes() throws IOException {
        String page = Files.readString(Path.of("../docs/validation.md"));
        assertThat(page).contains("## Summary", "## Puncture", "## Delivery", "## Healing", "## Outcome");
    }
}
