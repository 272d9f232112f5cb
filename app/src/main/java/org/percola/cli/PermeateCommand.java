package org.percola.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.ExperimentPicture;
import org.percola.forecast.Experiments;
import org.percola.forecast.Needling;
import org.percola.forecast.Request;
import org.percola.report.LabOverlay;
import org.percola.report.Permeation;
import org.percola.report.PermeationCsv;
import org.percola.report.PermeationHtml;
import org.percola.report.PermeationJson;
import org.percola.report.PermeationText;
import org.percola.report.ReachText;
import org.percola.transport.HoleField;
import org.percola.wire.ExperimentFile;
import org.percola.wire.ExperimentReader;
import org.percola.wire.MeasuredPoints;
import org.percola.wire.PointTimes;
import org.percola.wire.Problem;
import org.percola.wire.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola permeate EXPERIMENT}. */
@Command(
        name = "permeate",
        description = "Forecasts a permeation experiment: flux, lag, amounts per layer, and what the needles change.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola permeate examples/permeation/caffeine-franz-cell.yaml --format html --out caffeine.html",
            "A laboratory's own points: --data measured.csv with the columns timeH (hours), value (ug/cm2), sd.",
            "Exit codes: 0 done, 1 our failure, 2 wrong input."
        })
final class PermeateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "EXPERIMENT", description = "An experiment file (YAML or JSON); - reads standard input.")
    private String name = "";

    @Option(names = "--format", paramLabel = "F", description = "text (default), json, html or csv.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--data", paramLabel = "CSV", description = "Measured points to lay over the forecast.")
    private @Nullable String data;

    @Option(names = "--explain", description = "Also print what drives the reach of the needles (text only).")
    private boolean explain;

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

    PermeateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        Long seedGiven = options.whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        Long drawsGiven = options.whole("--draws", draws, 1, Request.MAX_DRAWS);
        int threadsCount = options.threads(threads);
        Format chosen = options.format(format, out, Format.values());
        if (explain && chosen != Format.TEXT) {
            problems.add(
                    new Problem("--explain", chosen.word(), "--format text", "Leave --explain or the format out."));
        }
        Output output = Output.to(out, name, console, problems, data);
        ExperimentFile file = InputFile.read(name, console.in(), ExperimentReader::read, problems);
        List<MeasuredPoints.Point> points = points(file, problems);
        if (file == null || !problems.isEmpty()) {
            throw new WrongInput("percola permeate " + name, problems);
        }
        DeliveryForecast forecast = run(
                file,
                points,
                drawsGiven == null ? file.drawsCount() : drawsGiven.intValue(),
                seedGiven == null ? file.seed() : seedGiven,
                threadsCount);
        LabOverlay overlay = points.isEmpty() ? null : LabOverlay.of(points, forecast);
        HoleField field = chosen == Format.HTML
                ? ExperimentPicture.of(file.request(forecast.drawsCount(), forecast.seed()))
                : null;
        String document =
                render(new Permeation(file, forecast, overlay, field), chosen, output.coloured()) + explanation(file);
        output.write(document);
        return ExitCode.DONE;
    }

    private List<MeasuredPoints.Point> points(@Nullable ExperimentFile file, List<Problem> problems) {
        if (data == null) {
            return List.of();
        }
        if (data.equals("-") && name.equals("-")) {
            problems.add(new Problem("--data", "-", "a file", "Standard input already holds the experiment."));
            return List.of();
        }
        try {
            return switch (MeasuredPoints.read(InputFile.bytes(data, console.in()))) {
                case Reading.Good<List<MeasuredPoints.Point>> good -> {
                    if (file != null) {
                        PointTimes.late(file.experiment(), good.value(), "--data")
                                .ifPresent(problems::add);
                    }
                    yield good.value();
                }
                case Reading.Bad<List<MeasuredPoints.Point>> bad -> {
                    bad.problems()
                            .forEach(p -> problems.add(new Problem(
                                    p.path().isEmpty() ? "--data" : "--data, " + p.path(),
                                    p.value(),
                                    p.expected(),
                                    p.advice())));
                    yield List.of();
                }
            };
        } catch (WrongInput unreadable) {
            unreadable
                    .problems()
                    .forEach(p ->
                            problems.add(new Problem("--data", data + ", " + p.value(), "a CSV file", p.advice())));
            return List.of();
        }
    }

    private DeliveryForecast run(
            ExperimentFile file, List<MeasuredPoints.Point> points, int drawsCount, long runSeed, int threadsCount) {
        int busy = Math.min(threadsCount, drawsCount);
        console.err()
                .println("percola: " + drawsCount + (drawsCount == 1 ? " draw" : " draws") + " on " + busy
                        + (busy == 1 ? " thread" : " threads"));
        try (ProgressLine progress = ProgressLine.on(console)) {
            return Experiments.run(file.request(drawsCount, runSeed, points), threadsCount, progress);
        }
    }

    private String explanation(ExperimentFile file) {
        return explain
                ? switch (file.needling()) {
                    case Needling.Strikes strikes ->
                        ReachText.ofExperiment(file.person(), file.site(), strikes.session());
                    case Needling.Stated stated -> ReachText.ofStatedHoles();
                    case Needling.None none -> ReachText.ofNoNeedles();
                }
                : "";
    }

    private String render(Permeation result, Format chosen, boolean coloured) {
        return switch (chosen) {
            case TEXT -> PermeationText.of(result, coloured);
            case JSON -> PermeationJson.of(result);
            case HTML -> PermeationHtml.of(result);
            case CSV -> PermeationCsv.of(result);
        };
    }
}
