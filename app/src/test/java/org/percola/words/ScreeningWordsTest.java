package org.percola.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.candidacy.ActionCode;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Effect;
import org.percola.candidacy.Reason;
import org.percola.candidacy.Rule;
import org.percola.candidacy.RuleBook;
import org.percola.evidence.Evidence;

/** Unit: two voices say the same reasons; the one for consumers can be read at twelve and advises nothing forbidden. */
final class ScreeningWordsTest {
    /** What must not stand in a text for consumers. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(stop|stopp|paus|discontinu|avoid|quit|withdraw|taper|skip)\\w*\\b|\\bnever\\b|\\bunsuitable\\b|\\bverdict\\b"
                    + "|guarantee|\\bdanger|\\bdie\\b");

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    static Stream<String> consumerKeys() {
        return English.keys().stream()
                .filter(key -> key.startsWith("consumer.") || key.startsWith("question.") || key.startsWith("section."))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("consumerKeys")
    void aTextForConsumersIsShortAndAdvisesNothingForbidden(String key) {
        String text = English.text(key, "2027-03-01", "reason");
        assertThat(FORBIDDEN.matcher(text).find()).as(text).isFalse();
        for (String sentence : ReadingGrade.sentences(text)) {
            assertThat(ReadingGrade.words(sentence).size()).as(sentence).isLessThanOrEqualTo(24);
        }
    }

    @Test
    void consumersOfTwelveCanReadIt() {
        List<String> answers = texts("consumer.action.", "consumer.next.", "consumer.meaning.");
        assertThat(ReadingGrade.of(answers)).isLessThan(6.0);
        List<String> questions = English.keys().stream()
                .filter(key -> key.matches("question[.][^.]+([.]help)?"))
                .map(English::text)
                .toList();
        assertThat(questions).hasSizeGreaterThan(80);
        assertThat(ReadingGrade.of(questions)).isLessThan(6.0);
    }

    /** Forecasts, plans and checklists too: the sentences of each kind together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "action.",
                "note.",
                "sentence.",
                "sure.",
                "untreated.",
                "todo.",
                "alarm.",
                "aftercare.",
                "warning.",
                "why.",
                "check.",
                "clinic.",
                "exclusion.",
                "plan.",
                "ending.",
                "notapplicable.",
                "consumer.next."
            })
    void whatElseConsumersReadStaysBelowGradeSix(String kind) {
        assertThat(ReadingGrade.of(texts(kind))).isLessThan(6.0);
    }

    /** The clinicians' sentences are harder: the measure tells the two apart. */
    @Test
    void theMeasureKnowsAHardText() {
        assertThat(ReadingGrade.of(texts("dispute."))).isGreaterThan(7.5);
        assertThat(ReadingGrade.of(List.of("The cat sat on the mat. It was warm.")))
                .isLessThan(2);
    }

    @ParameterizedTest
    @CsvSource({"skin, 1", "needle, 2", "cartridge, 2", "dermatologist, 5", "medicine, 3", "the, 1", "area, 2"})
    void syllablesAreCountedNearlyRight(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isBetween(syllables - 1, syllables + 1);
    }

    @Test
    void everyActionHasWordsInBothVoices() {
        for (ActionCode action : ActionCode.values()) {
            assertThat(English.text("consumer.action." + action.code())).isNotBlank();
            assertThat(English.text("action." + action.code())).isNotBlank();
        }
    }

    static Stream<Answer> answers() {
        Answer.Findings findings = new Answer.Findings(
                List.of(reason("C016", "isotretinoin", Effect.NOT_NOW), reason("C020", "anticoagulant", Effect.NOTE)),
                List.of("unsure:cold-sore"),
                List.of("pregnant"),
                List.of());
        return Stream.of(
                new Answer.Suitable(new Answer.Findings(List.of(), List.of(), List.of(), List.of())),
                new Answer.WithCare(findings),
                new Answer.NotNow(findings, DAY),
                new Answer.SeeDermatologist(findings),
                new Answer.NotRecommended(findings));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerHasWordsTheReferralAndTheProfessional(Answer answer) {
        for (Voice voice : Voice.values()) {
            ScreeningWords words = new ScreeningWords(answer, voice, false);
            assertThat(words.headline()).isNotBlank();
            assertThat(words.reasons()).hasSameSizeAs(answer.findings().reasons());
            if (!answer.allowsTreatment()) {
                assertThat(words.next().getFirst()).isEqualTo(English.text("answer.referral"));
            }
        }
        ScreeningWords consumer = new ScreeningWords(answer, Voice.CONSUMER, false);
        if (!answer.findings().reasons().isEmpty()) {
            assertThat(consumer.next()).contains(English.text("answer.referral"));
        }
        assertThat(consumer.next())
                .anyMatch(step -> step.contains("single-use") && step.contains("blood-borne"))
                .noneMatch(step -> step.contains("%"));
    }

    /** Who does it alone reads nothing of "the clinic" among the next steps, but the same about sterile kit and alarms. */
    @ParameterizedTest
    @MethodSource("answers")
    void atHomeNobodyIsSentToAClinicThatIsNotThere(Answer answer) {
        List<String> steps = new ScreeningWords(answer, Voice.CONSUMER, true).next();
        assertThat(steps)
                .noneMatch(step -> step.contains("the clinic") || step.startsWith("Let a clinic"))
                .anyMatch(step -> step.contains("single-use") && step.contains("blood-borne"));
        if (answer.allowsTreatment()) {
            assertThat(steps).anyMatch(step -> step.contains("yours alone"));
        }
    }

    @Test
    void aClinicianReadsRuleWindowBasisSourcesAndBothSides() {
        Answer answer = answers().toList().get(3);
        ScreeningWords.Line line =
                new ScreeningWords(answer, Voice.CLINICIAN, false).reasons().getFirst();
        assertThat(line.title()).startsWith("C016, relative, disputed");
        assertThat(String.join(" ", line.details()))
                .contains("window 6 months, until 2027-03-01", "sourced", "WALDMAN2017", "For waiting: ", "Against: ");
    }

    /** Both sides of every dispute stand there, and every key that they name is a source of that rule. */
    @Test
    void everyDisputeNamesItsSources() {
        List<String> disputed = RuleBook.standard().rules().stream()
                .filter(Rule::disputed)
                .map(Rule::id)
                .distinct()
                .toList();
        assertThat(disputed).contains("C015", "C016");
        for (String rule : disputed) {
            List<String> sources = RuleBook.standard().rules(rule).stream()
                    .flatMap(each -> each.sources().stream())
                    .toList();
            String both = English.text("dispute." + rule + ".for") + " " + English.text("dispute." + rule + ".against");
            List<String> named = Pattern.compile("[A-Z]{3,}[0-9]{4,}")
                    .matcher(both)
                    .results()
                    .map(each -> each.group())
                    .toList();
            assertThat(named).as(rule).isNotEmpty();
            assertThat(sources).as(rule).containsAll(named);
            named.forEach(key ->
                    assertThat(Evidence.standard().findSource(key)).as(key).isPresent());
        }
    }

    private static List<String> texts(String... prefixes) {
        return English.keys().stream()
                .filter(key -> Arrays.stream(prefixes).anyMatch(key::startsWith))
                .filter(key -> !key.startsWith("dispute.title"))
                .map(key -> English.text(key, "Monday", "reason"))
                .toList();
    }

    private static Reason reason(String rule, String code, Effect effect) {
        Rule known = RuleBook.standard().rules(rule).getFirst();
        return new Reason(rule, code, known.kind(), effect, known.action(), DAY, known.sources());
    }
}
