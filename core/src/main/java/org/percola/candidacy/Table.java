package org.percola.candidacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.percola.patient.Coded;

/** Reads one of this package's tables; every faulty line is told at once. */
final class Table {
    private Table() {}

    /** One value or several for each line of a table among our resources. */
    static <T> List<T> read(String name, Function<NamedCsvRecord, List<T>> reader) {
        var read = new ArrayList<T>();
        var faults = new ArrayList<String>();
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing.");
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    try {
                        read.addAll(reader.apply(row));
                    } catch (IllegalArgumentException | NoSuchElementException wrong) {
                        faults.add(name + ", line " + row.getStartingLineNumber() + ": " + wrong.getMessage());
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The table cannot be used:\n" + String.join("\n", faults));
        }
        return List.copyOf(read);
    }

    /** The words of a cell, which stand between " ; ". */
    static List<String> words(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split(" ; ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The member of a closed list that a word names. */
    static <E extends Enum<E> & Coded> E member(Class<E> list, String word) {
        return Coded.find(list, word)
                .orElseThrow(() -> new IllegalArgumentException("no " + list.getSimpleName() + " is called " + word));
    }

    static <E extends Enum<E> & Coded> List<E> members(Class<E> list, List<String> words) {
        return words.stream().map(word -> member(list, word)).toList();
    }

    /** The constant whose name a cell spells in small letters with hyphens. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Optional<String> cell(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }
}
