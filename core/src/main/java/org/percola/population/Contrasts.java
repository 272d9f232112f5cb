package org.percola.population;

import java.util.ArrayList;
import java.util.List;

/** Which arms are held against which: each against every later one. */
final class Contrasts {
    private Contrasts() {}

    /** Places of two arms in the design. */
    record Pair(int first, int second) {}

    static List<Pair> pairs(int armsCount) {
        List<Pair> all = new ArrayList<>();
        for (int first = 0; first < armsCount; first++) {
            for (int second = first + 1; second < armsCount; second++) {
                all.add(new Pair(first, second));
            }
        }
        return all;
    }
}
