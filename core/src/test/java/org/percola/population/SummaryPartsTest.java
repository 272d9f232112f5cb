package org.percola.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.percola.numeric.RandomStream;
import org.percola.patient.Scale;

/** Unit: how people are spread, and how their numbers are added up. */
class SummaryPartsTest {
    @ParameterizedTest
    @CsvSource({"3.2, 0.4, 1.5, 4", "33, 6, 20, 55", "14, 9, 4, 84", "25, 4, 18, 40", "5, 0, 0, 10", "50, 40, 0, 540"})
    void aSpreadKeepsItsMeanAndSdWhereItIsCutOff(double mean, double sd, double low, double high) {
        Spread spread = Spread.of(mean, sd, low, high);
        Moments moments = new Moments();
        int people = 20_000;
        for (int k = 0; k < people; k++) {
            double value = spread.at((k + 0.5) / people);
            assertThat(value).isBetween(low, high);
            moments.add(value);
        }
        assertThat(moments.mean()).isCloseTo(mean, within(0.01 * (mean + sd)));
        assertThat(moments.sd()).isCloseTo(sd, within(0.02 * sd + 1e-9));
    }

    @Test
    void aSpreadThatCannotBeKeepsItsMean() {
        Spread spread = Spread.of(25, 7, 18, 40);
        Moments moments = new Moments();
        for (int k = 0; k < 20_000; k++) {
            moments.add(spread.at((k + 0.5) / 20_000));
        }
        assertThat(moments.mean()).isCloseTo(25, within(0.1));
        assertThat(moments.sd()).isBetween(4.5, 7.0);
    }

    @Test
    void momentsOfPartsAreThoseOfTheWhole() {
        RandomStream stream = RandomStream.of(1, 0, 0, "moments");
        Moments whole = new Moments();
        Moments merged = new Moments();
        for (int part = 0; part < 7; part++) {
            Moments own = new Moments();
            for (int k = 0; k < 10 + part; k++) {
                double value = 1e6 + stream.normal();
                whole.add(value);
                own.add(value);
            }
            merged.merge(own);
        }
        assertThat(merged.count()).isEqualTo(whole.count());
        assertThat(merged.mean()).isCloseTo(whole.mean(), within(1e-7));
        assertThat(merged.sd()).isCloseTo(whole.sd(), within(1e-7));
    }

    @Test
    void quantilesOfAHistogramAreThoseOfThePeopleToACell() {
        Histogram histogram = Histogram.of(Scale.MASI);
        for (int k = 0; k < 1000; k++) {
            histogram.add(-0.02 * k);
        }
        assertThat(histogram.quantile(0.5)).isCloseTo(-10, within(0.05));
        assertThat(histogram.quantile(0.05)).isCloseTo(-19, within(0.05));
        assertThat(histogram.quantile(0.95)).isCloseTo(-1, within(0.05));
    }

    @Test
    void respondersAreToldByTheScale() {
        assertThat(Endpoint.Responder.usual(Scale.GOODMAN_BARON).holds(Scale.GOODMAN_BARON, 3, -0.6))
                .isTrue();
        assertThat(Endpoint.Responder.usual(Scale.GAIS).holds(Scale.GAIS, 1, 3.6))
                .isFalse();
        assertThat(Endpoint.Responder.usual(Scale.GAIS).holds(Scale.GAIS, 1, 3.4))
                .isTrue();
        assertThat(Endpoint.Responder.usual(Scale.MASI).holds(Scale.MASI, 10, -5.1))
                .isTrue();
        assertThat(Endpoint.Responder.usual(Scale.MASI).holds(Scale.MASI, 10, -4.9))
                .isFalse();
        assertThat(Endpoint.Responder.better(0.75).holds(Scale.QUARTILE, 0, 3.1))
                .isTrue();
    }

    @Test
    void improvementIsPrintedAsTrialsPrintIt() {
        assertThat(Readings.percent(Scale.ACNE_SCAR_SCORE, 11.73, -5.23)).isCloseTo(44.6, within(0.05));
        assertThat(Readings.percent(Scale.ELASTICITY, 100, 28.2)).isCloseTo(28.2, within(1e-9));
        assertThat(Readings.percent(Scale.GAIS, 1, 4)).isZero();
        assertThat(Readings.percent(Scale.VAS, 0, 5)).isCloseTo(50, within(1e-9));
    }
}
