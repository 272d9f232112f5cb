package org.percola.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.Rule;
import org.percola.candidacy.RuleBook;
import org.percola.words.English;

/** One question: its words, its answers, when it is asked, and what each answer adds to a case file. */
public final class Question {
    /** The answer that takes the cautious side. */
    public static final String UNSURE = "unsure";

    /** The answer "none of these". */
    public static final String NONE = "none";

    private final String id;
    private final String section;
    private final QuestionKind kind;
    private final List<When> when;
    private final Map<String, JsonNode> options;
    private final @Nullable String sets;
    private final @Nullable String writes;
    private final @Nullable String list;
    private final double low;
    private final double high;
    private final String unit;
    private final boolean mayBeUnsure;
    private final List<String> rules;

    /** Opens a question: the answer to another one holds one of these values. */
    public record When(String question, List<String> is) {
        public When {
            is = List.copyOf(is);
        }
    }

    Question(
            String id,
            String section,
            QuestionKind kind,
            List<When> when,
            Map<String, JsonNode> options,
            @Nullable String sets,
            @Nullable String writes,
            @Nullable String list,
            double low,
            double high,
            String unit,
            boolean mayBeUnsure,
            List<String> rules) {
        this.id = id;
        this.section = section;
        this.kind = kind;
        this.when = List.copyOf(when);
        this.options = new LinkedHashMap<>(options);
        this.sets = sets;
        this.writes = writes;
        this.list = list;
        this.low = low;
        this.high = high;
        this.unit = unit;
        this.mayBeUnsure = mayBeUnsure;
        this.rules = List.copyOf(rules);
    }

    public String id() {
        return id;
    }

    /** The part of the questionnaire that it stands in, in words. */
    public String section() {
        return English.text("section." + section);
    }

    public QuestionKind kind() {
        return kind;
    }

    /** All of these must hold for it to be asked; empty if it is always asked. */
    public List<When> when() {
        return when;
    }

    /** What is asked. */
    public String words() {
        return English.text("question." + id);
    }

    /** A second sentence that helps to answer. */
    public Optional<String> help() {
        return English.find("question." + id + ".help");
    }

    /** Values that a choice may have, in the order to show them; empty for other kinds. */
    public List<String> options() {
        return List.copyOf(options.keySet());
    }

    /** An option in words. */
    public String optionWords(String value) {
        return English.find("question." + id + "." + value).orElseGet(() -> English.text("answer." + value));
    }

    /** Whether "unsure" is an answer to it. */
    public boolean mayBeUnsure() {
        return mayBeUnsure;
    }

    /** Rules that its answers lead to, such as "C017"; none for a question that only completes another one. */
    public List<String> rules() {
        Stream<String> ofFacts = AnsweredCase.covered(this).stream()
                .flatMap(fact -> RuleBook.standard().rules().stream()
                        .filter(rule -> rule.list().code().equals(fact.list())
                                && rule.code().equals(fact.code())))
                .map(Rule::id);
        return Stream.concat(rules.stream(), ofFacts).distinct().sorted().toList();
    }

    /** Lowest number that it takes. */
    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    /** The unit of a number, or "". */
    public String unit() {
        return unit;
    }

    /** What an option adds: a list of effects, or for a question that sets a key, the value. */
    JsonNode effect(String value) {
        return options.getOrDefault(value, MissingNode.getInstance());
    }

    /** {@code question/answer/key} of the entry that it completes. */
    Optional<String> sets() {
        return Optional.ofNullable(sets);
    }

    /** The key of the case file that a number goes to. */
    Optional<String> writes() {
        return Optional.ofNullable(writes);
    }

    /** The list that names go to. */
    Optional<String> list() {
        return Optional.ofNullable(list);
    }
}
