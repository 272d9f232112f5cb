package org.percola.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.percola.casebook.Observation;
import org.percola.casebook.Observations;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.Source;
import org.percola.report.Cited;
import org.percola.wire.Nearest;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola cite RESULT|KEY}: what a result rests on, or what one key stands for: source, parameter, published number. */
@Command(
        name = "cite",
        description = "Prints the sources that a result rests on, with grades; or one source or parameter.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola simulate examples/acne-scars.yaml --out acne.json && percola cite acne.json",
            "         percola cite DOGRA2014",
            "         percola cite outcome.acneScarsSlope",
            "         percola cite HEA-01"
        })
final class CiteCommand implements Callable<Integer> {
    /** A result of many people's rows is none of ours; those of simulate have a few hundred kilobytes. */
    private static final int MOST_BYTES = 64 << 20;

    private static final String KEYS = "a JSON result, a source's key, a parameter's name or the casebook's number";

    private final Console console;

    @Parameters(
            paramLabel = "RESULT|KEY",
            description =
                    "A JSON result (- reads standard input), a source's key, a parameter's name or a casebook number.")
    private String subject = "";

    @Option(names = "--format", paramLabel = "F", description = "text (default) or json.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    CiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Format chosen = new Options(problems).format(format, out, Format.TEXT, Format.JSON);
        Output output = Output.to(out, subject, console, problems);
        String document = "";
        try {
            document = document(chosen == Format.JSON);
        } catch (WrongInput wrong) {
            problems.addAll(wrong.problems());
        }
        if (!problems.isEmpty()) {
            throw new WrongInput("percola cite " + subject, problems);
        }
        output.write(document);
        return ExitCode.DONE;
    }

    private String document(boolean json) {
        if (subject.equals("-")) {
            return result(console.in(), json);
        }
        Evidence evidence = Evidence.standard();
        Optional<Source> source = sources()
                .filter(key -> key.equalsIgnoreCase(subject))
                .findFirst()
                .map(evidence::source);
        if (source.isPresent()) {
            return json ? Cited.json(source.get()) : Cited.text(source.get());
        }
        Optional<Parameter> parameter = names().filter(name -> name.equalsIgnoreCase(subject))
                .findFirst()
                .map(evidence::parameter);
        if (parameter.isPresent()) {
            return json ? Cited.json(parameter.get()) : Cited.text(parameter.get());
        }
        Optional<Observation> number = Observations.read().stream()
                .filter(each -> each.id().equalsIgnoreCase(subject))
                .findFirst();
        if (number.isPresent()) {
            return json ? Cited.json(number.get()) : Cited.text(number.get());
        }
        try {
            Path file = Path.of(subject);
            if (Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    return result(in, json);
                }
            }
        } catch (IOException | InvalidPathException notAFile) {
            throw wrong("cannot be read: " + notAFile.getMessage());
        }
        throw wrong(subject);
    }

    private WrongInput wrong(String value) {
        List<String> known = Stream.concat(sources(), names()).toList();
        String near = Nearest.to(subject, known)
                .or(() -> Nearest.to(subject.toUpperCase(Locale.ROOT), known))
                .map(word -> "Maybe \"" + word + "\" was meant.")
                .orElse("A result's sources list its keys: percola cite result.json.");
        return new WrongInput("percola cite", List.of(new Problem("RESULT|KEY", value, KEYS, near)));
    }

    private static Stream<String> sources() {
        return Evidence.standard().sources().stream().map(Source::key);
    }

    private static Stream<String> names() {
        return Evidence.standard().parameters().stream().map(Parameter::name);
    }

    private String result(InputStream in, boolean json) {
        JsonNode tree;
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            tree = bytes.length > MOST_BYTES ? null : new ObjectMapper().readTree(bytes);
        } catch (IOException notJson) {
            tree = null;
        }
        if (tree == null || !tree.isObject() || !tree.has("percola")) {
            throw new WrongInput(
                    "percola cite",
                    List.of(
                            new Problem(
                                    "RESULT",
                                    "not a result of percola in JSON",
                                    "a JSON result",
                                    "Make one with --format json, such as: percola simulate CASE --format json --out result.json")));
        }
        List<Cited.Line> lines = Cited.of(tree);
        return json ? Cited.json(lines) : Cited.text(subject.equals("-") ? "The result" : subject, lines);
    }
}
