package org.percola.casebook;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.percola.patient.Coded;
import org.percola.patient.Phototype;
import org.percola.patient.Site;

/**
 * What a study did to the skin. What its text leaves out is assumed within a span, named in {@code assumed}, and varies
 * from draw to draw.
 *
 * @param key an observation's id, or a study
 * @param deviceKey of the catalogue or of a rig; "" for untreated people
 * @param speedMmPerS of a hand or a test machine; 0 for the usual one
 * @param readDays where the observation names no day
 * @param topicalKey of the catalogue, {@code compound} for the observation's own compound, "" for none
 * @param concentrationMgPerMl of the topical; 0 for the catalogue's
 * @param againstKey the protocol of the other arm, where a difference was published; else ""
 * @param assumed names of what is assumed
 * @param reason why so
 */
record Protocol(
        String key,
        Site site,
        String deviceKey,
        Span settingMm,
        Span passesCount,
        Span speedMmPerS,
        Span sessionsCount,
        double intervalDays,
        OptionalDouble readDays,
        Span ageYears,
        List<Phototype> phototypes,
        String topicalKey,
        double concentrationMgPerMl,
        double volumeUlPerCm2,
        Set<Circumstance> circumstances,
        String againstKey,
        List<String> assumed,
        String reason) {

    /** What a protocol has besides. */
    enum Circumstance implements Coded {
        /** A needle held upright on the skin: no gap, no tilt. */
        BENCH,
        /** Skin off the body: nothing closes, no blood. */
        EXCISED,
        OCCLUDED,
        COX_INHIBITOR,
        /** A topical anaesthetic before. */
        NUMBED;

        @Override
        public String code() {
            return Coded.kebab(this);
        }
    }

    Protocol {
        phototypes = List.copyOf(phototypes);
        circumstances = Set.copyOf(circumstances);
        assumed = List.copyOf(assumed);
    }

    boolean has(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** One line for a reader: what is assumed, and why. */
    String assumptions() {
        return assumed.isEmpty() ? "" : String.join(", ", assumed) + ": " + reason;
    }

    static Protocol of(CasebookTable.Row row) {
        return new Protocol(
                row.text("key"),
                Coded.find(Site.class, row.text("site")).orElseThrow(),
                row.text("device"),
                row.span("settingLowMm", "settingHighMm"),
                row.span("passesLow", "passesHigh"),
                row.span("speedLowMmPerS", "speedHighMmPerS"),
                row.span("sessionsLow", "sessionsHigh"),
                row.orElse("intervalDays", 0),
                row.optional("readDays"),
                row.span("ageLowYears", "ageHighYears"),
                row.words("phototypes").stream().map(Phototype::valueOf).toList(),
                row.text("topical"),
                row.orElse("concentrationMgPerMl", 0),
                row.orElse("volumeUlPerCm2", 0),
                row.words("circumstances").stream()
                        .map(code -> Coded.find(Circumstance.class, code).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                row.text("against"),
                row.words("assumed"),
                row.text("reason"));
    }
}
