package org.percola.numeric.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes a model as Java: the names' places, and the kernel in the words of plain doubles or of vectors. Just above 400 lines:
 * the bodies of the methods share what the writer prepared.
 */
final class KernelWriter {
    /** Operations that C2 still inlines into one method when they are vectors. */
    private static final int LONGEST_PIECE = Integer.getInteger("piece", 60);

    private final ModelText model;
    private final String packageName;
    private final String name;
    private final List<Term> slopes = new ArrayList<>();
    private final List<Term> solution;
    private final List<Term> factors;
    /** Computed once a run from the parameters: each gets a place behind them. */
    private final Map<Term, Integer> prepared = new LinkedHashMap<>();

    private int scratch;

    KernelWriter(String packageName, String name, String text) {
        this.packageName = packageName;
        this.name = name;
        model = ModelText.read(text);
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

    /** The places of states and parameters. */
    String places() {
        var text = new StringBuilder(head(
                "",
                "The places of states and parameters in the blocks of {@link " + name
                        + "ScalarKernel} and its vector twin."));
        text.append("final class ").append(name).append("Places {\n");
        for (int k = 0; k < model.states().size(); k++) {
            text.append("    static final int ")
                    .append(model.states().get(k))
                    .append(" = ")
                    .append(k)
                    .append(";\n");
        }
        text.append("    static final int STATES = ")
                .append(model.states().size())
                .append(";\n\n");
        for (int k = 0; k < model.parameters().size(); k++) {
            text.append("    static final int PAR_")
                    .append(model.parameters().get(k))
                    .append(" = ")
                    .append(k)
                    .append(";\n");
        }
        return text.append("\n    private ")
                .append(name)
                .append("Places() {}\n}\n")
                .toString();
    }

    /** The kernel. */
    String kernel(boolean vector) {
        String type = name + (vector ? "Vector" : "Scalar") + "Kernel";
        String imports = "import org.percola.numeric.BlockKernel;\n";
        if (vector) {
            imports = "import jdk.incubator.vector.DoubleVector;\nimport jdk.incubator.vector.VectorOperators;\n"
                    + "import jdk.incubator.vector.VectorSpecies;\n" + imports;
        }
        var text = new StringBuilder(head(
                imports,
                "Slopes, elimination and solve, "
                        + (vector
                                ? "a vector of lanes at a time; the bits of its scalar twin."
                                : "a lane at a time.")));
        text.append("final class ").append(type).append(" implements BlockKernel {\n");
        if (vector) {
            text.append("    private static final VectorSpecies<Double> S = "
                    + "DoubleVector.SPECIES_PREFERRED.length() > LANES\n            ? DoubleVector.SPECIES_512\n"
                    + "            : DoubleVector.SPECIES_PREFERRED;\n"
                    + "    private static final int V = S.length();\n"
                    + "    private static final DoubleVector ONE = DoubleVector.broadcast(S, 1);\n"
                    + "    private static final DoubleVector ZERO = DoubleVector.zero(S);\n\n");
        }
        count(text, "states", model.states().size());
        count(text, "parameters", model.parameters().size());
        count(text, "prepared", prepared.size());
        count(text, "factors", factors.size());
        method(
                text,
                vector,
                "prepare(double[] p, double[] work)",
                values(List.copyOf(prepared.keySet()), "p", model.parameters().size()),
                true);
        method(
                text,
                vector,
                "slopes(double[] y, double[] p, double[] slope, double[] work)",
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

    private String head(String imports, String sentence) {
        return "// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.\n"
                + "package " + packageName + ";\n\n" + (imports.isEmpty() ? "" : imports + "\n") + "/** " + sentence
                + " */\n@SuppressWarnings(\"all\")\n";
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
        List<String> pieces = new Body(vector, inner).write(values);
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
                    .append(") {\n        for (int l = 0; l < LANES; l += ")
                    .append(vector ? "V" : "1")
                    .append(") {\n")
                    .append(pieces.get(k))
                    .append("        }\n    }\n\n");
        }
    }

    /** One line of a method: a local variable, or (with an empty name) the store of a result. */
    private record Statement(String local, String value, List<String> uses, boolean load, boolean again) {}

    /**
     * One method's statements, in pieces that the compiler swallows whole. Every part gets a name; a name that a later
     * piece needs is read again if it was an input, else it is kept in the work array behind the factors.
     */
    private final class Body {
        private final boolean vector;
        private final boolean inner;
        private final Map<Term, String> names = new HashMap<>();
        private final Map<Term, List<String>> places = new HashMap<>();
        private final List<Statement> statements = new ArrayList<>();

        Body(boolean vector, boolean inner) {
            this.vector = vector;
            this.inner = inner;
        }

        List<String> write(Map<String, Term> values) {
            Map<String, String> stored = new HashMap<>();
            values.forEach((place, term) ->
                    places.computeIfAbsent(term, key -> new ArrayList<>()).add(place));
            values.forEach((place, term) -> {
                String word = name(term);
                if (term.kind() == Term.Kind.NUMBER) {
                    store(word, place);
                } else if (!place.startsWith("b ")) {
                    String[] at = place.split(" ", -1);
                    stored.putIfAbsent(word, read(at[0], Integer.parseInt(at[1])));
                }
            });
            return pieces(stored);
        }

        private void store(String word, String place) {
            String[] at = place.split(" ", -1);
            String line = store(word, at[0], Integer.parseInt(at[1]));
            statements.add(new Statement("", line, List.of(word), false, false));
        }

        private List<String> pieces(Map<String, String> stored) {
            List<List<Statement>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
            int operations = 0;
            for (Statement each : statements) {
                if (operations >= LONGEST_PIECE && !each.local().isEmpty()) { // a result is stored where it was made
                    pieces.add(new ArrayList<>());
                    operations = 0;
                }
                pieces.getLast().add(each);
                operations += each.load() ? 0 : 1;
            }
            Map<String, Integer> home = new HashMap<>();
            Map<String, Statement> made = new HashMap<>();
            for (int k = 0; k < pieces.size(); k++) {
                for (Statement each : pieces.get(k)) {
                    if (!each.local().isEmpty()) {
                        home.put(each.local(), k);
                        made.put(each.local(), each);
                    }
                }
            }
            Map<String, Integer> kept = new HashMap<>();
            for (int k = 0; k < pieces.size(); k++) {
                for (Statement each : pieces.get(k)) {
                    for (String use : each.uses()) {
                        if (home.getOrDefault(use, k) < k
                                && !Objects.requireNonNull(made.get(use)).again()
                                && !stored.containsKey(use)) {
                            kept.computeIfAbsent(use, key -> factors.size() + kept.size());
                        }
                    }
                }
            }
            scratch = Math.max(scratch, kept.size());
            List<String> texts = new ArrayList<>();
            for (int k = 0; k < pieces.size(); k++) {
                var text = new StringBuilder();
                Set<String> here = new HashSet<>();
                for (Statement each : pieces.get(k)) {
                    for (String use : each.uses()) {
                        if (home.getOrDefault(use, k) < k && here.add(use)) {
                            String again = Objects.requireNonNull(made.get(use)).again()
                                    ? Objects.requireNonNull(made.get(use)).value()
                                    : stored.containsKey(use)
                                            ? Objects.requireNonNull(stored.get(use))
                                            : read("work", Objects.requireNonNull(kept.get(use)));
                            line(text, use, again);
                        }
                    }
                    line(text, each.local(), each.value());
                    Integer place = kept.get(each.local());
                    if (place != null) {
                        line(text, "", store(each.local(), "work", place));
                    }
                }
                texts.add(text.toString());
            }
            return texts;
        }

        private void line(StringBuilder text, String local, String value) {
            text.append("            ");
            if (!local.isEmpty()) {
                text.append(vector ? "DoubleVector " : "double ").append(local).append(" = ");
            }
            text.append(value).append(";\n");
        }

        private String store(String word, String array, int place) {
            return vector
                    ? word + ".intoArray(" + array + ", " + index(place) + ")"
                    : array + "[" + index(place) + "] = " + word;
        }

        private String read(String array, int place) {
            return vector
                    ? "DoubleVector.fromArray(S, " + array + ", " + index(place) + ")"
                    : array + "[" + index(place) + "]";
        }

        private String index(int place) {
            return place == 0 ? "l" : place == 1 ? "LANES + l" : place + " * LANES + l";
        }

        private boolean isLeaf(Term term) {
            return term.parts().isEmpty() || (!inner && prepared.containsKey(term));
        }

        /** A word for a term: a number as it is, all else a local variable. */
        private String name(Term term) {
            if (term.kind() == Term.Kind.NUMBER) {
                return number(term);
            }
            String known = names.get(term);
            if (known != null) {
                return known;
            }
            String value = isLeaf(term) ? load(term) : operation(term);
            String local =
                    term.kind() == Term.Kind.INPUT && !term.input().contains("[") ? term.input() : "t" + names.size();
            if (local.equals("S")
                    || local.equals("V")
                    || local.equals("l")
                    || local.equals("p")
                    || local.equals("shift")) {
                local = local + "_";
            }
            names.put(term, local);
            List<String> uses = isLeaf(term)
                    ? List.of()
                    : term.parts().stream().map(this::name).toList();
            boolean again = isLeaf(term) && !value.contains(vector ? " b, " : "b[");
            statements.add(new Statement(local, value, uses, isLeaf(term), again));
            for (String place : places.getOrDefault(term, List.of())) {
                store(local, place);
            }
            return local;
        }

        private String number(Term term) {
            return vector ? "DoubleVector.broadcast(S, " + plain(term) + ")" : plain(term);
        }

        private String plain(Term term) {
            return term.number() == Math.rint(term.number()) && Math.abs(term.number()) < 1e6
                    ? String.format(Locale.ROOT, "%.0f.0", term.number())
                    : Double.toString(term.number());
        }

        private String load(Term term) {
            String array;
            int place;
            Integer behind = prepared.get(term);
            if (behind != null) {
                array = "p";
                place = behind;
            } else if (term.input().equals("shift")) {
                array = "shift";
                place = 0;
            } else if (term.input().contains("[")) {
                array = term.input().substring(0, term.input().indexOf('['));
                place = Integer.parseInt(term.input()
                        .substring(term.input().indexOf('[') + 1, term.input().length() - 1));
            } else if (term.fixed()) {
                array = "p";
                place = model.parameters().indexOf(term.input());
            } else {
                array = "y";
                place = model.states().indexOf(term.input());
            }
            return read(array, place);
        }

        private String operation(Term term) {
            String a = name(term.part(0));
            String b = term.parts().size() > 1 ? name(term.part(1)) : "";
            boolean numberFirst = term.part(0).kind() == Term.Kind.NUMBER;
            boolean numberLast = term.parts().size() > 1 && term.part(1).kind() == Term.Kind.NUMBER;
            if (!vector) {
                return switch (term.kind()) {
                    case ADD -> a + " + " + b;
                    case SUBTRACT -> a + " - " + b;
                    case NEGATE -> "-" + a;
                    case MULTIPLY -> a + " * " + b;
                    case RECIPROCAL -> "1 / " + a;
                    case MAX -> "Math.max(" + a + ", " + b + ")";
                    case POSITIVE -> a + " > 0 ? 1 : 0";
                    case NUMBER, INPUT -> throw new IllegalStateException(term.toString());
                };
            }
            String plainLast = numberLast ? plain(term.part(1)) : b;
            return switch (term.kind()) {
                case ADD -> numberFirst ? b + ".add(" + plain(term.part(0)) + ")" : a + ".add(" + plainLast + ")";
                case SUBTRACT -> a + ".sub(" + plainLast + ")";
                case NEGATE -> a + ".neg()";
                case MULTIPLY -> numberFirst ? b + ".mul(" + plain(term.part(0)) + ")" : a + ".mul(" + plainLast + ")";
                case RECIPROCAL -> "ONE.div(" + a + ")";
                case MAX -> a + ".max(" + plainLast + ")";
                case POSITIVE -> "ZERO.blend(1.0, " + a + ".compare(VectorOperators.GT, 0.0))";
                case NUMBER, INPUT -> throw new IllegalStateException(term.toString());
            };
        }
    }
}
