package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;

/**
 * Regression of the fits, no validation: the shipped slopes, gains and spreads between trials are what the published
 * trials ask for by the chain as it stands.
 */
@Tag("slow")
class FittedOutcomesTest {
    private static final double TENTH = Math.log(1.1);

    private final Evidence evidence = Evidence.standard();
    private final Map<String, Observation> observations =
            Observations.read().stream().collect(Collectors.toMap(Observation::id, Function.identity()));
    private final World central = World.central(ParameterDraw.central(evidence), 1);

    @Test
    void aMiddleIsTheMedianOfItsTrials() {
        var softly = new SoftAssertions();
        LeftOut.of(evidence, Observations.read(), 1)
                .middles()
                .forEach((parameter, ratio) ->
                        softly.assertThat(Math.log(ratio)).as(parameter).isCloseTo(0, within(TENTH)));
        softly.assertAll();
    }

    @Test
    void aSlopeWithOneTrialStandsHalfWayToAcneScars() {
        String slope = "outcome.textureSlope";
        double shipped = evidence.parameter(slope).value();
        double asked = shipped * Math.exp(Met.logRatio(LeftOut.find(observations, "OUT-02"), slope, central));
        double scars = evidence.parameter("outcome.acneScarsSlope").value();
        assertThat(Math.log(Math.sqrt(asked * scars) / shipped)).isCloseTo(0, within(TENTH));
    }

    @Test
    void aSpreadBetweenClinicsIsThatBetweenTheTrials() {
        var softly = new SoftAssertions();
        BetweenTrials spreads = BetweenTrials.of(evidence, observations, central);
        for (String spread : spreads.spreads()) {
            boolean rating = spread.equals("outcome.ratingRatio");
            double shipped = rating
                    ? Math.log(evidence.parameter(spread).high()) / 1.6448536
                    : evidence.parameter(spread).value();
            softly.assertThat(Math.log(spreads.fitted(spread) / shipped))
                    .as(spread)
                    .isCloseTo(0, within(TENTH));
        }
        softly.assertAll();
    }
}
