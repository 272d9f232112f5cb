package org.percola.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
            "Exit codes: 0 there is an answer, whatever it is; 1 our failure; 2 wrong input."
        })
final class ScreenCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "A case file (YAML or JSON); - reads standard input.")
    private String caseName = "";

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
        Output output = Output.to(out, caseName, console, problems);
        CaseFile caseFile = readCase(today, problems);
        if (caseFile == null || !problems.isEmpty()) {
            throw new WrongInput("percola screen " + caseName, problems);
        }
        output.write(render(Screened.of(caseFile, today), chosen, chosenVoice, output.coloured()));
        return ExitCode.DONE;
    }

    private @Nullable CaseFile readCase(LocalDate today, List<Problem> problems) {
        try {
            return switch (CaseReader.readDraft(InputFile.bytes(caseName, console.in()), today)) {
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
