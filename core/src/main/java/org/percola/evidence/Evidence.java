package org.percola.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of sources and parameters, read once; immutable and safe for any number of threads. */
public final class Evidence {
    private final Map<String, Source> sources;
    private final Map<String, Entry> entries;
    private final List<Parameter> parameters;

    /** A parameter beside the hash of its name, so that a draw never hashes a string. */
    record Entry(Parameter parameter, long nameHash) {}

    Evidence(List<Source> sources, List<Parameter> parameters) {
        var byKey = new LinkedHashMap<String, Source>();
        sources.forEach(source -> byKey.put(source.key(), source));
        var byName = new LinkedHashMap<String, Entry>();
        parameters.forEach(p -> byName.put(p.name(), new Entry(p, ParameterDraw.hash(p.name()))));
        this.sources = Collections.unmodifiableMap(byKey);
        this.entries = Collections.unmodifiableMap(byName);
        this.parameters = List.copyOf(parameters);
    }

    /** The evidence that ships with Percola. */
    public static Evidence standard() {
        return Standard.EVIDENCE;
    }

    /** The parameter of that name; the message of a miss names the nearest one. */
    public Parameter parameter(String name) {
        return entry(name).parameter();
    }

    /** All parameters, package by package, in the order of the tables. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The parameters of one package, for example {@code "healing"}. */
    public List<Parameter> parametersOf(String packageName) {
        return parameters.stream()
                .filter(p -> p.name().startsWith(packageName + "."))
                .toList();
    }

    /** The source of that key; the message of a miss names the nearest one. */
    public Source source(String key) {
        return findSource(key).orElseThrow(() -> missing("source", key, sources.keySet()));
    }

    public Optional<Source> findSource(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** All sources, by key. */
    public List<Source> sources() {
        return new ArrayList<>(sources.values());
    }

    Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw missing("parameter", name, entries.keySet());
        }
        return entry;
    }

    private static IllegalArgumentException missing(String what, String name, Iterable<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = edits(name, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        String hint = nearest.isEmpty() ? "" : "\nMaybe " + nearest + " was meant.";
        return new IllegalArgumentException("There is no " + what + " " + name + " in the evidence." + hint);
    }

    /** Levenshtein distance: letters to insert, delete or replace. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Standard {
        static final Evidence EVIDENCE = EvidenceTables.read();
    }
}
