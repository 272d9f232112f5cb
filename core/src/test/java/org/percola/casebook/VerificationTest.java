package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified.Part;
import org.percola.evidence.Evidence;

/** Property: how published studies are held against the model and against each other. It judges the judging, not the model. */
class VerificationTest {
    private static final int FEW = 20;
    private static List<Verified> outcome = List.of();

    @BeforeAll
    static void verifyOutcomes() {
        outcome = verify(2);
    }

    private static List<Verified> verify(int threads) {
        return Verification.of(Evidence.standard(), List.of(Theme.OUTCOME), FEW, 1, threads, (done, total) -> {});
    }

    private static Verified row(String id) {
        return outcome.stream()
                .filter(row -> row.observation().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameBitsOnAnyNumberOfThreads() {
        assertThat(verify(1)).isEqualTo(outcome);
    }

    @Test
    void everyObservationHasARowAndEachSilenceAReason() {
        assertThat(outcome).hasSize((int) Observations.read().stream()
                .filter(observation -> Theme.of(observation) == Theme.OUTCOME)
                .count());
        assertThat(outcome)
                .filteredOn(row -> row.prediction().isEmpty())
                .allSatisfy(row -> assertThat(row.silence()).isNotEmpty());
    }

    @Test
    void aPredictionIsThatOfTheCasebook() {
        Casebook casebook = Casebook.of(Evidence.standard(), FEW, 1);
        for (String id : List.of("OUT-06", "OUT-12", "OUT-49")) {
            Prediction prediction = casebook.predict(row(id).observation());
            assertThat(prediction)
                    .isInstanceOfSatisfying(
                            Prediction.Expected.class,
                            expected -> assertThat(row(id).prediction()).contains(expected.band()));
        }
    }

    @Test
    void aTrialThatAnOutcomeWasFittedToIsLeftOut() {
        for (String id : List.of("OUT-01", "OUT-06", "OUT-15", "OUT-26", "OUT-36")) {
            assertThat(row(id).part()).isEqualTo(Part.LEFT_OUT);
            assertThat(row(id).without()).isPresent().isNotEqualTo(row(id).prediction());
        }
        // the trial with the largest effect lifts what is forecast for it; without it less is
        assertThat(row("OUT-15").without().orElseThrow().q50())
                .isLessThan(row("OUT-15").prediction().orElseThrow().q50());
        assertThat(row("OUT-53").part()).isEqualTo(Part.NOT_USED);
        assertThat(row("OUT-07").part()).isEqualTo(Part.NOT_REFITTED);
    }

    @Test
    void theNaiveForecastKnowsTheOtherStudiesOnly() {
        Naive naive = Naive.of(List.of(20.0, 40.0, 60.0), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        assertThat(naive.centre()).isCloseTo(40, within(1e-9));
        assertThat(naive.sd()).isCloseTo(20, within(1e-9));
        assertThat(naive.high()).isCloseTo(40 + 1.2815515655446004 * 20, within(1e-9));
        assertThat(Naive.of(List.of(1.0, 100.0), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                        .centre())
                .isCloseTo(10, within(1e-9));
        assertThat(Naive.of(List.of(0.0, 0.1), 0, 1).low()).isZero();
        int studies = (int) outcome.stream()
                .filter(row -> row.group().equals(row("OUT-06").group()))
                .map(row -> row.observation().study())
                .distinct()
                .count();
        assertThat(row("OUT-06").naive().orElseThrow().studiesCount()).isEqualTo(studies - 1);
    }

    @Test
    void aScoreIsTheWidthAndTenTimesTheMiss() {
        Verified inside = row("OUT-06");
        var band = inside.judged().orElseThrow();
        assertThat(inside.inside()).contains(true);
        assertThat(inside.score().orElseThrow()).isCloseTo(band.q90() - band.q10(), within(1e-9));
        Verified outside = row("OUT-15");
        var far = outside.judged().orElseThrow();
        assertThat(outside.inside()).contains(false);
        assertThat(outside.score().orElseThrow())
                .isCloseTo(far.q90() - far.q10() + 10 * (68.3 - far.q90()), within(1e-9));
    }

    @Test
    void aPublishedSdStandsBesideThatOfTheModelsPeople() {
        Verified graded = row("OUT-05");
        double published = graded.observation().published().sd().orElseThrow();
        double expected = graded.peopleSd().orElseThrow().q50();
        assertThat(graded.sdRatio().orElseThrow()).isCloseTo(expected / published, within(1e-12));
        assertThat(graded.sdMet()).contains(expected <= 1.5 * published && published <= 1.5 * expected);
        assertThat(row("OUT-06").peopleSd()).as("no SD published").isEmpty();
        assertThat(row("OUT-45").peopleSd()).as("pain: no people graded").isEmpty();
    }

    @Test
    void standingsCompareWhatBothSpeakOf() {
        assertThat(Standing.of(outcome)).isNotEmpty().allSatisfy(standing -> {
            assertThat(standing.rowsCount()).isPositive();
            assertThat(standing.insideCount()).isLessThanOrEqualTo(standing.rowsCount());
            assertThat(standing.naiveScore()).isPositive();
        });
    }
}
