package org.percola.numeric.kernel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.percola.numeric.Formula;
import org.percola.numeric.ModelText;

/** The slopes of a model as terms: abbreviations and functions put in, equal parts made once. */
final class ModelTerms {
    private final Term.Factory terms = new Term.Factory();
    private final ModelText text;
    private final Map<String, Term> states = new LinkedHashMap<>();
    private final Map<String, Term> parameters = new LinkedHashMap<>();
    private final Map<String, Term> abbreviations = new HashMap<>();
    private final Map<String, Term> slopes = new HashMap<>();

    ModelTerms(ModelText text) {
        this.text = text;
        text.slopes().keySet().forEach(name -> states.put(name, terms.input(name, false)));
        for (String name : text.order()) {
            ModelText.Abbreviation shorter = text.abbreviations().get(name);
            if (shorter == null) {
                slopes.put(name, term(Objects.requireNonNull(text.slopes().get(name)), Map.of()));
            } else {
                abbreviations.put(name, term(shorter.formula(), Map.of()));
            }
        }
    }

    Term.Factory terms() {
        return terms;
    }

    /** In the order of their equations. */
    List<String> states() {
        return List.copyOf(states.keySet());
    }

    Term state(int index) {
        return List.copyOf(states.values()).get(index);
    }

    /** In the order in which they first appear. */
    List<String> parameters() {
        return List.copyOf(parameters.keySet());
    }

    /** The name that the model gives to a part of its equations, if it has one. */
    Optional<String> abbreviation(Term term) {
        return text.order().stream()
                .filter(name -> term.equals(abbreviations.get(name)))
                .findFirst();
    }

    Term slope(int index) {
        return Objects.requireNonNull(slopes.get(states().get(index)));
    }

    private Term term(Formula formula, Map<String, Term> arguments) {
        return switch (formula) {
            case Formula.Constant constant -> terms.number(constant.value());
            case Formula.Name(String name) -> named(name, arguments);
            case Formula.Negative(Formula of) -> terms.negate(term(of, arguments));
            case Formula.Operation(Formula.Operator operator, Formula left, Formula right) ->
                operation(operator, term(left, arguments), term(right, arguments));
            case Formula.Power(Formula base, int exponent) -> power(term(base, arguments), exponent);
            case Formula.Call(String function, List<Formula> given) ->
                call(function, given.stream().map(each -> term(each, arguments)).toList());
        };
    }

    private Term operation(Formula.Operator operator, Term left, Term right) {
        return switch (operator) {
            case PLUS -> terms.add(left, right);
            case MINUS -> terms.subtract(left, right);
            case TIMES -> terms.multiply(left, right);
            case OVER -> terms.multiply(left, terms.reciprocal(right));
        };
    }

    private Term power(Term base, int exponent) {
        Term total = base;
        for (int k = 1; k < exponent; k++) {
            total = terms.multiply(total, base);
        }
        return total;
    }

    private Term call(String name, List<Term> given) {
        if (name.equals("max")) {
            return terms.max(given.get(0), given.get(1));
        }
        ModelText.Function function = text.functions().get(name);
        if (function == null) {
            throw new IllegalArgumentException("A slope cannot have " + name + ": its kernel knows no such operation.");
        }
        Map<String, Term> bound = new HashMap<>();
        for (int k = 0; k < given.size(); k++) {
            bound.put(function.arguments().get(k), given.get(k));
        }
        return term(function.body(), bound);
    }

    private Term named(String name, Map<String, Term> arguments) {
        for (Map<String, Term> known : List.of(arguments, states, abbreviations)) {
            Term found = known.get(name);
            if (found != null) {
                return found;
            }
        }
        return parameters.computeIfAbsent(name, key -> terms.input(key, true));
    }
}
