package org.percola.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.casebook.Verification;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified;
import org.percola.evidence.Evidence;
import org.percola.outcome.Footings;
import org.percola.patient.Coded;
import org.percola.report.Verdicts;
import org.percola.report.VerificationHtml;
import org.percola.report.VerificationJson;
import org.percola.report.VerificationPage;
import org.percola.report.VerificationText;
import org.percola.wire.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola verify [THEME...]}: the casebook beside the model and a naive forecast. */
@Command(
        name = "verify",
        description = "Holds every published study of the casebook against the model and against the other studies.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola verify puncture delivery",
            "Takes half a minute for all themes. Exit codes: 0 done, whatever it finds; 1 our failure; 2 wrong input."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int USUAL_DRAWS = 200;
    private static final int LEAST_DRAWS = 2;
    private static final int MAX_DRAWS = 100_000;

    private final Console console;

    @Parameters(
            paramLabel = "THEME",
            arity = "0..*",
            description = "puncture, delivery, healing or outcome, one or several; all without.")
    private List<String> given = List.of();

    @Option(names = "--format", paramLabel = "F", description = "text (default), json or html.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "Write validation.md and its drawings into a folder instead.")
    private @Nullable String report;

    @Option(
            names = "--footing",
            paramLabel = "PATH",
            description =
                    "Write which benefits the mechanism forecasts better than the pooled trials (outcome) as CSV.")
    private @Nullable String footing;

    @Option(names = "--draws", paramLabel = "N", description = "Members of the ensemble, 2 to 100000; 200 without.")
    private @Nullable String draws;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the draws; 1 without.")
    private @Nullable String seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; all cores by default. Never changes a digit.")
    private @Nullable String threads;

    @Option(
            names = "--ensemble",
            paramLabel = "FILE",
            description =
                    "Hold this ensemble of percola calibrate against the studies, such as one that left a study out.")
    private @Nullable String ensemble;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        List<Theme> themes = themes(problems);
        Long drawsGiven = options.whole("--draws", draws, LEAST_DRAWS, MAX_DRAWS);
        Long seedGiven = options.whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        int threadsCount = options.threads(threads);
        Format chosen = options.format(format, out, Format.TEXT, Format.JSON, Format.HTML);
        Output output = Output.to(out, "", console, problems);
        Evidence evidence = EnsembleFile.read(ensemble, problems);
        if (report != null && !Files.isDirectory(Path.of(report))) {
            problems.add(new Problem("--report", report, "a folder that exists", "Make the folder first."));
        }
        if (footing != null && !themes.contains(Theme.OUTCOME)) {
            problems.add(new Problem("--footing", footing, "themes with outcome", "Name outcome, or no theme."));
        }
        if (!problems.isEmpty()) {
            throw new WrongInput("percola verify", problems);
        }
        int drawsCount = drawsGiven == null ? USUAL_DRAWS : drawsGiven.intValue();
        long runSeed = seedGiven == null ? 1 : seedGiven;
        console.err()
                .println("percola: " + drawsCount + " draws on " + threadsCount
                        + (threadsCount == 1 ? " thread" : " threads")
                        + (ensemble == null ? "" : ", with the ensemble of " + ensemble));
        List<Verified> rows;
        try (ProgressLine line = ProgressLine.on(console)) {
            rows = Verification.of(evidence, themes, drawsCount, runSeed, threadsCount, line);
        }
        Verdicts verdicts = Verdicts.of(themes, drawsCount, runSeed, rows);
        if (footing != null) {
            OutputFile.at(footing).write(Footings.csv(verdicts.footings()));
        }
        if (report != null) {
            write(Path.of(report), VerificationPage.files(verdicts));
            return ExitCode.DONE;
        }
        output.write(
                switch (chosen) {
                    case TEXT -> VerificationText.of(verdicts, output.coloured());
                    case JSON -> VerificationJson.of(verdicts);
                    case HTML -> VerificationHtml.of(verdicts);
                    case CSV -> throw new IllegalStateException("csv was not offered");
                });
        return ExitCode.DONE;
    }

    private List<Theme> themes(List<Problem> problems) {
        if (given.isEmpty()) {
            return Arrays.asList(Theme.values());
        }
        Set<Theme> themes = EnumSet.noneOf(Theme.class); // in the order of the casebook, each once
        for (String word : given) {
            Coded.find(Theme.class, word)
                    .ifPresentOrElse(
                            themes::add,
                            () -> problems.add(new Problem(
                                    "THEME",
                                    word,
                                    "puncture, delivery, healing or outcome",
                                    "Leave it out for all of them.")));
        }
        return List.copyOf(themes);
    }

    private static void write(Path folder, Map<String, String> files) {
        files.forEach((name, text) -> {
            Path file = folder.resolve(name);
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
            } catch (IOException notThere) {
                throw new WrongInput("--report", file.toString(), "a place that can be written", notThere.toString());
            }
            OutputFile.at(file.toString()).write(text);
        });
    }
}
