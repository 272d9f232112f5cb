package org.percola.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.patient.Said;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;

/** Unit: case files, right and wrong. */
final class CaseReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String GOOD = """
            patient:
              ageYears: 29
              sex: female
              phototype: IV
              none: [conditions, medications, allergies, history]
            concerns:
              - benefit: acne-scars
                severity: {scale: goodman-baron, value: 3}
            site: cheek
            course:
              date: 2026-12-01
              device: exceed
              setting: 1.5 mm
              passes: 4
              sessions: 4
              interval: 30 d
            """;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsGood(Path file) throws IOException {
        assertThat(CaseReader.read(Files.readAllBytes(file), TODAY)).isInstanceOf(Reading.Good.class);
    }

    @Test
    void readsWhatIsWritten() {
        CaseFile file = good(GOOD);
        Course course = (Course) file.treatment();
        assertThat(course.device().key()).isEqualTo("exceed");
        assertThat(course.zones().getFirst().settingMm()).isEqualTo(1.5);
        assertThat(course.intervalDays()).isEqualTo(30);
        assertThat(file.patient().smoker()).isEqualTo(Said.NOT_ASKED);
        assertThat(file.patient().conditions().asked()).isTrue();
        assertThat(file.judgedOn(TODAY)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void jsonIsReadAsWellAsYaml() {
        String json = """
                {"patient": {"ageYears": 40, "sex": "male", "phototype": "II"}, "concerns": [{"benefit": "pores"}],
                 "site": "nose", "course": "none"}""";
        assertThat(good(json).treatment()).isInstanceOf(NoTreatment.class);
    }

    @Test
    void anEmptyListWithoutNoneWasNotAsked() {
        CaseFile file = good(GOOD.replace("none: [conditions, medications, allergies, history]", "conditions: []"));
        assertThat(file.patient().conditions().asked()).isFalse();
    }

    /** One change to the good case, the path of the problem that it must give, and a word of its advice or expectation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            setting: 1.5 mm           | setting: 1.5               | course.setting            | unit
            setting: 1.5 mm           | setting: 1.5 d             | course.setting            | mm
            setting: 1.5 mm           | setting: 2.5 mm            | course.setting            | exceed
            setting: 1.5 mm           | setting: NaN mm            | course.setting            | number
            setting: 1.5 mm           | setting: .nan              | course.setting            | number
            setting: 1.5 mm           | setting: -1 mm             | course.setting            | 0.05
            setting: 1.5 mm           | seting: 1.5 mm             | course.seting             | setting
            setting: 1.5 mm           | setting: 1e400 mm          | course.setting            | unit
            passes: 4                 | passes: 4.5                | course.passes             | whole
            passes: 4                 | passes: "4"                | course.passes             | whole
            passes: 4                 | endpoint: pinpiont         | course.endpoint           | pinpoint
            sessions: 4               | sessions: 0                | course.sessions           | 24
            interval: 30 d            | interval: 30               | course.interval           | unit
            device: exceed            | device: exeed              | course.device             | exceed
            device: exceed            | device: morpheus8          | course.device             | Radiofrequency
            device: exceed            | device: {kind: rf}         | course.device.kind        | Radiofrequency
            device: exceed            | device: {kind: pen}        | course.device.needles     | needles
            site: cheek               | site: eyelid               | site                      | rim
            site: cheek               | site: cheeck               | site                      | cheek
            site: cheek               | site: pig-ear              | site                      | person
            phototype: IV             | phototype: VII             | patient.phototype         | VI
            phototype: IV             | phototype: 4               | patient.phototype         | IV
            ageYears: 29              | ageYears: 290              | patient.ageYears          | 120
            ageYears: 29              | ageYears: young            | patient.ageYears          | number
            ageYears: 29              | ageYears: true             | patient.ageYears          | number
            sex: female               | sex: f                     | patient.sex               | female
            benefit: acne-scars       | benefit: acne-scar         | concerns[0].benefit       | acne-scars
            value: 3                  | value: 9                   | concerns[0].severity.value| range
            scale: goodman-baron,     | scale: masi,               | concerns[0].severity.scale| grade
            date: 2026-12-01          | date: 2026-02-30           | course.date               | exist
            date: 2026-12-01          | date: soon                 | course.date               | 2026-12-01
            """)
    void aWrongValueIsAProblemWithAdvice(String from, String to, String path, String word) {
        List<Problem> problems = bad(GOOD.replace(from, to));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.expected() + " " + problem.advice()).contains(word);
        });
    }

    @Test
    void allProblemsComeAtOnce() {
        List<Problem> problems = bad(GOOD.replace("setting: 1.5 mm", "setting: 9 mm")
                .replace("sex: female", "sex: x")
                .replace("site: cheek", "site: moon")
                .replace("sessions: 4", "sessions: many"));
        assertThat(problems)
                .extracting(Problem::path)
                .contains("course.setting", "patient.sex", "site", "course.sessions");
    }

    @Test
    void thePastCannotLieInTheFuture() {
        List<Problem> problems = bad(GOOD.replace(
                "none: [conditions, medications, allergies, history]", "history: [{event: laser, date: 2027-01-01}]"));
        assertThat(problems).extracting(Problem::path).containsExactly("patient.history[0].date");
    }

    @Test
    void aListCannotBeNoneAndHaveEntries() {
        List<Problem> problems = bad(GOOD.replace(
                "none: [conditions, medications, allergies, history]",
                "none: [conditions]\n  conditions: [{code: tattoo}]"));
        assertThat(problems).extracting(Problem::path).containsExactly("patient.none");
    }

    @Test
    void theScarMixAddsUpToOne() {
        List<Problem> problems =
                bad(GOOD.replace("severity: {scale: goodman-baron, value: 3}", "scarMix: {rolling: 0.9, boxcar: 0.9}"));
        assertThat(problems).extracting(Problem::path).containsExactly("concerns[0].scarMix");
    }

    @Test
    void moreThanOneSessionNeedsAnInterval() {
        assertThat(bad(GOOD.replace("interval: 30 d", "operator: home")))
                .extracting(Problem::path)
                .containsExactly("course.interval");
    }

    static Stream<byte[]> notCases() {
        return Stream.of(
                new byte[0],
                "   \n\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2},
                new byte[] {(byte) 0xff, (byte) 0xfe, 0},
                "just words".getBytes(StandardCharsets.UTF_8),
                "[1, 2]".getBytes(StandardCharsets.UTF_8),
                "{".getBytes(StandardCharsets.UTF_8),
                "a: b: c".getBytes(StandardCharsets.UTF_8),
                "patient: {a: 1, a: 2}".getBytes(StandardCharsets.UTF_8),
                (GOOD + "---\nsite: chin\n").getBytes(StandardCharsets.UTF_8),
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                "{\"a\":".repeat(5_000).getBytes(StandardCharsets.UTF_8),
                new byte[Document.MAX_BYTES + 1],
                "site: !!javax.script.ScriptEngineManager [x]".getBytes(StandardCharsets.UTF_8),
                "a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nsite: *c".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("notCases")
    void whatIsNoCaseIsAProblemAndNeverAnException(byte[] bytes) {
        List<Problem> problems = switch (CaseReader.read(bytes, TODAY)) {
            case Reading.Good<CaseFile> good -> List.of();
            case Reading.Bad<CaseFile> bad -> bad.problems();
        };
        assertThat(problems).isNotEmpty();
    }

    /** Every prefix, and the case with any one line left out or doubled, is read or refused, but nothing is thrown. */
    @Test
    void mutilatedCasesNeverThrow() {
        List<String> lines = GOOD.lines().toList();
        for (int k = 0; k < lines.size(); k++) {
            int left = k;
            String without = String.join(
                    "\n",
                    Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                            .filter(i -> i != left)
                            .map(lines::get)
                            .toList());
            CaseReader.read(without.getBytes(StandardCharsets.UTF_8), TODAY);
            CaseReader.read((GOOD + lines.get(k)).getBytes(StandardCharsets.UTF_8), TODAY);
        }
        for (int end = 0; end < GOOD.length(); end += 7) {
            CaseReader.read(GOOD.substring(0, end).getBytes(StandardCharsets.UTF_8), TODAY);
        }
    }

    private static CaseFile good(String text) {
        return switch (CaseReader.read(text.getBytes(StandardCharsets.UTF_8), TODAY)) {
            case Reading.Good<CaseFile> good -> good.value();
            case Reading.Bad<CaseFile> bad -> throw new AssertionError(bad.problems());
        };
    }

    private static List<Problem> bad(String text) {
        return switch (CaseReader.read(text.getBytes(StandardCharsets.UTF_8), TODAY)) {
            case Reading.Good<CaseFile> good -> throw new AssertionError("was read: " + text);
            case Reading.Bad<CaseFile> bad -> bad.problems();
        };
    }
}
