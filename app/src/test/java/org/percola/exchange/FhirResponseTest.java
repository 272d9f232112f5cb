package org.percola.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.wire.Problem;
import org.percola.wire.Reading;

/** Property: answers go out as FHIR and come back the same; what is no response to our questions is a problem. */
final class FhirResponseTest {
    static Stream<Answers> people() {
        return Stream.of(
                Healthy.answers(),
                Healthy.ill(),
                Answers.none().with("age", "40"),
                Healthy.answers().without("keloid-tendency"));
    }

    @ParameterizedTest
    @MethodSource("people")
    void answersComeBackAsTheyWent(Answers answers) {
        Answers back = good(FhirResponse.tree(answers).toString());
        for (String id : new TreeSet<>(answers.questions())) {
            boolean unsureNumber =
                    Questionnaire.standard().find(id).orElseThrow().kind() == QuestionKind.NUMBER
                            && answers.of(id).contains(Question.UNSURE);
            assertThat(back.of(id)).as(id).isEqualTo(unsureNumber ? List.of() : answers.of(id));
        }
        assertThat(AnsweredCase.read(back)).isEqualTo(AnsweredCase.read(answers));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(1000, 1100).boxed();
    }

    /** What a response carries makes the same case, and so the same answer, as the answers that were typed. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyWalkComesBackAsTheSameCase(int seed) {
        Answers walked = RandomWalk.answers(seed);
        assertThat(AnsweredCase.read(good(FhirResponse.tree(walked).toString())))
                .as("seed " + seed)
                .isEqualTo(AnsweredCase.read(walked));
    }

    @Test
    void aResponseMayNameTheQuestionnaireWithoutItsVersionButNotAnotherOne() {
        ObjectNode response = FhirResponse.tree(Healthy.answers());
        assertThat(good(response.put("questionnaire", FhirQuestionnaire.URL).toString())
                        .questions())
                .isNotEmpty();
        List<Problem> problems =
                bad(response.put("questionnaire", FhirQuestionnaire.URL + "|1").toString());
        assertThat(problems).extracting(Problem::path).containsExactly("questionnaire");
    }

    /** An answer that the form could not have asked for is never dropped in silence. */
    @Test
    void anAnswerToAQuestionThatIsNotEnabledIsAProblem() {
        Answers denied = Healthy.answers().with("isotretinoin", "past").with("isotretinoin-end", "2026-10-01");
        String changed = FhirResponse.tree(denied).toString().replace("\"code\":\"past\"", "\"code\":\"never\"");
        assertThat(bad(changed)).extracting(Problem::path).containsExactly("isotretinoin-end");
    }

    @Test
    void aResponseIsCompletedWhenNothingIsLeftToAsk() {
        assertThat(FhirResponse.tree(Healthy.answers()).path("status").asText()).isEqualTo("completed");
        assertThat(FhirResponse.tree(Answers.none()).path("status").asText()).isEqualTo("in-progress");
    }

    @Test
    void everyQuestionIsAnItemAndItsConditionsAreEnableWhen() {
        JsonNode items = FhirQuestionnaire.tree().path("item");
        for (Question question : Questionnaire.standard().questions()) {
            JsonNode item = find(items, question.id());
            assertThat(item.isMissingNode()).as(question.id()).isFalse();
            JsonNode group = find(items, question.id() + "-group");
            int conditions =
                    item.path("enableWhen").size() + group.path("enableWhen").size();
            assertThat(conditions)
                    .as(question.id())
                    .isEqualTo(question.when().stream()
                            .mapToInt(line -> line.is().size())
                            .sum());
        }
        JsonNode pill = find(items, "hormonal-contraception-group");
        assertThat(pill.at("/enableWhen/0/question").asText()).isEqualTo("sex");
        assertThat(pill.at("/item/0/enableBehavior").asText()).isEqualTo("any");
    }

    @Test
    void anEmptyResponseSaysWhatIsMissing() {
        Answers none = good(FhirResponse.tree(Answers.none()).toString());
        assertThat(none.questions()).isEmpty();
        assertThat(AnsweredCase.read(none)).isInstanceOf(Reading.Bad.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"resourceType": "Patient"}                                                         | resourceType
            []                                                                                  | resourceType
            {"resourceType": "QuestionnaireResponse"                                            | ``
            {"resourceType": "QuestionnaireResponse", "resourceType": "x"}                      | ``
            {"resourceType": "QuestionnaireResponse", "status": "completed"}                    | questionnaire
            {Q, "status": "entered-in-error"}                                                   | status
            {Q, "status": "completed", "item": 4}                                               | item
            {Q, "status": "completed", "item": [{"linkId": "agee"}]}                            | agee
            {Q, "status": "completed", "item": [{}]}                                            | linkId
            {Q, "status": "completed", "item": [{"linkId": "age", "answer": [{"valueString": "x"}]}]} | age
            {Q, "status": "completed", "item": [{"linkId": "sex", "answer": [{"valueDecimal": 1}]}]}  | sex
            {Q, "status": "completed", "item": [{"linkId": "sex", "answer": [{"valueCoding": {"system": "urn:x", "code": "male"}}]}]} | sex
            {Q, "status": "completed", "item": [{"linkId": "age", "answer": []}]}                   | age
            {Q, "status": "completed", "item": [{"linkId": "age", "answer": "34"}]}                 | age
            {Q, "status": "completed", "item": [{"linkId": "age", "answer": [{"valueQuantity": {"value": 34, "code": "mo"}}]}]} | age
            {Q, "status": "completed", "item": [{"linkId": "section-99"}]}                      | section-99
            {Q, "status": "completed", "item": [{"linkId": "section-1", "answer": [{"valueDecimal": 1}]}]} | section-1
            {Q, "status": "completed", "item": [{"linkId": "age", "answer": [{"valueDecimal": 1, "item": [{"linkId": "x"}]}]}]} | x
            {Q, "status": "completed", "item": [{"linkId": "other-medicines", "answer": [{"valueDecimal": 1}]}]} | other-medicines
            {Q, "status": "completed", "item": [{"linkId": "age", "answer": [{"valueDecimal": 1}]}, {"linkId": "age", "answer": [{"valueDecimal": 2}]}]} | age
            """)
    void whatIsNoResponseIsAProblem(String json, String path) {
        String ours =
                "\"resourceType\": \"QuestionnaireResponse\", \"questionnaire\": \"" + FhirQuestionnaire.URL + "\"";
        List<Problem> problems = bad(json.replace("{Q,", "{" + ours + ","));
        assertThat(problems)
                .filteredOn(problem -> !problem.value().equals("no answer"))
                .extracting(Problem::path)
                .containsExactly(path);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        String wrong = FhirResponse.tree(
                        Healthy.answers().with("recent", "laser").with("laser-date", "2026-11-15"))
                .toString()
                .replace("2026-11-15", "15.11.2026")
                .replace("\"linkId\":\"fever\"", "\"linkId\":\"fevr\"")
                .replace("{\"valueDecimal\":34}", "{\"valueString\":\"34\"}")
                .replace("\"linkId\":\"site\"", "\"linkId\":\"place\"");
        assertThat(bad(wrong))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("age", "fevr", "place", "laser-date", "site");
    }

    private static JsonNode find(JsonNode items, String linkId) {
        for (JsonNode item : items) {
            if (item.path("linkId").asText().equals(linkId)) {
                return item;
            }
            JsonNode inner = find(item.path("item"), linkId);
            if (!inner.isMissingNode()) {
                return inner;
            }
        }
        return MissingNode.getInstance();
    }

    private static Answers good(String json) {
        return switch (FhirResponse.read(json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Good<Answers> good -> good.value();
            case Reading.Bad<Answers> bad ->
                throw new AssertionError(bad.problems().toString());
        };
    }

    private static List<Problem> bad(String json) {
        return switch (FhirResponse.read(json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Good<Answers> good ->
                throw new AssertionError(good.value().toJson().toString());
            case Reading.Bad<Answers> bad -> bad.problems();
        };
    }

    @Test
    void theSizeOfTheTreeIsSmall() {
        ObjectNode tree = FhirQuestionnaire.tree();
        assertThat(tree.toString().length()).isLessThan(100_000);
    }
}
