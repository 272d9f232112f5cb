package org.percola.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Screening;
import org.percola.evidence.Evidence;
import org.percola.forecast.Forecast;
import org.percola.forecast.PatchPicture;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.report.PatchView;
import org.percola.report.PatchVtk;
import org.percola.report.ReachText;
import org.percola.report.Simulation;
import org.percola.report.SimulationCsv;
import org.percola.report.SimulationHtml;
import org.percola.report.SimulationJson;
import org.percola.report.SimulationText;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola simulate CASE}: the main job. */
@Command(
        name = "simulate",
        description = "Forecasts a course for one person: answer, tissue, seven benefits, side effects.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola simulate examples/acne-scars.yaml --format html --out report.html",
            "Exit codes: 0 done, 1 our failure, 2 wrong input, 3 the answer forbids it."
        })
final class SimulateCommand implements Callable<Integer> {
    private static final String NO_PATCH = "Nothing is done to this skin, so there is no patch.";

    private final Console console;

    @Parameters(paramLabel = "CASE", description = "A case file (YAML or JSON); - reads standard input.")
    private String caseName = "";

    @Option(names = "--format", paramLabel = "F", description = "text (default), json, html or csv.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the draws; overrides the file.")
    private @Nullable String seed;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Members of the ensemble, at most 100000; overrides the file.")
    private @Nullable String draws;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; all cores by default. Never changes a digit.")
    private @Nullable String threads;

    @Option(
            names = "--ensemble",
            paramLabel = "PATH",
            description = "Draw the healing model from this ensemble of percola calibrate, not from the shipped one.")
    private @Nullable String ensemble;

    @Option(names = "--explain", description = "Also print what drives the reach of the needles (text only).")
    private boolean explain;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day dates count from where the case has none.")
    private @Nullable String asOf;

    @Option(
            names = "--allow-unsuitable",
            description = "Forecast even where the answer forbids it; every output is marked.")
    private boolean allowUnsuitable;

    @Option(
            names = "--patch",
            description = "Also heal a patch of skin with its many holes in space: fields for drawings.")
    private boolean patch;

    @Option(
            names = "--patch-out",
            paramLabel = "PATH",
            description = "Write every cell of the patch to a VTK file, for ParaView and its like.")
    private @Nullable String patchOut;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        Supplier<LocalDate> today = options.date("--as-of", asOf, console.day());
        Long seedGiven = options.whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        Long drawsGiven = options.whole("--draws", draws, 1, Request.MAX_DRAWS);
        int threadsCount = options.threads(threads);
        Format chosen = options.format(format, out, Format.values());
        if (explain && chosen != Format.TEXT) {
            problems.add(
                    new Problem("--explain", chosen.word(), "--format text", "Leave --explain or the format out."));
        }
        String subject = "percola simulate " + caseName;
        Output target = Output.to(out, caseName, console, problems);
        OutputFile patchFile = OutputFile.of("--patch-out", patchOut, problems);
        if (patchFile != null && (patchFile.isFile(caseName) || (out != null && patchFile.isSamePlace(out)))) {
            problems.add(new Problem(
                    "--patch-out",
                    String.valueOf(patchOut),
                    "a file of its own",
                    "The case or the result would be lost."));
        }
        Evidence evidence = EnsembleFile.read(ensemble, problems);
        CaseFile caseFile = InputFile.read(caseName, console.in(), bytes -> CaseReader.read(bytes, today), problems);
        if (caseFile == null || !problems.isEmpty()) {
            throw new WrongInput(subject, problems);
        }
        int drawsCount = drawsGiven == null ? caseFile.forecast().drawsCount() : drawsGiven.intValue();
        long runSeed = seedGiven == null ? caseFile.forecast().seed() : seedGiven;
        LocalDate judged = caseFile.judgedOn(today);
        Answer answer = Screening.screen(caseFile.patient(), caseFile.intent(), caseFile.decisions(), judged);
        boolean forbidden = !answer.allowsTreatment();
        if (patchFile != null && caseFile.treatment() instanceof NoTreatment) {
            throw new WrongInput(
                    subject,
                    List.of(new Problem("--patch-out", String.valueOf(patchOut), "a case with a course", NO_PATCH)));
        }
        Forecast forecast = null;
        PatchView inSpace = null;
        if (!forbidden || allowUnsuitable) {
            Request request = new Request(
                    caseFile.patient(),
                    caseFile.concerns(),
                    caseFile.treatment(),
                    caseFile.forecast().horizonDays(),
                    drawsCount,
                    runSeed);
            forecast = run(evidence, request, threadsCount);
            inSpace = patch || patchFile != null ? patch(evidence, request, threadsCount) : null;
        }
        Simulation plain = new Simulation(caseFile, judged, drawsCount, runSeed, answer, forecast);
        Simulation simulation = inSpace == null || !patch ? plain : plain.with(inSpace);
        String document = render(simulation, chosen, target.coloured()) + explanation(caseFile, forecast);
        if (patchFile != null && inSpace != null) {
            inSpace.found().ifPresent(found -> patchFile.write(PatchVtk.of(found)));
        }
        target.write(document);
        return forbidden && !allowUnsuitable ? ExitCode.ANSWER_FORBIDS : ExitCode.DONE;
    }

    private PatchView patch(Evidence evidence, Request request, int threadsCount) {
        try (ProgressLine progress = ProgressLine.of("days", console)) {
            return new PatchView(PatchPicture.of(evidence, request, threadsCount, progress));
        }
    }

    private Forecast run(Evidence evidence, Request request, int threadsCount) {
        int busy = Math.min(threadsCount, request.drawsCount());
        console.err().println("percola: " + counted(request.drawsCount(), "draw") + " on " + counted(busy, "thread"));
        try (ProgressLine progress = ProgressLine.on(console)) {
            return Simulator.run(evidence, request, threadsCount, progress);
        }
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** What drives reach, zone by zone, where somebody asked and needles were forecast. */
    private String explanation(CaseFile caseFile, @Nullable Forecast forecast) {
        if (!explain || forecast == null || !(caseFile.treatment() instanceof Course course)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        course.zones()
                .forEach(zone -> text.append(ReachText.of(caseFile.patient(), zone.site(), course.sessionOn(zone))));
        return text.toString();
    }

    private String render(Simulation simulation, Format chosen, boolean coloured) {
        return switch (chosen) {
            case TEXT -> SimulationText.of(simulation, coloured);
            case JSON -> SimulationJson.of(simulation);
            case HTML -> SimulationHtml.of(simulation);
            case CSV -> SimulationCsv.of(simulation);
        };
    }
}
