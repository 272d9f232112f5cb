package org.percola.numeric.kernel;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.percola.numeric.Formula;
import org.percola.numeric.ModelText;

/** Writes what a text says beside the rates: the state at rest, the jump of a session, the readings. */
final class EquationsWriter {
    private final String packageName;
    private final String states;
    private final ModelText text;
    private final Coefficients coefficients;

    /**
     * A writer of methods.
     *
     * @param states type that has the places of the states
     */
    EquationsWriter(String packageName, String states, ModelText text, Coefficients coefficients) {
        this.packageName = packageName;
        this.states = states;
        this.text = text;
        this.coefficients = coefficients;
    }

    String equations(String type) {
        var java = new StringBuilder(JavaText.head(
                packageName,
                "import java.util.Arrays;\n",
                "The tissue at rest, the jump of a session and what is read off the states, operation by operation as the"
                        + " model has them."));
        java.append("final class ").append(type).append(" {\n");
        java.append("    /** Writes the state of untouched tissue. */\n")
                .append("    static void rest(double[] y, HealingParameters p) {\n        Arrays.fill(y, 0);\n");
        jump(java, text.rest());
        java.append(
                        "    /** Makes of the states what a session makes of them, all from their values just before it. */\n")
                .append("    static void session(double[] y, HealingParameters p, Dose dose) {\n");
        jump(java, text.session());
        text.readings().forEach((name, reading) -> {
            String meaning = reading.meaning();
            java.append("    /** ")
                    .append(Character.toUpperCase(meaning.charAt(0)))
                    .append(meaning.substring(1))
                    .append(". */\n    static double ")
                    .append(name)
                    .append("(double[] y, HealingParameters p) {\n");
            locals(java, text.names(reading.formula()));
            java.append("        return ").append(formula(reading.formula())).append(";\n    }\n\n");
        });
        return java.append("    private ").append(type).append("() {}\n}\n").toString();
    }

    private void jump(StringBuilder java, Map<String, Formula> values) {
        Set<String> names = new LinkedHashSet<>();
        values.values().forEach(each -> names.addAll(text.names(each)));
        locals(java, names);
        values.forEach((state, value) -> java.append("        y[")
                .append(states)
                .append('.')
                .append(state)
                .append("] = ")
                .append(formula(value))
                .append(";\n"));
        java.append("    }\n\n");
    }

    /** A variable for each letter. */
    private void locals(StringBuilder java, Set<String> names) {
        for (String name : names) {
            ModelText.Letter given = text.given().get(name);
            String value = text.slopes().containsKey(name)
                    ? "y[" + states + "." + name + "]"
                    : given != null ? given.from().replaceFirst("Dose", "dose") + "()" : coefficients.java(name);
            java.append("        double ")
                    .append(name)
                    .append(" = ")
                    .append(value)
                    .append(";\n");
        }
    }

    private String formula(Formula formula) {
        if (formula instanceof Formula.Name(String name) && text.abbreviations().containsKey(name)) {
            return formula(
                    Objects.requireNonNull(text.abbreviations().get(name)).formula());
        }
        return JavaText.formula(
                formula,
                name -> text.abbreviations().containsKey(name) ? "(" + formula(new Formula.Name(name)) + ")" : name);
    }
}
