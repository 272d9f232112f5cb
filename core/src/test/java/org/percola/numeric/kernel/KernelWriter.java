package org.percola.numeric.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.percola.numeric.ModelText;

/** Writes the rates of a model as a Java kernel, in the words of plain doubles or of vectors. */
final class KernelWriter {
    private static final String HOW_TO_READ = """
             *
             * <p>Letters and abbreviations are those of the model. A part that several equations share is made once and called t
             * and a number. What the parameters alone decide is prepared behind them, once a person. {@code factor} makes the
             * parts of the elimination of {@code shift I - J} that change (pivots as reciprocals, in an order of least fill);
             * {@code solve} carries it out on {@code b}, first down, then up. The steps stand in pieces because the compiler
             * takes some sixty operations at a time; {@code work} has the factors, and behind them what a piece leaves for a
             * later one. Lanes begin at {@code FRONT}; {@code slopes} writes each rate with its {@code side} added to it.
            """;

    private final ModelTerms model;
    private final String packageName;
    private final String name;
    private final KernelBody.Places places;
    private final List<Term> slopes = new ArrayList<>();
    private final List<Term> solution;
    private final List<Term> factors;
    /** Computed once a run from the parameters: each gets a place behind them. */
    private final Map<Term, Integer> prepared = new LinkedHashMap<>();

    private int scratch;

    /**
     * A writer.
     *
     * @param places words for the places of states and parameters
     */
    KernelWriter(String packageName, String name, KernelBody.Places places, ModelText text) {
        this.places = places;
        this.packageName = packageName;
        this.name = name;
        model = new ModelTerms(text);
        for (int k = 0; k < model.states().size(); k++) {
            slopes.add(model.slope(k));
        }
        var elimination = new Elimination(model);
        solution = elimination.solution();
        factors = elimination.factors();
        for (List<Term> outputs : List.of(slopes, factors, solution)) {
            outputs.forEach(this::prepare);
        }
    }

    /** The largest parts that stand still. */
    private void prepare(Term term) {
        if (term.fixed()) {
            if (term.kind() != Term.Kind.NUMBER && term.kind() != Term.Kind.INPUT) {
                prepared.computeIfAbsent(term, key -> model.parameters().size() + prepared.size());
            }
        } else {
            term.parts().forEach(this::prepare);
        }
    }

    /** The kernel. */
    String kernel(boolean vector) {
        String type = name + (vector ? "Vector" : "Scalar") + "Kernel";
        String imports = "import org.percola.numeric.BlockKernel;\n";
        if (vector) {
            imports = "import jdk.incubator.vector.DoubleVector;\nimport jdk.incubator.vector.VectorOperators;\n"
                    + "import jdk.incubator.vector.VectorSpecies;\n" + imports;
        }
        var text = new StringBuilder(JavaText.head(
                packageName,
                imports,
                "\n * The equations of the model in plain steps, "
                        + (vector ? "a vector of lanes at a time; the bits of its scalar twin." : "a lane at a time.")
                        + "\n" + HOW_TO_READ));
        text.append("final class ").append(type).append(" implements BlockKernel {\n");
        if (vector) {
            text.append("    private static final VectorSpecies<Double> S = "
                    + "DoubleVector.SPECIES_PREFERRED.length() > LANES\n            ? DoubleVector.SPECIES_512\n"
                    + "            : DoubleVector.SPECIES_PREFERRED;\n"
                    + "    private static final int V = S.length();\n"
                    + "    private static final DoubleVector ONE = DoubleVector.broadcast(S, 1);\n"
                    + "    private static final DoubleVector ZERO = DoubleVector.zero(S);\n\n");
        }
        if (vector) {
            text.append("    @Override\n    public boolean usesVectors() {\n        return true;\n    }\n\n");
        }
        count(text, "states", model.states().size());
        count(text, "parameters", model.parameters().size());
        count(text, "prepared", prepared.size());
        count(text, "factors", factors.size());
        // Once a person: too seldom for the compiler to take the boxes off the vectors soon, or at all.
        method(
                text,
                false,
                "prepare(double[] p, double[] work)",
                values(List.copyOf(prepared.keySet()), "p", model.parameters().size()),
                true);
        method(
                text,
                vector,
                "slopes(double[] y, double[] p, double[] side, double[] slope, double[] work)",
                values(slopes, "slope", 0),
                false);
        method(
                text,
                vector,
                "factor(double[] y, double[] p, double[] shift, double[] work)",
                values(factors, "work", 0),
                false);
        method(text, vector, "solve(double[] p, double[] work, double[] b)", values(solution, "b", 0), false);
        count(text, "scratch", scratch);
        text.setLength(text.length() - 1);
        return text.append("}\n").toString();
    }

    private static void count(StringBuilder text, String what, int value) {
        text.append("    @Override\n    public int ")
                .append(what)
                .append("() {\n        return ")
                .append(value)
                .append(";\n    }\n\n");
    }

    private static Map<String, Term> values(List<Term> outputs, String array, int from) {
        Map<String, Term> values = new LinkedHashMap<>();
        for (int k = 0; k < outputs.size(); k++) {
            values.put(array + " " + (from + k), outputs.get(k));
        }
        return values;
    }

    private void method(StringBuilder text, boolean vector, String signature, Map<String, Term> values, boolean inner) {
        String plain = signature.substring(0, signature.indexOf('('));
        String arguments = signature.substring(signature.indexOf('(') + 1, signature.length() - 1);
        var body = new KernelBody(model, places, prepared, factors.size(), vector, inner);
        List<String> pieces = body.write(values);
        scratch = Math.max(scratch, body.scratch());
        text.append("    @Override\n    public void ").append(signature).append(" {\n");
        for (int k = 0; k < pieces.size(); k++) {
            text.append("        ")
                    .append(plain)
                    .append(k)
                    .append('(')
                    .append(arguments.replace("double[] ", ""))
                    .append(");\n");
        }
        text.append("    }\n\n");
        for (int k = 0; k < pieces.size(); k++) {
            text.append("    private static void ")
                    .append(plain)
                    .append(k)
                    .append('(')
                    .append(arguments)
                    .append(") {\n        for (int l = FRONT; l < FRONT + LANES; l += ")
                    .append(vector ? "V" : "1")
                    .append(") {\n")
                    .append(pieces.get(k))
                    .append("        }\n    }\n\n");
        }
    }
}
