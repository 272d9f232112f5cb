package org.percola.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of sources and parameters, read once; immutable and safe for any number of threads. */
public final class Evidence {
    private final Map<String, Source> sources;
    private final Map<String, Entry> entries;
    private final List<Parameter> parameters;
    private final @Nullable ParameterEnsemble ensemble;

    /**
     * A parameter beside the hash of its name, so that a draw never hashes a string.
     *
     * @param column of the ensemble, -1 if the parameter is drawn on its own
     */
    record Entry(Parameter parameter, long nameHash, int column) {}

    Evidence(List<Source> sources, List<Parameter> parameters) {
        this(sources, parameters, null);
    }

    Evidence(List<Source> sources, List<Parameter> parameters, @Nullable ParameterEnsemble ensemble) {
        var byKey = new LinkedHashMap<String, Source>();
        sources.forEach(source -> byKey.put(source.key(), source));
        var byName = new LinkedHashMap<String, Entry>();
        List<String> together = ensemble == null ? List.of() : ensemble.names();
        parameters.forEach(
                p -> byName.put(p.name(), new Entry(p, ParameterDraw.hash(p.name()), together.indexOf(p.name()))));
        together.stream().filter(name -> !byName.containsKey(name)).findFirst().ifPresent(name -> {
            throw missing("parameter", name, byName.keySet());
        });
        this.ensemble = ensemble;
        this.sources = Collections.unmodifiableMap(byKey);
        this.entries = Collections.unmodifiableMap(byName);
        this.parameters = List.copyOf(parameters);
    }

    /** The evidence that ships with Percola. */
    public static Evidence standard() {
        return Standard.EVIDENCE;
    }

    /** The same tables with this ensemble in the place of the shipped one. */
    public Evidence with(ParameterEnsemble other) {
        return new Evidence(sources(), parameters, other);
    }

    /** The same tables without an ensemble: every parameter is drawn on its own. */
    public Evidence withoutEnsemble() {
        return new Evidence(sources(), parameters, null);
    }

    /** The sets that draws take together, if there are any. */
    public Optional<ParameterEnsemble> ensemble() {
        return Optional.ofNullable(ensemble);
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
