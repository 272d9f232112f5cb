package org.percola.healing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The healing kinetics as equations, for other programs: what {@code kinetics.model}, {@code sessions.model} and
 * {@code letters.csv} say. A right-hand side has numbers, names, + - * / ^ (whole powers), factors side by side,
 * parentheses, {@code max}, {@code min}, {@code sqrt} and the functions of the text.
 */
public final class KineticText {
    private final List<Function> functions = new ArrayList<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();
    private final Map<String, String> slopes = new LinkedHashMap<>();
    private final Map<String, String> rest = new LinkedHashMap<>();
    private final Map<String, String> sessions = new LinkedHashMap<>();
    private final Map<String, String> letters = new LinkedHashMap<>();

    /** A response that equations call by name. */
    public record Function(String name, List<String> arguments, String body) {
        public Function {
            arguments = List.copyOf(arguments);
        }
    }

    private KineticText() {
        lines("kinetics.model").forEach(this::kinetics);
        lines("sessions.model").forEach(this::session);
        List<String> rows = lines("letters.csv");
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", 2);
            letters.put(cells[0], cells[1]);
        }
    }

    /** Reads it. */
    public static KineticText read() {
        return new KineticText();
    }

    public List<Function> functions() {
        return List.copyOf(functions);
    }

    /** Right-hand sides by name, in an order in which each uses only those before it. */
    public Map<String, String> abbreviations() {
        return abbreviations;
    }

    /** Right-hand sides of the slopes (1/d) by state. */
    public Map<String, String> slopes() {
        return slopes;
    }

    /** Values at rest by state; 0 where none stands here. */
    public Map<String, String> rest() {
        return rest;
    }

    /** What a state becomes at a session, from the states just before it. */
    public Map<String, String> sessions() {
        return sessions;
    }

    /** Names of the evidence table by letter. */
    public Map<String, String> letters() {
        return letters;
    }

    private void kinetics(String line) {
        String[] sides = line.split("=", 2);
        String left = sides[0].strip();
        String right = sides[1].strip();
        if (left.endsWith("'")) {
            slopes.put(left.substring(0, left.length() - 1), right);
        } else if (left.contains("(")) {
            int open = left.indexOf('(');
            List<String> arguments =
                    List.of(left.substring(open + 1, left.length() - 1).split(",\\s*", -1));
            functions.add(new Function(left.substring(0, open), arguments, right));
        } else {
            abbreviations.put(left, right);
        }
    }

    private void session(String line) {
        String[] sides = line.split("=", 2);
        String[] left = sides[0].strip().split(" ", 2);
        (left[0].equals("rest") ? rest : sessions).put(left[1], sides[1].strip());
    }

    private static List<String> lines(String name) {
        try (InputStream text = Objects.requireNonNull(KineticText.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
