package org.percola.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results asked for last, in memory only: a slider that goes back and forth computes once. */
final class Shelf<T> {
    private final Map<String, T> results;

    Shelf(int most) {
        results = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    @Nullable
    T find(String key) {
        synchronized (results) {
            return results.get(key);
        }
    }

    void keep(String key, T result) {
        synchronized (results) {
            results.put(key, result);
        }
    }
}
