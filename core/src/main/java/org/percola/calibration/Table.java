package org.percola.calibration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One of this package's own tables. */
final class Table {
    private Table() {}

    static <T> List<T> read(String name, Function<Row, T> reader) {
        var in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(record -> reader.apply(new Row(record))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    /** One row; empty numbers are not a number. */
    record Row(NamedCsvRecord fields) {
        String text(String column) {
            return fields.getField(column);
        }

        double number(String column) {
            return text(column).isEmpty() ? Double.NaN : Double.parseDouble(text(column));
        }

        int count(String column) {
            return Integer.parseInt(text(column));
        }

        /** Words between blanks. */
        List<String> words(String column) {
            return List.of(text(column).split(" ", -1));
        }
    }
}
