package org.percola.casebook;

import java.util.List;
import java.util.Locale;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;

/** A research device that no catalogue sells, with tips between two radii where they are not known. */
record Rig(
        String key,
        String name,
        DeviceKind kind,
        int needlesCount,
        Span tipRadiusUm,
        double shaftDiameterUm,
        double taperLengthMm,
        double maxSettingMm,
        double headWidthMm,
        boolean basePlate,
        List<String> sources) {

    Rig {
        sources = List.copyOf(sources);
    }

    /** The device with the tip at {@code u} in (0, 1) of what is possible. */
    Device deviceAt(double u) {
        return new Device(
                key,
                name,
                kind,
                needlesCount,
                new Needle(tipRadiusUm.at(u), shaftDiameterUm, taperLengthMm),
                maxSettingMm,
                0,
                headWidthMm,
                0,
                0,
                0,
                basePlate,
                false,
                "",
                sources);
    }

    static Rig of(CasebookTable.Row row) {
        return new Rig(
                row.text("key"),
                row.text("name"),
                DeviceKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                (int) row.number("needles"),
                row.span("tipRadiusLowUm", "tipRadiusHighUm"),
                row.number("shaftDiameterUm"),
                row.number("taperLengthMm"),
                row.number("maxSettingMm"),
                row.number("headWidthMm"),
                Boolean.parseBoolean(row.text("basePlate")),
                row.entries("source"));
    }
}
