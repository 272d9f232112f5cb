package org.percola.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Coded;

/** Reads {@code questionnaire.yaml}. */
final class QuestionFile {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private QuestionFile() {}

    static List<Question> read() {
        YAMLFactory yaml = YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        try (InputStream in = Objects.requireNonNull(QuestionFile.class.getResourceAsStream("questionnaire.yaml"))) {
            List<Question> questions = new ArrayList<>();
            new ObjectMapper(yaml).readTree(in).forEach(node -> questions.add(question(node)));
            return List.copyOf(questions);
        } catch (IOException broken) {
            throw new UncheckedIOException("questionnaire.yaml", broken);
        }
    }

    private static Question question(JsonNode node) {
        String id = node.path("id").asText();
        QuestionKind kind = Coded.find(QuestionKind.class, node.path("kind").asText())
                .orElseThrow(() -> new IllegalStateException("The kind of question " + id + " is unknown."));
        Map<String, JsonNode> options = options(node);
        List<Question.When> when = new ArrayList<>();
        node.path("when")
                .forEach(
                        line -> when.add(new Question.When(line.path("question").asText(), words(line.path("is")))));
        return new Question(
                id,
                node.path("section").asText(),
                kind,
                when,
                options,
                text(node, "sets"),
                text(node, "writes"),
                text(node, "list"),
                node.path("low").asDouble(0),
                node.path("high").asDouble(0),
                node.path("unit").asText(""),
                kind == QuestionKind.DATE
                        || node.path("unsure").asBoolean(false)
                        || options.containsKey(Question.UNSURE),
                words(node.path("rules")));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(each -> words.add(each.asText()));
        return words;
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }

    /** Effects by answer. {@code fact} and {@code said} are short for a yes-no question about one entry or key. */
    private static Map<String, JsonNode> options(JsonNode node) {
        Map<String, JsonNode> options = new LinkedHashMap<>();
        node.path("options").properties().forEach(field -> options.put(field.getKey(), field.getValue()));
        if (node.hasNonNull("fact")) {
            String[] fact = node.get("fact").asText().split("/", 2);
            ObjectNode entry = NODES.objectNode().put(fact[0].equals("history") ? "event" : "code", fact[1]);
            options.put("yes", effects(NODES.objectNode().set(fact[0], entry)));
            options.put("no", NODES.arrayNode());
            options.put(Question.UNSURE, effects(NODES.objectNode().put(Question.UNSURE, fact[1])));
        }
        if (node.hasNonNull("said")) {
            String key = node.get("said").asText();
            options.put("yes", effects(patient(NODES.objectNode().put(key, true))));
            options.put("no", effects(patient(NODES.objectNode().put(key, false))));
            options.put(Question.UNSURE, effects(patient(NODES.objectNode().put(key, Question.UNSURE))));
        }
        return options;
    }

    private static JsonNode patient(ObjectNode keys) {
        return NODES.objectNode().set("patient", keys);
    }

    private static ArrayNode effects(JsonNode one) {
        return NODES.arrayNode().add(one);
    }
}
