package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.patient.ConditionCode;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;
import org.percola.patient.Said;

/** Unit: a clinician's recorded decision lifts relative and disputed rules, never an absolute one. */
class DecidedTest {
    @Test
    void currentIsotretinoinBecomesWithCareAndTheDecisionIsEchoed() {
        var answer = Cases.healthy()
                .takes(MedicationClass.ISOTRETINOIN)
                .decided("C015")
                .answer();
        assertThat(answer).isInstanceOf(Answer.WithCare.class);
        assertThat(answer.findings().decisions()).extracting(Decision::rule).containsExactly("C015");
        assertThat(ScreeningTest.actions(answer)).containsExactly("clinician-decided");
    }

    @Test
    void recentIsotretinoinToo() {
        assertThat(Cases.healthy()
                        .stopped(MedicationClass.ISOTRETINOIN, Cases.DAY.minusMonths(2))
                        .decided("C016")
                        .answer())
                .isInstanceOf(Answer.WithCare.class);
    }

    @Test
    void aDateIsLiftedToo() {
        assertThat(Cases.healthy()
                        .had(PastEventCode.SURGERY, Cases.DAY.minusDays(45))
                        .decided("C041")
                        .answer())
                .isInstanceOf(Answer.WithCare.class);
    }

    @Test
    void anAbsoluteRuleStands() {
        var answer = Cases.healthy().pregnant(Said.YES).decided("C017").answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(answer.findings().decisions()).isEmpty();
        assertThat(answer.findings().notes()).contains("decision-cannot-lift:C017");
    }

    @ParameterizedTest
    @MethodSource("org.percola.candidacy.EveryRuleTest#rulesThatAPersonCanMeet")
    void liftsWhatMayBeLiftedAndNothingElse(Rule rule) {
        var before = EveryRuleTest.caseFor(rule).answer();
        var after = EveryRuleTest.caseFor(rule).decided(rule.id()).answer();
        if (rule.kind() == RuleKind.ABSOLUTE || rule.effect() == Effect.NOTE) {
            assertThat(after.findings().reasons())
                    .usingRecursiveComparison()
                    .isEqualTo(before.findings().reasons());
            assertThat(after.findings().decisions()).isEmpty();
        } else {
            assertThat(EveryRuleTest.strictness(after)).isLessThanOrEqualTo(EveryRuleTest.strictness(before));
        }
        if (rule.liftable()) {
            assertThat(after.findings().decisions()).hasSize(1);
            assertThat(after.findings().reasons())
                    .filteredOn(reason -> reason.rule().equals(rule.id()) && reason.kind() == RuleKind.RELATIVE)
                    .allMatch(reason -> reason.effect() == Effect.WITH_CARE);
        }
    }

    @Test
    void itLiftsOnlyTheRuleThatItNames() {
        assertThat(Cases.healthy()
                        .takes(MedicationClass.ISOTRETINOIN)
                        .with(ConditionCode.KELOID_TENDENCY)
                        .decided("C015")
                        .answer())
                .isInstanceOf(Answer.SeeDermatologist.class);
    }

    @Test
    void itNeedsAClinicianAndAReason() {
        for (var decision : new Decision[] {
            new Decision("C015", Decision.Choice.PROCEED, "", "wanted"),
            new Decision("C015", Decision.Choice.PROCEED, "Patient", "wanted"),
            new Decision("C015", Decision.Choice.PROCEED, "physician", " ")
        }) {
            var answer = Cases.healthy()
                    .takes(MedicationClass.ISOTRETINOIN)
                    .decided(decision)
                    .answer();
            assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
            assertThat(answer.findings().notes()).contains("decision-needs-clinician:C015");
        }
    }

    @Test
    void toWaitIsEchoedAndLiftsNothing() {
        var answer = Cases.healthy()
                .takes(MedicationClass.ISOTRETINOIN)
                .decided(new Decision("C015", Decision.Choice.WAIT, "physician", "dose still high"))
                .decided("C015")
                .answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(answer.findings().decisions()).hasSize(2);
    }

    @Test
    void anIdleDecisionIsNoted() {
        assertThat(Cases.healthy().decided("C015").answer().findings().notes()).contains("decision-not-needed:C015");
    }

    @Test
    void itDoesNotReplaceWhatWasNotAsked() {
        assertThat(Cases.healthy()
                        .doesNotAsk(FactList.ALLERGIES)
                        .decided("C028")
                        .answer()
                        .findings()
                        .notAsked())
                .containsExactly("nickel", "stainless-steel");
    }
}
