package org.percola.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Stacks that begin alike share their beginning; each node counts the samples that passed it. */
final class FlameTree {
    private final String name;
    private final Map<String, FlameTree> inner = new TreeMap<>();
    private int samples;

    FlameTree(String name) {
        this.name = name;
    }

    void add(List<String> stack) {
        samples++;
        if (!stack.isEmpty()) {
            inner.computeIfAbsent(stack.getFirst(), FlameTree::new).add(stack.subList(1, stack.size()));
        }
    }

    String name() {
        return name;
    }

    int samples() {
        return samples;
    }

    Iterable<FlameTree> inner() {
        return inner.values();
    }

    int depth() {
        return 1 + inner.values().stream().mapToInt(FlameTree::depth).max().orElse(0);
    }

    /** What each method does itself, the largest parts first. */
    void print(PrintStream out) {
        Map<String, Integer> own = new TreeMap<>();
        collect(own);
        own.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .limit(25)
                .forEach(part ->
                        out.printf(Locale.ROOT, "%5.1f %%  %s%n", 100.0 * part.getValue() / samples, part.getKey()));
    }

    private void collect(Map<String, Integer> own) {
        int left = samples;
        for (FlameTree each : inner.values()) {
            left -= each.samples;
            each.collect(own);
        }
        own.merge(name, left, Integer::sum);
    }
}
