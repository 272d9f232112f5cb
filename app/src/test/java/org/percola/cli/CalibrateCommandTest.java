package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.percola.cli.Terminal.Ended;
import org.percola.evidence.Evidence;

/** Unit: what the command refuses at once, and forecasts that draw from another ensemble. The run itself takes minutes. */
class CalibrateCommandTest {
    @Test
    void allWrongOptionsAreToldTogether() {
        Ended ended =
                Terminal.run("calibrate", "--members", "1", "--seed", "x", "--leave-out", "LOTFI", "--format", "html");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("--members", "--seed", "--leave-out", "LOTFI2013", "--format");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void aForecastDrawsFromTheEnsembleThatIsNamed(@TempDir Path folder) throws IOException {
        String shipped = Evidence.standard().ensemble().orElseThrow().csv();
        Path file = folder.resolve("ensemble.csv");
        Files.writeString(file, shipped);
        String[] lines = shipped.split("\n", -1);
        Path single = folder.resolve("single.csv");
        Files.writeString(single, lines[0] + "\n" + lines[1] + "\n");
        String usual = simulate();
        assertThat(simulate("--ensemble", file.toString())).isEqualTo(usual);
        assertThat(simulate("--ensemble", single.toString())).isNotEqualTo(usual);
    }

    @Test
    void aFileThatIsNoEnsembleIsAProblem(@TempDir Path folder) throws IOException {
        Path wrong = folder.resolve("wrong.csv");
        Files.writeString(wrong, "healing.clotLoss\nmuch\n");
        for (String name :
                new String[] {wrong.toString(), folder.resolve("absent.csv").toString()}) {
            Ended ended = Terminal.run("simulate", "../examples/acne-scars.yaml", "--ensemble", name);
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).contains("--ensemble", "percola calibrate --out");
        }
    }

    private static String simulate(String... more) {
        String[] usual = {"simulate", "../examples/acne-scars.yaml", "--draws", "4", "--format", "json"};
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        Ended ended = Terminal.run(all);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return ended.out();
    }
}
