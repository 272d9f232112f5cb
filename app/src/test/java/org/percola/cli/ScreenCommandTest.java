package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.cli.Terminal.Ended;

/** Property: screening as a user runs it, from arguments to exit code; a course need not be there. */
final class ScreenCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String PERSON = """
            patient:
              ageYears: 34
              sex: female
              phototype: III
              pregnant: false
              breastfeeding: false
              none: [conditions, medications, allergies, history]
            concerns: [{benefit: acne-scars}]
            site: cheek
            """;

    @Test
    void theResultHasTheKeysOfTheContract() throws IOException {
        Ended ended = Terminal.run("screen", "../examples/must-not-be-treated.yaml", "--format", "json");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        JsonNode result = MAPPER.readTree(ended.out());
        assertThat(result.fieldNames()).toIterable().contains("percola", "case", "asOf", "answer");
        assertThat(result.path("answer").fieldNames())
                .toIterable()
                .contains("kind", "reasons", "notes", "notAsked", "decisions");
        assertThat(result.path("answer").path("reasons"))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.fieldNames())
                        .toIterable()
                        .contains("rule", "code", "kind", "action", "sources"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "course: none\n",
                "course: {}\n",
                "course: {date: 2026-12-01}\n",
                "course: {device: exceed}\n",
                "course: {setting: 1 mm, sessions: 3}\n",
                "course: {operator: professional, passes: 4, topical: {product: sterile-hydrogel, applied: during}}\n",
                "limits: {downtime: 4 d}\n"
            })
    void aCourseMayBeMissingOrIncomplete(String course) throws IOException {
        assertThat(answer(PERSON + course).path("kind").asText()).isEqualTo("suitable");
    }

    @Test
    void whatIsSaidOfACourseMustStillBeRight() {
        Ended ended = screen(PERSON + "course: {device: exceeed, setting: 1, sesions: 3}\n");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("course.device", "course.setting", "course.sesions");
    }

    @Test
    void nothingIsSaidOfADeviceThatNobodyNamed() throws IOException {
        assertThat(texts(answer(PERSON + "course: {setting: 1 mm}\n").path("notes")))
                .noneMatch(note -> note.contains("authoris") || note.contains("Off label"));
    }

    @Test
    void aNeedleForHomeThatNobodyChoseMayBeTooLong() throws IOException {
        JsonNode open = answer(PERSON + "course: {operator: home}\n");
        assertThat(open.path("kind").asText()).isEqualTo("with-care");
        assertThat(texts(open.path("notAsked"))).containsExactly("home-needle-too-long");
        JsonNode longer = answer(PERSON + "course: {operator: home, setting: 0.5 mm}\n");
        assertThat(longer.path("kind").asText()).isEqualTo("see-dermatologist");
        assertThat(longer.path("notAsked")).isEmpty();
        assertThat(answer(PERSON + "course: {operator: home, setting: 0.3 mm}\n")
                        .path("kind")
                        .asText())
                .isEqualTo("suitable");
    }

    @Test
    void datesCountFromTheCourseOrFromTheDayAskedFor() throws IOException {
        String tanned = PERSON.replace("none: [conditions, medications, allergies, history]", """
                        none: [conditions, medications, allergies]
                          history: [{event: tan, site: cheek, date: 2026-11-20}]""");
        JsonNode early = MAPPER.readTree(screen(tanned).out());
        assertThat(early.path("asOf").asText()).isEqualTo(Terminal.TODAY.toString());
        assertThat(early.path("answer").path("until").asText()).isEqualTo("2026-12-04");
        JsonNode later = MAPPER.readTree(screen(tanned, "--as-of", "2026-12-04").out());
        assertThat(later.path("answer").path("kind").asText()).isEqualTo("suitable");
        JsonNode dated =
                MAPPER.readTree(screen(tanned + "course: {date: 2026-12-01}\n").out());
        assertThat(dated.path("asOf").asText()).isEqualTo("2026-12-01");
        assertThat(dated.path("answer").path("kind").asText()).isEqualTo("not-now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html"})
    void everyFormatSaysTheAnswerTheStatusAndTheSource(String format, @TempDir Path folder) throws IOException {
        Path out = folder.resolve("answer." + format);
        Ended ended = Terminal.run(
                "screen", "../examples/must-not-be-treated.yaml", "--format", format, "--out", out.toString());
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(Files.readString(out))
                .contains("See a skin doctor (dermatologist) first", "not a medical device", "C002", "C017", "C020")
                .contains("https://clinicaltrials.gov/study/NCT02646917");
    }

    @Test
    void theVoiceIsForWhoeverReads() {
        String clinician = Terminal.run("screen", "../examples/must-not-be-treated.yaml", "--voice", "clinician")
                .out();
        assertThat(clinician).contains("C020, relative", "clinician's recorded decision", "OTLEY2003");
        Ended wrong = Terminal.run("screen", "../examples/must-not-be-treated.yaml", "--voice", "doctor");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("--voice", "consumer or clinician");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsWritten(@TempDir Path folder) {
        Path out = folder.resolve("answer.csv");
        Ended ended = Terminal.runWithInput(
                PERSON.replace("phototype: III", "phototype: VII").replace("concerns: [{benefit: acne-scars}]", ""),
                Terminal.TODAY,
                "screen",
                "-",
                "--as-of",
                "tomorrow",
                "--out",
                out.toString());
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("--as-of", "--format", "patient.phototype", "I, II, III, IV, V, VI", "concerns");
        assertThat(out).doesNotExist();
    }

    private static JsonNode answer(String document) throws IOException {
        Ended ended = screen(document);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return MAPPER.readTree(ended.out()).path("answer");
    }

    private static Ended screen(String document, String... more) {
        List<String> arguments = new ArrayList<>(List.of("screen", "-", "--format", "json"));
        arguments.addAll(List.of(more));
        return Terminal.runWithInput(document, Terminal.TODAY, arguments.toArray(String[]::new));
    }

    private static List<String> texts(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.add(each.asText()));
        return all;
    }
}
