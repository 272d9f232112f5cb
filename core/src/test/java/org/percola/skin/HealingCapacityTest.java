package org.percola.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.Listed;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.patient.Site;

/** Unit and Property: what age, smoking, phototype and illness do to the rates of healing. */
class HealingCapacityTest {
    private static final Evidence EVIDENCE = Evidence.standard();
    private static final ParameterDraw CENTRAL = ParameterDraw.central(EVIDENCE);
    private static final int DRAWS = 600;

    private static Stream<ParameterDraw> draws() {
        return IntStream.range(0, DRAWS).mapToObj(draw -> ParameterDraw.of(EVIDENCE, 77, 1, draw));
    }

    private static Patient person(
            double ageYears,
            Phototype phototype,
            Said smoker,
            List<Condition> conditions,
            List<Medication> medications) {
        return new Patient(
                ageYears,
                Sex.FEMALE,
                phototype,
                smoker,
                Said.NO,
                Said.NO,
                Listed.of(conditions),
                Listed.of(medications),
                Listed.notAsked(),
                Listed.notAsked(),
                Set.of());
    }

    private static Patient aged(double ageYears) {
        return person(ageYears, Phototype.III, Said.NO, List.of(), List.of());
    }

    private static Patient smoking(Said smoker) {
        return person(25, Phototype.III, smoker, List.of(), List.of());
    }

    private static Patient diabetic(@Nullable Control control, @Nullable LocalDate stopped) {
        return person(
                40,
                Phototype.III,
                Said.NO,
                List.of(new Condition(ConditionCode.DIABETES, null, null, control, stopped)),
                List.of());
    }

    private static Skin.Capacity capacity(Patient patient, ParameterDraw draw) {
        return SkinAtlas.skinOf(patient, Site.CHEEK, draw).capacity();
    }

    @Test
    void theHealthyYoungAdultIsTheReferenceInEveryDraw() {
        draws().forEach(draw -> assertThat(capacity(aged(25), draw)).isEqualTo(Skin.Capacity.REFERENCE));
        assertThat(capacity(aged(18), CENTRAL)).isEqualTo(Skin.Capacity.REFERENCE);
    }

    @Test
    void nothingHealsFasterWithAge() {
        draws().forEach(draw -> {
            Skin.Capacity middle = capacity(aged(50), draw);
            Skin.Capacity old = capacity(aged(80), draw);
            assertThat(old.barrierClosureRatio()).isLessThan(middle.barrierClosureRatio());
            assertThat(old.poreClosureRatio()).isLessThan(middle.poreClosureRatio());
            assertThat(old.collagenOneRatio()).isLessThan(middle.collagenOneRatio());
            assertThat(old.perfusionRatio()).isLessThan(middle.perfusionRatio());
        });
    }

    @Test
    void collagenOfTheOldLiesBetweenTheTwoStudies() {
        // Varani 2006: 56 over 82 at 80+ against 18-29 years. Holt 1992: no effect of age.
        draws().forEach(draw ->
                assertThat(capacity(aged(80), draw).collagenOneRatio()).isBetween(56.0 / 82 - 0.005, 1.0));
    }

    @Test
    void poresOfDarkerSkinCloseMoreSlowlyInEveryDraw() {
        draws().forEach(draw -> {
            double lighter = Double.POSITIVE_INFINITY;
            for (Phototype phototype : Phototype.values()) {
                double closure = capacity(person(25, phototype, Said.NO, List.of(), List.of()), draw)
                        .poreClosureRatio();
                assertThat(closure).isLessThan(lighter);
                lighter = closure;
            }
        });
    }

    @Test
    void theDarkestOverTheLightestIsTheMeasuredRatioOfPoreLifetimes() {
        // Ogunjimi 2020: 50.2 h over 66.5 h.
        double lightest = capacity(person(25, Phototype.I, Said.NO, List.of(), List.of()), CENTRAL)
                .poreClosureRatio();
        double darkest = capacity(person(25, Phototype.VI, Said.NO, List.of(), List.of()), CENTRAL)
                .poreClosureRatio();
        assertThat(darkest / lightest).isEqualTo(50.2 / 66.5, within(0.002));
    }

    @Test
    void theBarrierOfDarkerSkinMayCloseFasterOrSlower() {
        long slower = draws().filter(draw -> capacity(person(25, Phototype.VI, Said.NO, List.of(), List.of()), draw)
                                .barrierClosureRatio()
                        < 1)
                .count();
        assertThat(slower).isBetween(DRAWS / 4L, DRAWS * 3L / 4);
    }

    @Test
    void smokersMakeLessCollagenByWhatWasMeasured() {
        Skin.Capacity smoker = capacity(smoking(Said.YES), CENTRAL);
        assertThat(smoker.collagenOneRatio()).isEqualTo(0.82, within(1e-12));
        assertThat(smoker.collagenThreeRatio()).isEqualTo(0.78, within(1e-12));
        assertThat(smoker.mmpClearanceRatio()).isEqualTo(0.86, within(1e-12));
        assertThat(smoker.mmpProductionRatio()).isGreaterThan(1);
    }

    @Test
    void thoseNotAskedSmokeInThePartOfDrawsInWhichAdultsDo() {
        double prevalence = CENTRAL.value("skin.smokerPrevalence");
        double standardError = StrictMath.sqrt(prevalence * (1 - prevalence) / DRAWS);
        for (Said unknown : List.of(Said.NOT_ASKED, Said.UNSURE)) {
            long smokers = draws().filter(
                            draw -> capacity(smoking(unknown), draw).equals(capacity(smoking(Said.YES), draw)))
                    .count();
            assertThat((double) smokers / DRAWS).isEqualTo(prevalence, within(4 * standardError));
            assertThat(capacity(smoking(unknown), CENTRAL)).isEqualTo(capacity(smoking(Said.NO), CENTRAL));
        }
    }

    @Test
    void worseControlOfDiabetesNeverHealsBetter() {
        draws().forEach(draw -> {
            Skin.Capacity none = capacity(aged(40), draw);
            Skin.Capacity good = capacity(diabetic(Control.GOOD, null), draw);
            Skin.Capacity unknown = capacity(diabetic(null, null), draw);
            Skin.Capacity poor = capacity(diabetic(Control.POOR, null), draw);
            assertThat(good.barrierClosureRatio()).isLessThan(none.barrierClosureRatio());
            assertThat(unknown.barrierClosureRatio()).isLessThan(good.barrierClosureRatio());
            assertThat(poor.barrierClosureRatio()).isLessThan(unknown.barrierClosureRatio());
            assertThat(poor.collagenOneRatio()).isLessThan(good.collagenOneRatio());
        });
    }

    @Test
    void whatIsOverChangesNothing() {
        LocalDate past = LocalDate.of(2024, 1, 1);
        assertThat(capacity(diabetic(Control.POOR, past), CENTRAL)).isEqualTo(capacity(aged(40), CENTRAL));
        var stopped = new Medication("prednisolone", MedicationClass.IMMUNOSUPPRESSANT, true, past);
        assertThat(capacity(person(40, Phototype.III, Said.NO, List.of(), List.of(stopped)), CENTRAL))
                .isEqualTo(capacity(aged(40), CENTRAL));
    }

    @Test
    void immunosuppressionLowersCollagenAndIsotretinoinNothing() {
        var steroid = new Medication("prednisolone", MedicationClass.IMMUNOSUPPRESSANT, true, null);
        var isotretinoin = new Medication("isotretinoin", MedicationClass.ISOTRETINOIN, true, null);
        Skin.Capacity plain = capacity(aged(25), CENTRAL);
        assertThat(capacity(person(25, Phototype.III, Said.NO, List.of(), List.of(steroid)), CENTRAL)
                        .collagenOneRatio())
                .isLessThan(plain.collagenOneRatio());
        assertThat(capacity(person(25, Phototype.III, Said.NO, List.of(), List.of(isotretinoin)), CENTRAL))
                .isEqualTo(plain);
    }

    @Test
    void allSlowingsTogetherStillCloseTheSkin() {
        var worst = person(
                120,
                Phototype.VI,
                Said.YES,
                List.of(
                        new Condition(ConditionCode.DIABETES, null, null, Control.POOR, null),
                        Condition.of(ConditionCode.SLOW_HEALING),
                        Condition.of(ConditionCode.IMMUNOSUPPRESSION)),
                List.of());
        draws().forEach(draw -> {
            Skin.Capacity capacity = capacity(worst, draw);
            assertThat(capacity.poreClosureRatio()).isBetween(0.05, 1.0);
            assertThat(capacity.collagenThreeRatio()).isPositive();
        });
    }
}
