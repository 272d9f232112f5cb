package org.percola.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.percola.wire.Problem;
import org.percola.wire.Reading;

/**
 * Reads a FHIR R4 QuestionnaireResponse. What is not an answer to a question that was asked is a problem and is never left
 * out in silence: another questionnaire or version, an unknown {@code linkId}, a value of another type or unit, an answer
 * to a question whose {@code enableWhen} does not hold.
 */
final class FhirResponseReader {
    private static final String ADVICE = "`percola export --fhir-questionnaire` writes what is asked.";
    private static final int DEEPEST = 12;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Questionnaire questionnaire = Questionnaire.standard();
    private final Set<String> groups = new TreeSet<>();
    private final Set<String> mentioned = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private Answers answers = Answers.none();

    private FhirResponseReader() {
        groups(FhirQuestionnaire.tree());
    }

    static Reading<Answers> read(byte[] bytes) {
        try {
            return new FhirResponseReader().read(MAPPER.readTree(bytes));
        } catch (JsonProcessingException malformed) {
            return bad("", "not well-formed JSON", "a FHIR QuestionnaireResponse as JSON", ADVICE);
        } catch (IOException unreadable) {
            return bad("", "unreadable", "a FHIR QuestionnaireResponse as JSON", ADVICE);
        }
    }

    private void groups(JsonNode parent) {
        for (JsonNode item : parent.path("item")) {
            if (item.path("type").asText().equals("group")) {
                groups.add(item.path("linkId").asText());
                groups(item);
            }
        }
    }

    private static Reading<Answers> bad(String path, String value, String expected, String advice) {
        return new Reading.Bad<>(List.of(new Problem(path, value, expected, advice)));
    }

    private Reading<Answers> read(JsonNode root) {
        if (!root.path("resourceType").asText().equals("QuestionnaireResponse")) {
            return bad(
                    "resourceType",
                    root.path("resourceType").asText("missing"),
                    "QuestionnaireResponse",
                    "This is another document. " + ADVICE);
        }
        address(root.path("questionnaire").asText(""));
        String status = root.path("status").asText("missing");
        if (!List.of("completed", "amended", "in-progress").contains(status)) {
            problem("status", status, "completed, amended or in-progress", "Answers of another status do not count.");
        }
        items(root, 0);
        if (problems.isEmpty()) {
            notEnabled();
        } else {
            AnsweredCase.NEEDED.stream()
                    .filter(id -> !mentioned.contains(id))
                    .map(AnsweredCase::missing)
                    .forEach(problems::add);
        }
        return problems.isEmpty() ? new Reading.Good<>(answers) : new Reading.Bad<>(problems);
    }

    /** A canonical address may leave the version out; another version has other questions. */
    private void address(String to) {
        String[] parts = to.split("[|]", 2);
        if (!parts[0].equals(FhirQuestionnaire.URL)) {
            problem("questionnaire", to.isEmpty() ? "missing" : to, FhirQuestionnaire.URL, ADVICE);
        } else if (parts.length > 1 && !parts[1].equals(FhirQuestionnaire.VERSION)) {
            problem(
                    "questionnaire",
                    to,
                    FhirQuestionnaire.URL + "|" + FhirQuestionnaire.VERSION,
                    "The questions of another version may differ: ask again. " + ADVICE);
        }
    }

    private void items(JsonNode parent, int depth) {
        JsonNode items = parent.path("item");
        if (items.isMissingNode()) {
            return;
        }
        if (!items.isArray() || depth > DEEPEST) {
            problem("item", items.getNodeType().toString(), "a list of items", ADVICE);
            return;
        }
        for (JsonNode item : items) {
            String id = item.path("linkId").asText("");
            Optional<Question> question = questionnaire.find(id);
            if (question.isPresent()) {
                answers(question.get(), item.path("answer"));
                item.path("answer").forEach(answer -> items(answer, depth + 1));
            } else if (!groups.contains(id)) {
                problem(id.isEmpty() ? "linkId" : id, "unknown linkId", "a linkId of the questionnaire", ADVICE);
                continue;
            } else if (item.has("answer")) {
                problem(id, "an answer", "items inside a group", ADVICE);
            }
            items(item, depth + 1);
        }
    }

    private void answers(Question question, JsonNode given) {
        mentioned.add(question.id());
        if (given.isMissingNode()) {
            return;
        }
        if (answers.has(question.id())) {
            problem(question.id(), "answered twice", "one item for a question", "Keep one of the two.");
            return;
        }
        if (!given.isArray() || given.isEmpty()) {
            wrong(question, given);
            return;
        }
        List<String> values = new ArrayList<>();
        for (JsonNode answer : given) {
            Optional<String> value = value(question, answer);
            if (value.isEmpty()) {
                wrong(question, answer);
                return;
            }
            values.add(value.get());
        }
        AnswerCheck.problem(question, values).ifPresent(problems::add);
        answers = answers.with(question.id(), values);
    }

    /** In silence it would be lost, and nobody could say which half of the response holds. */
    private void notEnabled() {
        for (String id : answers.questions()) {
            Question question = questionnaire.find(id).orElseThrow();
            if (!questionnaire.isOpen(question, answers)) {
                List<String> on =
                        question.when().stream().map(Question.When::question).toList();
                problem(
                        id,
                        String.join(", ", answers.of(id)),
                        "no answer: its enableWhen does not hold",
                        "It depends on " + String.join(", ", on) + ". The question: " + question.words());
            }
        }
    }

    private static Optional<String> value(Question question, JsonNode answer) {
        if (unknown(answer)) {
            return question.kind() == QuestionKind.NAMES ? Optional.empty() : Optional.of(Question.UNSURE);
        }
        return switch (question.kind()) {
            case CHOICE, CHOICES, YES_NO -> coded(answer);
            case NUMBER -> number(question, answer);
            case DATE -> text(answer.path("valueDate"));
            case NAMES -> text(answer.path("valueString"));
        };
    }

    /** A quantity in another unit than the question's is not its answer. */
    private static Optional<String> number(Question question, JsonNode answer) {
        JsonNode quantity = answer.path("valueQuantity");
        if (quantity.isObject()) {
            String unit =
                    quantity.path("code").asText(quantity.path("unit").asText(FhirQuestionnaire.ucum(question.unit())));
            boolean ours = List.of(question.unit(), FhirQuestionnaire.ucum(question.unit()))
                    .contains(unit);
            return ours && quantity.path("value").isNumber()
                    ? Optional.of(plain(quantity.path("value")))
                    : Optional.empty();
        }
        JsonNode number = answer.has("valueInteger") ? answer.get("valueInteger") : answer.path("valueDecimal");
        return number.isNumber() ? Optional.of(plain(number)) : Optional.empty();
    }

    private static Optional<String> coded(JsonNode answer) {
        JsonNode yes = answer.path("valueBoolean");
        if (yes.isBoolean()) {
            return Optional.of(yes.booleanValue() ? "yes" : "no");
        }
        JsonNode coding = answer.path("valueCoding");
        boolean ours = coding.path("system").isMissingNode()
                || coding.path("system").asText().equals(FhirQuestionnaire.ANSWERS);
        return ours ? text(coding.path("code")) : Optional.empty();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private static String plain(JsonNode number) {
        BigDecimal exact = number.decimalValue();
        boolean reasonable = exact.precision() < 20 && Math.abs((long) exact.scale()) < 20;
        return reasonable ? exact.toPlainString() : exact.toString();
    }

    private static boolean unknown(JsonNode answer) {
        for (String key : List.of("_valueDate", "_valueDecimal", "_valueInteger", "_valueString")) {
            for (JsonNode extension : answer.path(key).path("extension")) {
                if (extension.path("url").asText().equals(FhirResponse.REASON)
                        && List.of(FhirResponse.UNKNOWN, "unknown")
                                .contains(extension.path("valueCode").asText())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void wrong(Question question, JsonNode answer) {
        problem(question.id(), answer.toString(), expected(question), "The question: " + question.words());
    }

    private static String expected(Question question) {
        return switch (question.kind()) {
            case CHOICE, CHOICES, YES_NO -> "valueCoding, one of " + String.join(", ", question.options());
            case NUMBER -> question.unit().isEmpty() ? "valueDecimal" : "valueDecimal, in " + question.unit();
            case DATE -> "valueDate";
            case NAMES -> "valueString";
        };
    }

    private void problem(String path, String value, String expected, String advice) {
        problems.add(new Problem(path, value, expected, advice));
    }
}
