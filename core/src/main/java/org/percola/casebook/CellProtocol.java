package org.percola.casebook;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.percola.patient.Coded;
import org.percola.patient.Site;
import org.percola.transport.Preparation;
import org.percola.transport.Species;

/**
 * What a study did in a diffusion cell. What its text leaves out is assumed within a span, named in {@code assumed}, and
 * varies from draw to draw.
 *
 * @param key an observation's id, or a study
 * @param deviceKey of the catalogue or of a rig; "" for intact skin
 * @param compoundKey a row of the compounds
 * @param concentrationMgPerMl of the donor; NOTHING where load over volume says it
 * @param loadUg of the whole donor
 * @param donorUl of that load
 * @param infinite the donor never runs down
 * @param openUntilH the donor is an open film that dries and is wiped off then; empty where it is covered and stays
 * @param intactFlux as published, from which the permeability of that skin follows; empty where structure has to say it
 * @param solubilityMgPerMl in the donor; empty where nothing is known of it
 */
record CellProtocol(
        String key,
        Species species,
        Preparation preparation,
        Site site,
        Span thicknessUm,
        double temperatureC,
        String deviceKey,
        Span settingMm,
        Span passesCount,
        String compoundKey,
        Span concentrationMgPerMl,
        OptionalDouble loadUg,
        Span donorUl,
        boolean infinite,
        double vehiclePh,
        Span areaCm2,
        double durationH,
        OptionalDouble intactFlux,
        OptionalDouble openUntilH,
        OptionalDouble solubilityMgPerMl,
        List<String> assumed,
        String reason) {

    CellProtocol {
        assumed = List.copyOf(assumed);
    }

    /** One line for a reader: what is assumed, and why. */
    String assumptions() {
        return assumed.isEmpty() ? "" : String.join(", ", assumed) + ": " + reason;
    }

    static CellProtocol of(CasebookTable.Row row) {
        return new CellProtocol(
                row.text("key"),
                Species.valueOf(row.text("species").toUpperCase(Locale.ROOT)),
                Preparation.valueOf(
                        row.text("preparation").toUpperCase(Locale.ROOT).replace('-', '_')),
                Coded.find(Site.class, row.text("site")).orElseThrow(),
                row.span("thicknessLowUm", "thicknessHighUm"),
                row.number("temperatureC"),
                row.text("device"),
                row.span("settingLowMm", "settingHighMm"),
                row.span("passesLow", "passesHigh"),
                row.text("compound"),
                row.span("concentrationLowMgPerMl", "concentrationHighMgPerMl"),
                row.optional("loadUg"),
                row.span("donorLowUl", "donorHighUl"),
                Boolean.parseBoolean(row.text("infinite")),
                row.number("vehiclePh"),
                row.span("areaLowCm2", "areaHighCm2"),
                row.number("durationH"),
                row.optional("intactFlux"),
                row.optional("openUntilH"),
                row.optional("solubilityMgPerMl"),
                row.words("assumed"),
                row.text("reason"));
    }
}
