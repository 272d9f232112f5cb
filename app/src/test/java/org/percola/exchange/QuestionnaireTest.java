package org.percola.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.candidacy.Answer;
import org.percola.candidacy.FactList;
import org.percola.candidacy.Rule;
import org.percola.candidacy.RuleBook;
import org.percola.candidacy.Screening;
import org.percola.candidacy.VocabularyEntry;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;
import org.percola.wire.Problem;
import org.percola.wire.Reading;
import org.percola.words.AnswerWords;

/** Property: the questionnaire asks for all that the rules know, and its answers make cases that can be read. */
final class QuestionnaireTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Questionnaire ALL = Questionnaire.standard();
    private static final List<String> STRICTER =
            List.of("suitable", "with-care", "not-now", "see-dermatologist", "not-recommended");

    @Test
    void everyFactOfTheRulesIsAskedFor() {
        Set<String> asked = new HashSet<>(Set.of("unknown-medicine"));
        ALL.questions().forEach(question -> AnsweredCase.covered(question).forEach(fact -> asked.add(fact.code())));
        List<String> known = RuleBook.standard().vocabulary().stream()
                .filter(entry -> entry.list() != FactList.PATIENT)
                .map(VocabularyEntry::code)
                .toList();
        assertThat(asked).containsAll(known);
        assertThat(ALL.find("pregnant")).isPresent();
        assertThat(ALL.find("breastfeeding")).isPresent();
    }

    /** Every rule is reached by a question, and every rule that a question names exists. */
    @Test
    void everyRuleHasAQuestion() {
        List<String> named = ALL.questions().stream()
                .flatMap(question -> question.rules().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> all = RuleBook.standard().rules().stream()
                .map(Rule::id)
                .distinct()
                .sorted()
                .toList();
        assertThat(named).isEqualTo(all);
        assertThat(ALL.find("isotretinoin").orElseThrow().rules()).containsExactly("C015", "C016");
    }

    @Test
    void aQuestionLooksBackOnly() {
        Set<String> earlier = new HashSet<>();
        for (Question question : ALL.questions()) {
            for (Question.When line : question.when()) {
                assertThat(earlier).as(question.id()).contains(line.question());
                assertThat(ALL.find(line.question()).orElseThrow().options())
                        .as(question.id())
                        .containsAll(line.is());
            }
            question.sets().ifPresent(target -> {
                String[] steps = target.split("/", -1);
                assertThat(ALL.find(steps[0]).orElseThrow().options()).contains(steps[1]);
            });
            assertThat(earlier.add(question.id())).as(question.id()).isTrue();
        }
    }

    @Test
    void everyQuestionAndAnswerHasWords() {
        assertThat(ALL.questions()).allSatisfy(question -> {
            assertThat(question.words()).isNotBlank();
            assertThat(question.section()).isNotBlank();
            assertThat(question.options())
                    .allSatisfy(value -> assertThat(question.optionWords(value)).isNotBlank());
        });
        JsonNode json = ALL.toJson().path("questions");
        assertThat(json)
                .hasSize(ALL.questions().size())
                .allSatisfy(each -> assertThat(each.fieldNames())
                        .toIterable()
                        .contains("id", "section", "kind", "words", "mayBeUnsure", "when"));
    }

    @Test
    void whoSaysNoToEverythingIsSuitable() {
        assertThat(kind(Healthy.answers())).isEqualTo("suitable");
    }

    static Stream<String> questionsThatMayBeUnsure() {
        return ALL.questions().stream()
                .filter(question -> !AnsweredCase.covered(question).isEmpty() || question.kind() == QuestionKind.YES_NO)
                .filter(Question::mayBeUnsure)
                .map(Question::id)
                .filter(id -> !id.equals("smoker") && !id.equals("plan-known"));
    }

    /**
     * "Not sure" may not be milder than the strictest answer that it could stand for. Two stand for less: whoever is not
     * sure of diabetes did not say that it is out of control, and an unknown cream counts as a prescribed one, which
     * makes no date.
     */
    @ParameterizedTest
    @MethodSource("questionsThatMayBeUnsure")
    void notSureIsCautious(String id) {
        Question question = ALL.find(id).orElseThrow();
        Answers before = Healthy.answers().with("product", "tranexamic-acid");
        int unsure = STRICTER.indexOf(kind(before.with(id, Question.UNSURE)));
        for (String value : question.options()) {
            if (!value.equals(Question.NONE)) {
                assertThat(unsure)
                        .as(id + ": unsure beside " + value)
                        .isGreaterThanOrEqualTo(Math.min(
                                STRICTER.indexOf(
                                        id.equals("creams") || id.equals("diabetes")
                                                ? "with-care"
                                                : "see-dermatologist"),
                                STRICTER.indexOf(kind(before.with(id, value)))));
            }
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyWalkEndsInACaseThatCanBeRead(int seed) {
        Answers walked = RandomWalk.answers(seed);
        assertThat(walked.questions().size()).isBetween(45, 100);
        ObjectNode document = document(walked);
        CaseFile file = switch (CaseReader.readDraft(document, TODAY)) {
            case Reading.Good<CaseFile> good -> good.value();
            case Reading.Bad<CaseFile> bad ->
                throw new AssertionError(seed + " " + bad.problems() + "\n" + walked.toJson());
        };
        Answer answer = Screening.screen(file.patient(), file.intent(), List.of(), TODAY);
        assertThat(answer.findings().notAsked())
                .as("all was asked: " + document)
                .isSubsetOf("home-needle-too-long");
    }

    @Test
    void anEmptyQuestionnaireSaysWhatIsMissing() {
        assertThat(problems(Answers.none()))
                .extracting(Problem::path)
                .containsExactly("age", "sex", "skin-colour", "concerns", "site");
    }

    @Test
    void whatWasLeftOutIsNotAskedEvenWhereItsListHasEntries() {
        Answers some = Healthy.answers().with("keloid-tendency", "yes").without("changing-lesion");
        CaseFile file = file(some);
        Answer answer = Screening.screen(file.patient(), file.intent(), List.of(), TODAY);
        assertThat(answer.findings().notAsked()).containsExactly("changing-lesion");
    }

    @ParameterizedTest
    @CsvSource({
        "age, 400",
        "age, old",
        "sex, robot",
        "recent, none+laser",
        "recent, laser+laser",
        "changing-lesion, maybe",
        "concerns, unsure",
        "sun-reaction, VII",
        "site, eyelid",
        "no-such-question, yes"
    })
    void aWrongAnswerIsAProblemWithItsQuestion(String id, String values) {
        Answers wrong = Healthy.answers().with(id, List.of(values.split("[+]", -1)));
        assertThat(problems(wrong)).extracting(Problem::path).containsExactly(id);
    }

    @Test
    void aMedicineAmongTheNamesMustAgreeWithTheQuestionsAboutIt() {
        assertThat(problems(Healthy.answers().with("other-medicines", "Roaccutane", "thyroxine")))
                .extracting(Problem::path)
                .containsExactly("isotretinoin");
        assertThat(kind(Healthy.answers().with("isotretinoin", "now").with("other-medicines", "Roaccutane")))
                .isEqualTo("see-dermatologist");
    }

    @Test
    void aNeedleLongerThanItsDeviceIsAProblemOfTheQuestionAboutIt() {
        Answers plan = Healthy.answers()
                .with("plan-known", "yes")
                .with("device", "home-roller")
                .with("depth", "1.5")
                .with("sessions", "3");
        assertThat(problems(plan)).extracting(Problem::path).containsExactly("depth");
    }

    @Test
    void aKnownPlanMakesACaseThatCanBeForecast() {
        Answers plan = Healthy.answers()
                .with("plan-known", "yes")
                .with("device", "exceed")
                .with("depth", "1.5")
                .with("passes", "4")
                .with("sessions", "3")
                .with("interval", "30");
        assertThat(CaseReader.read(document(plan), TODAY)).isInstanceOf(Reading.Good.class);
    }

    @Test
    void theDarkerOfTwoAnswersCounts() {
        assertThat(document(Healthy.answers().with("sun-reaction", "II").with("skin-colour", "V"))
                        .at("/patient/phototype")
                        .asText())
                .isEqualTo("V");
        assertThat(document(Healthy.answers().with("sun-reaction", "VI").with("skin-colour", "III"))
                        .at("/patient/phototype")
                        .asText())
                .isEqualTo("VI");
    }

    @Test
    void answersSurviveTheirJson() {
        Answers answers = Healthy.answers().with("recent", "laser", "tan").with("other-medicines", List.of());
        assertThat(Answers.of(answers.toJson()).toJson()).isEqualTo(answers.toJson());
    }

    private static String kind(Answers answers) {
        CaseFile file = file(answers);
        return AnswerWords.kind(Screening.screen(file.patient(), file.intent(), List.of(), TODAY));
    }

    private static CaseFile file(Answers answers) {
        return switch (CaseReader.readDraft(document(answers), TODAY)) {
            case Reading.Good<CaseFile> good -> good.value();
            case Reading.Bad<CaseFile> bad ->
                throw new AssertionError(bad.problems().toString());
        };
    }

    private static ObjectNode document(Answers answers) {
        return switch (AnsweredCase.read(answers)) {
            case Reading.Good<ObjectNode> good -> good.value();
            case Reading.Bad<ObjectNode> bad ->
                throw new AssertionError(bad.problems().toString());
        };
    }

    private static List<Problem> problems(Answers answers) {
        return switch (AnsweredCase.read(answers)) {
            case Reading.Good<ObjectNode> good ->
                throw new AssertionError(good.value().toString());
            case Reading.Bad<ObjectNode> bad -> bad.problems();
        };
    }
}
