package org.percola.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.percola.outcome.Readings.PATIENT;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.healing.Recovery;
import org.percola.numeric.Curve;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.MelasmaType;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.Sex;
import org.percola.patient.StriaeAge;

/** Property, over seeds: what every reading of a benefit must keep, whatever the parameters. */
class OutcomesTest {
    private static final double READ_DAY = 180;

    static LongStream seeds() {
        return LongStream.range(1, 41);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void untreatedRunHasNothingToAttribute(long seed) {
        OutcomeParameters p = Readings.draw(seed);
        for (Concern concern : Readings.everyPair()) {
            BenefitReading reading = read(concern, Recoveries.untreated(), p);
            for (int k = 0; k < reading.treatedChange().size(); k++) {
                assertThat(reading.treatedChange().y(k))
                        .as("%s, seed %d, sample %d", Readings.name(concern), seed, k)
                        .isEqualTo(reading.untreatedChange().y(k));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void treatmentDoesNotChangeTheUntreatedTwin(long seed) {
        OutcomeParameters p = Readings.draw(seed);
        for (Concern concern : Readings.everyPair()) {
            Curve beside = read(concern, Recoveries.usual(), p).untreatedChange();
            Curve alone = read(concern, Recoveries.untreated(), p).untreatedChange();
            assertThat(beside.at(READ_DAY))
                    .as("%s, seed %d", Readings.name(concern), seed)
                    .isCloseTo(
                            alone.at(READ_DAY),
                            within(0.01 * BenefitScales.of(concern).highest()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyValueStaysOnItsScale(long seed) {
        OutcomeParameters p = Readings.draw(seed);
        for (Concern concern : Readings.everyPair()) {
            BenefitReading reading = read(concern, Recoveries.course(3, 8, 14), p);
            for (Curve change : new Curve[] {reading.treatedChange(), reading.untreatedChange()}) {
                for (int k = 0; k < change.size(); k++) {
                    assertThat(reading.baselineValue() + change.y(k))
                            .as("%s, seed %d, sample %d", Readings.name(concern), seed, k)
                            .isBetween(
                                    reading.scale().lowest() - 1e-12,
                                    reading.scale().highest() + 1e-12);
                }
            }
            assertThat(reading.improvementSpan()).isNotZero();
            assertThat(reading.improvementPercentAt(READ_DAY)).isFinite();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void strongerOrMoreSessionsNeverDoLess(long seed) {
        OutcomeParameters p = Readings.draw(seed);
        Recovery[] rising = {
            Recoveries.untreated(),
            Recoveries.course(0.05, 4, 30),
            Recoveries.course(0.5, 4, 30),
            Recoveries.course(1, 4, 30),
            Recoveries.course(2, 4, 30),
            Recoveries.course(2, 6, 28)
        };
        for (Concern concern : Readings.everyPair()) {
            // Melanin of inflammation may outweigh what more needling lightens, and water loss rises with opening.
            if (concern.benefit() == Benefit.PIGMENTATION || BenefitScales.of(concern) == Scale.TEWL) {
                continue;
            }
            double before = Double.NEGATIVE_INFINITY;
            for (Recovery recovery : rising) {
                double percent = read(concern, recovery, p).improvementPercentAt(READ_DAY);
                assertThat(percent)
                        .as("%s, seed %d", Readings.name(concern), seed)
                        .isGreaterThanOrEqualTo(before - 1e-9);
                before = percent;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void icePickScarsImproveAtMostAThirdAsMuchAsRollingOnes(long seed) {
        OutcomeParameters p = Readings.draw(seed);
        for (Scale scale : new Scale[] {Scale.GOODMAN_BARON_QUANTITATIVE, Scale.ACNE_SCAR_SCORE, Scale.ECCA}) {
            double value = 0.5 * scale.highest();
            double rolling = percent(Readings.acneScars(scale, value, 1, 0, 0), p);
            double boxcar = percent(Readings.acneScars(scale, value, 0, 1, 0), p);
            double icePick = percent(Readings.acneScars(scale, value, 0, 0, 1), p);
            assertThat(icePick).as("%s, seed %d", scale, seed).isLessThanOrEqualTo(rolling / 3);
            assertThat(icePick).isPositive().isLessThan(boxcar);
            assertThat(boxcar).isLessThan(rolling);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void redStretchMarksAnswerMoreThanWhiteOnes(long seed) {
        OutcomeParameters p = Readings.drawWith(seed, "outcome.raterEffect", 0);
        double rubra = percent(Readings.striae(StriaeAge.RUBRA), p);
        double unknown = percent(Readings.striae(null), p);
        double alba = percent(Readings.striae(StriaeAge.ALBA), p);
        assertThat(rubra).as("seed %d", seed).isPositive().isGreaterThan(unknown);
        assertThat(unknown).isGreaterThanOrEqualTo(alba);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void deeperPigmentAnswersLess(long seed) {
        OutcomeParameters p = Readings.draw(seed);
        var acid = new AdjunctEffect("tranexamic-acid", 0.1);
        double before = Double.POSITIVE_INFINITY;
        for (MelasmaType type : new MelasmaType[] {MelasmaType.EPIDERMAL, MelasmaType.MIXED, MelasmaType.DERMAL}) {
            double percent = Outcomes.read(Readings.melasma(type), PATIENT, Recoveries.usual(), acid, p)
                    .improvementPercentAt(READ_DAY);
            assertThat(percent).as("%s, seed %d", type, seed).isLessThanOrEqualTo(before);
            before = percent;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreOfAnAgentNeverLightensLess(long seed) {
        OutcomeParameters p = Readings.draw(seed);
        double before = percent(Readings.melasma(null), p);
        for (double fraction : new double[] {0.001, 0.01, 0.1, 1}) {
            double percent = Outcomes.read(
                            Readings.melasma(null),
                            PATIENT,
                            Recoveries.usual(),
                            new AdjunctEffect("tranexamic-acid", fraction),
                            p)
                    .improvementPercentAt(READ_DAY);
            assertThat(percent).as("fraction %s, seed %d", fraction, seed).isGreaterThanOrEqualTo(before);
            before = percent;
        }
    }

    @Test
    void benefitSaturatesWithTheNumberOfSessions() {
        OutcomeParameters p = Readings.central();
        var scars = Readings.graded(Benefit.ACNE_SCARS, Scale.ACNE_SCAR_SCORE, 12);
        double three = read(scars, Recoveries.course(1, 3, 28), p).improvementPercentAt(300);
        double six = read(scars, Recoveries.course(1, 6, 28), p).improvementPercentAt(300);
        double twelve = read(scars, Recoveries.course(1, 12, 14), p).improvementPercentAt(300);
        assertThat(six).isGreaterThan(three).isLessThan(2 * three);
        assertThat(twelve - six).isLessThan(six - three);
    }

    @Test
    void hydrationIsGoneFiveWeeksAfterTheLastSession() {
        var acid = new AdjunctEffect("hyaluronic-acid-low", 0.1);
        BenefitReading reading = Outcomes.read(
                Concern.of(Benefit.HYDRATION), PATIENT, Recoveries.course(1, 1, 30), acid, Readings.central());
        double best = 0;
        for (double day = 0; day < 35; day++) {
            best = Math.max(best, reading.attributableAt(day));
        }
        assertThat(best).isGreaterThan(1);
        assertThat(reading.attributableAt(35)).isLessThan(0.12 * best);
    }

    @Test
    void melasmaComesBackAndDarkMarksDarken() {
        var acid = new AdjunctEffect("tranexamic-acid", 0.1);
        BenefitReading reading = Outcomes.read(
                Readings.melasma(MelasmaType.EPIDERMAL), PATIENT, Recoveries.usual(), acid, Readings.central());
        assertThat(reading.improvementPercentAt(120)).isGreaterThan(25);
        assertThat(reading.improvementPercentAt(350)).isLessThan(0.8 * reading.improvementPercentAt(120));
        // A strong, plain course in reactive skin can leave more pigment than it takes.
        BenefitReading harsh =
                read(Readings.melasma(MelasmaType.DERMAL), Recoveries.course(20, 4, 7), Readings.central());
        assertThat(harsh.attributableAt(60)).isPositive();
    }

    @Test
    void aShallowHomeRollerHardlyDoesAnything() {
        for (Benefit benefit : new Benefit[] {Benefit.WRINKLES, Benefit.TEXTURE, Benefit.ACNE_SCARS, Benefit.PORES}) {
            assertThat(read(Concern.of(benefit), Recoveries.course(0.01, 12, 7), Readings.central())
                            .improvementPercentAt(READ_DAY))
                    .as(benefit.code())
                    .isBetween(0.0, 5.0);
        }
    }

    @Test
    void collagenBenefitsLast() {
        BenefitReading reading = read(Concern.of(Benefit.ACNE_SCARS), Recoveries.usual(), Readings.central());
        assertThat(reading.improvementPercentAt(360)).isGreaterThan(0.9 * reading.improvementPercentAt(200));
    }

    @Test
    void nothingHasHappenedOnTheFirstDay() {
        for (Concern concern : Readings.everyPair()) {
            BenefitReading reading = read(concern, Recoveries.usual(), Readings.draw(5));
            if (BenefitScales.of(concern) != Scale.TEWL) {
                assertThat(reading.attributableAt(0)).as(Readings.name(concern)).isZero();
            }
        }
    }

    @Test
    void absentSeverityIsTheUsualOneAndWrinklesGrowWithAge() {
        OutcomeParameters p = Readings.central();
        assertThat(read(Concern.of(Benefit.ACNE_SCARS), Recoveries.usual(), p).baselineValue())
                .isEqualTo(3);
        double young = baselineAt(30, p);
        double old = baselineAt(70, p);
        assertThat(young).isPositive().isLessThan(old);
        assertThat(old).isLessThan(Scale.LEMPERLE.highest());
    }

    @Test
    void plasmaAddsToScarsAndPigmentAndToNothingElse() {
        OutcomeParameters p = Readings.central();
        var plasma = AdjunctEffect.untracked("prp");
        for (Benefit benefit : Benefit.values()) {
            double with = Outcomes.read(Concern.of(benefit), PATIENT, Recoveries.usual(), plasma, p)
                    .improvementPercentAt(READ_DAY);
            double without = percent(Concern.of(benefit), p);
            if (benefit == Benefit.ACNE_SCARS || benefit == Benefit.STRETCH_MARKS || benefit == Benefit.PIGMENTATION) {
                assertThat(with).as(benefit.code()).isGreaterThan(without);
            } else {
                assertThat(with).as(benefit.code()).isEqualTo(without);
            }
        }
    }

    @Test
    void refusesAScaleThatGradesSomethingElse() {
        Concern wrong = Readings.graded(Benefit.WRINKLES, Scale.MASI, 10);
        assertThatThrownBy(() -> read(wrong, Recoveries.usual(), Readings.central()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrinkles cannot be graded on masi");
    }

    private static double baselineAt(double ageYears, OutcomeParameters p) {
        Patient patient = Patient.of(ageYears, Sex.MALE, Phototype.II);
        return Outcomes.read(Concern.of(Benefit.WRINKLES), patient, Recoveries.usual(), AdjunctEffect.NONE, p)
                .baselineValue();
    }

    private static double percent(Concern concern, OutcomeParameters p) {
        return read(concern, Recoveries.usual(), p).improvementPercentAt(READ_DAY);
    }

    private static BenefitReading read(Concern concern, Recovery recovery, OutcomeParameters p) {
        return Outcomes.read(concern, PATIENT, recovery, AdjunctEffect.NONE, p);
    }
}
