package org.percola.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.population.Trial;
import org.percola.population.TrialDesign;
import org.percola.population.TrialProgress;
import org.percola.population.TrialResult;
import org.percola.population.TrialState;
import org.percola.report.TrialCsv;
import org.percola.report.TrialHtml;
import org.percola.report.TrialJson;
import org.percola.report.TrialReport;
import org.percola.report.TrialText;
import org.percola.wire.Problem;
import org.percola.wire.TrialFile;
import org.percola.wire.TrialReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola trial DESIGN}: a virtual trial. */
@Command(
        name = "trial",
        description = "Runs a virtual trial: people, arms, endpoints; and what one more such trial would report.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola trial examples/trial/acne-scars.yaml",
            "On a cluster: percola trial big.yaml --engine spark --master spark://host:7077",
            "A long run: percola trial big.yaml --checkpoint big.state --people-out people.csv --out big.json",
            "Exit codes: 0 done, 1 our failure, 2 wrong input. A trial screens nobody out."
        })
final class TrialCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DESIGN", description = "A trial design (YAML or JSON); - reads standard input.")
    private String designName = "";

    @Option(names = "--format", paramLabel = "F", description = "text (default), json, csv or html.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--seed", paramLabel = "N", description = "Seed; overrides the file.")
    private @Nullable String seed;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Repetitions for the interval of a new trial, at most 100000; overrides the file.")
    private @Nullable String replicates;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; all cores by default. Never changes a digit.")
    private @Nullable String threads;

    @Option(
            names = "--people-out",
            paramLabel = "PATH",
            description =
                    "Write everybody's numbers to a CSV file, or to Parquet (people.parquet; needs the Spark engine).")
    private @Nullable String peopleOut;

    @Option(
            names = "--checkpoint",
            paramLabel = "PATH",
            description = "Save the state there every few seconds; a run that was killed goes on from it.")
    private @Nullable String checkpoint;

    @Option(
            names = "--engine",
            paramLabel = "E",
            description = "local (default), or spark: many machines, the same bits.")
    private @Nullable String engine;

    @Option(
            names = "--master",
            paramLabel = "M",
            description = "Spark's master: local[*] (default), local[N] or spark://HOST:PORT.")
    private @Nullable String master;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Tasks that Spark makes of it, 256 by default. Never changes a digit.")
    private @Nullable String partitions;

    @Option(names = "--design-text", description = "Print the design as spark-submit takes it, and run nothing.")
    private boolean designText;

    @Option(
            names = "--sums",
            paramLabel = "PATH",
            description = "Run nothing: report what spark-submit wrote for this design.")
    private @Nullable String sums;

    @Option(
            names = "--dictionary",
            description = "Write beside each CSV file what its columns are: FILE-metadata.json, after CSV on the Web.")
    private boolean dictionary;

    TrialCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        Long seedGiven = options.whole("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        Long replicatesGiven = options.whole("--replicates", replicates, 1, TrialDesign.MAX_REPLICATES);
        int threadsCount = options.threads(threads);
        Format chosen = options.format(format, out, Format.TEXT, Format.JSON, Format.CSV, Format.HTML);
        Output output = Output.to(out, designName, console, problems);
        Path people = place("--people-out", peopleOut, problems);
        if (people != null && PeopleFile.isParquet(people) && Files.exists(people)) {
            problems.add(new Problem(
                    "--people-out", people.toString(), "a folder that does not exist yet", "Name another one."));
        }
        Path saved = place("--checkpoint", checkpoint, problems);
        SparkEngine.Wish spark = new SparkOptions(problems).read(engine, master, partitions, people, saved);
        String table = chosen == Format.CSV ? out : null;
        boolean main = dictionary && (table != null || people == null);
        OutputFile described = main ? CsvMetadata.beside(table, problems) : null;
        OutputFile rowsDescribed = dictionary && people != null && !PeopleFile.isParquet(people)
                ? CsvMetadata.beside(peopleOut, problems)
                : null;
        TrialFile file = InputFile.read(designName, console.in(), TrialReader::read, problems);
        if (file == null || !problems.isEmpty()) {
            throw new WrongInput("percola trial " + designName, problems);
        }
        TrialFile used = file.with(
                seedGiven == null ? file.design().seed() : seedGiven,
                replicatesGiven == null ? file.design().replicatesCount() : replicatesGiven.intValue());
        if (designText) {
            output.write(used.design().text());
            return ExitCode.DONE;
        }
        TrialResult result = sums != null
                ? SparkSums.of(used.design(), sums)
                : spark == null ? run(used, people, saved, threadsCount) : onSpark(used.design(), spark);
        output.write(render(new TrialReport(used, result), chosen, output.coloured()));
        CsvMetadata.write(described, table, TrialCsv.COLUMNS);
        CsvMetadata.write(rowsDescribed, peopleOut, TrialCsv.peopleColumns(used.design()));
        return ExitCode.DONE;
    }

    /** A place that can be written; what is wrong with it is a problem of that option. */
    private static @Nullable Path place(String option, @Nullable String name, List<Problem> problems) {
        if (name == null) {
            return null;
        }
        try {
            OutputFile.at(name);
            return Path.of(name).toAbsolutePath();
        } catch (WrongInput notThere) {
            notThere.problems().forEach(p -> problems.add(new Problem(option, p.value(), p.expected(), p.advice())));
            return null;
        }
    }

    private TrialResult run(TrialFile file, @Nullable Path people, @Nullable Path saved, int threadsCount) {
        TrialDesign design = file.design();
        Checkpoint point = saved == null ? null : new Checkpoint(saved, file.canonicalText());
        Checkpoint.Found found = point == null ? null : point.find(design);
        TrialState state = found == null ? TrialState.start(design) : found.state();
        if (found != null) {
            console.err()
                    .println("percola: goes on from " + checkpoint + ", " + state.blocksDone() + " blocks and "
                            + state.repetitionsDone() + " repetitions done");
        }
        console.err()
                .println("percola: " + design.population().peopleCount() + " people, "
                        + design.arms().size()
                        + (design.arms().size() == 1 ? " arm, " : " arms, ") + design.replicatesCount()
                        + " repetitions on "
                        + threadsCount + (threadsCount == 1 ? " thread" : " threads"));
        try (ProgressLine line = ProgressLine.of("people", console);
                PeopleFile rows =
                        PeopleFile.at(people, design, found == null ? 0 : found.peopleBytes(), point != null)) {
            TrialResult result = Trial.run(Evidence.standard(), state, threadsCount, new TrialWatch(line, rows, point));
            rows.finish();
            if (point != null) {
                point.forget();
            }
            return result;
        }
    }

    private TrialResult onSpark(TrialDesign design, SparkEngine.Wish wish) {
        SparkEngine found = SparkEngine.find();
        console.err()
                .println("percola: " + design.population().peopleCount() + " people, " + design.replicatesCount()
                        + " repetitions on Spark at " + wish.master());
        try (ProgressLine line = ProgressLine.of("pieces", console)) {
            TrialState state = found.run(List.of(design), wish, line).getFirst();
            return Trial.run(Evidence.standard(), state, 1, TrialProgress.NONE);
        }
    }

    private static String render(TrialReport report, Format chosen, boolean coloured) {
        return switch (chosen) {
            case TEXT -> TrialText.of(report, coloured);
            case JSON -> TrialJson.of(report);
            case CSV -> TrialCsv.of(report);
            case HTML -> TrialHtml.of(report);
        };
    }
}
