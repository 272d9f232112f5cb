package org.percola.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.device.DeviceDefaults;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;
import org.percola.patient.Coded;
import org.percola.quantity.Unit;

/** Reads {@code device}: a key of the catalogue, or a device described in numbers. */
final class DeviceReader {
    /** What stands as key of a device that a case describes in numbers. */
    static final String INLINE = "inline";

    private static final double WIDEST_HEAD_MM = 100;

    /** How names of radiofrequency devices begin, in letters and digits alone. */
    private static final List<String> RADIOFREQUENCY = List.of(
            "agnes",
            "endymed",
            "exion",
            "fractora",
            "genius",
            "infini",
            "intensif",
            "intracel",
            "legendpro",
            "matrixpro",
            "morpheus",
            "pixel8",
            "potenza",
            "profound",
            "scarlet",
            "secretrf",
            "sylfirm",
            "virtue",
            "vivace");

    private DeviceReader() {}

    static Optional<Device> read(Fields course) {
        var node = course.find("device");
        if (node.isEmpty()) {
            if (!course.has("device")) {
                course.missing("device", "a device key or a device in numbers", "`percola devices` lists the keys.");
            }
            return Optional.empty();
        }
        if (node.get().isObject()) {
            return inline(new Fields(course.pathOf("device"), node.get(), course.problems()));
        }
        return course.text("device").flatMap(key -> catalogued(course, key));
    }

    private static Optional<Device> catalogued(Fields course, String key) {
        if (isRadiofrequency(key)) {
            radiofrequency(course, "device");
            return Optional.empty();
        }
        Optional<Device> found = DeviceCatalogue.standard().find(key);
        if (found.isEmpty()) {
            List<String> keys =
                    DeviceCatalogue.standard().all().stream().map(Device::key).toList();
            course.wrong("device", "a key of the catalogue", Nearest.advice(key, keys));
        }
        return found;
    }

    private static boolean isRadiofrequency(String key) {
        String word = Nearest.plain(key);
        return word.contains("radiofrequency")
                || word.startsWith("rf")
                || word.endsWith("rf")
                || RADIOFREQUENCY.stream().anyMatch(word::startsWith);
    }

    private static void radiofrequency(Fields fields, String key) {
        fields.wrong(
                key,
                "a device without radiofrequency",
                "Radiofrequency needling heats the skin and is not modelled; a forecast for it would be invented."
                        + " Choose a pen, roller, stamp or patch.");
    }

    /** A dimension that a kind of device does not have would change nothing: better said than ignored. */
    private static void belongs(Fields fields, DeviceKind kind) {
        List<String> foreign = switch (kind) {
            case PEN -> List.of("drumDiameter", "drumWidth", "spacing");
            case ROLLER -> List.of("frequency", "headWidth", "spacing");
            case STAMP, PATCH -> List.of("frequency", "drumDiameter", "drumWidth");
        };
        for (String key : foreign) {
            if (fields.has(key)) {
                fields.wrong(key, "nothing here", "A " + Coded.kebab(kind) + " has no such dimension.");
            }
        }
    }

    private static Optional<Device> inline(Fields fields) {
        if (fields.find("kind").map(kind -> isRadiofrequency(kind.asText())).orElse(false)) {
            radiofrequency(fields, "kind");
            return Optional.empty();
        }
        for (String key : List.of("kind", "needles", "needleDiameter", "maxSetting")) {
            if (!fields.has(key)) {
                fields.missing(
                        key, "a value", "A device in numbers needs kind, needles, needleDiameter and maxSetting.");
            }
        }
        Optional<DeviceKind> kind = fields.choice("kind", DeviceKind.class);
        Optional<Long> needles = fields.whole("needles", 1, 10_000);
        var diameterUm = fields.quantity("needleDiameter", Unit.UM, 10, 1500);
        var tipUm = fields.quantity("tipRadius", Unit.UM, 0.1, 200);
        var taperMm = fields.quantity("taperLength", Unit.MM, 0.05, 5);
        var maxMm = fields.quantity("maxSetting", Unit.MM, 0.05, 4);
        var frequency = fields.quantity("frequency", Unit.HZ, 1, 1000);
        var head = fields.quantity("headWidth", Unit.MM, 0.5, 100);
        var drum = fields.quantity("drumDiameter", Unit.MM, 2, 100);
        var width = fields.quantity("drumWidth", Unit.MM, 1, 100);
        var spacing = fields.quantity("spacing", Unit.MM, 0.01, 50);
        Optional<Boolean> plate = fields.flag("basePlate");
        kind.ifPresent(known -> belongs(fields, known));
        fields.finish();
        if (kind.isEmpty() || needles.isEmpty() || diameterUm.isEmpty() || maxMm.isEmpty()) {
            return Optional.empty();
        }
        DeviceKind known = kind.get();
        DeviceDefaults usual = DeviceDefaults.standard();
        double headWidthMm = head.orElseGet(() -> side(known, usual, needles.get(), spacing));
        if (headWidthMm > WIDEST_HEAD_MM) {
            fields.wrong(
                    "spacing",
                    "needles on at most " + Fields.plain(WIDEST_HEAD_MM) + " by " + Fields.plain(WIDEST_HEAD_MM)
                            + " mm",
                    "So many needles so far apart fill no head; check both, or give headWidth.");
            return Optional.empty();
        }
        double tipRadiusUm = tipUm.orElse(usual.tipRadiusUm(known));
        if (!(2 * tipRadiusUm < diameterUm.getAsDouble())) {
            boolean given = fields.has("tipRadius");
            fields.wrong(
                    given ? "tipRadius" : "needleDiameter",
                    given
                            ? "less than half of needleDiameter"
                            : "more than twice the tip's usual radius, " + Fields.plain(tipRadiusUm) + " um",
                    given ? "Maybe a diameter was given for the radius." : "Give the tip's radius too: tipRadius.");
            return Optional.empty();
        }
        Needle needle = new Needle(tipRadiusUm, diameterUm.getAsDouble(), taperMm.orElse(usual.taperLengthMm(known)));
        return Optional.of(new Device(
                INLINE,
                "device in numbers",
                known,
                needles.get().intValue(),
                needle,
                maxMm.getAsDouble(),
                known == DeviceKind.PEN ? frequency.orElse(usual.frequencyHz(known)) : 0,
                known == DeviceKind.ROLLER ? 0 : headWidthMm,
                known == DeviceKind.ROLLER ? drum.orElse(usual.drumDiameterMm(known)) : 0,
                known == DeviceKind.ROLLER ? width.orElse(usual.drumWidthMm(known)) : 0,
                spacing.orElse(0),
                plate.orElse(known == DeviceKind.PATCH),
                false,
                "",
                List.of()));
    }

    /** Side of the square of the needles: by their spacing, if the file gives one. */
    private static double side(DeviceKind kind, DeviceDefaults usual, long needlesCount, OptionalDouble spacingMm) {
        return spacingMm.isPresent()
                ? spacingMm.getAsDouble() * StrictMath.sqrt((double) needlesCount)
                : usual.headWidthMm(kind);
    }
}
