package org.percola.wire;

import java.util.ArrayList;
import java.util.List;

/** Gathers problems while a document is read. Past a hundred it only counts: nobody reads more. */
final class Problems {
    private static final int MOST = 100;
    private final List<Problem> found = new ArrayList<>();
    private int unlisted;

    void add(String path, String value, String expected, String advice) {
        if (found.size() < MOST) {
            found.add(new Problem(path, value, expected, advice));
        } else {
            unlisted++;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> list() {
        List<Problem> all = new ArrayList<>(found);
        if (unlisted > 0) {
            all.add(new Problem("", "", "", unlisted + " more problems are not listed."));
        }
        return List.copyOf(all);
    }
}
