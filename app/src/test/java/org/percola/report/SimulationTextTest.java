package org.percola.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unit: the text fits a terminal, leads with what matters and says everything without colour. */
final class SimulationTextTest {
    @ParameterizedTest
    @CsvSource({
        "acne-scars, 66",
        "fine-lines, 70",
        "home-roller, 72",
        "melasma-tranexamic-acid, 72",
        "must-not-be-treated, 20",
        "several-zones, 72",
        "stretch-marks, 66",
        "untreated, 34"
    })
    void fitsATerminal(String example, int mostLines) {
        String text = SimulationText.of(Simulations.ofExample(example), false);
        assertThat(text.lines().filter(line -> line.length() > 100)).isEmpty();
        assertThat(text.lines().count()).isLessThanOrEqualTo(mostLines);
        assertThat(text).doesNotContain("\u001b").contains(StatusLine.TEXT);
    }

    @Test
    void theAnswerComesFirstThenTheComparisonWithDoingNothing() {
        String text = SimulationText.of(Simulations.ofExample("acne-scars"), false);
        assertThat(text.indexOf("Is it right for me?")).isPositive();
        assertThat(text.indexOf("Versus doing nothing"))
                .isGreaterThan(text.indexOf("Is it right for me?"))
                .isLessThan(text.indexOf("In the skin"));
    }

    @Test
    void colourAddsNoWords() {
        Simulation simulation = Simulations.ofExample("must-not-be-treated");
        assertThat(SimulationText.of(simulation, true).replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(SimulationText.of(simulation, false));
    }
}
