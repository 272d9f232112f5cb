package org.percola.casebook;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.percola.evidence.Grade;
import org.percola.quantity.Check;

/**
 * One number that somebody published.
 *
 * @param id prefix PUN, TRA, HEA or OUT and a number
 * @param study several texts about one study share it
 * @param sources keys of the evidence table
 * @param theme what it is about, such as {@code depth} or {@code acne-scars}
 * @param what in words
 * @param stated what the text says of the protocol
 * @param peopleCount people, animals or samples behind it
 * @param quantity what was measured, such as {@code openDepth} or {@code goodman-baron.change}
 * @param published the number
 * @param unit of the quantity
 * @param use whether anything was set by it
 * @param where table, figure or abstract
 * @param grade how it was seen
 * @param note what to know of it
 */
public record Observation(
        String id,
        String study,
        List<String> sources,
        String theme,
        String what,
        Stated stated,
        OptionalInt peopleCount,
        String quantity,
        Published published,
        String unit,
        Use use,
        String where,
        Grade grade,
        String note) {

    /** Whether a parameter was set by an observation of this study. */
    public enum Use {
        /** Something was: agreement is consistency, no more. */
        CALIBRATE,
        /** Nothing was: agreement is evidence. */
        CHECK,
        /** Known beside, too indirect for either. */
        CONTEXT
    }

    /** What the text says of the protocol; empty where it is silent. */
    public record Stated(
            String site,
            String device,
            OptionalDouble settingMm,
            OptionalDouble passesCount,
            OptionalDouble sessionsCount,
            OptionalDouble intervalDays,
            OptionalDouble readDays) {}

    /**
     * The number as published: a value, a range, or both.
     *
     * @param sd between people or samples
     * @param low end of an interval of the mean, of a range, or of an inequality
     */
    public record Published(OptionalDouble value, OptionalDouble sd, OptionalDouble low, OptionalDouble high) {
        public Published {
            if (value.isEmpty() && low.isEmpty() && high.isEmpty()) {
                throw new IllegalArgumentException("A published number needs a value or an end of a range.");
            }
            Check.inRange(
                    "Published.value",
                    value.orElse(low.orElse(high.orElse(0))),
                    low.orElse(Double.NEGATIVE_INFINITY),
                    high.orElse(Double.POSITIVE_INFINITY));
        }
    }

    public Observation {
        sources = List.copyOf(sources);
    }

    /** The first part of the id: which mechanism it speaks of. */
    public String prefix() {
        return id.substring(0, id.indexOf('-'));
    }

    /** Whether a quantity is a share of people. */
    static boolean isShare(String quantity) {
        return quantity.endsWith(".incidence") || quantity.contains(".responder") || quantity.startsWith("physician.");
    }

    static Observation of(CasebookTable.Row row) {
        return new Observation(
                row.text("id"),
                row.text("study"),
                row.entries("source"),
                row.text("theme"),
                row.text("what"),
                new Stated(
                        row.text("site"),
                        row.text("device"),
                        row.optional("settingMm"),
                        row.optional("passes"),
                        row.optional("sessions"),
                        row.optional("intervalDays"),
                        row.optional("readDays")),
                row.has("n") ? OptionalInt.of((int) row.number("n")) : OptionalInt.empty(),
                row.text("quantity"),
                new Published(row.optional("value"), row.optional("sd"), row.optional("low"), row.optional("high")),
                row.text("unit"),
                Use.valueOf(row.text("use").toUpperCase(Locale.ROOT)),
                row.text("where"),
                Grade.valueOf(row.text("grade")),
                row.text("note"));
    }
}
