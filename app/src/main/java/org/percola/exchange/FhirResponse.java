package org.percola.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.percola.wire.Reading;

/** Answers as a FHIR R4 QuestionnaireResponse to {@link FhirQuestionnaire}, and back. */
public final class FhirResponse {
    static final String REASON = FhirQuestionnaire.STRUCTURE + "data-absent-reason";
    static final String UNKNOWN = "asked-unknown";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

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
        return FhirResponseReader.read(bytes);
    }
}
