package org.percola.casebook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.function.Function;

/** One of this package's own tables; a fault in a row names the table and the line. */
final class CasebookTable {
    private static final String SEPARATOR = " ; ";

    private CasebookTable() {}

    /** Every row, read in the order of the table. */
    static <T> List<T> read(String table, Function<Row, T> reader) {
        try (InputStream in = CasebookTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing among the resources.");
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream().map(record -> read(table, record, reader)).toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(table, broken);
        }
    }

    /** Rows by their key; a key that comes twice is a fault. */
    static <T> Map<String, T> byKey(String table, Function<Row, T> reader, Function<T, String> key) {
        Map<String, T> all = new LinkedHashMap<>();
        for (T each : read(table, reader)) {
            if (all.put(key.apply(each), each) != null) {
                throw new IllegalStateException(table + ": " + key.apply(each) + " comes twice.");
            }
        }
        return all;
    }

    private static <T> T read(String table, NamedCsvRecord record, Function<Row, T> reader) {
        try {
            return reader.apply(new Row(record));
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            throw new IllegalStateException(
                    table + ", line " + record.getStartingLineNumber() + ": " + wrong.getMessage(), wrong);
        }
    }

    /** One row; empty fields are values too. */
    record Row(NamedCsvRecord fields) {
        String text(String column) {
            return fields.getField(column);
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        double number(String column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException wrong) {
                throw new IllegalArgumentException(column + " (" + text(column) + ") is no number.", wrong);
            }
        }

        OptionalDouble optional(String column) {
            return has(column) ? OptionalDouble.of(number(column)) : OptionalDouble.empty();
        }

        /** A number, or this one where the field is empty. */
        double orElse(String column, double otherwise) {
            return has(column) ? number(column) : otherwise;
        }

        Span span(String low, String high) {
            return has(low) ? new Span(number(low), number(high)) : Span.NOTHING;
        }

        /** Words between blanks. */
        List<String> words(String column) {
            return has(column) ? List.of(text(column).split(" ", -1)) : List.of();
        }

        /** Entries between semicolons. */
        List<String> entries(String column) {
            return has(column) ? List.of(text(column).split(SEPARATOR, -1)) : List.of();
        }
    }
}
