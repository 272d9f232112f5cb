package org.percola.candidacy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;

/**
 * Names of medicines and the classes that rules know; a name that is not there stays unknown, and an unknown medicine is
 * a reason to ask the prescriber.
 */
public final class Medicines {
    private final Map<String, Set<MedicationClass>> classesByName;

    private Medicines(Map<String, Set<MedicationClass>> classesByName) {
        this.classesByName = classesByName;
    }

    /** The names that ship with Percola. */
    public static Medicines standard() {
        return Standard.MEDICINES;
    }

    /** The classes that the person gave and those that the name tells; empty if neither tells one. */
    public Set<MedicationClass> classesOf(Medication medication) {
        var classes = classesOf(medication.name());
        medication.medicationClass().ifPresent(classes::add);
        return classes;
    }

    /** The classes of what is named in a text such as "Warfarin 5 mg daily"; a class's own word names it too. */
    public Set<MedicationClass> classesOf(String text) {
        var classes = EnumSet.noneOf(MedicationClass.class);
        String words = spaced(text);
        classesByName.forEach((name, known) -> {
            if (words.contains(name)) {
                classes.addAll(known);
            }
        });
        return classes;
    }

    /** In small letters and digits with one space around every word, so that a name is found as whole words only. */
    private static String spaced(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private record Entry(String name, Set<MedicationClass> classes) {}

    private static List<Entry> entry(NamedCsvRecord row) {
        var classes = EnumSet.noneOf(MedicationClass.class);
        Table.words(row, "classes").forEach(word -> classes.add(Table.member(MedicationClass.class, word)));
        if (classes.isEmpty()) {
            throw new IllegalArgumentException(row.getField("name") + " has no class");
        }
        return List.of(new Entry(spaced(row.getField("name")), classes));
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Standard {
        static final Medicines MEDICINES = read();

        private static Medicines read() {
            var byName = new LinkedHashMap<String, Set<MedicationClass>>();
            for (MedicationClass known : MedicationClass.values()) {
                byName.put(spaced(known.code()), EnumSet.of(known));
            }
            for (Entry entry : Table.read("medicines.csv", Medicines::entry)) {
                if (byName.put(entry.name(), entry.classes()) != null) {
                    throw new IllegalStateException("medicines.csv:" + entry.name() + "stands there twice");
                }
            }
            return new Medicines(byName);
        }
    }
}
