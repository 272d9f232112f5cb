package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.cli.Terminal.Ended;
import org.percola.evidence.Evidence;
import org.percola.outcome.Footings;
import org.percola.patient.Benefit;
import org.percola.population.BlockSums;
import org.percola.population.TrialBlocks;
import org.percola.population.TrialState;
import org.percola.wire.Reading;
import org.percola.wire.TrialFile;
import org.percola.wire.TrialReader;
import org.percola.words.BenefitWords;

/** Property: virtual trials as a user runs them. */
final class TrialCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String EXAMPLES = "../examples/trial/";

    @ParameterizedTest
    @ValueSource(strings = {"acne-scars", "melasma", "wrinkles"})
    void everyExampleGivesTheKeysOfTheContract(String name) throws IOException {
        JsonNode result = json(name, "--replicates", "3");
        assertThat(result.fieldNames()).toIterable().contains("percola", "seed", "arms", "contrasts", "power");
        assertThat(result.path("arms")).isNotEmpty().allSatisfy(arm -> {
            assertThat(arm.path("n").asInt()).isPositive();
            assertThat(arm.path("endpoints")).isNotEmpty().allSatisfy(endpoint -> {
                assertThat(endpoint.fieldNames())
                        .toIterable()
                        .contains(
                                "scale",
                                "atDay",
                                "baselineMean",
                                "baselineSd",
                                "mean",
                                "sd",
                                "changeMean",
                                "changeSd",
                                "improvementPercent",
                                "responderFraction",
                                "newTrial");
                for (String key : List.of("changeMean", "improvementPercent", "changeSd")) {
                    assertThat(endpoint.path("newTrial").path(key).path("q50").isNumber())
                            .isTrue();
                }
            });
            assertThat(arm.path("adverseEvents")).allSatisfy(event -> {
                assertThat(event.path("event").asText()).isNotEmpty();
                assertThat(event.path("newTrial").has("incidence")).isTrue();
            });
        });
        boolean oneArm = result.path("arms").size() == 1;
        assertThat(result.path("contrasts").isEmpty()).isEqualTo(oneArm);
        assertThat(result.path("power").isNull()).isEqualTo(oneArm);
    }

    @Test
    void threadsNeverChangeADigit() {
        String one = out("acne-scars", "--replicates", "4", "--format", "json", "--threads", "1");
        assertThat(out("acne-scars", "--replicates", "4", "--format", "json", "--threads", "3"))
                .isEqualTo(one);
        assertThat(out("acne-scars", "--replicates", "4", "--format", "json", "--seed", "8"))
                .isNotEqualTo(one);
    }

    @Test
    void theCanonicalTextIsReadBackToTheSameTrial() throws IOException {
        TrialFile file = read(Files.readAllBytes(Path.of(EXAMPLES + "melasma.yaml")));
        TrialFile again = read(file.with(5, 2).canonicalText().getBytes(StandardCharsets.UTF_8));
        assertThat(again.canonicalText()).isEqualTo(file.with(5, 2).canonicalText());
        assertThat(again.design().seed()).isEqualTo(5);
        assertThat(new TrialBlocks(Evidence.standard(), again.design()).run(0).text())
                .isEqualTo(new TrialBlocks(Evidence.standard(), file.with(5, 2).design())
                        .run(0)
                        .text());
    }

    @Test
    void parquetWithoutTheSparkEngineIsRefusedBeforeTheRun(@TempDir Path folder) {
        Ended ended = Terminal.run(
                "trial",
                "../examples/trial/acne-scars.yaml",
                "--people-out",
                folder.resolve("people.parquet").toString());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("The Spark engine is not built here").contains("PERCOLA_SPARK");
        assertThat(ended.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKilledRunGoesOnToTheSameResultAndTheSamePeople(@TempDir Path folder) throws IOException {
        String design = EXAMPLES + "acne-scars.yaml";
        Path whole = folder.resolve("whole.csv");
        String expected = out("acne-scars", "--replicates", "3", "--format", "json", "--people-out", whole.toString());

        // what a run leaves behind that was killed after its first block, in the middle of writing more rows
        TrialFile file = read(Files.readAllBytes(Path.of(design))).with(7, 3);
        TrialState state = TrialState.start(file.design());
        BlockSums first = new TrialBlocks(Evidence.standard(), file.design()).run(0);
        state.add(first);
        Path people = folder.resolve("people.csv");
        Files.writeString(folder.resolve(".people.csv.part"), Files.readString(whole) + "half a ro");
        Path saved = folder.resolve("trial.state");
        new Checkpoint(saved, file.canonicalText()).save(state, Files.size(whole));

        String resumed = out(
                "acne-scars",
                "--replicates",
                "3",
                "--format",
                "json",
                "--people-out",
                people.toString(),
                "--checkpoint",
                saved.toString());
        assertThat(resumed).isEqualTo(expected);
        assertThat(people).hasSameTextualContentAs(whole);
        assertThat(saved).doesNotExist();
        assertThat(Files.readAllLines(whole)).hasSize(1 + 2 * 40);
    }

    @Test
    void aStateOfAnotherTrialIsRefused(@TempDir Path folder) throws IOException {
        TrialFile file = read(Files.readAllBytes(Path.of(EXAMPLES + "acne-scars.yaml")));
        Path saved = folder.resolve("trial.state");
        new Checkpoint(saved, file.canonicalText()).save(TrialState.start(file.design()), 0);
        Ended ended =
                Terminal.run("trial", EXAMPLES + "acne-scars.yaml", "--seed", "9", "--checkpoint", saved.toString());
        assertThat(ended.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ended.err()).contains("--checkpoint", "another design");
        Files.writeString(saved, "something else");
        assertThat(Terminal.run("trial", EXAMPLES + "acne-scars.yaml", "--checkpoint", saved.toString())
                        .exitCode())
                .isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        String design = """
                population: {n: 0, age: {mean: 33}, female: 2, phototype: {III: 0.5}, concern: {benefit: acne-scars}}
                site: eyelid
                arms: {needling: {course: {device: exced, setting: 9 mm, passes: 4}}, control: nothing}
                endpoints: [{scale: goodman-baron, at: 56}, {adverseEvent: pihh}, {scale: masi, at: 3 d}]
                replicates: 0
                sed: 3
                """;
        Ended ended = Terminal.runWithInput(design, LocalDate.of(2026, 11, 22), "trial", "-");
        assertThat(ended.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains(
                        "population.n",
                        "population.age.sd",
                        "population.female",
                        "population.phototype",
                        "site",
                        "arms.needling.course.device",
                        "arms.needling.course.setting",
                        "arms.needling.course.sessions",
                        "arms.control",
                        "endpoints[0].at",
                        "endpoints[1].adverseEvent",
                        "replicates",
                        "sed");
    }

    @Test
    void textCsvAndPageSayTheSame() {
        assertThat(out("acne-scars", "--replicates", "3"))
                .contains("Arm needling, n 40", "First arm minus second", "not a medical device");
        String csv = out("acne-scars", "--replicates", "3", "--format", "csv");
        assertThat(csv.lines())
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(14));
        assertThat(out("acne-scars", "--replicates", "3", "--format", "html"))
                .startsWith("<!DOCTYPE html>")
                .contains("<table class=\"stack\">")
                .doesNotContain("<table>")
                .contains("Arm needling", "not a medical device")
                .doesNotContain("http://", "<script");
    }

    @Test
    void aTrialSaysWhereTheSizeIsThatOfThePooledTrials() throws IOException {
        JsonNode melasma = json("melasma", "--replicates", "2").path("forecastBy");
        assertThat(melasma).singleElement().satisfies(row -> {
            assertThat(row.path("benefit").asText()).isEqualTo("pigmentation");
            assertThat(row.path("by").asText())
                    .isEqualTo(Footings.of(Benefit.PIGMENTATION).by().code());
        });
        String sentence = BenefitWords.forecastBy(Footings.of(Benefit.PIGMENTATION));
        assertThat(melasma.path(0).path("sentence").asText()).isEqualTo(sentence);
        assertThat(out("melasma", "--replicates", "2").replaceAll("\\s+", " ")).contains("Pigmentation: " + sentence);
        assertThat(out("melasma", "--replicates", "2", "--format", "html"))
                .contains(sentence.substring(0, sentence.indexOf('\'')));
    }

    private static TrialFile read(byte[] bytes) {
        return switch (TrialReader.read(bytes)) {
            case Reading.Good<TrialFile> good -> good.value();
            case Reading.Bad<TrialFile> bad -> throw new AssertionError(bad.problems());
        };
    }

    private static String out(String example, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "trial";
        arguments[1] = EXAMPLES + example + ".yaml";
        System.arraycopy(more, 0, arguments, 2, more.length);
        Ended ended = Terminal.run(arguments);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return ended.out();
    }

    private static JsonNode json(String example, String... more) throws IOException {
        String[] arguments = new String[more.length + 2];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = "--format";
        arguments[more.length + 1] = "json";
        return MAPPER.readTree(out(example, arguments));
    }
}
