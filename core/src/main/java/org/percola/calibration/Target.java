package org.percola.calibration;

import java.util.List;
import java.util.Locale;

/**
 * What the kinetics are fitted to.
 *
 * @param courseKey one of the published courses, or {@code reference}
 * @param reading what is read off the tissue
 * @param day of reading, counted from the first session; not a number where the reading has none
 * @param byDay the day that it is compared with; not a number where there is none
 * @param sigma how exactly, ours
 * @param effect which effect of the study moves it; empty where none does
 * @param what in words
 */
public record Target(
        String id,
        Kind kind,
        String courseKey,
        String reading,
        double day,
        double byDay,
        double wanted,
        double sigma,
        String effect,
        String source,
        String what) {
    /** NUMBER: read in a primary abstract. SHAPE: read off a secondary set, or words made a number. DESIGN: our choice. */
    public enum Kind {
        NUMBER,
        SHAPE,
        DESIGN
    }

    static List<Target> all() {
        return Table.read(
                "targets.csv",
                row -> new Target(
                        row.text("id"),
                        Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.text("course"),
                        row.text("reading"),
                        row.number("day"),
                        row.number("by"),
                        row.number("wanted"),
                        row.number("sigma"),
                        row.text("effect"),
                        row.text("source"),
                        row.text("what")));
    }
}
