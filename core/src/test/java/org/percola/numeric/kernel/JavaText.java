package org.percola.numeric.kernel;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.percola.numeric.Formula;

/** Pieces of Java that writers share; a formula keeps the order of operations in which it was written. */
final class JavaText {
    private JavaText() {}

    /** The first lines of a file, up to its type. */
    static String head(String packageName, String imports, String sentence) {
        return "// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.\n"
                + "package " + packageName + ";\n\n" + (imports.isEmpty() ? "" : imports + "\n") + "/**"
                + (sentence.startsWith("\n") ? sentence : " " + sentence)
                + " */\n@SuppressWarnings(\"all\")\n";
    }

    /**
     * A formula of doubles.
     *
     * @param names what stands for a name
     */
    static String formula(Formula formula, UnaryOperator<String> names) {
        return switch (formula) {
            case Formula.Constant constant -> Double.toString(constant.value());
            case Formula.Name(String name) -> names.apply(name);
            case Formula.Negative(Formula of) -> "-" + closed(of, true, names);
            case Formula.Operation(Formula.Operator operator, Formula left, Formula right) ->
                closed(left, operator.multiplies(), names) + " " + operator.sign() + " "
                        + (operator.multiplies() ? factor(right, names) : closed(right, !isProduct(right), names));
            case Formula.Power(Formula base, int exponent) ->
                "(" + String.join(" * ", Collections.nCopies(exponent, factor(base, names))) + ")";
            case Formula.Call(String function, List<Formula> arguments) ->
                "StrictMath." + function
                        + arguments.stream()
                                .map(each -> formula(each, names))
                                .collect(Collectors.joining(", ", "(", ")"));
        };
    }

    private static boolean isProduct(Formula formula) {
        return formula instanceof Formula.Operation operation
                && operation.operator().multiplies();
    }

    private static String factor(Formula formula, UnaryOperator<String> names) {
        return formula instanceof Formula.Operation ? "(" + formula(formula, names) + ")" : formula(formula, names);
    }

    /** With parentheses where a sum must stay together. */
    private static String closed(Formula formula, boolean together, UnaryOperator<String> names) {
        return together && !isProduct(formula) ? factor(formula, names) : formula(formula, names);
    }
}
