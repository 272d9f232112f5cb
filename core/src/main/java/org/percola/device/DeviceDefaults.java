package org.percola.device;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is taken for a dimension that neither a maker nor a case file states, by kind of device. Most of it is ASSUMED;
 * {@link #reason} says why.
 *
 * @evidence KALLURI2011, abstract, tip radius of new roller needles
 * @evidence DODDABALLAPUR2009, body text, needle diameter of the standard roller
 * @evidence SINGH2016, body text, drum of 2 by 2 cm
 */
public final class DeviceDefaults {
    private static final DeviceDefaults STANDARD = new DeviceDefaults();
    private final Map<String, Default> byName = new HashMap<>();

    private record Default(double value, String reason) {}

    private DeviceDefaults() {
        for (NamedCsvRecord row : Resource.rowsOf("defaults.csv")) {
            byName.put(
                    row.getField("name"),
                    new Default(Double.parseDouble(row.getField("value")), row.getField("reason")));
        }
    }

    public static DeviceDefaults standard() {
        return STANDARD;
    }

    public double tipRadiusUm(DeviceKind kind) {
        return of(kind, "tipRadius").value();
    }

    public double taperLengthMm(DeviceKind kind) {
        return of(kind, "taperLength").value();
    }

    public double shaftDiameterUm(DeviceKind kind) {
        return of(kind, "shaftDiameter").value();
    }

    /** Strikes a second of a pen; 0 for all others. */
    public double frequencyHz(DeviceKind kind) {
        return kind == DeviceKind.PEN ? of(kind, "frequency").value() : 0;
    }

    /** Width of the contact face; 0 for a roller. */
    public double headWidthMm(DeviceKind kind) {
        return kind == DeviceKind.ROLLER ? 0 : of(kind, "headWidth").value();
    }

    /** Drum of a roller over the needle roots; 0 for all others. */
    public double drumDiameterMm(DeviceKind kind) {
        return kind == DeviceKind.ROLLER ? of(kind, "drumDiameter").value() : 0;
    }

    /** Needled width of a roller; 0 for all others. */
    public double drumWidthMm(DeviceKind kind) {
        return kind == DeviceKind.ROLLER ? of(kind, "drumWidth").value() : 0;
    }

    /** Why that value, for a dimension such as "tipRadius". */
    public String reason(DeviceKind kind, String dimension) {
        return of(kind, dimension).reason();
    }

    private Default of(DeviceKind kind, String dimension) {
        String name = kind.name().toLowerCase(Locale.ROOT) + "." + dimension;
        Default found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no default " + name + ".");
        }
        return found;
    }
}
