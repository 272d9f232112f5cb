package org.percola.numeric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model as its authors wrote it: one equation a line in the letters of the papers, and beside it what each letter means.
 *
 * <pre>
 * # a comment
 * h(x, K) = x^2 / (K^2 + x^2)          a function that equations call
 * tau [1] = T1 + w3 T3                 an abbreviation, with its unit where that is not 1
 * T1' = dT (p1P P - T1)                the slope of a state
 * T1 at rest = 0                       where it starts; 0 where nothing is said
 * T1 at session = T1 + d               what a jump makes of it, from the values just before
 * reading gain [1] all of it = T1 + T3 a value that is read off the states
 * state T1 [1] TGF-b1                  what a state is
 * given d [1] dose &lt;- who gives it     an input of a jump or a run
 *   dT [1/d] turnover &lt;- betaTurnover; WAUGH2006      a coefficient and where its value stands
 * </pre>
 *
 * Declarations may be missing: a letter that none explains is a parameter. {@link FormulaReader} reads the right sides.
 */
public final class ModelText {
    private static final Pattern DECLARATION =
            Pattern.compile("(?:(state|given) )?(\\w+) +\\[([^]]*)] +([^<]*?)(?: *<- *([^;]*?)(?: *; *(.*))?)?");
    private static final Pattern READING = Pattern.compile("reading (\\w+) +\\[([^]]*)] +([^=]*?) *= *(.*)");
    private static final Pattern FUNCTION = Pattern.compile("(\\w+)\\(([^)]*)\\) *= *(.*)");
    private static final Pattern ABBREVIATION = Pattern.compile("(\\w+)(?: +\\[([^]]*)])? *= *(.*)");
    private static final Pattern SLOPE = Pattern.compile("(\\w+)' *= *(.*)");
    private static final Pattern MOMENT = Pattern.compile("(\\w+) at (rest|session) *= *(.*)");

    private final Set<String> callable = new LinkedHashSet<>(Set.of("max", "min", "sqrt"));
    private final Map<String, Function> functions = new LinkedHashMap<>();
    private final Map<String, Abbreviation> abbreviations = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Formula> slopes = new LinkedHashMap<>();
    private final Map<String, Formula> rest = new LinkedHashMap<>();
    private final Map<String, Formula> session = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Letter> states = new LinkedHashMap<>();
    private final Map<String, Letter> given = new LinkedHashMap<>();
    private final Map<String, Letter> coefficients = new LinkedHashMap<>();

    /** A response that equations call by name. */
    public record Function(List<String> arguments, Formula body) {
        public Function {
            arguments = List.copyOf(arguments);
        }
    }

    /** A name for a formula. */
    public record Abbreviation(String unit, Formula formula) {}

    /** A value that others read off the states. */
    public record Reading(String unit, String meaning, Formula formula) {}

    /**
     * What a letter stands for.
     *
     * @param from where its value comes from, empty where nothing is said
     * @param basis what that rests on, empty where nothing is said
     */
    public record Letter(String unit, String meaning, String from, String basis) {}

    private ModelText() {}

    /** Reads a text. */
    public static ModelText read(String text) {
        var model = new ModelText();
        for (String line : text.lines().toList()) {
            String bare = line.replaceFirst("#.*", "").strip();
            if (!bare.isEmpty()) {
                model.line(bare);
            }
        }
        return model;
    }

    private void line(String line) {
        boolean taken = line.indexOf('=') < 0
                ? take(line, DECLARATION, this::declare)
                : take(line, READING, this::reading)
                        || take(line, SLOPE, this::slope)
                        || take(line, MOMENT, this::moment)
                        || take(line, FUNCTION, this::function)
                        || take(line, ABBREVIATION, this::abbreviation);
        if (!taken) {
            throw new IllegalArgumentException("The model has a line that is no equation and no declaration: " + line);
        }
    }

    private static boolean take(String line, Pattern pattern, Consumer<Matcher> reader) {
        Matcher found = pattern.matcher(line);
        boolean matches = found.matches();
        if (matches) {
            reader.accept(found);
        }
        return matches;
    }

    private void reading(Matcher found) {
        readings.put(found.group(1), new Reading(found.group(2), found.group(3), formula(found.group(4))));
    }

    private void slope(Matcher found) {
        slopes.put(found.group(1), formula(found.group(2)));
        order.add(found.group(1));
    }

    private void moment(Matcher found) {
        (found.group(2).equals("rest") ? rest : session).put(found.group(1), formula(found.group(3)));
    }

    private void function(Matcher found) {
        List<String> arguments = List.of(found.group(2).strip().split("\\s*,\\s*", -1));
        functions.put(found.group(1), new Function(arguments, formula(found.group(3))));
        callable.add(found.group(1));
    }

    private void abbreviation(Matcher found) {
        String unit = Objects.requireNonNullElse(found.group(2), "1");
        abbreviations.put(found.group(1), new Abbreviation(unit, formula(found.group(3))));
        order.add(found.group(1));
    }

    private Formula formula(String right) {
        return FormulaReader.read(right, callable);
    }

    private void declare(Matcher found) {
        var letter = new Letter(
                found.group(3),
                found.group(4),
                Objects.requireNonNullElse(found.group(5), ""),
                Objects.requireNonNullElse(found.group(6), ""));
        String kind = Objects.requireNonNullElse(found.group(1), "");
        (kind.equals("state") ? states : kind.equals("given") ? given : coefficients).put(found.group(2), letter);
    }

    /** In the order in which they were written, as all that follow. */
    public Map<String, Function> functions() {
        return functions;
    }

    /** Each uses only those before it. */
    public Map<String, Abbreviation> abbreviations() {
        return abbreviations;
    }

    /** Names of abbreviations and of states with their slopes, in the order of the text. */
    public List<String> order() {
        return order;
    }

    /** Slopes by state; their order is that of the states. */
    public Map<String, Formula> slopes() {
        return slopes;
    }

    /** Values at rest by state; 0 where none stands here. */
    public Map<String, Formula> rest() {
        return rest;
    }

    /** What a state becomes at a jump, from the states just before it. */
    public Map<String, Formula> session() {
        return session;
    }

    public Map<String, Reading> readings() {
        return readings;
    }

    /** What the states are. */
    public Map<String, Letter> states() {
        return states;
    }

    /** Inputs. */
    public Map<String, Letter> given() {
        return given;
    }

    /** What the coefficients are. */
    public Map<String, Letter> coefficients() {
        return coefficients;
    }

    /** The names that a formula hangs on, abbreviations followed to their ends and functions left aside. */
    public Set<String> names(Formula formula) {
        Set<String> names = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        formula.eachName(open::add);
        for (int k = 0; k < open.size(); k++) {
            Abbreviation shorter = abbreviations.get(open.get(k));
            if (shorter == null) {
                names.add(open.get(k));
            } else {
                shorter.formula().eachName(open::add);
            }
        }
        return names;
    }
}
