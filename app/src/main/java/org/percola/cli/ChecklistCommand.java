package org.percola.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Screening;
import org.percola.report.ChecklistCalendar;
import org.percola.report.ChecklistHtml;
import org.percola.report.ChecklistText;
import org.percola.report.CourseChecklist;
import org.percola.report.Screened;
import org.percola.report.ScreeningHtml;
import org.percola.report.ScreeningText;
import org.percola.treatment.Course;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola checklist CASE}: preparation and aftercare, day by day. */
@Command(
        name = "checklist",
        description = "Preparation, sessions and aftercare of a case's course, day by day.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola checklist examples/acne-scars.yaml --format ics --out acne-scars.ics",
            "Where the answer forbids the course, the answer is printed instead.",
            "Exit codes: 0 done, 1 our failure, 2 wrong input."
        })
final class ChecklistCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "A case file with a course (YAML or JSON); - reads standard input.")
    private String caseName = "";

    @Option(names = "--format", paramLabel = "F", description = "text (default), html or ics (a calendar with alarms).")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day dates count from where the case has none.")
    private @Nullable String asOf;

    ChecklistCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        LocalDate today = options.date("--as-of", asOf, console.today());
        boolean calendar = Calendars.asked(format, out);
        Format chosen = options.format(calendar ? "text" : format, out, Format.TEXT, Format.HTML);
        Output output = Output.to(out, caseName, console, problems);
        CaseFile caseFile = InputFile.read(caseName, console.in(), bytes -> CaseReader.read(bytes, today), problems);
        Course course = null;
        if (caseFile != null) {
            if (caseFile.treatment() instanceof Course given) {
                course = given;
            } else {
                problems.add(
                        new Problem("course", "none", "a course", "Describe one, or let `percola plan` search one."));
            }
        }
        if (caseFile == null || course == null || !problems.isEmpty()) {
            throw new WrongInput("percola checklist " + caseName, problems);
        }
        Answer answer =
                Screening.screen(caseFile.patient(), caseFile.intent(), caseFile.decisions(), caseFile.judgedOn(today));
        if (!answer.allowsTreatment()) {
            Screened screened = Screened.of(caseFile, today);
            if (calendar) {
                output.write(ChecklistCalendar.ofAnswer(screened));
            } else {
                output.write(
                        chosen == Format.HTML
                                ? ScreeningHtml.of(screened)
                                : ScreeningText.of(screened, output.coloured()));
            }
            return ExitCode.DONE;
        }
        LocalDate judged = caseFile.judgedOn(today);
        LocalDate earliest = asOf == null ? CourseChecklist.beforePreparation(caseFile, judged) : today;
        CourseChecklist list = CourseChecklist.of(caseFile, course, judged, earliest);
        output.write(
                calendar
                        ? ChecklistCalendar.of(list)
                        : chosen == Format.HTML ? ChecklistHtml.of(list) : ChecklistText.of(list, output.coloured()));
        return ExitCode.DONE;
    }
}
