package org.percola.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.population.InOrder;
import org.percola.population.Trial;
import org.percola.population.TrialDesign;
import org.percola.population.TrialProgress;
import org.percola.population.TrialState;
import org.percola.report.SweepCsv;
import org.percola.wire.Grid;
import org.percola.wire.Problem;
import org.percola.wire.TrialFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code percola sweep GRID}: every combination of the lists in a trial design. */
@Command(
        name = "sweep",
        description = "Runs a trial design in which values may be lists: every combination, one table.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: percola sweep examples/sweep/depth-and-sessions.yaml --out sweep.csv",
            "All designs share their seed, so that they differ by what was changed only."
        })
final class SweepCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "GRID", description = "A trial design with lists of values; - reads standard input.")
    private String gridName = "";

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "F", description = "csv (default), or parquet with --engine spark.")
    private @Nullable String format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; all cores by default. Never changes a digit.")
    private @Nullable String threads;

    @Option(
            names = "--engine",
            paramLabel = "E",
            description = "local (default), or spark: all designs in one job on many machines, the same bits.")
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

    @Option(
            names = "--dictionary",
            description = "Write beside each CSV file what its columns are: FILE-metadata.json, after CSV on the Web.")
    private boolean dictionary;

    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        int threadsCount = options.threads(threads);
        SparkEngine.Wish spark = new SparkOptions(problems).read(engine, master, partitions, null, null);
        Path parquet = parquet(spark != null, problems);
        Output output = Output.to(parquet == null ? out : null, gridName, console, problems);
        OutputFile described = dictionary ? CsvMetadata.beside(parquet == null ? out : null, problems) : null;
        Grid grid = InputFile.read(gridName, console.in(), Grid::read, problems);
        if (grid == null || !problems.isEmpty()) {
            throw new WrongInput("percola sweep " + gridName, problems);
        }
        String table = spark == null ? here(grid, threadsCount) : onSpark(grid, spark);
        if (parquet != null) {
            SparkEngine.find().parquet(table, SweepCsv.columns(grid), parquet);
        } else {
            output.write(table);
            CsvMetadata.write(described, out, SweepCsv.columns(grid));
        }
        return ExitCode.DONE;
    }

    /** The folder of Parquet that is asked for; null for CSV. */
    private @Nullable Path parquet(boolean onSpark, List<Problem> problems) {
        boolean named = out != null && out.toLowerCase(Locale.ROOT).endsWith(".parquet");
        if (format != null && !format.equals("csv") && !format.equals("parquet")) {
            problems.add(new Problem("--format", format, "csv or parquet", "A sweep is a table."));
            return null;
        }
        if (!"parquet".equals(format) && !(named && format == null)) {
            if (format == null && out != null && Options.isNoTable(out)) {
                problems.add(new Problem(
                        "--out", out, "a name that ends in .csv, or --format csv beside it", "A sweep is a table."));
            }
            return null;
        }
        if (!onSpark) {
            problems.add(new Problem(
                    "--format", "parquet", "csv on this machine alone", "Add --engine spark, or write CSV."));
        }
        if (out == null) {
            problems.add(new Problem("--out", "", "a folder", "Parquet is written to a folder: --out results.parquet"));
            return null;
        }
        Path folder = Path.of(out).toAbsolutePath();
        if (Files.exists(folder)) {
            problems.add(new Problem("--out", out, "a folder that does not exist yet", "Name another one."));
        } else {
            Path parent = folder.getParent();
            if (parent == null || !Files.isDirectory(parent)) {
                problems.add(new Problem("--out", out, "a folder inside one that exists", "Make " + parent + "."));
            }
        }
        return folder;
    }

    private String onSpark(Grid grid, SparkEngine.Wish wish) {
        SparkEngine found = SparkEngine.find();
        console.err()
                .println("percola: " + grid.size() + (grid.size() == 1 ? " design" : " designs") + " on Spark at "
                        + wish.master());
        List<TrialDesign> designs = IntStream.range(0, grid.size())
                .mapToObj(number -> grid.design(number).design())
                .toList();
        StringBuilder table = new StringBuilder(SweepCsv.heading(grid));
        try (ProgressLine line = ProgressLine.of("pieces", console)) {
            List<TrialState> states = found.run(designs, wish, line);
            for (int number = 0; number < states.size(); number++) {
                table.append(SweepCsv.rows(
                        grid, number, Trial.run(Evidence.standard(), states.get(number), 1, TrialProgress.NONE)));
            }
        }
        return table.toString();
    }

    private String here(Grid grid, int threadsCount) {
        console.err()
                .println("percola: " + grid.size() + (grid.size() == 1 ? " design on " : " designs on ") + threadsCount
                        + (threadsCount == 1 ? " thread" : " threads"));
        StringBuilder table = new StringBuilder(SweepCsv.heading(grid));
        try (ProgressLine line = ProgressLine.of("designs", console)) {
            AtomicInteger done = new AtomicInteger();
            InOrder.<String>run(
                    0,
                    grid.size(),
                    threadsCount,
                    () -> number -> {
                        TrialFile file = grid.design(number);
                        String rows = SweepCsv.rows(grid, number, Trial.run(file.design(), 1, TrialProgress.NONE));
                        line.update(done.incrementAndGet(), grid.size());
                        return rows;
                    },
                    table::append);
        }
        return table.toString();
    }
}
