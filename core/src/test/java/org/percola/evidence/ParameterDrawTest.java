package org.percola.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.percola.evidence.ParameterTest.believed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unit and Property: draws that depend on (seed, person, draw, name) and on nothing else. */
class ParameterDrawTest {
    private static final Parameter SPEED = believed("test.speed", Spread.LOGNORMAL, 1, 2, 8);
    private static final Parameter SHARE = believed("test.share", Spread.LOGIT, 0.1, 0.2, 0.5);
    private static final Parameter COUNT = believed("test.count", Spread.FIXED, 7, 7, 7);
    private static final Evidence SMALL = new Evidence(List.of(), List.of(SPEED, SHARE, COUNT));

    /** Standard error of a correlation of 4000 pairs is 0.0158; four of them. */
    private static final double NO_CORRELATION = 0.064;

    @Test
    void theCentralDrawIsTheTable() {
        ParameterDraw central = ParameterDraw.central(SMALL);
        assertThat(central.value("test.speed")).isEqualTo(2);
        assertThat(central.value("test.share")).isEqualTo(0.2);
        assertThat(central.uniform("test.share")).isEqualTo(0.5);
    }

    @Test
    void theOrderOfAskingChangesNothing() {
        ParameterDraw one = ParameterDraw.of(SMALL, 1, 2, 3);
        ParameterDraw other = ParameterDraw.of(SMALL, 1, 2, 3);
        double speed = one.value("test.speed");
        double share = one.value("test.share");
        assertThat(other.value("test.share")).isEqualTo(share);
        assertThat(other.value("test.speed")).isEqualTo(speed).isEqualTo(one.value("test.speed"));
    }

    @Test
    void aNewParameterChangesNoOther() {
        var grown = new ArrayList<>(List.of(believed("test.aNewOne", Spread.NORMAL, 1, 2, 3)));
        grown.addAll(SMALL.parameters());
        ParameterDraw before = ParameterDraw.of(SMALL, 5, 6, 7);
        ParameterDraw after = ParameterDraw.of(new Evidence(List.of(), grown), 5, 6, 7);
        assertThat(after.value("test.speed")).isEqualTo(before.value("test.speed"));
    }

    @Test
    void seedPersonDrawAndNameEachGiveAnotherNumber() {
        double here = ParameterDraw.of(SMALL, 1, 2, 3).uniform("test.speed");
        assertThat(ParameterDraw.of(SMALL, 2, 2, 3).uniform("test.speed")).isNotEqualTo(here);
        assertThat(ParameterDraw.of(SMALL, 1, 3, 3).uniform("test.speed")).isNotEqualTo(here);
        assertThat(ParameterDraw.of(SMALL, 1, 2, 4).uniform("test.speed")).isNotEqualTo(here);
        assertThat(ParameterDraw.of(SMALL, 1, 2, 3).uniform("test.share")).isNotEqualTo(here);
        assertThat(ParameterDraw.of(SMALL, 2, 1, 3).uniform("test.speed"))
                .isNotEqualTo(ParameterDraw.of(SMALL, 1, 2, 3).uniform("test.speed"));
    }

    @Test
    void quantilesOfManyDrawsAreThoseOfTheTable() {
        double[] values = column("test.speed", false);
        Arrays.sort(values);
        // Standard error of an empirical fraction p of 4000 is sqrt(p (1 - p) / 4000); four of them.
        assertThat(fractionBelow(values, 1)).isCloseTo(0.05, within(0.014));
        assertThat(fractionBelow(values, 2)).isCloseTo(0.50, within(0.032));
        assertThat(fractionBelow(values, 8)).isCloseTo(0.95, within(0.014));
    }

    @Test
    void neighboursAndNamesAreUncorrelated() {
        double[] speed = column("test.speed", true);
        double[] share = column("test.share", true);
        assertThat(correlation(speed, share, 0)).isCloseTo(0, within(NO_CORRELATION));
        assertThat(correlation(speed, speed, 1)).isCloseTo(0, within(NO_CORRELATION));
        assertThat(correlation(speed, speed, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aRecordingViewTellsWhatWasUsed() {
        var used = new LinkedHashSet<String>();
        ParameterDraw plain = ParameterDraw.of(SMALL, 1, 2, 3);
        ParameterDraw view = plain.recording(used);
        assertThat(view.value("test.share")).isEqualTo(plain.value("test.share"));
        view.value("test.count");
        plain.value("test.speed");
        assertThat(used).containsExactly("test.share", "test.count");
    }

    @Test
    void anOverrideChangesOneParameterOfOneWorld() {
        ParameterDraw plain = ParameterDraw.of(SMALL, 1, 2, 3);
        ParameterDraw changed = plain.with("test.speed", 9).with("test.count", 8);
        assertThat(changed.value("test.speed")).isEqualTo(9);
        assertThat(changed.value("test.count")).isEqualTo(8);
        assertThat(changed.value("test.share")).isEqualTo(plain.value("test.share"));
        assertThat(plain.value("test.count")).isEqualTo(7);
    }

    @Test
    void aMissNamesTheNearest() {
        assertThatThrownBy(() -> ParameterDraw.central(SMALL).value("test.sped"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.sped")
                .hasMessageContaining("Maybe test.speed");
        assertThatThrownBy(() -> ParameterDraw.central(SMALL).with("test.sped", 1))
                .hasMessageContaining("test.speed");
        assertThatThrownBy(() -> SMALL.source("KALLURI2012")).hasMessageContaining("KALLURI2012");
    }

    /** Regression: a change of any bit changes every forecast. */
    @Test
    void givesTheSameBitsOnEveryMachine() {
        assertThat(ParameterDraw.of(SMALL, 1, 2, 3).uniform("test.speed")).isEqualTo(0.14546339028698607);
        assertThat(ParameterDraw.of(SMALL, 1, 2, 3).value("test.speed")).isEqualTo(1.2815967959817605);
    }

    private static double[] column(String name, boolean quantile) {
        double[] values = new double[4000];
        for (int k = 0; k < values.length; k++) {
            ParameterDraw draw = ParameterDraw.of(SMALL, 11, k / 40, k % 40);
            values[k] = quantile ? draw.uniform(name) : draw.value(name);
        }
        return values;
    }

    private static double fractionBelow(double[] values, double bound) {
        return (double) Arrays.stream(values).filter(v -> v < bound).count() / values.length;
    }

    private static double correlation(double[] x, double[] y, int shift) {
        double sum = 0;
        int n = x.length - shift;
        for (int k = 0; k < n; k++) {
            sum += (x[k] - 0.5) * (y[k + shift] - 0.5);
        }
        double sx = Arrays.stream(x).map(v -> (v - 0.5) * (v - 0.5)).sum();
        double sy = Arrays.stream(y).map(v -> (v - 0.5) * (v - 0.5)).sum();
        return sum / StrictMath.sqrt(sx * sy);
    }

    @Test
    void drawsOfOneRequestShareTheQuantilesOut() {
        for (int n : new int[] {1, 2, 3, 16, 17, 256, 1000}) {
            boolean[] taken = new boolean[n];
            for (int k = 0; k < n; k++) {
                double standing = ParameterDraw.ofMany(SMALL, 1, 2, k, n).uniform("test.speed");
                assertThat(standing).isGreaterThan(0).isLessThan(1);
                taken[(int) (standing * n)] = true;
            }
            assertThat(taken).as(n + " draws").doesNotContain(false);
        }
    }

    @Test
    void sharedOutQuantilesOfTwoParametersAndOfTwoSeedsHaveNothingInCommon() {
        double[] speed = new double[4000];
        double[] share = new double[4000];
        double[] otherSeed = new double[4000];
        for (int k = 0; k < speed.length; k++) {
            ParameterDraw draw = ParameterDraw.ofMany(SMALL, 1, 2, k, speed.length);
            speed[k] = draw.uniform("test.speed");
            share[k] = draw.uniform("test.share");
            otherSeed[k] = ParameterDraw.ofMany(SMALL, 2, 2, k, speed.length).uniform("test.speed");
        }
        assertThat(correlation(speed, share, 0)).isCloseTo(0, within(NO_CORRELATION));
        assertThat(correlation(speed, otherSeed, 0)).isCloseTo(0, within(NO_CORRELATION));
    }
}
