package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.cli.Terminal.Ended;

/** Unit: wrong use of the command line ends with exit code 2, words of advice, and nothing written anywhere. */
final class WrongUseTest {
    private static final String CASE = "../examples/acne-scars.yaml";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --draws 0            | 1 to 100000
            --draws 100001       | 1 to 100000
            --draws abc          | whole number
            --draws 1e3          | whole number
            --seed 9223372036854775808 | whole number
            --seed=\u0661        | whole number
            --threads 0          | 1 to 1024
            --format xml         | text, json, html or csv
            --format JSON        | small letters
            --as-of 2026-13-01   | must exist
            --out .              | directory
            --out no/such/x.json | folder first
            --out report.pdf     | prints it to PDF
            --draws 4 --draws 5  | only once
            --drws 4             | --draws
            --seed               | Missing
            other.yaml           | other.yaml
            """)
    void anOptionThatMakesNoSense(String options, String word) {
        assertRefused(Terminal.run(("simulate " + CASE + " " + options).split(" ")), word);
    }

    @ParameterizedTest
    @CsvSource({"simulte, simulate", "frobnicate, --help", "conditions --format html, 'text, json or csv'"})
    void aCommandThatIsNone(String line, String word) {
        assertRefused(Terminal.run(line.split(" ")), word);
    }

    @ParameterizedTest
    @CsvSource({
        "simulate ../examples/trial/melasma.yaml, a trial design, percola trial",
        "plan ../examples/permeation/lidocaine-intact.yaml, an experiment, percola permeate",
        "permeate ../examples/acne-scars.yaml, a case, percola simulate",
        "sweep ../examples/acne-scars.yaml, a case, percola simulate",
        "trial ../examples/permeation/lidocaine-intact.yaml, an experiment, percola permeate"
    })
    void aFileOfAnotherCommandIsKnownAsSuch(String line, String found, String command) {
        Ended ended = Terminal.run(line.split(" "));
        assertRefused(ended, "one problem");
        assertThat(ended.err()).contains(found + "; expected", "`" + command + "` reads");
    }

    @Test
    void everySchemaIsPrinted() {
        for (String file : new String[] {"case", "experiment", "trial"}) {
            Ended ended = Terminal.run("schema", file);
            assertThat(ended.exitCode()).as(file).isZero();
            assertThat(ended.out()).startsWith("{").endsWith("}\n");
        }
        assertRefused(Terminal.run("schema", "course"), "case, experiment or trial");
    }

    @Test
    void optionsAndFileTellAllTheirProblemsAtOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, Files.readString(Path.of(CASE)).replace("sex: female", "sex: x"));
        Ended ended = Terminal.run(
                "simulate", file.toString(), "--seed", "x", "--draws", "0", "--format", "xml", "--out", "no/x.json");
        assertRefused(ended, "5 problems");
        assertThat(ended.err()).contains("--seed", "--draws", "--format", "--out", "patient.sex");
    }

    @Test
    void theCaseIsNotWrittenOver(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("case.yaml");
        Path link = folder.resolve("link.yaml");
        Files.copy(Path.of(CASE), file);
        Files.createSymbolicLink(link, file);
        for (Path out : Stream.of(file, link).toList()) {
            assertRefused(Terminal.run("simulate", file.toString(), "--out", out.toString()), "another file");
            assertThat(file).hasSameTextualContentAs(Path.of(CASE));
        }
    }

    @Test
    void aFailedRunKeepsTheOldResultAndLeavesNothingBeside(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("old.json"), "old");
        assertRefused(Terminal.run("simulate", "nofile.yaml", "--out", old.toString()), "no such file");
        assertThat(old).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(old);
        }
    }

    @Test
    void aLinkStaysALinkWhenItIsWritten(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        assertThat(Terminal.run("simulate", CASE, "--draws", "2", "--out", link.toString())
                        .exitCode())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(target)).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "csv"})
    void aForbiddingAnswerIsPrintedInEveryFormat(String format) {
        Ended ended = Terminal.run("simulate", "../examples/must-not-be-treated.yaml", "--format", format);
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.out().toLowerCase(Locale.ROOT).replace('-', ' ')).contains("see a dermatologist".substring(6));
        assertThat(ended.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate",
                "new",
                "devices",
                "topicals",
                "conditions",
                "sites",
                "scales",
                "schema",
                "generate-completion"
            })
    void everyCommandHelpsWithAnExample(String command) {
        Ended ended = Terminal.run(command, "--help");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).contains("Example: ");
    }

    @ParameterizedTest
    @CsvSource({
        "plan ../examples/acne-scars.yaml --device dermapenn, 'Maybe \"dermapen\"'",
        "screen --fhir nofile.json, percola screen --fhir nofile.json",
        "simulate ../examples/acne-scars.yaml --ensemble ../examples, no table in CSV",
        "cite nofile.json, RESULT|KEY"
    })
    void whatIsNotThereIsNamed(String line, String words) {
        assertRefused(Terminal.run(line.split(" ")), words);
    }

    @Test
    void aDashIsStandardOutput() {
        Ended ended = Terminal.run("screen", CASE, "--out", "-");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).isEqualTo(Terminal.run("screen", CASE).out());
        assertThat(Path.of("-")).doesNotExist();
        assertThat(Terminal.run("new", "--out", "-").out()).startsWith("#");
    }

    @Test
    void everyCommandKnowsItsVersion() {
        assertThat(Terminal.run("simulate", "--version").out())
                .isEqualTo(Terminal.run("--version").out())
                .startsWith("percola ");
    }

    @Test
    void whatAFileHoldsCannotSteerTheTerminal() {
        String steering = "\"a\\u001b[2J\\u202eb\": 1\nsite: \"\\u009b31m\"\n";
        Ended ended = Terminal.runWithInput(steering, Terminal.TODAY, "simulate", "-");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    }

    private static void assertRefused(Ended ended, String word) {
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(word).doesNotContain("Exception", "\tat ");
    }

    @Test
    void anExportIsNotWrittenUnderTheNameOfSomethingElse() {
        for (String[] wrong : new String[][] {
            {"export", "--sbml", "--out", "tissue.docx"},
            {"export", "--fhir-questionnaire", "--out", "questions.xml"}
        }) {
            Terminal.Ended ended = Terminal.run(wrong);
            assertThat(ended.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ended.err()).contains("--out", wrong[3]);
        }
    }
}
