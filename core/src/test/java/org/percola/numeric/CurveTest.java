package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Unit: sampled functions. */
final class CurveTest {
    @Test
    void isLinearBetweenSamplesAndConstantOutside() {
        Curve curve = Curve.of(new double[] {0, 2, 4}, new double[] {1, 5, 3});
        assertThat(curve.at(-1)).isEqualTo(1);
        assertThat(curve.at(1)).isEqualTo(3);
        assertThat(curve.at(2)).isEqualTo(5);
        assertThat(curve.at(3)).isEqualTo(4);
        assertThat(curve.at(9)).isEqualTo(3);
        assertThat(curve.max()).isEqualTo(5);
    }

    @Test
    void keepsItsOwnCopy() {
        double[] y = {1, 2};
        Curve curve = Curve.of(new double[] {0, 1}, y);
        y[0] = 99;
        assertThat(curve.at(0)).isEqualTo(1);
    }

    @Test
    void refusesUnequalFallingOrInfiniteSamples() {
        assertThatThrownBy(() -> Curve.of(new double[] {0}, new double[] {1, 2}))
                .hasMessageContaining("as many");
        assertThatThrownBy(() -> Curve.of(new double[] {1, 0}, new double[] {1, 2}))
                .hasMessageContaining("sample 1");
        assertThatThrownBy(() -> Curve.of(new double[] {0}, new double[] {Double.NaN}))
                .hasMessageContaining("finite");
    }
}
