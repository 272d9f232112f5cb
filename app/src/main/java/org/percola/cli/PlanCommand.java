package org.percola.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.forecast.Request;
import org.percola.plan.Plan;
import org.percola.plan.PlanRequest;
import org.percola.plan.Planner;
import org.percola.report.ChecklistCalendar;
import org.percola.report.CourseChecklist;
import org.percola.report.PlanHtml;
import org.percola.report.PlanJson;
import org.percola.report.PlanText;
import org.percola.report.Planned;
import org.percola.wire.CaseFile;
import org.percola.wire.CasePlan;
import org.percola.wire.CaseReader;
import org.percola.wire.Nearest;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola plan CASE}: which course. */
@Command(
        name = "plan",
        description = "Searches the course that gains most for one person, within their limits and the studied range.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola plan examples/plan-acne-scars.yaml",
            "A case may leave out the course; one that it has is compared with the plan.",
            "Exit codes: 0 done (also where no course is recommended), 1 our failure, 2 wrong input."
        })
final class PlanCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "A case file (YAML or JSON); - reads standard input.")
    private String caseName = "";

    @Option(names = "--format", paramLabel = "F", description = "text (default), json, html or ics (the checklist).")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the draws; overrides the file.")
    private @Nullable String seed;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Members of the ensemble for the last courses, at most 100000; overrides the file.")
    private @Nullable String draws;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; all cores by default. Never changes a digit.")
    private @Nullable String threads;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day dates count from where the case has none.")
    private @Nullable String asOf;

    @Option(
            names = "--device",
            paramLabel = "KEY",
            description = "Plan with this device of the catalogue only; may be given again.")
    private List<String> devices = new ArrayList<>();

    @Option(
            names = "--beyond-evidence",
            description = "Also show courses outside the studied range; none of them is recommended.")
    private boolean beyondEvidence;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        LocalDate today = options.date("--as-of", asOf, console.today());
        Long seedGiven = options.whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        Long drawsGiven = options.whole("--draws", draws, 1, Request.MAX_DRAWS);
        int threadsCount = options.threads(threads);
        boolean calendar = Calendars.asked(format, out);
        Format chosen = options.format(calendar ? "text" : format, out, Format.TEXT, Format.JSON, Format.HTML);
        Output output = Output.to(out, caseName, console, problems);
        List<Device> named = named(problems);
        CaseFile caseFile =
                InputFile.read(caseName, console.in(), bytes -> CaseReader.readDraft(bytes, today), problems);
        if (caseFile == null || !problems.isEmpty()) {
            throw new WrongInput("percola plan " + caseName, problems);
        }
        PlanRequest request = CasePlan.of(
                caseFile,
                today,
                drawsGiven == null ? caseFile.forecast().drawsCount() : drawsGiven.intValue(),
                seedGiven == null ? caseFile.forecast().seed() : seedGiven,
                named,
                beyondEvidence);
        LocalDate earliest = asOf == null ? CourseChecklist.beforePreparation(caseFile, request.asOf()) : today;
        Planned planned = new Planned(caseFile, plan(request, threadsCount), earliest);
        output.write(calendar ? calendar(planned) : render(planned, chosen, output.coloured()));
        return ExitCode.DONE;
    }

    private List<Device> named(List<Problem> problems) {
        List<Device> found = new ArrayList<>();
        List<String> keys =
                DeviceCatalogue.standard().all().stream().map(Device::key).toList();
        for (String key : devices) {
            DeviceCatalogue.standard()
                    .find(key)
                    .ifPresentOrElse(
                            found::add,
                            () -> problems.add(new Problem(
                                    "--device",
                                    key,
                                    "a device of the catalogue",
                                    Nearest.to(key, keys)
                                            .map(near -> "Maybe \"" + near + "\" was meant.")
                                            .orElse("`percola devices` lists them."))));
        }
        return found;
    }

    private Plan plan(PlanRequest request, int threadsCount) {
        console.err()
                .println("percola: planning with " + request.drawsCount() + " draws on " + threadsCount
                        + (threadsCount == 1 ? " thread" : " threads"));
        try (ProgressLine progress = ProgressLine.on(console)) {
            return Planner.plan(request, threadsCount, progress);
        }
    }

    /** The checklist of the recommended course, or the reason why there is none. */
    private static String calendar(Planned planned) {
        return planned.checklist()
                .map(ChecklistCalendar::of)
                .orElseGet(() -> ChecklistCalendar.ofNothing(planned.plan()));
    }

    private static String render(Planned planned, Format chosen, boolean coloured) {
        return switch (chosen) {
            case TEXT -> PlanText.of(planned, coloured);
            case JSON -> PlanJson.of(planned);
            case HTML -> PlanHtml.of(planned);
            case CSV -> throw new IllegalStateException("csv was not offered");
        };
    }
}
