package org.percola.casebook;

import java.util.List;

/**
 * A coefficient of the outcome and an observation that it was fitted to.
 *
 * @param parameter its name in the evidence
 * @param observation its id
 */
public record Fit(String parameter, String observation) {
    /** All of them, in the order of the table. */
    public static List<Fit> all() {
        return CasebookTable.read("fits.csv", row -> new Fit(row.text("parameter"), row.text("observation")));
    }
}
