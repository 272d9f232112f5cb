package org.percola.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.percola.words.English;

/**
 * The questionnaire as a FHIR R4 Questionnaire: a group for each section, {@code linkId} is the question's id, branching
 * as {@code enableWhen}. A question that opens on several lines, one of which has several answers, stands in a group that
 * carries the other lines, because one item can only ask for all of its conditions or for any.
 *
 * <p>"Not sure" is an option of choices; of dates it is an answer without a value whose reason is {@code asked-unknown};
 * a number of which somebody is not sure has no answer. "None" and "not sure" are exclusive options.
 */
public final class FhirQuestionnaire {
    /** The canonical address of the questionnaire. */
    public static final String URL = "urn:percola:questionnaire:screening";

    /** Changes with the questions. */
    public static final String VERSION = "2";

    static final String ANSWERS = "urn:percola:screening-answers";
    static final String STRUCTURE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FhirQuestionnaire() {}

    /** The standard questionnaire. */
    public static ObjectNode tree() {
        ObjectNode root = NODES.objectNode().put("resourceType", "Questionnaire");
        root.put("url", URL).put("version", VERSION);
        root.put("name", "PercolaScreening").put("title", English.text("consumer.title"));
        root.put("status", "draft").put("experimental", true);
        root.putArray("subjectType").add("Patient");
        root.put("description", English.text("status"));
        ArrayNode items = root.putArray("item");
        Map<String, ArrayNode> sections = new LinkedHashMap<>();
        for (Question question : Questionnaire.standard().questions()) {
            ArrayNode section = sections.computeIfAbsent(question.section(), words -> {
                ObjectNode group = items.addObject();
                group.put("linkId", "section-" + items.size()).put("text", words);
                group.put("type", "group");
                return group.putArray("item");
            });
            section.add(placed(question));
        }
        return root;
    }

    /** The item, inside a group of its own where its conditions are both "all" and "any". */
    private static ObjectNode placed(Question question) {
        ObjectNode item = item(question);
        List<Question.When> single =
                question.when().stream().filter(line -> line.is().size() == 1).toList();
        List<Question.When> several =
                question.when().stream().filter(line -> line.is().size() > 1).toList();
        if (several.isEmpty()) {
            enable(item, single, "all");
            return item;
        }
        if (several.size() > 1) {
            throw new IllegalStateException(question.id() + " opens on two lines with several answers.");
        }
        enable(item, several, "any");
        if (single.isEmpty()) {
            return item;
        }
        ObjectNode group = NODES.objectNode().put("linkId", question.id() + "-group");
        group.put("type", "group");
        enable(group, single, "all");
        group.putArray("item").add(item);
        return group;
    }

    private static void enable(ObjectNode item, List<Question.When> lines, String behavior) {
        if (lines.isEmpty()) {
            return;
        }
        ArrayNode conditions = item.putArray("enableWhen");
        for (Question.When line : lines) {
            for (String value : line.is()) {
                ObjectNode condition = conditions.addObject();
                condition.put("question", line.question()).put("operator", "=");
                condition.set(
                        "answerCoding",
                        NODES.objectNode().put("system", ANSWERS).put("code", value));
            }
        }
        if (conditions.size() > 1) {
            item.put("enableBehavior", behavior);
        }
    }

    private static ObjectNode item(Question question) {
        ObjectNode item = NODES.objectNode().put("linkId", question.id());
        ArrayNode extensions = NODES.arrayNode();
        if (question.kind() == QuestionKind.NUMBER) {
            bounds(extensions, question);
        }
        if (!extensions.isEmpty()) {
            item.set("extension", extensions);
        }
        item.put(
                "text",
                question.words() + question.help().map(help -> " " + help).orElse(""));
        item.put(
                "type",
                switch (question.kind()) {
                    case NUMBER -> "decimal";
                    case CHOICE, CHOICES, YES_NO -> "choice";
                    case DATE -> "date";
                    case NAMES -> "string";
                });
        if (AnsweredCase.NEEDED.contains(question.id())) {
            item.put("required", true);
        }
        if (question.kind() == QuestionKind.CHOICES || question.kind() == QuestionKind.NAMES) {
            item.put("repeats", true);
        }
        if (!question.options().isEmpty()) {
            ArrayNode options = item.putArray("answerOption");
            question.options().forEach(value -> options.add(option(question, value)));
        }
        return item;
    }

    private static ObjectNode option(Question question, String value) {
        ObjectNode option = NODES.objectNode();
        boolean alone = value.equals(Question.NONE) || value.equals(Question.UNSURE);
        if (question.kind() == QuestionKind.CHOICES && alone) {
            option.putArray("extension")
                    .addObject()
                    .put("url", STRUCTURE + "questionnaire-optionExclusive")
                    .put("valueBoolean", true);
        }
        option.set("valueCoding", coding(question, value));
        return option;
    }

    static ObjectNode coding(Question question, String value) {
        return NODES.objectNode().put("system", ANSWERS).put("code", value).put("display", question.optionWords(value));
    }

    private static void bounds(ArrayNode extensions, Question question) {
        extensions.addObject().put("url", STRUCTURE + "minValue").put("valueDecimal", plain(question.low()));
        extensions.addObject().put("url", STRUCTURE + "maxValue").put("valueDecimal", plain(question.high()));
        if (!question.unit().isEmpty()) {
            ObjectNode unit = extensions.addObject().put("url", STRUCTURE + "questionnaire-unit");
            unit.set(
                    "valueCoding",
                    NODES.objectNode()
                            .put("system", UCUM)
                            .put("code", ucum(question.unit()))
                            .put("display", question.unit()));
        }
    }

    /** The code of a question's unit in UCUM. */
    static String ucum(String unit) {
        return unit.equals("years") ? "a" : unit;
    }

    private static BigDecimal plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
