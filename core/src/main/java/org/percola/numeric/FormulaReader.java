package org.percola.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.percola.numeric.Formula.Operator;

/**
 * Reads a right-hand side as papers write it: + - * / ^ (whole powers), factors side by side, parentheses, calls. Of
 * equals the left one comes first: {@code a b / c d} is {@code ((a b) / c) d}.
 */
final class FormulaReader {
    private final String text;
    private final Set<String> functions;
    private int at;

    private FormulaReader(String text, Set<String> functions) {
        this.text = text;
        this.functions = functions;
    }

    /**
     * Reads all of a text.
     *
     * @param functions names that are called, not multiplied with the parenthesis after them
     */
    static Formula read(String text, Set<String> functions) {
        var reader = new FormulaReader(text, functions);
        Formula whole = reader.sum();
        if (reader.next() != 0) {
            throw new IllegalArgumentException("\"" + text + "\" cannot be read from place " + reader.at + ".");
        }
        return whole;
    }

    private Formula sum() {
        boolean negative = take('-');
        Formula total = negative ? new Formula.Negative(product()) : product();
        while (true) {
            if (take('+')) {
                total = new Formula.Operation(Operator.PLUS, total, product());
            } else if (take('-')) {
                total = new Formula.Operation(Operator.MINUS, total, product());
            } else {
                return total;
            }
        }
    }

    private Formula product() {
        Formula total = power();
        while (true) {
            if (take('/')) {
                total = new Formula.Operation(Operator.OVER, total, power());
            } else if (take('*') || Character.isLetterOrDigit(next()) || next() == '(') {
                total = new Formula.Operation(Operator.TIMES, total, power());
            } else {
                return total;
            }
        }
    }

    private Formula power() {
        Formula base = factor();
        return take('^') ? new Formula.Power(base, Integer.parseInt(word())) : base;
    }

    private Formula factor() {
        if (take('(')) {
            Formula inside = sum();
            expect(')');
            return inside;
        }
        String word = word();
        if (Character.isDigit(word.charAt(0))) {
            return new Formula.Constant(word);
        }
        if (!functions.contains(word)) {
            return new Formula.Name(word);
        }
        expect('(');
        List<Formula> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (take(','));
        expect(')');
        return new Formula.Call(word, arguments);
    }

    private String word() {
        next();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("\"" + text + "\" has no name or number at place " + at + ".");
        }
        return text.substring(start, at);
    }

    /** The next sign that is no blank; 0 at the end. */
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean take(char sign) {
        boolean found = next() == sign;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char sign) {
        if (!take(sign)) {
            throw new IllegalArgumentException("\"" + text + "\" lacks " + sign + " at place " + at + ".");
        }
    }
}
