package org.percola.numeric.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a model: one equation a line, in the letters of the papers.
 *
 * <pre>
 * # a comment
 * h(x, K) = x^2 / (K^2 + x^2)      a function
 * tau = T1 + w3 T3                 an abbreviation; factors stand side by side or with *
 * T1' = dT (p1P P - T1)            the slope of a state
 * </pre>
 *
 * Every other name is a parameter. Operations: + - * / ^ (whole powers), max(a, b), parentheses.
 */
final class ModelText {
    private final Term.Factory terms = new Term.Factory();
    private final Map<String, Term> states = new LinkedHashMap<>();
    private final Map<String, Term> parameters = new LinkedHashMap<>();
    private final Map<String, Term> abbreviations = new HashMap<>();
    private final Map<String, Function> functions = new HashMap<>();
    private final List<Term> slopes = new ArrayList<>();

    private record Function(List<String> arguments, String body) {}

    static ModelText read(String text) {
        var model = new ModelText();
        List<String[]> equations = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String bare = line.replaceAll("#.*", "").strip();
            if (!bare.isEmpty()) {
                String[] sides = bare.split("=", 2);
                equations.add(new String[] {sides[0].strip(), sides[1].strip()});
                if (sides[0].strip().endsWith("'")) {
                    String name = sides[0].strip().replace("'", "");
                    model.states.put(name, model.terms.input(name, false));
                }
            }
        }
        for (String[] sides : equations) {
            model.equation(sides[0], sides[1]);
        }
        return model;
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

    Term slope(int index) {
        return slopes.get(index);
    }

    private void equation(String left, String right) {
        if (left.endsWith("'")) {
            slopes.add(new Reader(right, Map.of()).whole());
        } else if (left.contains("(")) {
            int open = left.indexOf('(');
            List<String> arguments =
                    List.of(left.substring(open + 1, left.length() - 1).strip().split("\\s*,\\s*", -1));
            functions.put(left.substring(0, open).strip(), new Function(arguments, right));
        } else {
            abbreviations.put(left, new Reader(right, Map.of()).whole());
        }
    }

    /** Recursive descent over one right-hand side. */
    private final class Reader {
        private final String text;
        private final Map<String, Term> arguments;
        private int at;

        Reader(String text, Map<String, Term> arguments) {
            this.text = text;
            this.arguments = arguments;
        }

        Term whole() {
            Term term = sum();
            if (next() != 0) {
                throw new IllegalArgumentException("Cannot read \"" + text + "\" at " + at + ".");
            }
            return term;
        }

        private char next() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        private Term sum() {
            Term total = next() == '-' ? terms.number(0) : product();
            while (next() == '+' || next() == '-') {
                boolean plus = text.charAt(at++) == '+';
                total = plus ? terms.add(total, product()) : terms.subtract(total, product());
            }
            return total;
        }

        private Term product() {
            Term total = power();
            while (true) {
                char c = next();
                if (c == '/') {
                    at++;
                    total = terms.multiply(total, terms.reciprocal(power()));
                } else if (c == '*') {
                    at++;
                    total = terms.multiply(total, power());
                } else if (Character.isLetterOrDigit(c) || c == '(') {
                    total = terms.multiply(total, power());
                } else {
                    return total;
                }
            }
        }

        private Term power() {
            Term base = atom();
            if (next() != '^') {
                return base;
            }
            at++;
            next();
            int exponent = Character.digit(text.charAt(at++), 10);
            Term total = base;
            for (int k = 1; k < exponent; k++) {
                total = terms.multiply(total, base);
            }
            return total;
        }

        private Term atom() {
            char c = next();
            if (c == '(') {
                at++;
                Term inner = sum();
                expect(')');
                return inner;
            }
            int start = at;
            if (Character.isDigit(c)) {
                while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                    at++;
                }
                return terms.number(Double.parseDouble(text.substring(start, at)));
            }
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            String name = text.substring(start, at);
            if (name.equals("max") || functions.containsKey(name)) {
                return call(name);
            }
            return named(name);
        }

        private Term call(String name) {
            expect('(');
            List<Term> given = new ArrayList<>(List.of(sum()));
            while (next() == ',') {
                at++;
                given.add(sum());
            }
            expect(')');
            if (name.equals("max")) {
                return terms.max(given.get(0), given.get(1));
            }
            Function function = functions.get(name);
            if (function == null) {
                throw new IllegalStateException(name);
            }
            Map<String, Term> bound = new HashMap<>();
            for (int k = 0; k < given.size(); k++) {
                bound.put(function.arguments().get(k), given.get(k));
            }
            return new Reader(function.body(), bound).whole();
        }

        private Term named(String name) {
            for (Map<String, Term> known : List.of(arguments, states, abbreviations)) {
                Term found = known.get(name);
                if (found != null) {
                    return found;
                }
            }
            return parameters.computeIfAbsent(name, key -> terms.input(key, true));
        }

        private void expect(char wanted) {
            if (next() != wanted) {
                throw new IllegalArgumentException("\"" + text + "\" needs " + wanted + " at " + at + ".");
            }
            at++;
        }
    }
}
