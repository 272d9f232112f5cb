package org.percola.device;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The devices that a case file may name, read once; immutable. A dimension that no text states is that of
 * {@link DeviceDefaults} and is listed among the assumed ones.
 *
 * @evidence K180778, device description, needles, frequency and limit of the Exceed
 * @evidence DEN160029, device description, speed and authorised use of the SkinPen
 */
public final class DeviceCatalogue {
    private static final DeviceCatalogue STANDARD = new DeviceCatalogue();
    private final Map<String, Entry> byKey;

    /**
     * A device and how well it is known.
     *
     * @param authorisations what authorities have authorised it for; empty if nothing is known
     * @param grade how the geometry was seen, as an evidence grade: MEASURED, DERIVED, EXPERT or ASSUMED; what is
     *     {@code assumed} is ASSUMED whatever this says
     * @param assumed components of {@link Device} and {@link Needle} that rest on no text
     * @param reason what was read, and why the rest was assumed
     */
    public record Entry(
            Device device, List<Authorisation> authorisations, String grade, List<String> assumed, String reason) {
        public Entry {
            authorisations = List.copyOf(authorisations);
            assumed = List.copyOf(assumed);
        }
    }

    private DeviceCatalogue() {
        var entries = new LinkedHashMap<String, Entry>();
        var authorisations = authorisations();
        for (NamedCsvRecord row : Resource.rowsOf("devices.csv")) {
            Entry entry = entry(row, authorisations.getOrDefault(row.getField("key"), List.of()));
            if (entries.put(entry.device().key(), entry) != null) {
                throw new IllegalStateException(
                        "devices.csv has " + entry.device().key() + " twice.");
            }
        }
        byKey = Collections.unmodifiableMap(entries);
    }

    public static DeviceCatalogue standard() {
        return STANDARD;
    }

    /** The device of that key. */
    public Optional<Device> find(String key) {
        return findEntry(key).map(Entry::device);
    }

    /** The device of that key, with its authorisations and what is assumed about it. */
    public Optional<Entry> findEntry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All devices, in the order of the table. */
    public List<Device> all() {
        return byKey.values().stream().map(Entry::device).toList();
    }

    /** All devices with what is known about them. */
    public List<Entry> entries() {
        return List.copyOf(byKey.values());
    }

    private static Map<String, List<Authorisation>> authorisations() {
        var byDevice = new LinkedHashMap<String, List<Authorisation>>();
        for (NamedCsvRecord row : Resource.rowsOf("authorisations.csv")) {
            byDevice.computeIfAbsent(row.getField("device"), key -> new ArrayList<>())
                    .add(new Authorisation(
                            row.getField("indication"),
                            row.getField("place"),
                            row.getField("lightest"),
                            row.getField("darkest"),
                            Integer.parseInt(row.getField("minimumAgeYears"))));
        }
        return byDevice;
    }

    private static Entry entry(NamedCsvRecord row, List<Authorisation> authorisations) {
        var kind = DeviceKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        var usual = DeviceDefaults.standard();
        var assumed = new ArrayList<>(Arrays.asList(row.getField("assumed").split(" ")));
        assumed.removeIf(String::isEmpty);
        var needle = new Needle(
                numberOr(usual.tipRadiusUm(kind), row, "tipRadiusUm", assumed),
                numberOr(usual.shaftDiameterUm(kind), row, "shaftDiameterUm", assumed),
                numberOr(usual.taperLengthMm(kind), row, "taperLengthMm", assumed));
        var device = new Device(
                row.getField("key"),
                row.getField("name"),
                kind,
                Integer.parseInt(row.getField("needles")),
                needle,
                Double.parseDouble(row.getField("maxSettingMm")),
                numberOr(usual.frequencyHz(kind), row, "frequencyHz", assumed),
                numberOr(usual.headWidthMm(kind), row, "headWidthMm", assumed),
                numberOr(usual.drumDiameterMm(kind), row, "drumDiameterMm", assumed),
                numberOr(usual.drumWidthMm(kind), row, "drumWidthMm", assumed),
                numberOr(0, row, "spacingMm", assumed),
                Boolean.parseBoolean(row.getField("basePlate")),
                Boolean.parseBoolean(row.getField("homeUse")),
                authorisations.stream().map(Authorisation::text).collect(Collectors.joining("; ")),
                List.of(row.getField("sources").split(" ; ")));
        return new Entry(device, authorisations, row.getField("grade"), assumed, row.getField("reason"));
    }

    /** The cell; an empty one is {@code otherwise}, and is noted as assumed unless that is 0, "has none". */
    private static double numberOr(double otherwise, NamedCsvRecord row, String column, List<String> assumed) {
        String cell = row.getField(column);
        if (!cell.isEmpty()) {
            return Double.parseDouble(cell);
        }
        if (otherwise > 0 && !assumed.contains(column)) {
            assumed.add(column);
        }
        return otherwise;
    }
}
