package org.percola.device;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of this package's own tables. */
final class Resource {
    private Resource() {}

    static List<NamedCsvRecord> rowsOf(String table) {
        try (InputStream in = Resource.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing among the resources.");
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream().toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(table, broken);
        }
    }
}
