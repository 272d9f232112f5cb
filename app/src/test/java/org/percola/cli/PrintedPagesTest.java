package org.percola.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.percola.cli.Terminal.Ended;

/**
 * Regression: what a page of the guide shows beneath the name of an example is what the command prints about it. With
 * {@code -Dpages.write=true} the pages are written anew.
 */
@Tag("slow")
final class PrintedPagesTest {
    private static final Path GUIDE = Path.of("../docs/guide");
    private static final String FENCE = "```\n";

    @ParameterizedTest
    @CsvSource({
        "plan.md, plan, plan-acne-scars.yaml, --as-of 2026-12-01",
        "permeate.md, permeate, permeation/caffeine-franz-cell.yaml, --seed 1",
        "permeate.md, permeate, permeation/hyaluronic-acid-excluded.yaml, --seed 1",
        "permeate.md, permeate, permeation/serum-four-hours-later.yaml, --seed 1",
        "permeate.md, permeate, permeation/lidocaine-intact.yaml, --seed 1"
    })
    void thePageShowsWhatTheCommandPrints(String page, String command, String example, String options)
            throws IOException {
        Path file = GUIDE.resolve(page);
        String text = Files.readString(file);
        int start = text.indexOf(FENCE, text.indexOf("examples/" + example)) + FENCE.length();
        String shown = withoutVersion(text.substring(start, text.indexOf(FENCE, start)));
        String[] option = options.split(" ", 2);
        Ended ended = Terminal.run(command, "../examples/" + example, option[0], option[1]);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        String printed = samePart(
                shown.lines().toList(), withoutVersion(ended.out()).lines().toList());
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(file, text.substring(0, start) + printed + text.substring(start + shown.length()));
            return;
        }
        assertThat(shown).isEqualTo(printed);
    }

    /** The last paragraph names the version, which classes that are not in a jar do not know. */
    private static String withoutVersion(String output) {
        return output.split("(?m)^ *Seed 1", 2)[0];
    }

    /** The printed lines from the one that begins the shown part to the one that begins like its last, or to the end. */
    private static String samePart(List<String> shown, List<String> printed) {
        int from = printed.indexOf(shown.getFirst());
        assertThat(from).as(shown.getFirst()).isNotNegative();
        int to = printed.size();
        String last = shown.getLast().substring(0, 10);
        for (int k = printed.size(); from > 0 && k > from; k--) { // a part of the output ends before its end
            if (printed.get(k - 1).startsWith(last)) {
                to = k;
            }
        }
        return String.join("\n", printed.subList(from, to)) + "\n";
    }

    @Test
    void thePageOfExperimentsShowsWhatIsSaidOfAWrongFile() throws IOException {
        Ended ended = Terminal.runWithInput("""
                skin: {species: human, preparation: dermatomed, thickness: 0.75, site: ear, temperature: 32 C}
                treatment: {device: dermarollr-192, setting: 1.0 mm, passes: 6}
                solute: {name: caffeine, molarMass: 194.2 g/mol, logKow: -0.07, pKa: [{kind: acid, value: 8}, {kind: base, value: 8}], solubility: 2 mg/mL}
                donor: {concentration: 50 mg/mL, amount: infinite, vehiclePh: 7.0, occluded: true}
                receptr: {kind: sink}
                duration: 24 h
                """, Terminal.TODAY, "permeate", "-");
        assertThat(ended.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(Files.readString(GUIDE.resolve("permeate.md"))).contains(FENCE + ended.err() + FENCE);
    }
}
