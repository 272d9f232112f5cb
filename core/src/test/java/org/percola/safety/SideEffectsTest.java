package org.percola.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.Recovery;
import org.percola.outcome.Recoveries;
import org.percola.patient.ConditionCode;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.puncture.Channels;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.SunProtection;

/** Property, over seeds: twelve readings, bounded and monotone, and no figure that nobody counted. */
class SideEffectsTest {

    static LongStream seeds() {
        return LongStream.range(1, 31);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereAreTwelveAndTheyAreBounded(long seed) {
        List<SideEffectReading> readings = usual(seed);
        assertThat(readings).extracting(SideEffectReading::event).containsExactly(SideEffect.values());
        assertThat(readings).allSatisfy(reading -> {
            reading.probability().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
            assertThat(reading.onsetDay()).isNotNegative().isFinite();
            assertThat(reading.durationDays()).isPositive().isFinite();
        });
        assertThat(probability(SideEffect.PIH, readings)).isPositive();
    }

    @Test
    void whatNobodyCountedHasNoFigure() {
        assertThat(usual(1))
                .filteredOn(reading -> reading.probability().isEmpty())
                .extracting(SideEffectReading::event)
                .containsExactly(SideEffect.ERYTHEMA, SideEffect.OEDEMA, SideEffect.DRYNESS, SideEffect.FLAKING);
    }

    @Test
    void nothingDoneNothingComesOfIt() {
        List<SideEffectReading> readings = SideEffects.read(
                Courses.person(),
                NoTreatment.at(Site.CHEEK),
                Courses.skin(Site.CHEEK),
                Channels.NONE,
                Recoveries.untreated(),
                parameters(1));
        assertThat(readings).hasSize(12).allSatisfy(reading -> {
            assertThat(reading.probability()).hasValue(0);
            assertThat(reading.durationDays()).isZero();
        });
    }

    @Test
    void needlesThatNeverEnteredDoNothing() {
        assertThat(read(Courses.usual(), Courses.person(), Channels.NONE, Recoveries.untreated(), 1))
                .allSatisfy(reading -> assertThat(reading.probability()).hasValue(0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void deeperDenserOrMoreNeverLowersARisk(long seed) {
        List<SideEffectReading> before = List.of();
        Recovery[] recoveries = {
            Recoveries.course(0.2, 2, 30),
            Recoveries.course(0.2, 4, 30),
            Recoveries.course(1, 4, 30),
            Recoveries.course(2, 6, 30)
        };
        Channels[] channels = {
            Courses.channels(0.2, 300, 0.001),
            Courses.channels(0.2, 300, 0.001),
            Courses.channels(0.8, 300, 0.01),
            Courses.channels(1.2, 4000, 0.05)
        };
        int[] sessions = {2, 4, 4, 6};
        for (int k = 0; k < recoveries.length; k++) {
            List<SideEffectReading> readings =
                    read(Courses.withSessions(sessions[k]), Courses.person(), channels[k], recoveries[k], seed);
            for (int event = 0; k > 0 && event < readings.size(); event++) {
                SideEffectReading now = readings.get(event);
                double earlier = before.get(event).probability().orElse(0);
                assertThat(now.probability().orElse(0))
                        .as("%s, seed %d, step %d", now.event(), seed, k)
                        .isGreaterThanOrEqualTo(earlier);
                assertThat(now.durationDays())
                        .as("%s, seed %d, step %d", now.event(), seed, k)
                        .isGreaterThanOrEqualTo(before.get(event).durationDays() - 1e-9);
            }
            before = readings;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sunProtectionLowersDarkMarksAndItsAbsenceRaisesThem(long seed) {
        double before = 0;
        for (SunProtection sun :
                new SunProtection[] {SunProtection.STRICT, SunProtection.SOME, SunProtection.UNKNOWN, SunProtection.NONE
                }) {
            double marks = probability(
                    SideEffect.PIH,
                    read(Courses.withSun(sun), Courses.person(), Courses.usualChannels(), Recoveries.usual(), seed));
            assertThat(marks).as("%s, seed %d", sun, seed).isGreaterThanOrEqualTo(before);
            before = marks;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreMelaninMeansMoreDarkMarks(long seed) {
        double before = -1;
        for (double strength : new double[] {0, 0.1, 1, 3}) {
            double marks = probability(
                    SideEffect.PIH,
                    read(
                            Courses.usual(),
                            Courses.person(),
                            Courses.usualChannels(),
                            Recoveries.course(strength, 4, 30),
                            seed));
            assertThat(marks).as("strength %s, seed %d", strength, seed).isGreaterThan(before);
            before = marks;
        }
    }

    @Test
    void aTendencyToKeloidsRaisesTheRiskOfScars() {
        assertThat(probability(SideEffect.SCARRING, of(Courses.with(ConditionCode.KELOID_TENDENCY))))
                .isGreaterThan(probability(SideEffect.SCARRING, of(Courses.person())));
    }

    @Test
    void atHomeNobodyCountedInfections() {
        List<SideEffectReading> readings =
                read(Courses.atHome(), Courses.person(), Courses.usualChannels(), Recoveries.usual(), 1);
        assertThat(of(SideEffect.INFECTION, readings).probability()).isEmpty();
        assertThat(of(SideEffect.PIH, readings).probability()).isPresent();
    }

    @Test
    void whatMakesARareEventLikelierTakesItsFigureAway() {
        assertThat(List.of(SideEffect.HERPES, SideEffect.GRANULOMA, SideEffect.ACNE_FLARE))
                .allSatisfy(event -> assertThat(of(
                                        event,
                                        read(
                                                Courses.atHome(),
                                                Courses.person(),
                                                Courses.usualChannels(),
                                                Recoveries.usual(),
                                                1))
                                .probability())
                        .as(event.code())
                        .isEmpty());
        assertThat(of(SideEffect.HERPES, of(Courses.with(ConditionCode.COLD_SORE_HISTORY)))
                        .probability())
                .isEmpty();
        assertThat(of(SideEffect.ACNE_FLARE, of(Courses.with(ConditionCode.ACTIVE_ACNE)))
                        .probability())
                .isEmpty();
        assertThat(of(
                                SideEffect.GRANULOMA,
                                read(
                                        Courses.needlingIn(true),
                                        Courses.person(),
                                        Courses.usualChannels(),
                                        Recoveries.usual(),
                                        1))
                        .probability())
                .isEmpty();
    }

    /** Jeffreys posteriors of what was counted, and what a course of the reference number of sessions then has. */
    @ParameterizedTest
    @CsvSource({
        "INFECTION, safety.infectionPerCourse, 1, 446", // SHEN2022, STRIAEALBA2023
        "HERPES, safety.herpesPerCourse, 0, 103", // LOTFI2013, FATIMA2025, PAZYAR2025
        "GRANULOMA, safety.granulomaPerCourse, 0, 1845", // JUHASZ2020
        "ACNE_FLARE, safety.acneFlarePerCourse, 0, 30" // LOTFI2013
    })
    void aRareEventFollowsItsCounts(SideEffect event, String name, int events, int people) {
        BetaDistribution posterior = new BetaDistribution(events + 0.5, people - events + 0.5);
        Parameter row = Evidence.standard().parameter(name);
        assertThat(row.low()).isCloseTo(posterior.inverseCumulativeProbability(0.05), within(1e-7));
        assertThat(row.value()).isCloseTo(posterior.inverseCumulativeProbability(0.5), within(1e-6));
        assertThat(row.high()).isCloseTo(posterior.inverseCumulativeProbability(0.95), within(1e-6));
        double mean = LongStream.range(0, 2000)
                .mapToDouble(draw -> probability(
                        event,
                        SideEffects.read(
                                Courses.person(),
                                Courses.usual(),
                                Courses.skin(Site.CHEEK),
                                Courses.usualChannels(),
                                Recoveries.usual(),
                                SafetyParameters.of(ParameterDraw.of(Evidence.standard(), 1, 0, draw)))))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(posterior.getNumericalMean(), within(0.15 * posterior.getNumericalMean()));
    }

    @Test
    void rednessLastsOneToThreeDaysAfterAnOrdinarySession() {
        // CHU2021: everything within a week; clinics: 1-3 d; DONNELLY2014: gone by 48 h.
        double[] days = LongStream.range(0, 200)
                .mapToDouble(seed -> of(SideEffect.ERYTHEMA, usual(seed)).durationDays())
                .sorted()
                .toArray();
        assertThat(days[100]).isBetween(1.0, 3.0);
        assertThat(days[190]).isLessThan(7);
        assertThat(SideEffects.downtimeDays(usual(3)))
                .isGreaterThanOrEqualTo(usual(3).getFirst().durationDays());
    }

    @Test
    void swellingStaysLongerBesideTheEyes() {
        double cheek = oedemaAt(Site.CHEEK);
        assertThat(oedemaAt(Site.PERIORBITAL)).isGreaterThan(cheek);
    }

    private static double oedemaAt(Site site) {
        List<SideEffectReading> readings = SideEffects.read(
                Courses.person(),
                Courses.usual(),
                Courses.skin(site),
                Courses.usualChannels(),
                Recoveries.usual(),
                parameters(1));
        return of(SideEffect.OEDEMA, readings).durationDays();
    }

    private static List<SideEffectReading> usual(long seed) {
        return read(Courses.usual(), Courses.person(), Courses.usualChannels(), Recoveries.usual(), seed);
    }

    private static List<SideEffectReading> of(Patient patient) {
        return read(Courses.usual(), patient, Courses.usualChannels(), Recoveries.usual(), 1);
    }

    private static List<SideEffectReading> read(
            Course course, Patient patient, Channels channels, Recovery recovery, long seed) {
        return SideEffects.read(patient, course, Courses.skin(Site.CHEEK), channels, recovery, parameters(seed));
    }

    private static double probability(SideEffect event, List<SideEffectReading> readings) {
        return of(event, readings).probability().orElseThrow();
    }

    private static SideEffectReading of(SideEffect event, List<SideEffectReading> readings) {
        return readings.stream()
                .filter(reading -> reading.event() == event)
                .findFirst()
                .orElseThrow();
    }

    private static SafetyParameters parameters(long seed) {
        return SafetyParameters.of(ParameterDraw.of(Evidence.standard(), seed, 0, 0));
    }
}
