package org.percola.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.percola.patient.Scale;

/** Unit: from the latent state to what a rater writes down. */
class ScaleLinkTest {
    private static final OutcomeParameters P = Readings.central();

    @Test
    void noChangeIsTheNeutralScoreOfEveryScale() {
        for (Scale scale : Scale.values()) {
            double change = link(scale, middle(scale)).change(0, 0);
            double neutral = scale == Scale.GAIS ? 4 : 0;
            assertThat(change).as(scale.code()).isCloseTo(neutral, within(0.12));
        }
    }

    /** Parity: many at once, which is what forecasts ask for. */
    @Test
    void manyImprovementsAreReadAsEachAlone() {
        double[] improvements = {-0.6, -0.05, 0, 0.02, 0.3, 0.5, 0.77, 1, 1.4};
        for (Scale scale : Scale.values()) {
            ScaleLink link = link(scale, middle(scale));
            for (double error : new double[] {-0.4, 0, 0.9}) {
                double[] together = link.changes(improvements, error);
                for (int k = 0; k < improvements.length; k++) {
                    assertThat(together[k]).as(scale.code()).isEqualTo(link.change(improvements[k], error));
                }
            }
        }
    }

    @Test
    void betterIsAlwaysOnTheGoodSide() {
        for (Scale scale : Scale.values()) {
            if (scale == Scale.TEWL) {
                continue; // reads water loss itself, whose rise is worse
            }
            ScaleLink link = link(scale, middle(scale));
            double gain = (link.change(0.4, 0) - link.change(0, 0)) / link.span();
            assertThat(gain).as(scale.code()).isPositive();
        }
    }

    @Test
    void aFlatteringRaterMovesEveryScaleToTheGoodSide() {
        for (Scale scale : Scale.values()) {
            ScaleLink link = link(scale, middle(scale));
            double error = P.scales().of(scale).raterSpread();
            double moved = link.change(0.4, error) - link.change(0.4, 0);
            assertThat(scale == Scale.TEWL ? -moved : moved / link.span())
                    .as(scale.code())
                    .satisfies(shift -> assertThat(Math.abs(shift)).isPositive());
        }
    }

    @Test
    void nobodyErrsWhereAScaleOfImprovementHasNoRoom() {
        for (Scale scale : new Scale[] {Scale.VAS, Scale.QUARTILE}) {
            ScaleLink link = link(scale, 0);
            for (double error : new double[] {-2, -0.3, 0.3, 2}) {
                assertThat(link.change(0, error)).as(scale.code()).isEqualTo(link.change(0, 0));
                assertThat(link.change(1, error)).as(scale.code()).isEqualTo(link.change(1, 0));
            }
        }
    }

    @Test
    void moreImprovementIsNeverRatedLess() {
        for (Scale scale : new Scale[] {Scale.VAS, Scale.QUARTILE}) {
            ScaleLink link = link(scale, 0);
            for (double error = -3; error <= 3; error += 0.25) {
                for (double x = -0.2; x < 1; x += 0.01) {
                    assertThat(link.change(x + 0.01, error) - link.change(x, error))
                            .as(scale.code() + " at " + x + ", error " + error)
                            .isGreaterThan(-1e-9);
                }
            }
        }
    }

    @Test
    void gradesMoveOneForOneInTheirMiddle() {
        ScaleLink link = link(Scale.LEMPERLE, 3);
        assertThat(link.change(1.0 / 3, 0)).isCloseTo(-1, within(1e-3));
        assertThat(link.span()).isEqualTo(-3);
    }

    @Test
    void clearedSkinIsTheBestOfTheScale() {
        for (Scale scale : new Scale[] {Scale.MASI, Scale.ECCA, Scale.ACNE_SCAR_SCORE}) {
            double severity = middle(scale);
            assertThat(link(scale, severity).change(1, 0)).as(scale.code()).isEqualTo(-severity);
        }
        assertThat(link(Scale.VAS, 0).change(1, 0)).isEqualTo(10);
        assertThat(link(Scale.QUARTILE, 0).change(1, 0)).isCloseTo(4, within(1e-2));
        assertThat(link(Scale.GAIS, 1).change(1, 0)).isCloseTo(1, within(1e-2));
    }

    @Test
    void masiFallsFasterThanDarknessAlone() {
        assertThat(link(Scale.MASI, 10).change(0.3, 0)).isLessThan(-3).isGreaterThan(-6);
    }

    @Test
    void quartilesFollowTheirDefinition() {
        ScaleLink link = link(Scale.QUARTILE, 0);
        assertThat(link.change(0.18, 0)).isCloseTo(1, within(0.25));
        assertThat(link.change(0.38, 0)).isCloseTo(2, within(0.15));
        assertThat(link.change(0.63, 0)).isCloseTo(3, within(0.15));
    }

    private static ScaleLink link(Scale scale, double severity) {
        return ScaleLink.of(scale, severity, P);
    }

    private static double middle(Scale scale) {
        return (scale.lowest() + scale.highest()) / 2;
    }
}
