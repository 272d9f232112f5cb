package org.percola.patient;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Common names of medicines, generic and brand, and the class that rules know; read once, immutable.
 *
 * <p>The list is a vocabulary, not evidence: general knowledge, incomplete by nature. A name belongs to one class, the
 * one that weighs most before needling (naproxen is an NSAID here, although it makes skin sensitive to light as well).
 * A name that is not in it stays without a class, which callers must not read as harmless.
 */
public final class MedicineNames {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final MedicineNames STANDARD = new MedicineNames();

    private final Map<String, MedicationClass> classByName = new TreeMap<>();
    private final int longestWords;

    private MedicineNames() {
        int longest = 0;
        for (NamedCsvRecord row : rows()) {
            String name = String.join(" ", wordsOf(row.getField("name")));
            MedicationClass medicationClass = Coded.find(MedicationClass.class, row.getField("class"))
                    .orElseThrow(() -> new IllegalStateException("medicines.csv: no class " + row.getField("class")));
            MedicationClass before = classByName.put(name, medicationClass);
            if (before != null && before != medicationClass) {
                throw new IllegalStateException("medicines.csv has " + name + " in two classes.");
            }
            longest = Math.max(longest, wordsOf(name).size());
        }
        longestWords = longest;
    }

    public static MedicineNames standard() {
        return STANDARD;
    }

    /**
     * The class of a medicine as a person writes it: case, dashes, strength and form around the name do not matter
     * ("Roaccutane 20 mg capsules"). Of several medicines in one text the class that {@link MedicationClass} declares
     * first counts; empty if nothing in it is known.
     */
    public Optional<MedicationClass> find(String name) {
        List<String> words = wordsOf(name);
        Optional<MedicationClass> found = Optional.empty();
        int from = 0;
        while (from < words.size()) {
            int length = longestNameAt(words, from);
            if (length > 0) {
                MedicationClass here = classOf(words, from, length);
                found = found.filter(earlier -> earlier.compareTo(here) <= 0).or(() -> Optional.of(here));
            }
            from += Math.max(length, 1);
        }
        return found;
    }

    /** Number of words of the longest known name that starts there; 0 if none does. */
    private int longestNameAt(List<String> words, int from) {
        for (int length = Math.min(longestWords, words.size() - from); length > 0; length--) {
            if (classByName.containsKey(joined(words, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private MedicationClass classOf(List<String> words, int from, int length) {
        return Objects.requireNonNull(classByName.get(joined(words, from, length)));
    }

    private static String joined(List<String> words, int from, int length) {
        return String.join(" ", words.subList(from, from + length));
    }

    /** All names in lower case, sorted, for lists and completion. */
    public List<String> all() {
        return List.copyOf(classByName.keySet());
    }

    private static List<String> wordsOf(String text) {
        var words = new ArrayList<String>();
        for (String word : NOT_A_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<NamedCsvRecord> rows() {
        try (InputStream in = MedicineNames.class.getResourceAsStream("medicines.csv")) {
            if (in == null) {
                throw new IllegalStateException("medicines.csv is missing among the resources.");
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream().toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("medicines.csv", broken);
        }
    }
}
