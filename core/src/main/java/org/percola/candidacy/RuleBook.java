package org.percola.candidacy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** All rules, in the order of the table. */
public final class RuleBook {
    private final List<Rule> rules;

    RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that ship with Percola. */
    public static RuleBook standard() {
        return Standard.BOOK;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** All lines of one rule, such as "C012". */
    public List<Rule> rules(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).toList();
    }

    /** What a rule rests on, or empty if there is no such rule. */
    public Optional<Basis> basis(String id) {
        return rules(id).stream().map(Rule::basis).findFirst();
    }

    /** Every word of conditions, medicines, allergies, history and of the patient that leads to a rule. */
    public List<VocabularyEntry> vocabulary() {
        return Arrays.stream(FactList.values())
                .filter(list -> list != FactList.COURSE)
                .flatMap(list -> words(list).stream())
                .toList();
    }

    private List<VocabularyEntry> words(FactList list) {
        var byCode = new LinkedHashMap<String, List<Rule>>();
        rules.stream()
                .filter(rule -> rule.list() == list)
                .forEach(rule -> byCode.computeIfAbsent(
                        rule.code(),
                        code -> rules.stream()
                                .filter(other ->
                                        other.list() == list && other.code().equals(code))
                                .toList()));
        return byCode.entrySet().stream()
                .map(word -> new VocabularyEntry(list, word.getKey(), word.getValue()))
                .toList();
    }

    /** Every code that a reason's action can have. */
    public static List<String> actionCodes() {
        return Arrays.stream(ActionCode.values()).map(ActionCode::code).toList();
    }

    /** Every code that a note can have, without its subject. */
    public static List<String> noteCodes() {
        return Arrays.stream(NoteCode.values()).map(NoteCode::code).toList();
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Standard {
        static final RuleBook BOOK = new RuleBook(new RuleTable().read());
    }
}
