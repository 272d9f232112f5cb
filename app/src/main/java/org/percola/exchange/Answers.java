package org.percola.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers by question, each one or several values as text; immutable. An empty list is an answer too: no names. */
public final class Answers {
    private static final Answers EMPTY = new Answers(Map.of());

    private final Map<String, List<String>> byQuestion;

    private Answers(Map<String, List<String>> byQuestion) {
        this.byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public static Answers none() {
        return EMPTY;
    }

    /** From {@code {"age": 34, "sex": "female", "recent": ["laser", "tan"]}}; what is null or a mapping is left out. */
    public static Answers of(JsonNode object) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isArray()) {
                List<String> several = new ArrayList<>();
                value.forEach(each -> several.add(each.asText()));
                read.put(field.getKey(), List.copyOf(several));
            } else if (value.isBoolean()) {
                read.put(field.getKey(), List.of(value.booleanValue() ? "yes" : "no"));
            } else if (value.isValueNode() && !value.isNull()) {
                read.put(field.getKey(), List.of(value.asText()));
            }
        });
        return new Answers(read);
    }

    public Answers with(String question, List<String> values) {
        Map<String, List<String>> more = new LinkedHashMap<>(byQuestion);
        more.put(question, List.copyOf(values));
        return new Answers(more);
    }

    public Answers with(String question, String... values) {
        return with(question, List.of(values));
    }

    public Answers without(String question) {
        Map<String, List<String>> less = new LinkedHashMap<>(byQuestion);
        less.remove(question);
        return new Answers(less);
    }

    public boolean has(String question) {
        return byQuestion.containsKey(question);
    }

    /** The values of an answer; empty if there is none. */
    public List<String> of(String question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    /** Ids of the answered questions, in the order in which they were answered. */
    public List<String> questions() {
        return List.copyOf(byQuestion.keySet());
    }

    /** What {@link #of(JsonNode)} reads. */
    public ObjectNode toJson() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        byQuestion.forEach((question, values) -> {
            if (values.size() == 1) {
                node.put(question, values.getFirst());
            } else {
                var several = node.putArray(question);
                values.forEach(several::add);
            }
        });
        return node;
    }
}
