package org.percola.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.calibration.Calibration;
import org.percola.evidence.Evidence;
import org.percola.report.CalibrationJson;
import org.percola.report.CalibrationText;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percola calibrate}: from the published studies to the ensemble that forecasts draw from. */
@Command(
        name = "calibrate",
        description = "Fits the healing model to the published studies: an ensemble of plausible parameter sets,"
                + " and what the studies say about each parameter. Takes minutes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The ensemble itself is the CSV; percola simulate reads it with --ensemble.",
            "Example: percola calibrate --out ensemble.csv",
            "Exit codes: 0 done, 1 our failure, 2 wrong input."
        })
final class CalibrateCommand implements Callable<Integer> {
    private static final int MAX_MEMBERS = 16_384;

    private final Console console;

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or csv (the ensemble).")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Write to a file; to a CSV file the ensemble goes, and the summary to standard output.")
    private @Nullable String out;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the chains; 1 by default.")
    private @Nullable String seed;

    @Option(names = "--members", paramLabel = "N", description = "Members of the ensemble; 256 by default.")
    private @Nullable String members;

    @Option(
            names = "--leave-out",
            paramLabel = "SOURCE",
            description = "Hold back the studies of a source; may be given again.")
    private List<String> leaveOut = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; all cores by default. Never changes a digit.")
    private @Nullable String threads;

    CalibrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        Long seedGiven = options.whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        Long membersGiven = options.whole("--members", members, 2, MAX_MEMBERS);
        int threadsCount = options.threads(threads);
        Format chosen = options.format(format, out, Format.TEXT, Format.JSON, Format.CSV);
        Output output = Output.to(out, "", console, problems);
        Set<String> known = new TreeSet<>(Calibration.sources());
        for (String source : leaveOut) {
            if (!known.contains(source)) {
                problems.add(new Problem(
                        "--leave-out",
                        source,
                        String.join(", ", known),
                        "Name one of the sources of the calibration."));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput("percola calibrate", problems);
        }
        console.err()
                .println("percola: calibrates on " + threadsCount + (threadsCount == 1 ? " thread" : " threads")
                        + "; this takes minutes");
        Calibration found;
        try (ProgressLine progress = ProgressLine.of("chains", console)) {
            found = Calibration.run(
                    Evidence.standard(),
                    Set.copyOf(leaveOut),
                    membersGiven == null ? Calibration.MEMBERS : membersGiven.intValue(),
                    seedGiven == null ? Calibration.SEED : seedGiven,
                    threadsCount,
                    progress);
        }
        output.write(
                switch (chosen) {
                    case TEXT -> CalibrationText.of(found);
                    case JSON -> CalibrationJson.of(found);
                    case CSV -> found.ensemble().csv();
                    case HTML -> throw new IllegalStateException("html was not offered");
                });
        if (chosen == Format.CSV && output.file() != null) {
            new Output(console, null).write(CalibrationText.of(found));
        }
        return ExitCode.DONE;
    }
}
