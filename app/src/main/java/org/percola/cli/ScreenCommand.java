package org.percola.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.exchange.AnsweredCase;
import org.percola.exchange.Answers;
import org.percola.exchange.FhirResponse;
import org.percola.report.Screened;
import org.percola.report.ScreeningHtml;
import org.percola.report.ScreeningJson;
import org.percola.report.ScreeningText;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Problem;
import org.percola.wire.Reading;
import org.percola.words.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola screen CASE}: is it right for this person? */
@Command(
        name = "screen",
        description =
                "Is it right for this person: the answer, every reason with its source, what to do, what was not asked.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The course may be missing or incomplete.",
            "Example: percola screen examples/must-not-be-treated.yaml",
            "         percola screen --ask --save my-case.yaml",
            "Exit codes: 0 there is an answer, whatever it is; 1 our failure; 2 wrong input."
        })
final class ScreenCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "CASE",
            arity = "0..1",
            description = "A case file (YAML or JSON); - reads standard input. Not with --ask.")
    private @Nullable String caseName;

    @Option(names = "--ask", description = "Ask the questions here, one at a time, instead of reading a case.")
    private boolean ask;

    @Option(
            names = "--fhir",
            paramLabel = "RESPONSE",
            description = "Read a FHIR R4 QuestionnaireResponse instead of a case; - reads standard input.")
    private @Nullable String fhir;

    @Option(names = "--save", paramLabel = "PATH", description = "Write the answers of --ask or --fhir as a case file.")
    private @Nullable String save;

    @Option(
            names = "--save-fhir",
            paramLabel = "PATH",
            description = "Write the answers of --ask as a FHIR R4 QuestionnaireResponse.")
    private @Nullable String saveFhir;

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or html.")
    private @Nullable String format;

    @Option(
            names = "--voice",
            paramLabel = "V",
            description = "consumer (default) or clinician: the same reasons in other words; JSON has both.")
    private @Nullable String voice;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day dates count from where the case has none.")
    private @Nullable String asOf;

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        LocalDate today = options.date("--as-of", asOf, console.today());
        Format chosen = options.format(format, out, Format.TEXT, Format.JSON, Format.HTML);
        Voice chosenVoice = options.voice(voice);
        Output output = Output.to(out, caseName == null ? "" : caseName, console, problems);
        Optional<OutputFile> saved = saveTo("--save", save, problems);
        Optional<OutputFile> savedFhir = saveTo("--save-fhir", saveFhir, problems);
        int ways = (caseName == null ? 0 : 1) + (fhir == null ? 0 : 1) + (ask ? 1 : 0);
        if (ways != 1) {
            problems.add(new Problem(
                    "CASE",
                    ways == 0 ? "missing" : "more than one way in",
                    "a case file, or --ask, or --fhir",
                    "percola screen my-case.yaml judges a file; percola screen --ask asks the questions here."));
        }
        Told told = ways == 1 && !ask ? read(today, problems) : null;
        if (!problems.isEmpty()) {
            String subject = caseName != null ? " " + caseName : fhir != null ? " --fhir " + fhir : "";
            throw new WrongInput("percola screen" + subject, problems);
        }
        if (ask) {
            told = new Interview(console, today).run().orElse(null);
            console.err().println();
        }
        if (told == null) {
            return ExitCode.WRONG_INPUT;
        }
        CaseFile judged = told.caseFile();
        Answers answers = told.answers();
        saved.ifPresent(file -> {
            file.write(CaseDraft.text(judged));
            console.err().println("percola: wrote " + save + "; now: percola screen " + save);
        });
        savedFhir.ifPresent(file -> {
            file.write(ExportCommand.printed(FhirResponse.tree(answers)));
            console.err().println("percola: wrote " + saveFhir + "; now: percola screen --fhir " + saveFhir);
        });
        output.write(render(Screened.of(judged, today), chosen, chosenVoice, output.coloured()));
        return ExitCode.DONE;
    }

    /** Where answers go; a file that is there already is kept. */
    private Optional<OutputFile> saveTo(String option, @Nullable String path, List<Problem> problems) {
        if (path == null) {
            return Optional.empty();
        }
        try {
            if (!ask && fhir == null) {
                throw new WrongInput(option, path, "--ask or --fhir beside it", "Only answers to questions are saved.");
            }
            OutputFile file = OutputFile.at(path);
            if (Files.exists(Path.of(path)) || path.equals(out)) {
                throw new WrongInput(
                        option, path, "a file that does not exist yet", "Another name: what is there is kept.");
            }
            return Optional.of(file);
        } catch (WrongInput notThere) {
            notThere.problems().forEach(p -> problems.add(new Problem(option, p.value(), p.expected(), p.advice())));
            return Optional.empty();
        }
    }

    private @Nullable Told read(LocalDate today, List<Problem> problems) {
        if (fhir == null) {
            String name = Objects.requireNonNull(caseName);
            CaseFile file = InputFile.read(name, console.in(), bytes -> CaseReader.readDraft(bytes, today), problems);
            return file == null ? null : new Told(Answers.none(), file);
        }
        try {
            Reading<Answers> answers = FhirResponse.read(InputFile.bytes(fhir, console.in()));
            return switch (answers) {
                case Reading.Bad<Answers> bad -> none(bad.problems(), problems);
                case Reading.Good<Answers> good ->
                    switch (AnsweredCase.read(good.value())) {
                        case Reading.Bad<ObjectNode> bad -> none(bad.problems(), problems);
                        case Reading.Good<ObjectNode> document ->
                            switch (CaseReader.readDraft(document.value(), today)) {
                                case Reading.Bad<CaseFile> bad -> none(bad.problems(), problems);
                                case Reading.Good<CaseFile> file -> new Told(good.value(), file.value());
                            };
                    };
            };
        } catch (WrongInput unreadable) {
            return none(unreadable.problems(), problems);
        }
    }

    private static @Nullable Told none(List<Problem> found, List<Problem> problems) {
        problems.addAll(found);
        return null;
    }

    private static String render(Screened screened, Format chosen, Voice voice, boolean coloured) {
        return switch (chosen) {
            case TEXT -> ScreeningText.of(screened, voice, coloured);
            case JSON -> ScreeningJson.of(screened);
            case HTML -> ScreeningHtml.of(screened, voice);
            case CSV -> throw new IllegalStateException("csv was not offered");
        };
    }
}
