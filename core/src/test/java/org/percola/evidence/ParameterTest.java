package org.percola.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Unit: the quantile function of a parameter. */
class ParameterTest {
    private static final double TINY = 1e-12;

    static Parameter believed(String name, Spread spread, double low, double value, double high) {
        return new Parameter(name, value, low, high, spread, "1", "made up", List.of(), "test", Grade.ASSUMED);
    }

    private static Parameter of(Spread spread) {
        return switch (spread) {
            case FIXED -> believed("test.fixed", spread, 0.3, 0.3, 0.3);
            case NORMAL, LOGNORMAL, LOGIT -> believed("test.lopsided", spread, 0.2, 0.3, 0.7);
            case UNIFORM -> believed("test.flat", spread, 0.2, 0.3, 0.7);
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"NORMAL", "LOGNORMAL", "LOGIT"})
    void meetsTheThreeQuantilesOfTheTable(Spread spread) {
        Parameter parameter = of(spread);
        assertThat(parameter.at(0.05)).isCloseTo(0.2, within(TINY));
        assertThat(parameter.at(0.5)).isCloseTo(0.3, within(TINY));
        assertThat(parameter.at(0.95)).isCloseTo(0.7, within(TINY));
    }

    @ParameterizedTest
    @EnumSource
    void neverFallsAsTheQuantileRises(Spread spread) {
        Parameter parameter = of(spread);
        double before = parameter.at(1e-9);
        for (int k = 1; k < 1000; k++) {
            double now = parameter.at(k / 1000.0);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(parameter.at(0.9)).isGreaterThanOrEqualTo(parameter.at(0.1));
    }

    @Test
    void shapesDifferBetweenTheQuantiles() {
        // Upper quartile by hand: t = 0.6744898 / 1.6448536 = 0.4100607 of the way from the median to the 95th
        // percentile.
        assertThat(of(Spread.NORMAL).at(0.75)).isCloseTo(0.3 + 0.4100607 * 0.4, within(1e-7));
        assertThat(of(Spread.LOGNORMAL).at(0.75)).isCloseTo(0.3 * Math.pow(0.7 / 0.3, 0.4100607), within(1e-7));
        double odds = 0.3 / 0.7 * Math.pow((0.7 / 0.3) / (0.3 / 0.7), 0.4100607);
        assertThat(of(Spread.LOGIT).at(0.75)).isCloseTo(odds / (1 + odds), within(1e-7));
        assertThat(of(Spread.UNIFORM).at(0.75)).isCloseTo(0.2 + 0.75 * 0.5, within(TINY));
    }

    @Test
    void cutsTheOuterHalfPerCent() {
        Parameter parameter = of(Spread.LOGNORMAL);
        assertThat(parameter.at(1e-9)).isEqualTo(parameter.at(0.005)).isGreaterThan(0.15);
        assertThat(parameter.at(1 - 1e-9)).isEqualTo(parameter.at(0.995));
        assertThat(parameter.at(0.006)).isNotEqualTo(parameter.at(0.005));
    }

    @Test
    void staysInsideTheUnitIntervalOnTheLogit() {
        Parameter wide = believed("test.wide", Spread.LOGIT, 0.001, 0.5, 0.999);
        assertThat(wide.at(0.001)).isBetween(0.0, 0.001);
        assertThat(wide.at(0.999)).isBetween(0.999, 1.0);
    }

    /** Regression: a change of any bit changes every forecast. */
    @Test
    void givesTheSameBitsOnEveryMachine() {
        assertThat(of(Spread.NORMAL).at(0.123)).isEqualTo(0.22946971912949757);
        assertThat(of(Spread.LOGNORMAL).at(0.123)).isEqualTo(0.2253842661572957);
        assertThat(of(Spread.LOGIT).at(0.877)).isEqualTo(0.5861095181921182);
    }

    @Test
    void refusesWhatTheSpreadCannotHold() {
        assertThatThrownBy(() -> believed("test.a", Spread.FIXED, 1, 1, 2)).hasMessageContaining("test.a");
        assertThatThrownBy(() -> believed("test.a", Spread.NORMAL, 2, 1, 3)).hasMessageContaining("low <= value");
        assertThatThrownBy(() -> believed("test.a", Spread.NORMAL, 1, 1, 1)).hasMessageContaining("fixed");
        assertThatThrownBy(() -> believed("test.a", Spread.LOGNORMAL, 0, 1, 2)).hasMessageContaining("0 < low");
        assertThatThrownBy(() -> believed("test.a", Spread.LOGIT, 0.1, 0.5, 1)).hasMessageContaining("high < 1");
        assertThatThrownBy(() -> believed("test.a", Spread.NORMAL, 0, Double.NaN, 1))
                .hasMessageContaining("test.a");
        assertThatThrownBy(() -> of(Spread.FIXED).at(1)).hasMessageContaining("(0, 1)");
        assertThatThrownBy(() -> of(Spread.FIXED).at(Double.NaN)).hasMessageContaining("(0, 1)");
    }
}
