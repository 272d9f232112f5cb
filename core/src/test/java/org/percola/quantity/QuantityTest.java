package org.percola.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: numbers with units, as people write them. */
final class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "1.5 mm, 1.5, MM",
        "1.5mm, 1.5, MM",
        " 250 um , 250, UM",
        "0.25 µm, 0.25, UM",
        "1e-6 cm2/s, 1e-6, CM2_PER_S",
        "30 d, 30, DAY",
        "4 weeks, 4, WEEK",
        "5 %, 5, PERCENT",
        "100 /cm2, 100, PER_CM2",
        ".5 mL, 0.5, ML"
    })
    void readsANumberAndItsUnit(String text, double value, Unit unit) {
        assertThat(Quantity.parse(text)).contains(new Quantity(value, unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.5",
                "mm",
                "1,5 mm",
                "NaN mm",
                "Infinity mm",
                "1e999 mm",
                "1.5 parsec",
                "1.5 MM",
                "--1 mm",
                "1 mm mm"
            })
    void refusesWhatIsNoFiniteNumberWithAKnownUnit(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void aRoundTripThroughTheBaseUnitKeepsTheNumber(Unit unit) {
        Quantity quantity = new Quantity(3.7, unit);
        for (Unit other : Unit.of(unit.dimension())) {
            double there = quantity.in(other);
            assertThat(new Quantity(there, other).in(unit)).isCloseTo(3.7, within(1e-12));
        }
        assertThat(Unit.find(unit.symbol())).contains(unit);
    }

    @Test
    void dimensionsDoNotMix() {
        assertThatThrownBy(() -> new Quantity(1, Unit.MM).in(Unit.DAY)).hasMessageContaining("LENGTH");
    }

    @Test
    void aCheckNamesValueAndRangeAndGuessesTheSlip() {
        assertThatThrownBy(() ->
                        Check.inRange("Needle.lengthMm", 1500, 0.1, 3, "Maybe the length was given in micrometres."))
                .hasMessageContaining("Needle.lengthMm (1500.0) must lie in [0.1, 3.0].")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Check.inRange("x", Double.NaN, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Check.positive("x", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Check.fraction("x", 40)).hasMessageContaining("percentage");
    }
}
