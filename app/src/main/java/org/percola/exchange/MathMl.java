package org.percola.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the right-hand side of an equation as content MathML, with what level 3 version 1 of SBML knows. */
final class MathMl {
    private final String text;
    private final Set<String> functions;
    private int at;

    private MathMl(String text, Set<String> functions) {
        this.text = text;
        this.functions = functions;
    }

    /**
     * The inner part of a {@code math} element.
     *
     * @param functions names that are called, not multiplied with the parenthesis after them
     */
    static String of(String text, Set<String> functions) {
        MathMl reader = new MathMl(text, functions);
        String whole = reader.sum();
        if (reader.at < text.length()) {
            throw new IllegalArgumentException("\"" + text + "\" cannot be read from place " + reader.at + ".");
        }
        return whole;
    }

    static String apply(String operation, List<String> operands) {
        return "<apply><" + operation + "/>" + String.join("", operands) + "</apply>";
    }

    private String sum() {
        boolean negative = take('-');
        String value = product();
        if (negative) {
            value = apply("minus", List.of(value));
        }
        while (true) {
            if (take('+')) {
                value = apply("plus", List.of(value, product()));
            } else if (take('-')) {
                value = apply("minus", List.of(value, product()));
            } else {
                return value;
            }
        }
    }

    private String product() {
        String value = power();
        while (true) {
            if (take('/')) {
                value = apply("divide", List.of(value, power()));
            } else if (take('*') || startsFactor()) {
                value = apply("times", List.of(value, power()));
            } else {
                return value;
            }
        }
    }

    private String power() {
        String value = factor();
        return take('^') ? apply("power", List.of(value, factor())) : value;
    }

    private String factor() {
        if (take('(')) {
            String inside = sum();
            expect(')');
            return inside;
        }
        String word = word();
        if (Character.isDigit(word.charAt(0))) {
            return "<cn sbml:units=\"dimensionless\">" + word + "</cn>";
        }
        boolean known = word.equals("max") || word.equals("min") || word.equals("sqrt") || functions.contains(word);
        return known && take('(') ? call(word) : "<ci>" + word + "</ci>";
    }

    private String call(String name) {
        List<String> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (take(','));
        expect(')');
        return switch (name) {
            case "max" -> larger(arguments.get(0), arguments.get(1), "geq");
            case "min" -> larger(arguments.get(0), arguments.get(1), "leq");
            case "sqrt" -> apply("root", arguments);
            default -> "<apply><ci>" + name + "</ci>" + String.join("", arguments) + "</apply>";
        };
    }

    private static String larger(String first, String second, String relation) {
        return "<piecewise><piece>" + first + apply(relation, List.of(first, second)) + "</piece><otherwise>" + second
                + "</otherwise></piecewise>";
    }

    private boolean startsFactor() {
        skip();
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '(');
    }

    private String word() {
        skip();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("\"" + text + "\" has no name or number at place " + at + ".");
        }
        return text.substring(start, at);
    }

    private boolean take(char sign) {
        skip();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char sign) {
        if (!take(sign)) {
            throw new IllegalArgumentException("\"" + text + "\" lacks " + sign + " at place " + at + ".");
        }
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
