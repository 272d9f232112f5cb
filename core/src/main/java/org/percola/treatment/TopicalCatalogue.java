package org.percola.treatment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The topicals that a case file may name, read once; immutable. Each follows one molecule or none: platelet-rich plasma
 * is followed by one growth factor, a polymer by one molar mass.
 *
 * @evidence STEPANOV2020, repository file, computed logKow of molecules matched by mass
 * @evidence CHERUVU2022, repository file, logKow as listed
 * @evidence NICOTINAMIDE2018, Table 1, partition and solubility of niacinamide
 * @evidence WEIBRICH2002, abstract, growth factor in platelet-rich plasma
 */
public final class TopicalCatalogue {
    private static final TopicalCatalogue STANDARD = new TopicalCatalogue();
    private final Map<String, Entry> byKey;

    /**
     * A topical and how well it is known.
     *
     * @param grade how its numbers were seen, as an evidence grade: MEASURED, DERIVED, EXPERT or ASSUMED; what is
     *     {@code assumed} is ASSUMED whatever this says
     * @param assumed components of {@link Topical} and {@link Solute} that rest on no text
     * @param reason what was read, and why the rest was assumed
     */
    public record Entry(Topical topical, String grade, List<String> assumed, String reason) {
        public Entry {
            assumed = List.copyOf(assumed);
        }
    }

    private TopicalCatalogue() {
        var entries = new LinkedHashMap<String, Entry>();
        for (NamedCsvRecord row : rows()) {
            Entry entry =
                    new Entry(topical(row), row.getField("grade"), words(row, "assumed", " "), row.getField("reason"));
            if (entries.put(entry.topical().key(), entry) != null) {
                throw new IllegalStateException(
                        "topicals.csv has " + entry.topical().key() + " twice.");
            }
        }
        byKey = Collections.unmodifiableMap(entries);
    }

    public static TopicalCatalogue standard() {
        return STANDARD;
    }

    /** The topical of that key. */
    public Optional<Topical> find(String key) {
        return findEntry(key).map(Entry::topical);
    }

    /** The topical of that key, with what is assumed about it. */
    public Optional<Entry> findEntry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All topicals, in the order of the table. */
    public List<Topical> all() {
        return byKey.values().stream().map(Entry::topical).toList();
    }

    /** All topicals with what is known about them. */
    public List<Entry> entries() {
        return List.copyOf(byKey.values());
    }

    private static Topical topical(NamedCsvRecord row) {
        return new Topical(
                row.getField("key"),
                row.getField("name"),
                solute(row),
                number(row, "concentrationMgPerMl"),
                number(row, "vehiclePh"),
                number(row, "solubilityMgPerMl"),
                Boolean.parseBoolean(row.getField("notApprovedIntradermal")),
                words(row, "sources", " ; "));
    }

    private static @Nullable Solute solute(NamedCsvRecord row) {
        String name = row.getField("solute");
        return name.isEmpty()
                ? null
                : new Solute(
                        name,
                        number(row, "molarMassGPerMol"),
                        number(row, "logKow"),
                        words(row, "pKas", " ; ").stream()
                                .map(TopicalCatalogue::pka)
                                .toList(),
                        number(row, "radiusNm"));
    }

    /** "acid 4.3" or "base 7.9". */
    private static Pka pka(String text) {
        int space = text.indexOf(' ');
        return new Pka(
                Pka.Kind.valueOf(text.substring(0, space).toUpperCase(Locale.ROOT)),
                Double.parseDouble(text.substring(space + 1)));
    }

    private static double number(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }

    private static List<String> words(NamedCsvRecord row, String column, String between) {
        return Stream.of(row.getField(column).split(between))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<NamedCsvRecord> rows() {
        try (InputStream in = TopicalCatalogue.class.getResourceAsStream("topicals.csv")) {
            if (in == null) {
                throw new IllegalStateException("topicals.csv is missing among the resources.");
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream().toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("topicals.csv", broken);
        }
    }
}
