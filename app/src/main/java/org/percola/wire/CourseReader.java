package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.percola.device.Device;
import org.percola.patient.Site;
import org.percola.quantity.Unit;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/** Reads {@code course} and the places it treats: {@code site}, or {@code zones} with a setting each. */
final class CourseReader {
    private static final double SHALLOWEST_MM = 0.05;
    private static final double DEEPEST_MM = 4;

    private CourseReader() {}

    /** A place and, where given, the setting that a zone has for itself. */
    private record Place(Site site, @Nullable Double settingMm) {}

    static Optional<Treatment> read(Fields root) {
        Optional<JsonNode> node = root.find("course");
        if (node.isPresent() && node.get().isTextual() && node.get().textValue().equals("none")) {
            List<Place> places = places(root, DEEPEST_MM);
            return places.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NoTreatment(places.stream()
                            .map(place -> new Zone(place.site(), 1))
                            .toList()));
        }
        if (node.isEmpty()) {
            root.missing(
                    "course", "a course, or none", "Describe the course, or write course: none for an untreated run.");
            places(root, DEEPEST_MM);
            return Optional.empty();
        }
        return root.findObject("course").flatMap(course -> course(root, course));
    }

    private static Optional<Treatment> course(Fields root, Fields course) {
        LocalDate date = course.date("date").orElse(null);
        Optional<Device> device = DeviceReader.read(course);
        double deepestMm = device.map(Device::maxSettingMm).orElse(DEEPEST_MM);
        List<Place> places = places(root, deepestMm);
        OptionalDouble setting = setting(course, deepestMm, device);
        boolean everyZoneHasOne = !places.isEmpty() && places.stream().allMatch(place -> place.settingMm() != null);
        if (!course.has("setting") && !everyZoneHasOne) {
            course.missing("setting", "a length such as \"1.5 mm\"", "Give the pen depth or the needle length.");
        }
        Optional<Intensity> intensity = intensity(course);
        Optional<Long> sessions = course.whole("sessions", 1, 24);
        if (!course.has("sessions")) {
            course.missing("sessions", "a whole number, 1 to 24", "Say how many sessions the course has.");
        }
        OptionalDouble interval = course.quantity("interval", Unit.DAY, 1, 400);
        if (sessions.orElse(1L) > 1 && !course.has("interval")) {
            course.missing("interval", "1 to 400 d", "More than one session needs the interval, such as \"30 d\".");
        }
        Operator operator = course.choice("operator", Operator.class).orElse(Operator.PROFESSIONAL);
        Optional<TopicalUse> topical = course.findObject("topical").flatMap(TopicalReader::read);
        @Nullable
        Anaesthetic anaesthetic =
                course.findObject("anaesthetic").map(TopicalReader::anaesthetic).orElse(null);
        OptionalDouble glide = course.quantity("glideSpeed", Unit.MM_PER_S, 0.5, 500);
        OptionalDouble area = course.quantity("area", Unit.CM2, 0.1, 10_000);
        SunProtection sun =
                course.findObject("aftercare").map(CourseReader::sunProtection).orElse(SunProtection.UNKNOWN);
        course.finish();
        if (device.isEmpty()
                || intensity.isEmpty()
                || places.isEmpty()
                || !root.problems().isEmpty()) {
            return Optional.empty();
        }
        List<Zone> zones = places.stream()
                .map(place ->
                        new Zone(place.site(), place.settingMm() != null ? place.settingMm() : setting.orElseThrow()))
                .toList();
        return Optional.of(new Course(
                date,
                device.get(),
                zones,
                intensity.get(),
                sessions.orElse(1L).intValue(),
                interval.orElse(0),
                operator,
                topical.orElse(null),
                anaesthetic,
                glide.orElse(0),
                area.orElse(0),
                sun));
    }

    private static OptionalDouble setting(Fields fields, double deepestMm, Optional<Device> device) {
        OptionalDouble setting = fields.quantity("setting", Unit.MM, SHALLOWEST_MM, DEEPEST_MM);
        if (setting.isPresent() && setting.getAsDouble() > deepestMm + 1e-9) {
            fields.wrong(
                    "setting",
                    Fields.plain(SHALLOWEST_MM) + " to " + Fields.plain(deepestMm) + " mm",
                    "The device" + device.map(known -> " " + known.key()).orElse("") + " allows at most "
                            + Fields.plain(deepestMm) + " mm.");
            return OptionalDouble.empty();
        }
        return setting;
    }

    private static List<Place> places(Fields root, double deepestMm) {
        List<Place> places = new ArrayList<>();
        boolean zones = root.has("zones");
        if (root.has("site")) {
            site(root).ifPresent(site -> places.add(new Place(site, null)));
            if (zones) {
                root.wrong("zones", "either site or zones", "Keep one of the two.");
            }
        }
        for (Fields zone : root.objects("zones")) {
            if (!zone.has("site")) {
                zone.missing("site", "a site", "`percola sites` lists them.");
            }
            Optional<Site> site = site(zone);
            OptionalDouble setting = setting(zone, deepestMm, Optional.empty());
            zone.finish();
            site.ifPresent(known -> {
                if (places.stream().anyMatch(place -> place.site() == known)) {
                    zone.wrong("site", "each site once", "This zone stands here twice.");
                }
                places.add(new Place(known, setting.isPresent() ? setting.getAsDouble() : null));
            });
        }
        if (!root.has("site") && !zones) {
            root.missing("site", "a site, or zones", "`percola sites` lists them.");
        } else if (zones && root.find("zones").map(JsonNode::isEmpty).orElse(false)) {
            root.wrong("zones", "at least one zone", "Write [{site: cheek, setting: \"1.5 mm\"}].");
        }
        return places;
    }

    private static Optional<Site> site(Fields fields) {
        Optional<String> word = fields.text("site");
        if (word.isPresent() && word.get().matches("eyelids?|(upper|lower)-eyelid|inside-orbital-rim|orbit|eye")) {
            fields.wrong(
                    "site",
                    "a site outside the orbital rim",
                    "Eyelids and everything inside the bony rim of the eye are never needled. periorbital means the"
                            + " skin outside the rim.");
            return Optional.empty();
        }
        return word.flatMap(known -> fields.word("site", known, Site.class)).filter(site -> {
            if (!site.isHuman()) {
                fields.wrong("site", "a site of a person", "Animal sites are for laboratory experiments.");
                return false;
            }
            return true;
        });
    }

    private static Optional<Intensity> intensity(Fields course) {
        boolean passes = course.has("passes");
        boolean endpoint = course.has("endpoint");
        if (passes && endpoint) {
            course.wrong("endpoint", "either passes or endpoint", "Keep one of the two.");
            return Optional.empty();
        }
        if (!passes && !endpoint) {
            course.missing("passes", "1 to 40, or an endpoint", "Add passes: 4, or endpoint: erythema or pinpoint.");
            return Optional.empty();
        }
        if (passes) {
            return course.whole("passes", 1, 40).map(count -> new Intensity.Passes(count.intValue()));
        }
        return course.text("endpoint").flatMap(word -> switch (word) {
            case "erythema" -> Optional.of(new Intensity.UntilErythema());
            case "pinpoint" -> Optional.of(new Intensity.UntilPinpointBleeding());
            default -> {
                course.wrong("endpoint", "erythema or pinpoint", Nearest.advice(word, List.of("erythema", "pinpoint")));
                yield Optional.empty();
            }
        });
    }

    private static SunProtection sunProtection(Fields aftercare) {
        SunProtection sun =
                aftercare.choice("sunProtection", SunProtection.class).orElse(SunProtection.UNKNOWN);
        aftercare.finish();
        return sun;
    }
}
