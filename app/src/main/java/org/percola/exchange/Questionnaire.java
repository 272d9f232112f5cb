package org.percola.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The questions of screening in their order. How to use it, here or in a browser:
 *
 * <ol>
 *   <li>Show {@link #next} of the {@link Answers} so far; to go back, take the last answer away with
 *       {@link Answers#without}. In a browser: take {@link #toJson}; a question is open when every line of its
 *       {@code when} holds, that is, when the answer to {@code when.question} has one of the values {@code is} and that
 *       question is open itself.
 *   <li>Check an answer with {@link AnswerCheck#problem} before keeping it.
 *   <li>At any time, {@link AnsweredCase#read} turns the answers into a case file (a JSON object, or every problem).
 *       Give it to {@code CaseReader.readDraft} and screen the result: unanswered questions are then "not asked".
 * </ol>
 */
public final class Questionnaire {
    private final Map<String, Question> byId = new LinkedHashMap<>();

    Questionnaire(List<Question> questions) {
        questions.forEach(question -> byId.put(question.id(), question));
    }

    /** The questionnaire that ships with Percola. */
    public static Questionnaire standard() {
        return Standard.QUESTIONNAIRE;
    }

    /** All questions, in the order in which they are asked. */
    public List<Question> questions() {
        return List.copyOf(byId.values());
    }

    public Optional<Question> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a question is asked, after these answers. Answers to questions that are closed count for nothing. */
    public boolean isOpen(Question question, Answers answers) {
        return question.when().stream()
                .allMatch(line -> find(line.question())
                                .map(earlier -> isOpen(earlier, answers))
                                .orElse(false)
                        && answers.of(line.question()).stream().anyMatch(line.is()::contains));
    }

    /** The questions that these answers open. */
    public List<Question> open(Answers answers) {
        return questions().stream()
                .filter(question -> isOpen(question, answers))
                .toList();
    }

    /** The first open question without an answer; empty when all are answered. */
    public Optional<Question> next(Answers answers) {
        return open(answers).stream()
                .filter(question -> !answers.has(question.id()))
                .findFirst();
    }

    /**
     * {@code {"questions": [{"id", "section", "kind", "words", "help"?, "options"?: [{"value", "words"}], "low"?, "high"?,
     * "unit"?, "mayBeUnsure", "rules", "when": [{"question", "is": []}]}]}}; kind: number, choice, choices, yes-no, date, names.
     */
    public ObjectNode toJson() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode all = root.putArray("questions");
        questions().forEach(question -> all.add(json(question)));
        return root;
    }

    private static ObjectNode json(Question question) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", question.id());
        node.put("section", question.section());
        node.put("kind", question.kind().code());
        node.put("words", question.words());
        question.help().ifPresent(help -> node.put("help", help));
        if (!question.options().isEmpty()) {
            ArrayNode options = node.putArray("options");
            question.options()
                    .forEach(
                            value -> options.addObject().put("value", value).put("words", question.optionWords(value)));
        }
        if (question.kind() == QuestionKind.NUMBER) {
            node.put("low", question.low()).put("high", question.high());
            node.put("unit", question.unit());
        }
        node.put("mayBeUnsure", question.mayBeUnsure());
        question.rules().forEach(node.putArray("rules")::add);
        ArrayNode when = node.putArray("when");
        question.when().forEach(line -> {
            ObjectNode each = when.addObject().put("question", line.question());
            ArrayNode is = each.putArray("is");
            line.is().forEach(is::add);
        });
        return node;
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Standard {
        static final Questionnaire QUESTIONNAIRE = new Questionnaire(QuestionFile.read());
    }
}
