package org.percola.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--save", paramLabel = "PATH", description = "Write the answers of --ask as a case file.")
    private @Nullable String save;

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
        Optional<OutputFile> saved = saveTo(problems);
        if (ask == (caseName != null)) {
            problems.add(new Problem(
                    "CASE",
                    caseName == null ? "missing" : caseName,
                    ask ? "nothing beside --ask" : "a case file, or --ask",
                    "percola screen my-case.yaml judges a file; percola screen --ask asks the questions here."));
        }
        CaseFile caseFile = null;
        if (caseName != null && !ask) {
            caseFile = readCase(caseName, today, problems);
        }
        if (!problems.isEmpty()) {
            throw new WrongInput("percola screen" + (caseName == null ? "" : " " + caseName), problems);
        }
        if (ask) {
            Optional<CaseFile> told = new Interview(console, today).run();
            if (told.isEmpty()) {
                return ExitCode.WRONG_INPUT;
            }
            caseFile = told.get();
            console.err().println();
        }
        CaseFile judged = Objects.requireNonNull(caseFile);
        saved.ifPresent(file -> {
            file.write(CaseDraft.text(judged));
            console.err().println("percola: wrote " + save + "; now: percola screen " + save);
        });
        output.write(render(Screened.of(judged, today), chosen, chosenVoice, output.coloured()));
        return ExitCode.DONE;
    }

    /** Where the answers go; a file that is there already is kept. */
    private Optional<OutputFile> saveTo(List<Problem> problems) {
        if (save == null) {
            return Optional.empty();
        }
        if (!ask) {
            problems.add(new Problem("--save", save, "--ask beside it", "Only the answers of --ask are saved."));
        } else {
            try {
                OutputFile file = OutputFile.at(save);
                if (Files.exists(Path.of(save)) || save.equals(out)) {
                    throw new WrongInput(
                            "--save", save, "a file that does not exist yet", "Another name: what is there is kept.");
                }
                return Optional.of(file);
            } catch (WrongInput notThere) {
                notThere.problems()
                        .forEach(p -> problems.add(new Problem("--save", p.value(), p.expected(), p.advice())));
            }
        }
        return Optional.empty();
    }

    private @Nullable CaseFile readCase(String name, LocalDate today, List<Problem> problems) {
        try {
            return switch (CaseReader.readDraft(InputFile.bytes(name, console.in()), today)) {
                case Reading.Good<CaseFile> good -> good.value();
                case Reading.Bad<CaseFile> bad -> {
                    problems.addAll(bad.problems());
                    yield null;
                }
            };
        } catch (WrongInput unreadable) {
            problems.addAll(unreadable.problems());
            return null;
        }
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
