package org.percola.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.patient.ConditionCode;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Sex;

/** Unit: what is said about each side effect, to whom. */
class SideEffectFactsTest {

    @Test
    void everyEventHasFactsAndTheirSourcesExist() {
        for (SideEffect event : SideEffect.values()) {
            assertThat(SideEffectFacts.of(event).event()).isEqualTo(event);
        }
        assertThat(SideEffectFacts.all()).allSatisfy(facts -> {
            assertThat(facts.abnormalAfterDay()).isNotNegative();
            assertThat(facts.whatToDo()).matches("[a-z-]+");
            assertThat(facts.sources())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(Evidence.standard().findSource(key))
                            .as(key)
                            .isPresent());
        });
    }

    @Test
    void aFigureWithoutACountSaysSo() {
        assertThat(SideEffectFacts.of(SideEffect.HERPES).basis()).isEqualTo("counts:0/103");
        assertThat(SideEffectFacts.of(SideEffect.ACNE_FLARE).basis()).isEqualTo("counts:0/30");
        assertThat(SideEffectFacts.of(SideEffect.ERYTHEMA).basis()).isEqualTo("expected-uncounted");
        assertThat(SideEffectFacts.of(SideEffect.INFECTION).basis()).isEqualTo("counts:1/446");
        assertThat(SideEffectFacts.of(SideEffect.INFECTION, Courses.atHome(), Courses.person())
                        .basis())
                .isEqualTo("no-denominator-at-home");
    }

    @Test
    void bumpsAreAbnormalFromDaySevenAndLingeringRednessToo() {
        assertThat(SideEffectFacts.of(SideEffect.GRANULOMA).abnormalAfterDay()).isEqualTo(7);
        assertThat(SideEffectFacts.of(SideEffect.ERYTHEMA).abnormalAfterDay()).isEqualTo(7);
        assertThat(SideEffectFacts.of(SideEffect.INFECTION).abnormalAfterDay()).isZero();
    }

    @Test
    void aHistoryChangesTheAdvice() {
        assertThat(advice(SideEffect.HERPES, Courses.with(ConditionCode.COLD_SORE_HISTORY)))
                .isEqualTo("antiviral-ask-prescriber");
        assertThat(advice(SideEffect.HERPES, Courses.person())).isEqualTo("see-doctor-today");
        assertThat(advice(SideEffect.ACNE_FLARE, Courses.with(ConditionCode.ACTIVE_ACNE)))
                .isEqualTo("see-dermatologist");
    }

    @Test
    void notSureCountsAsYes() {
        Patient bare = Courses.person();
        Patient unsure = new Patient(
                30,
                Sex.FEMALE,
                Phototype.II,
                Said.NO,
                Said.NO,
                Said.NO,
                bare.conditions(),
                bare.medications(),
                bare.allergies(),
                bare.history(),
                Set.of("cold-sore-history"));
        assertThat(advice(SideEffect.HERPES, unsure)).isEqualTo("antiviral-ask-prescriber");
    }

    @Test
    void aSerumNeedledInIsSaidToCauseGranuloma() {
        assertThat(SideEffectFacts.of(SideEffect.GRANULOMA, Courses.needlingIn(true), Courses.person())
                        .whatToDo())
                .isEqualTo("stop-topical-and-see-dermatologist");
        assertThat(SideEffectFacts.of(SideEffect.GRANULOMA, Courses.needlingIn(false), Courses.person())
                        .whatToDo())
                .isEqualTo("see-dermatologist");
    }

    private static String advice(SideEffect event, Patient patient) {
        return SideEffectFacts.of(event, Courses.usual(), patient).whatToDo();
    }
}
