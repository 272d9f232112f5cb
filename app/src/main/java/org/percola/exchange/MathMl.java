package org.percola.exchange;

import java.util.List;
import java.util.Map;
import org.percola.numeric.Formula;

/** Writes a formula as content MathML, with what level 3 version 1 of SBML knows. */
final class MathMl {
    private final Map<String, List<String>> more;

    /**
     * A writer.
     *
     * @param more names that a call of a function hands on beside its arguments
     */
    MathMl(Map<String, List<String>> more) {
        this.more = more;
    }

    /** The inner part of a {@code math} element. */
    String of(Formula formula) {
        return switch (formula) {
            case Formula.Constant(String text) -> "<cn sbml:units=\"dimensionless\">" + text + "</cn>";
            case Formula.Name(String name) -> name(name);
            case Formula.Negative(Formula of) -> apply("minus", of(of));
            case Formula.Operation(Formula.Operator operator, Formula left, Formula right) ->
                apply(word(operator), of(left) + of(right));
            case Formula.Power(Formula base, int exponent) ->
                apply("power", of(base) + "<cn sbml:units=\"dimensionless\">" + exponent + "</cn>");
            case Formula.Call(String function, List<Formula> arguments) ->
                call(function, arguments.stream().map(this::of).toList());
        };
    }

    private static String word(Formula.Operator operator) {
        return switch (operator) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case OVER -> "divide";
        };
    }

    private String call(String function, List<String> arguments) {
        return switch (function) {
            case "max" -> larger(arguments.get(0), arguments.get(1), "geq");
            case "min" -> larger(arguments.get(0), arguments.get(1), "leq");
            case "sqrt" -> apply("root", arguments.getFirst());
            default -> {
                StringBuilder all = new StringBuilder("<apply>" + name(function));
                arguments.forEach(all::append);
                more.getOrDefault(function, List.of()).forEach(each -> all.append(name(each)));
                yield all.append("</apply>").toString();
            }
        };
    }

    private static String name(String name) {
        return "<ci>" + name + "</ci>";
    }

    private static String apply(String operation, String operands) {
        return "<apply><" + operation + "/>" + operands + "</apply>";
    }

    private static String larger(String first, String second, String relation) {
        return "<piecewise><piece>" + first + apply(relation, first + second) + "</piece><otherwise>" + second
                + "</otherwise></piecewise>";
    }
}
