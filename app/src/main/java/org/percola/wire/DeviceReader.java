package org.percola.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.device.DeviceDefaults;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;
import org.percola.quantity.Unit;

/** Reads {@code device}: a key of the catalogue, or a device described in numbers. */
final class DeviceReader {
    private static final Set<String> RADIOFREQUENCY = Set.of(
            "rf",
            "radiofrequency",
            "rf-microneedling",
            "radiofrequency-microneedling",
            "morpheus8",
            "secret-rf",
            "vivace",
            "infini",
            "genius",
            "potenza",
            "profound",
            "sylfirm",
            "sylfirm-x",
            "scarlet",
            "intracel",
            "endymed-intensif",
            "virtue-rf");

    private DeviceReader() {}

    static Optional<Device> read(Fields course) {
        var node = course.find("device");
        if (node.isEmpty()) {
            course.missing("device", "a device key or a device in numbers", "`percola devices` lists the keys.");
            return Optional.empty();
        }
        if (node.get().isObject()) {
            return course.findObject("device").flatMap(DeviceReader::inline);
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
        String word = key.toLowerCase(Locale.ROOT);
        return RADIOFREQUENCY.contains(word)
                || word.contains("radiofrequency")
                || word.startsWith("rf-")
                || word.endsWith("-rf");
    }

    private static void radiofrequency(Fields fields, String key) {
        fields.wrong(
                key,
                "a device without radiofrequency",
                "Radiofrequency needling heats the skin and is not modelled; a forecast for it would be invented."
                        + " Choose a pen, roller, stamp or patch.");
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
        fields.finish();
        if (kind.isEmpty() || needles.isEmpty() || diameterUm.isEmpty() || maxMm.isEmpty()) {
            return Optional.empty();
        }
        DeviceKind known = kind.get();
        DeviceDefaults usual = DeviceDefaults.standard();
        Needle needle = new Needle(
                tipUm.orElse(usual.tipRadiusUm(known)),
                diameterUm.getAsDouble(),
                taperMm.orElse(usual.taperLengthMm(known)));
        return Optional.of(new Device(
                "inline",
                "device in numbers",
                known,
                needles.get().intValue(),
                needle,
                maxMm.getAsDouble(),
                known == DeviceKind.PEN ? frequency.orElse(usual.frequencyHz(known)) : 0,
                known == DeviceKind.ROLLER ? 0 : head.orElse(usual.headWidthMm(known)),
                known == DeviceKind.ROLLER ? drum.orElse(usual.drumDiameterMm(known)) : 0,
                known == DeviceKind.ROLLER ? width.orElse(usual.drumWidthMm(known)) : 0,
                spacing.orElse(0),
                plate.orElse(known == DeviceKind.PATCH),
                false,
                "",
                List.of()));
    }
}
