package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.percola.cli.Terminal.Ended;

/** Property: a sweep as a user runs it. */
final class SweepCommandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path EXAMPLE = Path.of("../examples/sweep/depth-and-sessions.yaml");

    @Test
    void everyCombinationHasItsRowsAndThreadsChangeNothing() throws IOException {
        String grid = Files.readString(EXAMPLE)
                .replace("replicates: 50", "replicates: 2")
                .replace("n: 40", "n: 8");
        Ended ended = Terminal.runWithInput(grid, TODAY, "sweep", "-", "--threads", "1");
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        List<String> lines = ended.out().lines().toList();
        assertThat(lines).hasSize(1 + 9 * 2);
        int columns = lines.getFirst().split(",", -1).length;
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(columns));
        assertThat(lines.getFirst()).contains("arms.pen.course.setting", "arms.pen.course.sessions");
        assertThat(lines.get(1)).startsWith("1,0.5 mm,2,pen");
        assertThat(lines.getLast()).startsWith("9,1.5 mm,6,pen");
        assertThat(Terminal.runWithInput(grid, TODAY, "sweep", "-", "--threads", "3")
                        .out())
                .isEqualTo(ended.out());
    }

    @Test
    void aDesignOfTheGridIsTheTrialOfTheSameFile() throws IOException {
        String grid = Files.readString(EXAMPLE)
                .replace("replicates: 50", "replicates: 2")
                .replace("n: 40", "n: 8");
        String row = Terminal.runWithInput(grid.replace("[2, 4, 6]", "[4]"), TODAY, "sweep", "-")
                .out()
                .lines()
                .toList()
                .getLast();
        String single = grid.replace("[2, 4, 6]", "4").replace("[0.5 mm, 1.0 mm, 1.5 mm]", "1.5 mm");
        String trial = Terminal.runWithInput(single, TODAY, "trial", "-", "--format", "csv")
                .out();
        String incidence = trial.lines()
                .filter(line -> line.contains(",incidence,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1)[4];
        assertThat(row).contains("," + incidence + ",");
    }

    @Test
    void aTableIsNotWrittenUnderTheNameOfAnotherKindOfFile(@TempDir Path folder) {
        for (String name : List.of("table.xlsx", "table.JSON", "table.htm")) {
            Path out = folder.resolve(name);
            Ended ended = Terminal.run("sweep", EXAMPLE.toString(), "--out", out.toString());
            assertThat(ended.exitCode()).as(name).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(ended.err()).contains("ends in .csv");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void problemsOfAnyCombinationAreToldOnce() throws IOException {
        String grid = Files.readString(EXAMPLE).replace("1.0 mm", "9 mm").replace("[2, 4, 6]", "[2, 99]");
        Ended ended = Terminal.runWithInput(grid, TODAY, "sweep", "-");
        assertThat(ended.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(ended.err()).containsOnlyOnce("9 mm").contains("99").contains("arms.pen.course.sessions");
        assertThat(ended.out()).isEmpty();
    }
}
