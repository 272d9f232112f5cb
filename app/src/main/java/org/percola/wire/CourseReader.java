package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.PlanPart;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.forecast.Request;
import org.percola.patient.Coded;
import org.percola.patient.Site;
import org.percola.quantity.Unit;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Operator;
import org.percola.treatment.OperatorFault;
import org.percola.treatment.SunProtection;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/** Reads {@code course} and the places it treats: {@code site}, or {@code zones} with a setting each. */
final class CourseReader {
    private static final double SHALLOWEST_MM = 0.05;
    private static final double DEEPEST_MM = 4;
    private static final int MOST_SESSIONS = 24;
    private static final double LONGEST_INTERVAL_DAYS = 400;
    private static final List<Site> SITES =
            Arrays.stream(Site.values()).filter(Site::isHuman).toList();
    private static final List<String> WITHIN_ORBIT =
            List.of("orbit", "eye", "eyes", "insideorbitalrim", "undereye", "lowerlid", "upperlid", "lid", "lids");

    private final boolean draft;
    private final Set<PlanPart> open = EnumSet.noneOf(PlanPart.class);

    /** @param draft whether parts of a course may be missing: they are noted as open instead of as problems */
    CourseReader(boolean draft) {
        this.draft = draft;
    }

    /** What a draft has left open. */
    Set<PlanPart> open() {
        return open;
    }

    /** Notes that a required part is missing. */
    private void missing(Fields fields, PlanPart part, String key, String expected, String advice) {
        if (draft) {
            open.add(part);
        } else {
            fields.missing(key, expected, advice);
        }
    }

    /** A place and, where given, the setting that a zone has for itself. */
    private record Place(Site site, @Nullable Double settingMm) {}

    Optional<Treatment> read(Fields root) {
        Optional<JsonNode> node = root.find("course");
        if (node.isPresent() && node.get().isTextual() && node.get().textValue().equals("none")) {
            List<Place> places = places(root, DEEPEST_MM, Optional.empty());
            return untreated(places);
        }
        if (node.isEmpty()) {
            List<Place> places = places(root, DEEPEST_MM, Optional.empty());
            if (root.has("course")) {
                return Optional.empty();
            }
            if (draft) {
                open.addAll(EnumSet.allOf(PlanPart.class));
                return untreated(places);
            }
            root.missing("course", "a course, or none", "Describe it, or write course: none for an untreated run.");
            return Optional.empty();
        }
        if (!node.get().isObject()) {
            places(root, DEEPEST_MM, Optional.empty());
            root.wrong("course", "a mapping of keys to values, or none", "`percola new` writes a starter case.");
            return Optional.empty();
        }
        return course(root, new Fields(root.pathOf("course"), node.get(), root.problems()));
    }

    private static Optional<Treatment> untreated(List<Place> places) {
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoTreatment(
                        places.stream().map(place -> new Zone(place.site(), 1)).toList()));
    }

    /** The day of the last session, counted from the first; 0 where that cannot be read. */
    static double lastSessionDay(JsonNode document) {
        Fields course = new Fields("course", document.path("course"), new Problems());
        long sessions = course.whole("sessions", 1, MOST_SESSIONS).orElse(1L);
        return (sessions - 1)
                * course.quantity("interval", Unit.DAY, 1, LONGEST_INTERVAL_DAYS)
                        .orElse(0);
    }

    private Optional<Treatment> course(Fields root, Fields course) {
        LocalDate date = course.date("date").orElse(null);
        Optional<Device> device = device(course);
        Optional<Device> named = device.filter(any -> !open.contains(PlanPart.DEVICE));
        double deepestMm = named.map(Device::maxSettingMm).orElse(DEEPEST_MM);
        boolean bySite = course.has("settings"); // then the zones' own, for another device perhaps, do not count
        List<Place> places = places(root, bySite ? DEEPEST_MM : deepestMm, bySite ? Optional.empty() : named);
        OptionalDouble setting = setting(course, deepestMm, named);
        places = withSettings(course, places, deepestMm, named);
        boolean everyZoneHasOne = !places.isEmpty() && places.stream().allMatch(place -> place.settingMm() != null);
        if (!course.has("setting") && !everyZoneHasOne) {
            missing(
                    course,
                    PlanPart.SETTING,
                    "setting",
                    "a length such as \"1.5 mm\"",
                    "Give the pen depth or the needle length.");
        }
        Optional<Intensity> intensity = intensity(course);
        Optional<Long> sessions = course.whole("sessions", 1, MOST_SESSIONS);
        if (!course.has("sessions")) {
            missing(
                    course,
                    PlanPart.SESSIONS,
                    "sessions",
                    "a whole number, 1 to 24",
                    "Say how many sessions the course has.");
        }
        OptionalDouble interval = course.quantity("interval", Unit.DAY, 1, LONGEST_INTERVAL_DAYS);
        if (sessions.orElse(1L) > 1 && !course.has("interval")) {
            missing(
                    course,
                    PlanPart.INTERVAL,
                    "interval",
                    "1 to 400 d",
                    "More than one session needs the interval, such as \"30 d\".");
        }
        double courseDays = (sessions.orElse(1L) - 1) * interval.orElse(0);
        if (courseDays > Request.MAX_HORIZON_DAYS) {
            course.wrong(
                    "interval",
                    "a course of at most " + Fields.plain(Request.MAX_HORIZON_DAYS) + " d",
                    "The last session would be on day " + Fields.plain(courseDays) + ": fewer sessions, or closer.");
        }
        Operator operator = course.choice("operator", Operator.class).orElse(Operator.PROFESSIONAL);
        Optional<TopicalUse> topical = course.findObject("topical", "{product: sterile-hydrogel, applied: during}")
                .flatMap(this::topical);
        @Nullable
        Anaesthetic anaesthetic = course.findObject("anaesthetic", "{product: lidocaine, percent: 4, minutes: 30}")
                .map(this::anaesthetic)
                .orElse(null);
        OptionalDouble glide = course.quantity("glideSpeed", Unit.MM_PER_S, 0.5, 500);
        OptionalDouble area = course.quantity("area", Unit.CM2, 0.1, 10_000);
        Handling handling = HandlingReader.read(course, Handling.USUAL);
        SunProtection sun = course.findObject("aftercare", "{sunProtection: strict}")
                .map(CourseReader::sunProtection)
                .orElse(SunProtection.UNKNOWN);
        Set<OperatorFault> faults = faults(course);
        course.finish();
        if (device.isEmpty()
                || intensity.isEmpty()
                || places.isEmpty()
                || !root.problems().isEmpty()) {
            return Optional.empty();
        }
        List<Zone> zones = places.stream()
                .map(place -> new Zone(
                        place.site(), place.settingMm() != null ? place.settingMm() : setting.orElse(SHALLOWEST_MM)))
                .toList();
        Course done = new Course(
                date,
                device.get(),
                zones,
                intensity.get(),
                sessions.orElse(1L).intValue(),
                interval.orElse(sessions.orElse(1L) > 1 ? LONGEST_INTERVAL_DAYS : 0),
                operator,
                topical.orElse(null),
                anaesthetic,
                glide.orElse(0),
                area.orElse(0),
                sun);
        return Optional.of(done.done(faults).handled(handling));
    }

    private static Set<OperatorFault> faults(Fields course) {
        Set<OperatorFault> faults = new TreeSet<>();
        for (String word : course.words("faults")) {
            Coded.find(OperatorFault.class, word)
                    .ifPresentOrElse(
                            faults::add,
                            () -> course.wrong(
                                    "faults",
                                    "a list of "
                                            + Fields.oneOf(Arrays.stream(OperatorFault.values())
                                                    .map(OperatorFault::code)
                                                    .toList()),
                                    "\"" + word + "\" is none of them; leave the list out for a course done well."));
        }
        return faults;
    }

    /** The device; for a draft that names none, any at all stands in its place. */
    private Optional<Device> device(Fields course) {
        if (draft && !course.has("device")) {
            open.add(PlanPart.DEVICE);
            return Optional.of(DeviceCatalogue.standard().entries().getFirst().device());
        }
        return DeviceReader.read(course);
    }

    /** A draft may say that something is put on and leave open what. */
    private Optional<TopicalUse> topical(Fields fields) {
        if (draft && !fields.has("product")) {
            open.add(PlanPart.PRODUCT);
            fields.choice("applied", Applied.class);
            List.of("delay", "concentration", "volume", "pH", "occlusion").forEach(fields::has);
            fields.finish();
            return Optional.empty();
        }
        return TopicalReader.read(fields);
    }

    private @Nullable Anaesthetic anaesthetic(Fields fields) {
        boolean strengthOpen = draft && !fields.has("percent");
        if (strengthOpen) {
            open.add(PlanPart.ANAESTHETIC_STRENGTH);
        }
        return TopicalReader.anaesthetic(fields, strengthOpen);
    }

    /** The places with the settings that the course has for them; they go before those of the zones. */
    private static List<Place> withSettings(
            Fields course, List<Place> places, double deepestMm, Optional<Device> device) {
        Optional<Fields> settings = course.findObject("settings", "{cheek: 1.25 mm, forehead: 0.75 mm}");
        if (settings.isEmpty()) {
            return places;
        }
        List<Place> set = new ArrayList<>();
        for (Place place : places) {
            OptionalDouble own = setting(settings.get(), place.site().code(), deepestMm, device);
            set.add(own.isPresent() ? new Place(place.site(), own.getAsDouble()) : place);
        }
        settings.get().finish();
        return set;
    }

    private static OptionalDouble setting(Fields fields, double deepestMm, Optional<Device> device) {
        return setting(fields, "setting", deepestMm, device);
    }

    private static OptionalDouble setting(Fields fields, String key, double deepestMm, Optional<Device> device) {
        String who = device.map(Device::key)
                .filter(named -> !named.equals(DeviceReader.INLINE))
                .map(named -> "The device " + named)
                .orElse("A device like this");
        String advice = who + " goes from " + Fields.plain(SHALLOWEST_MM) + " to " + Fields.plain(deepestMm) + " mm.";
        return fields.quantity(key, Unit.MM, SHALLOWEST_MM, deepestMm, advice);
    }

    private static List<Place> places(Fields root, double deepestMm, Optional<Device> device) {
        List<Place> places = new ArrayList<>();
        boolean zones = root.has("zones");
        if (root.has("site")) {
            site(root).ifPresent(site -> places.add(new Place(site, null)));
            if (zones) {
                root.wrong("zones", "either site or zones", "Keep one of the two.");
            }
        }
        for (Fields zone : root.objects("zones", "{site: cheek, setting: 1.5 mm}")) {
            if (!zone.has("site")) {
                zone.missing("site", "a site", "`percola sites` lists them.");
            }
            Optional<Site> site = site(zone);
            OptionalDouble setting = setting(zone, deepestMm, device);
            zone.finish();
            site.ifPresent(known -> {
                places.stream()
                        .map(Place::site)
                        .filter(known::overlaps)
                        .findFirst()
                        .ifPresent(other -> zone.wrong(
                                "site",
                                "zones that do not overlap",
                                other == known
                                        ? "This zone stands here twice."
                                        : "It overlaps with " + other.code() + ", which stands here too."));
                places.add(new Place(known, setting.isPresent() ? setting.getAsDouble() : null));
            });
        }
        if (!root.has("site") && !zones) {
            root.missing("site", "a site, or zones", "`percola sites` lists them.");
        } else if (root.find("zones")
                .filter(JsonNode::isArray)
                .map(JsonNode::isEmpty)
                .orElse(false)) {
            root.wrong("zones", "at least one zone", "Write [{site: cheek, setting: \"1.5 mm\"}].");
        }
        return places;
    }

    static Optional<Site> site(Fields fields) {
        String word = Nearest.plain(fields.find("site").map(JsonNode::asText).orElse(""));
        if (word.contains("eyelid") || WITHIN_ORBIT.contains(word)) {
            fields.wrong(
                    "site",
                    "a site outside the orbital rim",
                    "Eyelids and everything inside the bony rim of the eye are never needled. periorbital means the"
                            + " skin outside the rim.");
            return Optional.empty();
        }
        Optional<Site> animal = fields.find("site")
                .flatMap(code -> Coded.find(Site.class, code.asText()))
                .filter(site -> !site.isHuman());
        if (animal.isPresent()) {
            fields.wrong("site", "a site of a person", "Animal sites are for laboratory experiments.");
            return Optional.empty();
        }
        return fields.coded("site", SITES);
    }

    private Optional<Intensity> intensity(Fields course) {
        boolean passes = course.has("passes");
        boolean endpoint = course.has("endpoint");
        if (passes && endpoint) {
            course.wrong("endpoint", "either passes or endpoint", "Keep one of the two.");
            return Optional.empty();
        }
        if (!passes && !endpoint) {
            missing(
                    course,
                    PlanPart.INTENSITY,
                    "passes",
                    "1 to 40, or an endpoint",
                    "Add passes: 4, or endpoint: erythema or pinpoint.");
            return draft ? Optional.of(new Intensity.Passes(1)) : Optional.empty();
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
