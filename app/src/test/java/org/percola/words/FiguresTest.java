package org.percola.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.percola.numeric.Band;

/** Unit: figures and their ranges as people read them. */
final class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0.01, 0.07, 0.2, 7 in 100, 1 to 20",
        "0, 0.0004, 0.005, under 1 in 1000, up to 5",
        "0.002, 0.004, 0.02, under 1 in 100, up to 2",
        "0.001, 0.004, 0.008, 4 in 1000, 1 to 8",
        "1, 1, 1, nearly all, ''",
        "0.3, 0.999, 0.9999, nearly all, 30 to over 99",
        "0, 0, 0.0001, 0 in 1000, ''",
        "0.12, 0.61, 0.9, 61 in 100, 12 to 90"
    })
    void chanceAndRangeHaveOneBase(double low, double middle, double high, String median, String range) {
        assertThat(ChanceWords.median(band(low, middle, high))).isEqualTo(median);
        assertThat(ChanceWords.range(band(low, middle, high))).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({
        "0.66, 0.98, 1.2, 2, 1.0 mm (0.7 to 1.2)",
        "0.032, 0.081, 0.17, 2, 0.08 mm (0.03 to 0.17)",
        "734, 1550, 2580, 0, 1600 mm (730 to 2600)",
        "6.6, 19, 57, 1, 19 mm (7 to 57)",
        "-0.0047, 0, 0.0037, 1, 0 mm",
        "0, 0, 0, 1, 0 mm"
    })
    void aBandHasTheDigitsOfItsLargestMember(double low, double middle, double high, int decimals, String words) {
        assertThat(BandWords.of(band(low, middle, high), decimals).with("mm")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 69, 9 to 69 % better",
        "0, 54, up to 54 % better",
        "-3, 20, 3 % worse to 20 % better",
        "-0.2, 0.3, no change",
        "-9, -2, 2 to 9 % worse",
        "-9, 0, up to 9 % worse"
    })
    void aRangeOfImprovementNamesItsDirection(double low, double high, String words) {
        assertThat(BenefitWords.range(band(low, low, high))).isEqualTo(words);
    }

    private static Band band(double low, double middle, double high) {
        return new Band(middle, 0, low, low, low, middle, high, high, high);
    }
}
