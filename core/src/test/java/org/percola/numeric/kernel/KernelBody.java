package org.percola.numeric.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One method's statements, in pieces that the compiler swallows whole. Every part gets a name; a name that a later
 * piece needs is read again if it was an input, else it is kept in the work array behind the factors.
 */
final class KernelBody {
    /** Operations that C2 still inlines into one method when they are vectors. */
    private static final int LONGEST_PIECE = Integer.getInteger("piece", 60);

    /** Names that a method has already. */
    private static final Set<String> TAKEN = Set.of("S", "V", "l", "p", "y", "b", "shift", "side", "slope", "work");

    /** Words for the places of states and parameters in their arrays. */
    record Places(String states, String parameters) {
        String ofState(String name) {
            return states + "." + name;
        }

        String ofParameter(String name) {
            return parameters + ".PAR_" + name;
        }
    }

    /** One line of a method: a local variable, or (with an empty name) the store of a result. */
    private record Statement(String local, String value, List<String> uses, boolean load, boolean again) {}

    private final ModelTerms model;
    private final Places places;
    private final Map<Term, Integer> prepared;
    private final int factors;
    private final boolean vector;
    private final boolean inner;
    private final Map<Term, String> names = new HashMap<>();
    private final Map<Term, List<String>> targets = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    private int scratch;

    /**
     * A method of a kernel.
     *
     * @param places words for the places
     * @param prepared places of what is computed once a run
     * @param factors places before those that this method may use to keep values
     * @param inner whether it is the method that computes what is prepared
     */
    KernelBody(
            ModelTerms model, Places places, Map<Term, Integer> prepared, int factors, boolean vector, boolean inner) {
        this.model = model;
        this.places = places;
        this.prepared = prepared;
        this.factors = factors;
        this.vector = vector;
        this.inner = inner;
    }

    /** Values that it keeps between its pieces. */
    int scratch() {
        return scratch;
    }

    /** The statements that store each term in its place. */
    List<String> write(Map<String, Term> values) {
        Map<String, String> stored = new HashMap<>();
        values.forEach((place, term) ->
                targets.computeIfAbsent(term, key -> new ArrayList<>()).add(place));
        values.forEach((place, term) -> {
            String word = name(term);
            if (term.kind() == Term.Kind.NUMBER) {
                store(word, place);
            } else if (!place.startsWith("b ") && !place.startsWith("slope ")) { // there it is no more, or more than it
                String[] at = place.split(" ", -1);
                stored.putIfAbsent(word, read(at[0], Integer.parseInt(at[1])));
            }
        });
        return pieces(stored);
    }

    private void store(String word, String place) {
        String[] at = place.split(" ", -1);
        String line = store(
                at[0].equals("slope") ? onSide(word, Integer.parseInt(at[1])) : word, at[0], Integer.parseInt(at[1]));
        statements.add(new Statement("", line, List.of(word), false, false));
    }

    private String onSide(String word, int place) {
        return vector ? word + ".add(" + read("side", place) + ")" : word + " + " + read("side", place);
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
                        kept.computeIfAbsent(use, key -> factors + kept.size());
                    }
                }
            }
        }
        scratch = kept.size();
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
                ? word + ".intoArray(" + array + ", " + index(array, place) + ")"
                : array + "[" + index(array, place) + "] = " + word;
    }

    private String read(String array, int place) {
        return vector
                ? "DoubleVector.fromArray(S, " + array + ", " + index(array, place) + ")"
                : array + "[" + index(array, place) + "]";
    }

    private String index(String array, int place) {
        return word(array, place).map(word -> word + " * LANES + l").orElseGet(() -> switch (place) {
            case 0 -> "l";
            case 1 -> "LANES + l";
            default -> place + " * LANES + l";
        });
    }

    /** What lies in that place, where it has a name. */
    private Optional<String> word(String array, int place) {
        return switch (array) {
            case "y", "side", "slope", "b" ->
                Optional.of(places.ofState(model.states().get(place)));
            case "p" ->
                place < model.parameters().size()
                        ? Optional.of(places.ofParameter(model.parameters().get(place)))
                        : Optional.empty();
            default -> Optional.empty();
        };
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
        String local = term.kind() == Term.Kind.INPUT && !term.input().contains("[")
                ? term.input()
                : model.abbreviation(term).orElse("t" + names.size());
        if (TAKEN.contains(local)) {
            local = local + "_";
        }
        names.put(term, local);
        List<String> uses =
                isLeaf(term) ? List.of() : term.parts().stream().map(this::name).toList();
        boolean again = isLeaf(term) && !value.contains(vector ? " b, " : "b[");
        statements.add(new Statement(local, value, uses, isLeaf(term), again));
        for (String place : targets.getOrDefault(term, List.of())) {
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
