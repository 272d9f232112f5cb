package org.percola.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.patient.Benefit;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEvent;
import org.percola.patient.PastEventCode;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Severity;
import org.percola.patient.Site;
import org.percola.treatment.Applied;

/** Property: for every line of the table there is a person whom it hits, with the effect and the action that it names. */
class EveryRuleTest {
    private static final LocalDate LATELY = Cases.DAY.minusDays(2);

    static List<Rule> rules() {
        return RuleBook.standard().rules();
    }

    static Stream<Rule> rulesThatAPersonCanMeet() {
        return rules().stream().filter(rule -> !rule.code().equals(PlanFeature.HOME_USE.code()));
    }

    @ParameterizedTest
    @MethodSource("rulesThatAPersonCanMeet")
    void isHitByACase(Rule rule) {
        var found = caseFor(rule).answer();
        var findings = found.findings();
        if (rule.effect() == Effect.NOTE) {
            assertThat(findings.notes())
                    .anySatisfy(note -> assertThat(note.split(":", 2)[0]).isEqualTo(rule.action()));
            return;
        }
        assertThat(findings.reasons()).anySatisfy(reason -> {
            assertThat(reason.rule()).isEqualTo(rule.id());
            assertThat(reason.action()).isEqualTo(rule.action());
            assertThat(reason.kind()).isEqualTo(rule.kind());
            assertThat(reason.effect())
                    .isEqualTo(rule.code().equals("home-needle-too-long") ? rule.effectAtHome() : rule.effect());
            assertThat(reason.sources()).isEqualTo(rule.sources());
        });
        assertThat(strictness(found)).isGreaterThanOrEqualTo(rule.effect());
    }

    @ParameterizedTest
    @MethodSource("absoluteRules")
    void noMilderRuleHidesAnAbsoluteOne(Rule rule) {
        var answer = caseFor(rule)
                .with(ConditionCode.MELASMA)
                .with(ConditionCode.SLOW_HEALING)
                .had(PastEventCode.LASER, LATELY)
                .decided(rule.id())
                .answer();
        var reasons = answer.findings().reasons();
        assertThat(reasons).extracting(Reason::rule).contains(rule.id(), "C048", "C024", "C040");
        assertThat(strictness(answer)).isEqualTo(reasons.getFirst().effect());
        assertThat(answer.allowsTreatment()).isFalse();
        for (int i = 1; i < reasons.size(); i++) {
            assertThat(reasons.get(i).effect())
                    .isLessThanOrEqualTo(reasons.get(i - 1).effect());
        }
    }

    static Stream<Rule> absoluteRules() {
        return rulesThatAPersonCanMeet().filter(rule -> rule.kind() == RuleKind.ABSOLUTE);
    }

    static Effect strictness(Answer answer) {
        return switch (answer) {
            case Answer.Suitable s -> Effect.NOTE;
            case Answer.WithCare w -> Effect.WITH_CARE;
            case Answer.NotNow n -> Effect.NOT_NOW;
            case Answer.SeeDermatologist s -> Effect.SEE_DERMATOLOGIST;
            case Answer.NotRecommended n -> Effect.NOT_RECOMMENDED;
        };
    }

    /** A person who has just this one thing, and what it needs beside it. */
    static Cases caseFor(Rule rule) {
        var made = withFact(rule);
        switch (rule.need()) {
            case Need.None none -> {}
            case Need.Anaesthetic anaesthetic -> made.numbed();
            case Need.Product product ->
                made.topical(product.keys().stream().sorted().findFirst().orElseThrow(), Applied.DURING);
            case Need.Medicine medicine ->
                made.takes(medicine.classes().stream().findFirst().orElseThrow());
            case Need.Companion companion ->
                made.with(companion.codes().stream().findFirst().orElseThrow());
        }
        return made;
    }

    private static Cases withFact(Rule rule) {
        return switch (rule.fact()) {
            case Fact.HasCondition has -> Cases.healthy().with(condition(has, rule.scope()));
            case Fact.TakesMedicine takes -> Cases.healthy().takes(medication(takes));
            case Fact.TakesUnknownMedicine unknown -> Cases.healthy().takes("zorblax");
            case Fact.HasAllergy has -> Cases.healthy().allergic(has.allergy());
            case Fact.HadEvent had ->
                Cases.healthy()
                        .phototype(had.skin() == Fact.HadEvent.Skin.DARKER ? Phototype.V : Phototype.II)
                        .had(new PastEvent(had.event(), Site.CHEEK, LATELY));
            case Fact.OfPerson of -> person(of.trait());
            case Fact.OfPlan of -> plan(of.feature());
        };
    }

    private static Condition condition(Fact.HasCondition has, Scope scope) {
        Site site = scope == Scope.OUTSIDE ? Site.ABDOMEN : null;
        return switch (has.state()) {
            case ANY, ACTIVE, NOT_POORLY_CONTROLLED -> new Condition(has.condition(), site, null, null, null);
            case QUIET -> new Condition(has.condition(), site, null, Control.GOOD, null);
            case POORLY_CONTROLLED -> new Condition(has.condition(), site, null, Control.POOR, null);
            case INFLAMED -> new Condition(has.condition(), site, Severity.SEVERE, null, null);
        };
    }

    private static Medication medication(Fact.TakesMedicine takes) {
        MedicationClass medicine = takes.medicine();
        return switch (takes.use()) {
            case CURRENT, TAKEN, PRESCRIBED -> new Medication(medicine.code(), medicine, true, null);
            case ENDED -> new Medication(medicine.code(), medicine, true, LATELY);
            case COSMETIC -> new Medication(medicine.code(), medicine, false, LATELY);
        };
    }

    private static Cases person(Trait trait) {
        var made = Cases.healthy();
        return switch (trait) {
            case PREGNANT -> made.pregnant(Said.YES);
            case BREASTFEEDING -> made.breastfeeding(Said.YES);
            case MINOR -> made.age(17);
            case YOUNG_ADULT -> made.age(19);
            case DARKER_SKIN -> made.phototype(Phototype.V);
            case MELASMA -> made.wantsMelasmaGone();
            case RED_STRIAE -> made.wantsRedStriaeGone().on(Site.ABDOMEN);
            case DATED_SCAR ->
                made.wants(Benefit.SCARS)
                        .on(Site.ABDOMEN)
                        .had(PastEventCode.SURGERY, Site.ABDOMEN, Cases.DAY.minusMonths(5));
            case UNDATED_SCAR -> made.wants(Benefit.SCARS).on(Site.ABDOMEN);
        };
    }

    private static Cases plan(PlanFeature feature) {
        var made = Cases.healthy();
        return switch (feature) {
            case ORBITAL_ZONE -> made.on(Site.PERIORBITAL);
            case DEPTH_ABOVE_EVALUATED -> made.settingMm(2);
            case PRODUCT_NOT_FOR_DERMIS, DELIVERY -> made.topical("ascorbic-acid", Applied.DURING);
            case BLOOD_PRODUCT -> made.topical("prp", Applied.DURING);
            case ANAESTHETIC_DOSE -> made.numbed(10, 80);
            case SHORT_INTERVAL -> made.sessions(4, 7);
            case SHORT_INTERVAL_DARKER_SKIN -> made.phototype(Phototype.IV).sessions(4, 21);
            case MANY_SESSIONS -> made.sessions(8, 30);
            case AUTHORISED_USE -> made.device("skinpen");
            case PHOTOTYPE_OUTSIDE_AUTHORISATION -> made.phototype(Phototype.V);
            case OFF_LABEL -> made.wants(Benefit.PORES);
            case NO_AUTHORISATION_KNOWN -> made.device("inline");
            case HOME_NEEDLE_TOO_LONG -> Cases.atHome().settingMm(0.5);
            case HOME_USE -> Cases.atHome().with(ConditionCode.SLOW_HEALING);
            case HOME_WITH_A_CLINIC_DEVICE -> Cases.atHome().device("exceed").settingMm(0.3);
        };
    }

    @ParameterizedTest
    @MethodSource("rulesWithAWindow")
    void leavesNothingBehindAfterItsWindowButWhatItNames(Rule rule) {
        var case30YearsOn = caseFor(rule).asOf(Cases.DAY.plusYears(30));
        var left = case30YearsOn.answer().findings().reasons().stream()
                .filter(reason -> reason.rule().equals(rule.id()))
                .map(Reason::effect)
                .toList();
        assertThat(left).isEqualTo(rule.effectAfterwards().stream().toList());
    }

    static Stream<Rule> rulesWithAWindow() {
        return rules().stream().filter(rule -> rule.window().isPresent());
    }
}
