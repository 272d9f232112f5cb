package org.percola.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.TreeSet;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.device.DeviceKind;
import org.percola.patient.Coded;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/**
 * Writes a course as the {@code course} of a case file: {@link CaseReader} reads the same course back, to the last bit.
 */
public final class CourseWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CourseWriter() {}

    /** One place: {@code setting}; several: {@code settings} by site. */
    public static ObjectNode tree(Course course) {
        ObjectNode node = NODES.objectNode();
        course.date().ifPresent(date -> node.put("date", date.toString()));
        device(node, course.device());
        if (course.zones().size() == 1) {
            node.put("setting", with(course.zones().getFirst().settingMm(), "mm"));
        } else {
            ObjectNode settings = node.putObject("settings");
            for (Zone zone : course.zones()) {
                settings.put(zone.site().code(), with(zone.settingMm(), "mm"));
            }
        }
        switch (course.intensity()) {
            case Intensity.Passes passes -> node.put("passes", passes.count());
            case Intensity.UntilErythema redness -> node.put("endpoint", "erythema");
            case Intensity.UntilPinpointBleeding bleeding -> node.put("endpoint", "pinpoint");
        }
        node.put("sessions", course.sessionsCount());
        if (course.sessionsCount() > 1) {
            node.put("interval", with(course.intervalDays(), "d"));
        }
        node.put("operator", word(course.operator()));
        course.topical().ifPresent(use -> topical(node.putObject("topical"), use));
        course.anaesthetic().ifPresent(cream -> {
            ObjectNode to = node.putObject("anaesthetic");
            to.put("product", cream.product().key());
            to.put("percent", cream.percent());
            to.put("minutes", cream.minutes());
            if (cream.areaCm2() > 0) {
                to.put("area", with(cream.areaCm2(), "cm2"));
            }
            if (cream.occlusion() != Occlusion.NONE) {
                to.put("occlusion", word(cream.occlusion()));
            }
        });
        if (course.glideSpeedMmPerS() > 0) {
            node.put("glideSpeed", with(course.glideSpeedMmPerS(), "mm/s"));
        }
        if (course.areaCm2() > 0) {
            node.put("area", with(course.areaCm2(), "cm2"));
        }
        if (!course.faults().isEmpty()) {
            ArrayNode faults = node.putArray("faults");
            new TreeSet<>(course.faults()).forEach(fault -> faults.add(fault.code()));
        }
        if (!course.handling().equals(Handling.USUAL)) {
            handling(node.putObject("handling"), course.handling());
        }
        node.putObject("aftercare").put("sunProtection", word(course.sunProtection()));
        return node;
    }

    private static void handling(ObjectNode to, Handling handling) {
        to.put("skin", word(handling.tension()));
        to.put("strikesBefore", (long) handling.strikesBefore());
        to.put("directions", handling.directionsCount());
        to.put("vibration", handling.vibrated());
    }

    private static void device(ObjectNode node, Device device) {
        boolean known = DeviceCatalogue.standard()
                .find(device.key())
                .filter(device::equals)
                .isPresent();
        if (known) {
            node.put("device", device.key());
            return;
        }
        ObjectNode to = node.putObject("device");
        to.put("kind", word(device.kind()));
        to.put("needles", device.needlesCount());
        to.put("needleDiameter", with(device.needle().shaftDiameterUm(), "um"));
        to.put("tipRadius", with(device.needle().tipRadiusUm(), "um"));
        to.put("taperLength", with(device.needle().taperLengthMm(), "mm"));
        to.put("maxSetting", with(device.maxSettingMm(), "mm"));
        if (device.kind() == DeviceKind.PEN) {
            to.put("frequency", with(device.frequencyHz(), "Hz"));
        }
        positive(to, "headWidth", device.headWidthMm());
        positive(to, "drumDiameter", device.drumDiameterMm());
        positive(to, "drumWidth", device.drumWidthMm());
        positive(to, "spacing", device.spacingMm());
        if (device.basePlate()) {
            to.put("basePlate", true);
        }
    }

    private static void positive(ObjectNode to, String key, double lengthMm) {
        if (lengthMm > 0) {
            to.put(key, with(lengthMm, "mm"));
        }
    }

    private static void topical(ObjectNode to, TopicalUse use) {
        to.put("product", use.topical().key());
        to.put("applied", word(use.applied()));
        if (use.applied() == Applied.AFTER && use.delayHours() > 0) {
            to.put("delay", with(use.delayHours(), "h"));
        }
        if (use.concentrationMgPerMl() != use.topical().concentrationMgPerMl()) {
            to.put("concentration", with(use.concentrationMgPerMl(), "mg/mL"));
        }
        if (use.topical().solute().isPresent()) {
            to.put("volume", with(use.volumeUlPerCm2(), "uL/cm2"));
        }
        if (use.vehiclePh() != use.topical().vehiclePh()) {
            to.put("pH", use.vehiclePh());
        }
        if (use.occlusion() != Occlusion.NONE) {
            to.put("occlusion", word(use.occlusion()));
        }
    }

    private static String with(double value, String unit) {
        return Fields.plain(value) + " " + unit;
    }

    private static String word(Enum<?> member) {
        return Coded.kebab(member).toLowerCase(Locale.ROOT);
    }
}
