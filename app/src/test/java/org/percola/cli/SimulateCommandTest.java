package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.cli.Terminal.Ended;

/** Property: the main job as a user runs it, from arguments to exit code. */
final class SimulateCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String EXAMPLES = "../examples/";

    @ParameterizedTest
    @CsvSource({
        "acne-scars, 0",
        "fine-lines, 0",
        "melasma-tranexamic-acid, 0",
        "stretch-marks, 0",
        "home-roller, 0",
        "several-zones, 0",
        "must-not-be-treated, 3"
    })
    void everyExampleRunsAsItSays(String name, int exitCode) throws IOException {
        Ended ended = Terminal.run("simulate", EXAMPLES + name + ".yaml", "--draws", "24", "--format", "json");
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(exitCode);
        JsonNode result = MAPPER.readTree(ended.out());
        assertThat(result.path("answer").path("kind").asText()).isNotEmpty();
        assertThat(result.has("tissue")).isEqualTo(exitCode == 0);
    }

    @Test
    void theResultHasAllItsKeys() throws IOException {
        JsonNode result = json("acne-scars", "--draws", "24");
        assertThat(result.fieldNames())
                .toIterable()
                .contains(
                        "percola",
                        "case",
                        "asOf",
                        "seed",
                        "draws",
                        "answer",
                        "puncture",
                        "delivery",
                        "tissue",
                        "benefits",
                        "sideEffects",
                        "drivers",
                        "weakestGrade",
                        "solver",
                        "sources");
        assertThat(result.path("benefits")).hasSize(7);
        assertThat(result.path("sideEffects")).hasSize(12);
        assertThat(result.path("drivers")).hasSize(3);
        assertThat(result.path("sources").size()).isGreaterThanOrEqualTo(10);
        assertThat(result.path("sources"))
                .allSatisfy(source -> assertThat(source.path("link").asText()).startsWith("https://"));
        assertThat(result.path("solver").path("converged").asBoolean()).isTrue();
        assertThat(result.path("solver").path("massBalanceError").asDouble()).isLessThan(1e-10);
        assertThat(result.path("delivery").path("amountUgPerCm2")).isEmpty();
        assertThat(result.path("delivery").path("enhancementRatio").isNull()).isTrue();
        assertThat(days(result))
                .startsWith(0.0, 1.0, 2.0, 3.0, 5.0, 7.0, 14.0, 28.0)
                .contains(30.0, 60.0, 90.0)
                .endsWith(365.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acne-scars", "melasma-tranexamic-acid", "several-zones", "home-roller"})
    void bandsAreOrderedAndFractionsAreFractions(String name) throws IOException {
        List<JsonNode> bands = new ArrayList<>();
        JsonNode result = json(name, "--draws", "40");
        collect(result, bands);
        assertThat(bands).hasSizeGreaterThan(100).allSatisfy(band -> {
            double before = Double.NEGATIVE_INFINITY;
            for (String q : List.of("q05", "q10", "q25", "q50", "q75", "q90", "q95")) {
                assertThat(band.path(q).asDouble()).isGreaterThanOrEqualTo(before);
                before = band.path(q).asDouble();
            }
            assertThat(band.path("sd").asDouble()).isNotNegative();
        });
        for (String fraction : List.of(
                "insertedFraction", "coveredFraction", "dermisReachedFraction", "pinpointBleedingProbability")) {
            assertThat(result.path("puncture").path(fraction).asDouble()).isBetween(0.0, 1.0);
        }
        for (JsonNode effect : result.path("sideEffects")) {
            JsonNode chance = effect.path("probability");
            assertThat(chance.isNull()
                            || (chance.path("q05").asDouble() >= 0
                                    && chance.path("q95").asDouble() <= 1))
                    .isTrue();
        }
    }

    @Test
    void sameSeedSameBitsForAnyThreadCountAndOnAnotherDay() {
        String one = Terminal.run(
                        "simulate",
                        EXAMPLES + "several-zones.yaml",
                        "--draws",
                        "30",
                        "--threads",
                        "1",
                        "--format",
                        "json")
                .out();
        for (String threads : List.of("2", "7")) {
            Ended other = Terminal.runWithInput(
                    "",
                    LocalDate.of(2031, 5, 1),
                    "simulate",
                    EXAMPLES + "several-zones.yaml",
                    "--draws",
                    "30",
                    "--threads",
                    threads,
                    "--format",
                    "json");
            assertThat(other.out()).isEqualTo(one);
        }
        assertThat(Terminal.run(
                                "simulate",
                                EXAMPLES + "several-zones.yaml",
                                "--draws",
                                "30",
                                "--seed",
                                "2",
                                "--format",
                                "json")
                        .out())
                .isNotEqualTo(one);
    }

    @Test
    void noNeedlesLeaveTheTissueExactlyUnchanged() throws IOException {
        String untreated = Files.readString(Path.of(EXAMPLES + "acne-scars.yaml"))
                .replaceFirst("(?s)course:.*forecast:", "course: none\nforecast:");
        Ended ended =
                Terminal.runWithInput(untreated, Terminal.TODAY, "simulate", "-", "--draws", "24", "--format", "json");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        JsonNode result = MAPPER.readTree(ended.out());
        for (JsonNode day : result.path("tissue")) {
            for (String key : List.of(
                    "collagenChangePercent",
                    "elastinChangePercent",
                    "epidermisChangePercent",
                    "erythema",
                    "oedema",
                    "barrierOpenFraction",
                    "melaninExcess")) {
                assertThat(day.path(key).path("q05").asDouble()).isZero();
                assertThat(day.path(key).path("q95").asDouble()).isZero();
            }
        }
        JsonNode scars = benefit(result, "acne-scars");
        assertThat(scars.path("attributable").path("q05").asDouble()).isZero();
        assertThat(scars.path("attributable").path("q95").asDouble()).isZero();
        assertThat(scars.path("changeOnScale").path("sd").asDouble()).isPositive();
        assertThat(scars.path("firstSeenDay").isNull()).isTrue();
        assertThat(result.path("puncture").isNull()).isTrue();
    }

    @Test
    void anAnswerThatForbidsIsExitThreeAndAnOverrideMarksEveryOutput() {
        String file = EXAMPLES + "must-not-be-treated.yaml";
        for (String format : List.of("text", "json", "html", "csv")) {
            Ended refused = Terminal.run("simulate", file, "--draws", "8", "--format", format);
            assertThat(refused.exitCode()).isEqualTo(3);
            assertThat(refused.out()).containsIgnoringCase("dermatologist");
        }
        Map<String, String> marks = Map.of(
                "text", "The answer forbids this course",
                "html", "The answer forbids this course",
                "json", "againstTheAnswer",
                "csv", "againstTheAnswer");
        marks.forEach((format, mark) -> {
            Ended forced = Terminal.run("simulate", file, "--draws", "8", "--allow-unsuitable", "--format", format);
            assertThat(forced.exitCode()).isZero();
            assertThat(forced.out()).contains(mark);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void threeDriversAreNamedForTheFewestDrawsAndForAnUntreatedRun(String draws, @TempDir Path folder)
            throws IOException {
        Path acne = Path.of(EXAMPLES + "acne-scars.yaml");
        Path untreated = folder.resolve("untreated.yaml");
        Files.writeString(
                untreated, Files.readString(acne).replaceAll("(?m)^course:.*\\R(?:[ ].*\\R)*", "course: none\n"));
        for (Path file : List.of(acne, untreated)) {
            Ended ended = Terminal.run("simulate", file.toString(), "--draws", draws, "--format", "json");
            assertThat(ended.exitCode()).as(ended.err()).isZero();
            assertThat(MAPPER.readTree(ended.out()).path("drivers"))
                    .as(file.toString())
                    .hasSize(3);
        }
    }

    @Test
    void outIsWrittenWholeAndNothingElseIsLeftBehind(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.html");
        Ended ended =
                Terminal.run("simulate", EXAMPLES + "acne-scars.yaml", "--draws", "8", "--out", report.toString());
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(report).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(report);
        }
    }

    @Test
    void everyWrongInputComesAtOnceWithExitTwo(@TempDir Path folder) throws IOException {
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(
                wrong,
                Files.readString(Path.of(EXAMPLES + "acne-scars.yaml"))
                        .replace("1.5 mm", "9 mm")
                        .replace("phototype: IV", "phototype: XX"));
        Ended ended = Terminal.run(
                "simulate",
                wrong.toString(),
                "--draws",
                "0",
                "--threads",
                "x",
                "--format",
                "pdf",
                "--as-of",
                "soon",
                "--out",
                "/no/such/folder/x.json");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("course.setting", "patient.phototype", "--draws", "--threads", "--format", "--as-of", "--out")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.yaml", "../examples", "src", "\u0000"})
    void whatIsNoFileIsWrongInput(String name) {
        Ended ended = Terminal.run("simulate", name);
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulte", "--nope", "simulate"})
    void unknownWordsAreWrongInput(String word) {
        Ended ended = Terminal.run(word);
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("percola").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"devices", "topicals", "conditions", "sites", "scales"})
    void catalogueListsAreTablesAndJson(String command) throws IOException {
        assertThat(Terminal.run(command).out().lines().count()).isGreaterThan(8);
        JsonNode list =
                MAPPER.readTree(Terminal.run(command, "--format", "json").out());
        assertThat(list.isArray()).isTrue();
        assertThat(list.size()).isGreaterThan(8);
    }

    @Test
    void theStarterCaseRunsAndIsNotWrittenOverAFile(@TempDir Path folder) {
        Path file = folder.resolve("my-case.yaml");
        assertThat(Terminal.run("new", "--out", file.toString()).exitCode()).isZero();
        assertThat(Terminal.run("new", "--out", file.toString()).exitCode()).isEqualTo(2);
        assertThat(Terminal.run("simulate", file.toString(), "--draws", "8").exitCode())
                .isZero();
    }

    @Test
    void aProgressBarStaysOutOfAPipeAndTheThreadCountOutOfTheResult() {
        Ended ended = Terminal.run("simulate", EXAMPLES + "acne-scars.yaml", "--draws", "8", "--threads", "1");
        assertThat(ended.err()).isEqualTo("percola: 8 draws on 1 thread\n");
        assertThat(ended.out()).doesNotContain("thread");
    }

    private static JsonNode json(String name, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("simulate", EXAMPLES + name + ".yaml", "--format", "json"));
        arguments.addAll(List.of(more));
        Ended ended = Terminal.run(arguments.toArray(String[]::new));
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return MAPPER.readTree(ended.out());
    }

    private static List<Double> days(JsonNode result) {
        List<Double> days = new ArrayList<>();
        result.path("tissue").forEach(row -> days.add(row.path("day").asDouble()));
        return days;
    }

    private static JsonNode benefit(JsonNode result, String name) {
        for (JsonNode row : result.path("benefits")) {
            if (row.path("benefit").asText().equals(name)) {
                return row;
            }
        }
        throw new AssertionError(name);
    }

    private static void collect(JsonNode node, List<JsonNode> bands) {
        if (node.has("q05")) {
            bands.add(node);
        }
        node.forEach(child -> collect(child, bands));
    }
}
