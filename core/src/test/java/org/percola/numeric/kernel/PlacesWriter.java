package org.percola.numeric.kernel;

import java.util.List;
import java.util.Objects;
import org.percola.numeric.ModelText;

/** Writes where states and parameters lie. */
final class PlacesWriter {
    private final String packageName;
    private final ModelText text;
    private final ModelTerms model;

    PlacesWriter(String packageName, ModelText text) {
        this.packageName = packageName;
        this.text = text;
        model = new ModelTerms(text);
    }

    /** Both, of a model that says no more of them. */
    String places(String name) {
        var java = new StringBuilder(JavaText.head(
                packageName,
                "",
                "The places of states and parameters in the blocks of {@link " + name
                        + "ScalarKernel} and its vector twin."));
        java.append("final class ").append(name).append("Places {\n");
        constants(java, "", model.states());
        constant(java, "", "STATES", model.states().size());
        java.append('\n');
        constants(java, "PAR_", model.parameters());
        return java.append("\n    private ")
                .append(name)
                .append("Places() {}\n}\n")
                .toString();
    }

    private static void constants(StringBuilder java, String prefix, List<String> names) {
        for (int k = 0; k < names.size(); k++) {
            constant(java, "", prefix + names.get(k), k);
        }
    }

    private static void constant(StringBuilder java, String modifier, String name, int value) {
        java.append("    ")
                .append(modifier)
                .append("static final int ")
                .append(name)
                .append(" = ")
                .append(value)
                .append(";\n");
    }

    /** The states alone, for all, with what each is. */
    String states(String type) {
        var java = new StringBuilder(JavaText.head(
                packageName,
                "",
                "Where each of the " + model.states().size() + " states of the model lies in a state vector."));
        java.append("public final class ").append(type).append(" {\n");
        for (int k = 0; k < model.states().size(); k++) {
            String name = model.states().get(k);
            String meaning =
                    Objects.requireNonNull(text.states().get(name), name).meaning();
            java.append("    /** ")
                    .append(Character.toUpperCase(meaning.charAt(0)))
                    .append(meaning.substring(1))
                    .append(". */\n");
            constant(java, "public ", name, k);
        }
        java.append('\n');
        constant(java, "public ", "COUNT", model.states().size());
        return java.append("\n    private ").append(type).append("() {}\n}\n").toString();
    }

    /** The parameters alone, and how the coefficients of the evidence get there. */
    String parameters(String name, Coefficients coefficients) {
        var java = new StringBuilder(JavaText.head(
                packageName,
                "import org.percola.skin.Skin;\n",
                "The places of the coefficients in the blocks of {@link " + name
                        + "ScalarKernel} and its vector twin, and what belongs there."));
        java.append("final class ").append(name).append("Places {\n");
        constants(java, "PAR_", model.parameters());
        java.append(
                        "\n    /** Puts the coefficients of one tissue in their places; what a session brings is put there by it. */\n")
                .append(
                        "    static void put(double[] into, HealingParameters p, Skin.Capacity capacity, double phot) {\n");
        for (String letter : model.parameters()) {
            ModelText.Letter given = text.given().get(letter);
            if (given == null || given.from().startsWith("Skin.")) {
                java.append("        into[PAR_")
                        .append(letter)
                        .append("] = ")
                        .append(given == null ? coefficients.java(letter) : letter)
                        .append(";\n");
            }
        }
        return java.append("    }\n\n    private ")
                .append(name)
                .append("Places() {}\n}\n")
                .toString();
    }
}
