package org.percola.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: what people get wrong, what strangers try, and what must be read all the same. */
final class HostileCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String GOOD = """
            patient:
              ageYears: 29
              sex: female
              phototype: IV
              none: [conditions, medications, allergies, history]
            concerns:
              - {benefit: acne-scars, severity: {scale: goodman-baron, value: 3}}
            site: cheek
            course:
              date: 2026-12-01
              device: exceed
              setting: 1.5 mm
              passes: 4
              sessions: 4
              interval: 30 d
            forecast: {draws: 4}
            """;

    /** A change to the good case, the path of its only problem, and a word of what is expected or advised. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            forecast: {draws: 4}    | forecast: {horizon: 60 d}                    | forecast.horizon            | day 90
            forecast: {draws: 4}    | decisions: [{rule: C999, decision: proceed, by: physician, reason: x}] | decisions[0].rule | conditions
            forecast: {draws: 4}    | forecast: {drws: 4}                          | forecast.drws               | draws
            forecast: {draws: 4}    | limits: {downtme: 4 d}                       | limits.downtme              | downtime
            ageYears: 29            | {age: 29, ageYears: 29}                      | patient.age                 | ageYears
            site: cheek             | zones: [{site: cheek, seting: 1 mm}]         | zones[0].seting             | setting
            site: cheek             | zones: [{site: cheek, setting: 1.9 mm}]      | zones[0].setting            | exceed
            site: cheek             | zones: [{site: face}, {site: cheek}]         | zones[1].site               | overlaps
            site: cheek             | zones: [{site: chin}, {site: chin}]          | zones[1].site               | twice
            site: cheek             | zones: []                                    | zones                       | at least one
            site: cheek             | zones: cheek                                 | zones                       | list
            site: cheek             | zones: [cheek]                               | zones[0]                    | mapping
            site: cheek             | site: upper eyelid                           | site                        | rim
            site: cheek             | site: [cheek]                                | site                        | brackets
            site: cheek             | site: left cheek                             | site                        | "cheek"
            device: exceed          | device: Morpheus 8                           | course.device               | Radiofrequency
            device: exceed          | device: fractional RF                        | course.device               | Radiofrequency
            device: exceed          | device: sylfirm x                            | course.device               | Radiofrequency
            device: exceed          | device: Dr. Pen                              | course.device               | "dr-pen"
            device: exceed          | device: {kind: pen, needles: 9, needleDiameter: 10 um, tipRadius: 90 um, maxSetting: 2 mm} | course.device.tipRadius | half
            device: exceed          | device: {kind: roller, needles: 192, needleDiameter: 250 um, maxSetting: 2 mm, frequency: 90 Hz} | course.device.frequency | roller
            device: exceed          | device: {kind: pen, needles: 9, needleDiameter: 250 um, maxSetting: 1 mm} | course.setting | 1 mm
            setting: 1.5 mm         | setting: 1.5                                 | course.setting              | unit
            date: 2026-12-01        | date: 0001-01-01                             | course.date                 | 1900
            date: 2026-12-01        | date: +12026-12-01                           | course.date                 | 2199
            sessions: 4             | sessions: 0b11                               | course.sessions             | whole
            sessions: 4             | sessions: 4 d                                | course.sessions             | unit
            phototype: IV           | phototype: VII                               | patient.phototype           | "VI"
            sex: female             | sex: f                                       | patient.sex                 | "female"
            passes: 4               | {passes: 4, endpoint: erythema}              | course.endpoint             | one of the two
            interval: 30 d          | {interval: 30 d, aftercare: strict}          | course.aftercare            | sunProtection: strict
            interval: 30 d          | {interval: 30 d, topical: {product: sterile-saline, applied: during, delay: 1 h}} | course.topical.delay | after
            interval: 30 d          | {interval: 30 d, anaesthetic: {product: retinol, percent: 4}} | course.anaesthetic.product | lidocaine
            value: 3}}              | value: 3}, scarMix: {rolling: 50 %}}         | concerns[0].scarMix.rolling | unit
            value: 3}}              | value: 3}, scarMix: {rolling: 0.4}}          | concerns[0].scarMix         | add up
            """)
    void isOneProblemWithAdvice(String from, String to, String path, String word) {
        // Two keys for one: written in braces here so that a line of the table stays a line.
        String change = to.startsWith("{") ? to.substring(1, to.length() - 1).replaceFirst(", ", "\n  ") : to;
        assertThat(GOOD).contains(from);
        assertThat(problems(GOOD.replace(from, change))).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.expected() + " " + problem.advice()).contains(word);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-15", "2027-01-01"})
    void aMedicineCannotHaveBeenStoppedAfterTheCourseBegan(String day) {
        String stopped = "medications: [{name: isotretinoin, stopped: " + day + "}]";
        assertThat(problems(GOOD.replace("none: [conditions, medications, allergies, history]", stopped)))
                .extracting(Problem::path)
                .containsExactly("patient.medications[0].stopped");
    }

    /** What cannot be read leaves a gap, and everything else is checked: two problems, none of them a missing key. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "passes: .nan",
                "passes: .inf",
                "passes: 1e999",
                "passes: 99999999999999999999",
                "passes: *four",
                "passes: !!python/name:os.system 4",
                "passes: \"4\\u001b[31m\"",
                "passes: \"4\\u202e\""
            })
    void aValueThatCannotBeReadHidesNoOtherProblem(String passes) {
        assertThat(problems(GOOD.replace("passes: 4", passes).replace("sex: female", "sex: x")))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("course.passes", "patient.sex");
    }

    @Test
    void aDoubledKeyHidesNoOtherProblem() {
        assertThat(problems(GOOD.replace("sex: female", "sex: x") + "site: chin\n"))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("site", "patient.sex");
    }

    static Stream<byte[]> oddButGood() {
        return Stream.of(
                bytes("\ufeff" + GOOD),
                bytes(GOOD.replace("\n", "\r\n")),
                bytes("%YAML 1.2\n---\n" + GOOD + "...\n"),
                bytes(GOOD.replace("site: cheek", "site: &here cheek")),
                bytes(GOOD.replace("setting: 1.5 mm", "setting: 1500 \u00b5m")),
                bytes(GOOD.replace("setting: 1.5 mm", "setting: 0.15 cm")),
                bytes(GOOD.replace("sessions: 4", "sessions: 4.0")),
                bytes(GOOD.replace("interval: 30 d", "interval: 4 weeks")),
                bytes(GOOD.replace("draws: 4", "draws: 4, seed: -9223372036854775808")),
                bytes("{patient: {ageYears: 29, sex: female, phototype: II}, concerns: [{benefit: pores}], site: nose,"
                        + " course: none}"));
    }

    @ParameterizedTest
    @MethodSource("oddButGood")
    void isReadAllTheSame(byte[] document) {
        assertThat(CaseReader.read(document, TODAY)).isInstanceOf(Reading.Good.class);
    }

    @ParameterizedTest
    @CsvSource({"24, 30 d, 690, 872.5", "4, 30 d, 90, 365", "2, 365 d, 365, 365"})
    void aLongCourseIsLookedAtBeyondItsLastSession(int sessions, String interval, double last, double horizon) {
        String text = GOOD.replace("sessions: 4", "sessions: " + sessions).replace("30 d", interval);
        CaseFile file = ((Reading.Good<CaseFile>) CaseReader.read(bytes(text), TODAY)).value();
        assertThat(file.forecast().horizonDays()).isEqualTo(horizon).isGreaterThanOrEqualTo(last);
    }

    static Stream<byte[]> strange() {
        return Stream.of(
                new byte[] {0x1f, (byte) 0x8b, 8, 0},
                new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0},
                GOOD.getBytes(StandardCharsets.UTF_16LE),
                bytes("# only\n# comments\n"),
                bytes("null"),
                bytes("...\n"),
                bytes(GOOD.replace("  ", "\t")),
                bytes(GOOD + "? [a, b]\n: 1\n"),
                bytes("{\"site\": \"cheek\",}"),
                bytes("{\"site\": \"\\ud800\"}"),
                bytes("{\"site\": \"cheek\"} garbage"),
                bytes(GOOD + "k".repeat(2000) + ": 1\n"),
                bytes(GOOD.replace("course:\n", "course:\n  <<: {operator: home}\n")),
                bytes(GOOD.replace("ageYears: 29", "ageYears: " + "9".repeat(5000))));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void isRefusedInPlainWords(byte[] document) {
        assertThat(problems(document))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.value() + problem.expected() + problem.advice())
                        .isNotBlank()
                        .doesNotContain("Exception", "snakeyaml", "com.fasterxml", "Feature", "(code "));
    }

    private static List<Problem> problems(String text) {
        return problems(bytes(text));
    }

    private static List<Problem> problems(byte[] document) {
        return switch (CaseReader.read(document, TODAY)) {
            case Reading.Good<CaseFile> good -> List.of();
            case Reading.Bad<CaseFile> bad -> bad.problems();
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
