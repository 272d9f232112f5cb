package org.percola.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.Healing;
import org.percola.healing.HealingParameters;
import org.percola.healing.HealingWorkspace;
import org.percola.healing.KineticText;
import org.percola.healing.TissueState;
import org.percola.healing.TissueTrace;
import org.percola.numeric.ModelText;

/** Validation: the file that other simulators read, run by one that knows nothing of Percola, gives Percola's tissue. */
final class TissueSbmlTest {
    private static final double[] DAYS = {0.5, 1, 3, 7, 14, 27, 29, 56, 83, 90, 120, 180, 270, 365};

    private static TissueTrace ours(int sessions, double interval) {
        HealingParameters median = HealingParameters.of(ParameterDraw.central(Evidence.standard()));
        return Healing.traceReference(sessions, interval, median, DAYS, new HealingWorkspace());
    }

    @Test
    void anIndependentSolverFindsTheSameTissue() throws Exception {
        TissueTrace trace = ours(4, 28);
        List<Map<String, Double>> found = new SbmlReferee(TissueSbml.of(4, 28)).run(DAYS);
        for (String state : KineticText.read().slopes().keySet()) {
            int place = TissueState.class.getField(state).getInt(null);
            double largest = 1e-9;
            for (int day = 0; day < DAYS.length; day++) {
                largest = Math.max(largest, Math.abs(trace.value(place, day)));
            }
            for (int day = 0; day < DAYS.length; day++) {
                assertThat(found.get(day).get(state))
                        .as(state + " on day " + DAYS[day])
                        .isCloseTo(trace.value(place, day), within(2e-5 * largest));
            }
        }
    }

    @Test
    void withoutSessionsNothingMoves() throws Exception {
        Map<String, Double> last =
                new SbmlReferee(TissueSbml.of(0, 28)).run(DAYS).getLast();
        assertThat(last.get("F")).isEqualTo(1, within(1e-9));
        assertThat(Stream.of("C3", "C1N", "C1M")
                        .mapToDouble(name -> last.getOrDefault(name, Double.NaN))
                        .sum())
                .isEqualTo(1, within(1e-9));
        assertThat(last.get("S")).isZero();
    }

    @Test
    void everyStateAndEveryLetterOfTheTextIsThere() {
        ModelText text = KineticText.read();
        assertThat(text.slopes()).hasSize(TissueState.COUNT);
        String document = TissueSbml.of(1, 28);
        assertThat(text.coefficients().keySet())
                .allSatisfy(letter -> assertThat(document).contains("id=\"" + letter + "\""));
        assertThat(document).contains("Sources: ", "isDescribedBy", "identifiers.org/doi:", "not a medical device");
    }

    @Test
    void everyCoefficientSaysWhatItRestsOn() throws Exception {
        Evidence evidence = Evidence.standard();
        SbmlReferee file = new SbmlReferee(TissueSbml.of(1, 28));
        assertThat(file.names()).hasSizeGreaterThan(90);
        for (String name : file.names()) {
            Parameter coefficient = evidence.parameter(name);
            assertThat(file.evidence(name, "grade"))
                    .as(name)
                    .isEqualTo(coefficient.grade().name());
            assertThat(file.evidence(name, "sources")).as(name).isEqualTo(String.join(" ", coefficient.sources()));
            assertThat(file.describedBy(name)).as(name).hasSameSizeAs(coefficient.sources());
        }
    }
}
