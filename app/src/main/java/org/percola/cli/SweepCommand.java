package org.percola.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.percola.population.InOrder;
import org.percola.population.Trial;
import org.percola.population.TrialProgress;
import org.percola.report.SweepCsv;
import org.percola.wire.Grid;
import org.percola.wire.Problem;
import org.percola.wire.Reading;
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
    private static final int MAX_THREADS = 1024;

    private final Console console;

    @Parameters(paramLabel = "GRID", description = "A trial design with lists of values; - reads standard input.")
    private String gridName = "";

    @Option(names = "--out", paramLabel = "PATH", description = "Write to a file instead of standard output.")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "F", description = "csv, the only one.")
    private @Nullable String format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; all cores by default. Never changes a digit.")
    private @Nullable String threads;

    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Options options = new Options(problems);
        Long threadsGiven = options.whole("--threads", threads, 1, MAX_THREADS);
        if (format != null && !format.equals("csv")) {
            problems.add(new Problem("--format", format, "csv", "A sweep is written as CSV."));
        }
        Output output = Output.to(out, gridName, console, problems);
        Grid grid = readGrid(problems);
        if (grid == null || !problems.isEmpty()) {
            throw new WrongInput("percola sweep " + gridName, problems);
        }
        int threadsCount = threadsGiven == null ? Runtime.getRuntime().availableProcessors() : threadsGiven.intValue();
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
        output.write(table.toString());
        return ExitCode.DONE;
    }

    private @Nullable Grid readGrid(List<Problem> problems) {
        try {
            return switch (Grid.read(InputFile.bytes(gridName, console.in()))) {
                case Reading.Good<Grid> good -> good.value();
                case Reading.Bad<Grid> bad -> {
                    problems.addAll(bad.problems());
                    yield null;
                }
            };
        } catch (WrongInput unreadable) {
            problems.addAll(unreadable.problems());
            return null;
        }
    }
}
