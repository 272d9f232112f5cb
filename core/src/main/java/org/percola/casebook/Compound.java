package org.percola.casebook;

import java.util.List;
import java.util.Locale;
import org.percola.treatment.Pka;
import org.percola.treatment.Solute;
import org.percola.treatment.Topical;

/**
 * The compound of an observation, in the donor that was put on.
 *
 * @param slabUm thickness of the bare dermis that it was compared with, where it was
 */
record Compound(String key, Topical topical, Span slabUm, List<String> assumed, String reason) {
    Compound {
        assumed = List.copyOf(assumed);
    }

    /** One line for a reader: what is assumed, and why. */
    String assumptions() {
        return assumed.isEmpty() ? "" : String.join(", ", assumed) + ": " + reason;
    }

    Solute solute() {
        return topical.solute().orElseThrow();
    }

    static Compound of(CasebookTable.Row row) {
        String key = row.text("key");
        Solute solute = new Solute(
                row.text("name"),
                row.number("molarMassGPerMol"),
                row.number("logKow"),
                row.entries("pKas").stream().map(Compound::pka).toList());
        Topical topical = new Topical(
                key,
                row.text("name"),
                solute,
                row.number("concentrationMgPerMl"),
                row.number("vehiclePh"),
                true,
                List.of());
        return new Compound(
                key, topical, row.span("slabLowUm", "slabHighUm"), row.words("assumed"), row.text("reason"));
    }

    private static Pka pka(String text) {
        int blank = text.indexOf(' ');
        return new Pka(
                Pka.Kind.valueOf(text.substring(0, blank).toUpperCase(Locale.ROOT)),
                Double.parseDouble(text.substring(blank + 1)));
    }
}
