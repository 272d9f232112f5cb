package org.percola.casebook;

import java.util.ArrayList;
import java.util.List;

/** The published observations that ship with Percola. */
public final class Observations {
    /** The tables: puncture, delivery and closure, healing, outcome and safety. */
    static final List<String> PREFIXES = List.of("PUN", "TRA", "HEA", "OUT");

    private Observations() {}

    /** All of them, in the order of their ids. */
    public static List<Observation> read() {
        List<Observation> all = new ArrayList<>();
        for (String prefix : PREFIXES) {
            all.addAll(CasebookTable.read(prefix + ".csv", Observation::of));
        }
        return List.copyOf(all);
    }
}
