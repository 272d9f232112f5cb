package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.patient.AllergyCode;
import org.percola.patient.ConditionCode;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;
import org.percola.patient.Phototype;
import org.percola.treatment.Applied;

/** Unit: at home the rules are stricter (C054). */
class HomeUseTest {
    @Test
    void aShortRollerOnAHealthyAdultIsSuitable() {
        assertThat(Cases.atHome().answer()).isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void aNeedleAboveTheCapIsRefused() {
        assertThat(Cases.atHome().settingMm(0.3).answer()).isInstanceOf(Answer.Suitable.class);
        var answer = Cases.atHome().settingMm(0.5).answer();
        assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
        assertThat(ScreeningTest.rules(answer)).containsExactly("C054");
        assertThat(ScreeningTest.actions(answer)).containsExactly("home-needle-too-long");
        assertThat(answer.allowsTreatment()).isFalse();
    }

    @Test
    void theSameNeedleIsNoMatterForAClinic() {
        assertThat(Cases.healthy().settingMm(0.5).answer()).isInstanceOf(Answer.Suitable.class);
    }

    @Test
    void cautionsThatAClinicCanHandleBlockHomeUse() {
        for (var made : List.of(
                Cases.atHome().with(ConditionCode.COLD_SORE_HISTORY),
                Cases.atHome().takes(MedicationClass.ANTICOAGULANT),
                Cases.atHome().takes(MedicationClass.NSAID),
                Cases.atHome().with(ConditionCode.DIABETES),
                Cases.atHome().with(ConditionCode.PHOTOSENSITIVITY),
                Cases.atHome().takes(MedicationClass.TOPICAL_RETINOID),
                Cases.atHome().phototype(Phototype.IV),
                Cases.atHome().with(ConditionCode.MELASMA),
                Cases.atHome().with(ConditionCode.PIH),
                Cases.atHome().with(ConditionCode.SENSITIVE_SKIN),
                Cases.atHome().allergic(AllergyCode.SKIN_CARE),
                Cases.atHome().takes(MedicationClass.BIOLOGIC))) {
            var answer = made.answer();
            assertThat(answer).isInstanceOf(Answer.SeeDermatologist.class);
            assertThat(ScreeningTest.rules(answer)).startsWith("C054").hasSize(2);
        }
    }

    @Test
    void otherCautionsDoNot() {
        assertThat(Cases.atHome().with(ConditionCode.HEART_RHYTHM).answer()).isInstanceOf(Answer.WithCare.class);
        assertThat(Cases.atHome().topical("niacinamide", Applied.AFTER).answer())
                .isInstanceOf(Answer.WithCare.class);
    }

    @Test
    void aRuleWithADateStaysNotNow() {
        for (var made : List.of(
                Cases.atHome().had(PastEventCode.LASER, Cases.DAY),
                Cases.atHome().had(PastEventCode.WAXING, Cases.DAY),
                Cases.atHome().stopped(MedicationClass.ISOTRETINOIN, Cases.DAY.minusMonths(1)),
                Cases.atHome().cosmetic(MedicationClass.AHA_BHA, null))) {
            assertThat(made.answer()).isInstanceOf(Answer.NotNow.class);
        }
        assertThat(Cases.atHome()
                        .stopped(MedicationClass.ISOTRETINOIN, Cases.DAY.minusMonths(1))
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.NotNow.class,
                        answer -> assertThat(answer.until()).isEqualTo(Cases.DAY.plusMonths(5)));
    }

    @Test
    void aMinorUsesNothingAtHome() {
        assertThat(ScreeningTest.rules(Cases.atHome().age(16).answer())).containsExactly("C034", "C054");
    }

    @Test
    void noDecisionIsTakenAtHome() {
        var answer = Cases.atHome()
                .stopped(MedicationClass.ISOTRETINOIN, Cases.DAY.minusMonths(1))
                .decided("C016")
                .answer();
        assertThat(answer).isInstanceOf(Answer.NotNow.class);
        assertThat(answer.findings().notes()).contains("decision-not-at-home:C016");
    }

    @Test
    void whatIsNotRecommendedStaysSo() {
        assertThat(Cases.atHome().with(ConditionCode.BLEEDING_DISORDER).answer())
                .isInstanceOf(Answer.NotRecommended.class);
    }

    @Test
    void aClinicDeviceAtHomeIsNoted() {
        assertThat(Cases.atHome().device("exceed").answer().findings().notes()).contains("device-not-for-home:exceed");
    }

    @ParameterizedTest
    @MethodSource("org.percola.candidacy.EveryRuleTest#rulesThatAPersonCanMeet")
    void absoluteAndRelativeRulesNeverLeaveHomeUseOpen(Rule rule) {
        if (rule.kind() == RuleKind.ABSOLUTE || rule.kind() == RuleKind.RELATIVE) {
            var answer = EveryRuleTest.caseFor(rule).usedAtHome().answer();
            assertThat(answer.allowsTreatment()).isFalse();
        }
    }
}
