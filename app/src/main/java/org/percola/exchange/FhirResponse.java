package org.percola.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.percola.wire.Problem;
import org.percola.wire.Reading;

/** Answers as a FHIR R4 QuestionnaireResponse to {@link FhirQuestionnaire}, and back. */
public final class FhirResponse {
    private static final String REASON = FhirQuestionnaire.STRUCTURE + "data-absent-reason";
    private static final String UNKNOWN = "asked-unknown";
    private static final String ADVICE = "`percola export --fhir-questionnaire` writes what is asked.";
    private static final int DEEPEST = 12;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<Problem> problems = new ArrayList<>();
    private Answers answers = Answers.none();

    private FhirResponse() {}

    /** The response that holds these answers: completed when nothing is left to ask. */
    public static ObjectNode tree(Answers answers) {
        Questionnaire questionnaire = Questionnaire.standard();
        ObjectNode root = NODES.objectNode().put("resourceType", "QuestionnaireResponse");
        root.put("questionnaire", FhirQuestionnaire.URL + "|" + FhirQuestionnaire.VERSION);
        boolean done = questionnaire.next(answers).isEmpty();
        root.put("status", done ? "completed" : "in-progress");
        ArrayNode items = answered(FhirQuestionnaire.tree().path("item"), questionnaire, answers);
        if (!items.isEmpty()) {
            root.set("item", items);
        }
        return root;
    }

    /** The items of the questionnaire that have answers, with their groups. */
    private static ArrayNode answered(JsonNode asked, Questionnaire questionnaire, Answers answers) {
        ArrayNode items = NODES.arrayNode();
        for (JsonNode item : asked) {
            ObjectNode made =
                    NODES.objectNode().put("linkId", item.path("linkId").asText());
            if (item.path("type").asText().equals("group")) {
                ArrayNode inner = answered(item.path("item"), questionnaire, answers);
                if (!inner.isEmpty()) {
                    made.set("item", inner);
                    items.add(made);
                }
                continue;
            }
            questionnaire
                    .find(item.path("linkId").asText())
                    .filter(question -> questionnaire.isOpen(question, answers))
                    .filter(question -> isTold(question, answers.of(question.id())))
                    .ifPresent(question -> {
                        ArrayNode values = made.putArray("answer");
                        answers.of(question.id()).forEach(value -> values.add(answer(question, value)));
                        items.add(made);
                    });
        }
        return items;
    }

    /** A number of which somebody is not sure has no form that keeps to its bounds: it stays out. */
    private static boolean isTold(Question question, List<String> values) {
        return !values.isEmpty()
                && (question.kind() != QuestionKind.NUMBER || !values.getFirst().equals(Question.UNSURE));
    }

    private static ObjectNode answer(Question question, String value) {
        ObjectNode answer = NODES.objectNode();
        switch (question.kind()) {
            case CHOICE, CHOICES, YES_NO -> answer.set("valueCoding", FhirQuestionnaire.coding(question, value));
            case NAMES -> answer.put("valueString", value);
            case NUMBER -> answer.put("valueDecimal", new BigDecimal(value));
            case DATE -> {
                if (value.equals(Question.UNSURE)) {
                    unknown(answer);
                } else {
                    answer.put("valueDate", value);
                }
            }
        }
        return answer;
    }

    private static void unknown(ObjectNode answer) {
        answer.putObject("_valueDate")
                .putArray("extension")
                .addObject()
                .put("url", REASON)
                .put("valueCode", UNKNOWN);
    }

    /** The answers of a response, or everything that is wrong with it; a path is a linkId. */
    public static Reading<Answers> read(byte[] bytes) {
        try {
            return new FhirResponse().read(MAPPER.readTree(bytes));
        } catch (JsonProcessingException malformed) {
            return bad("", "not well-formed JSON", "a FHIR QuestionnaireResponse as JSON", ADVICE);
        } catch (IOException unreadable) {
            return bad("", "unreadable", "a FHIR QuestionnaireResponse as JSON", ADVICE);
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
        String to = root.path("questionnaire").asText("");
        if (!to.replaceFirst("[|].*", "").equals(FhirQuestionnaire.URL)) {
            problem("questionnaire", to.isEmpty() ? "missing" : to, FhirQuestionnaire.URL, ADVICE);
        }
        String status = root.path("status").asText("missing");
        if (!List.of("completed", "amended", "in-progress").contains(status)) {
            problem("status", status, "completed, amended or in-progress", "Answers of another status do not count.");
        }
        items(root, 0);
        return problems.isEmpty() ? new Reading.Good<>(answers) : new Reading.Bad<>(problems);
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
            Optional<Question> question = Questionnaire.standard().find(id);
            boolean group = id.matches("section-[0-9]+|[a-z-]+-group");
            if (question.isEmpty() && !group) {
                problem(id.isEmpty() ? "linkId" : id, "unknown linkId", "a linkId of the questionnaire", ADVICE);
                continue;
            }
            question.ifPresent(known -> answers(known, item.path("answer")));
            items(item, depth + 1);
        }
    }

    private void answers(Question question, JsonNode given) {
        if (given.isMissingNode()) {
            return;
        }
        if (answers.has(question.id())) {
            problem(question.id(), "answered twice", "one item for a question", "Keep one of the two.");
            return;
        }
        List<String> values = new ArrayList<>();
        for (JsonNode answer : given) {
            Optional<String> value = value(question, answer);
            if (value.isEmpty()) {
                problem(question.id(), shown(answer), expected(question), "The question: " + question.words());
                return;
            }
            values.add(value.get());
        }
        if (!values.isEmpty()) {
            answers = answers.with(question.id(), values);
        }
    }

    private static Optional<String> value(Question question, JsonNode answer) {
        if (unknown(answer)) {
            return Optional.of(Question.UNSURE);
        }
        return switch (question.kind()) {
            case CHOICE, CHOICES, YES_NO -> coded(answer);
            case NUMBER -> {
                JsonNode number = answer.has("valueInteger") ? answer.get("valueInteger") : answer.path("valueDecimal");
                JsonNode quantity = answer.path("valueQuantity").path("value");
                yield number.isNumber()
                        ? Optional.of(plain(number))
                        : quantity.isNumber() ? Optional.of(plain(quantity)) : Optional.empty();
            }
            case DATE -> text(answer.path("valueDate"));
            case NAMES -> text(answer.path("valueString"));
        };
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
                if (extension.path("url").asText().equals(REASON)
                        && List.of(UNKNOWN, "unknown")
                                .contains(extension.path("valueCode").asText())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String expected(Question question) {
        return switch (question.kind()) {
            case CHOICE, CHOICES, YES_NO -> "valueCoding, one of " + String.join(", ", question.options());
            case NUMBER -> "valueDecimal";
            case DATE -> "valueDate";
            case NAMES -> "valueString";
        };
    }

    private static String shown(JsonNode answer) {
        return answer.toString();
    }

    private void problem(String path, String value, String expected, String advice) {
        problems.add(new Problem(path, value, expected, advice));
    }
}
