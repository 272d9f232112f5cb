package org.percola.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/** Reads the tables among our own resources; every fault of every table is told at once. */
final class EvidenceTables {
    /** The packages that own a table of parameters, from the ground up. */
    static final List<String> PACKAGES = List.of(
            "skin",
            "puncture",
            "transport",
            "healing",
            "outcome",
            "safety",
            "candidacy",
            "forecast",
            "plan",
            "calibration");

    private final List<String> faults = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private EvidenceTables() {}

    static Evidence read() {
        var tables = new EvidenceTables();
        tables.each("sources", row -> tables.sources.add(source(row)));
        for (String owner : PACKAGES) {
            tables.each(owner, row -> tables.parameters.add(parameter(owner, row)));
        }
        tables.refuseDuplicates();
        if (!tables.faults.isEmpty()) {
            throw new IllegalStateException("The evidence cannot be used:\n" + String.join("\n", tables.faults));
        }
        return new Evidence(
                tables.sources, tables.parameters, ParameterEnsemble.shipped().orElse(null));
    }

    private interface Row {
        void read(NamedCsvRecord row);
    }

    private void each(String table, Row reader) {
        try (InputStream in = EvidenceTables.class.getResourceAsStream(table + ".csv")) {
            if (in == null) {
                faults.add(table + ".csv is missing");
                return;
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    try {
                        reader.read(row);
                    } catch (IllegalArgumentException | NoSuchElementException wrong) {
                        faults.add(table + ".csv, line " + row.getStartingLineNumber() + ": " + wrong.getMessage());
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(table + ".csv", broken);
        }
    }

    private void refuseDuplicates() {
        Set<String> seen = new HashSet<>();
        sources.stream().map(Source::key).filter(key -> !seen.add(key)).forEach(key -> faults.add(key + ": twice"));
        parameters.stream().map(Parameter::name).filter(n -> !seen.add(n)).forEach(n -> faults.add(n + ": twice"));
    }

    private static Source source(NamedCsvRecord row) {
        return new Source(
                row.getField("key"),
                row.getField("study"),
                citation(row),
                link(row),
                Source.Kind.valueOf(upper(row, "kind")));
    }

    private static String citation(NamedCsvRecord row) {
        String year = row.getField("year").isEmpty() ? "" : " (" + row.getField("year") + ")";
        String authors = row.getField("authors");
        String title = row.getField("title");
        String head = authors.isEmpty() ? title + year + "." : authors + year + " " + title + ".";
        String journal = row.getField("journal");
        return (journal.isEmpty() ? head : head + " " + journal + ".").replace("?.", "?");
    }

    private static String link(NamedCsvRecord row) {
        if (!row.getField("doi").isEmpty()) {
            return "https://doi.org/" + row.getField("doi");
        }
        if (!row.getField("pmid").isEmpty()) {
            return "https://pubmed.ncbi.nlm.nih.gov/" + row.getField("pmid") + "/";
        }
        if (!row.getField("pmcid").isEmpty()) {
            return "https://pmc.ncbi.nlm.nih.gov/articles/" + row.getField("pmcid") + "/";
        }
        return row.getField("document");
    }

    private static Parameter parameter(String owner, NamedCsvRecord row) {
        String name = row.getField("name");
        if (!name.startsWith(owner + ".")) {
            throw new IllegalArgumentException("Parameter " + name + " must start with \"" + owner + ".\".");
        }
        String keys = row.getField("source");
        return new Parameter(
                name,
                number(row, "value"),
                number(row, "low"),
                number(row, "high"),
                Spread.valueOf(upper(row, "spread")),
                row.getField("unit"),
                row.getField("meaning"),
                keys.equals("none") ? List.of() : List.of(keys.split(" ; ")),
                row.getField("where"),
                Grade.valueOf(row.getField("grade")));
    }

    private static double number(NamedCsvRecord row, String column) {
        try {
            return Double.parseDouble(row.getField(column));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "Parameter " + row.getField("name") + ": " + column + " (" + row.getField(column)
                            + ") is no number.",
                    wrong);
        }
    }

    private static String upper(NamedCsvRecord row, String column) {
        return row.getField(column).toUpperCase(Locale.ROOT);
    }
}
