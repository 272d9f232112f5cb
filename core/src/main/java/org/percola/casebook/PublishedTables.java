package org.percola.casebook;

import java.util.List;

/**
 * The two large tables that observations summarise, whole: permeabilities of intact human skin, and amounts that passed
 * skin under needles. The first gave the correlation its coefficients; of the second, only the needles that were taken
 * out before a donor went on (plastic) can be run, since a patch that holds its drug is another device.
 *
 * @evidence CHERUVU2022, database file: compound, molar mass, logKow and permeability of its 476 aqueous records
 * @evidence YUAN2023, data file: 191 points
 */
public final class PublishedTables {
    /** A permeability of intact human skin to a solute in water. */
    public record Permeability(
            String compound, double molarMassGPerMol, double logKow, double logKpCmPerH, String reference) {}

    /**
     * An amount that had passed.
     *
     * @param needles what they were made of, and whether they stayed in
     * @param loadUg drug in the patch or the donor
     * @param flag why to be careful with it; empty if nothing is known
     */
    public record Passed(
            String solute,
            double molarMassGPerMol,
            String needles,
            double needleLengthUm,
            String skin,
            double loadUg,
            double timeH,
            double amountUg,
            String reference,
            String flag) {}

    private PublishedTables() {}

    public static List<Permeability> permeabilities() {
        return CasebookTable.read(
                "permeability.csv",
                row -> new Permeability(
                        row.text("compound"),
                        row.number("molarMassGPerMol"),
                        row.number("logKow"),
                        row.number("logKpCmPerH"),
                        row.text("reference")));
    }

    public static List<Passed> needleSeries() {
        return CasebookTable.read(
                "needle-series.csv",
                row -> new Passed(
                        row.text("solute"),
                        row.number("molarMassGPerMol"),
                        row.text("needles"),
                        row.number("needleLengthUm"),
                        row.text("skin"),
                        row.number("loadUg"),
                        row.number("timeH"),
                        row.number("amountUg"),
                        row.text("reference"),
                        row.text("flag")));
    }
}
