package org.percola.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.AuthorisedUses;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.evidence.Evidence;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/**
 * All courses that are looked at: every device of the choice, depth, endpoint or number of passes, number of sessions and
 * interval. What the studied range forbids is counted and kept apart. The grid does not know the person's limits: looser
 * limits search the same courses.
 */
final class CourseGrid {
    private static final List<Double> PEN_DEPTHS_MM = List.of(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0);
    private static final List<Double> LENGTHS_MM = List.of(0.5, 1.0, 1.5, 2.0);
    private static final List<Double> HOME_LENGTHS_MM = List.of(0.2, 0.25, 0.3, 0.5);
    private static final int MOST_SESSIONS = 7;

    /** Weeks; one of them sooner than is studied. */
    private static final List<Double> INTERVALS_DAYS = List.of(7.0, 14.0, 28.0);

    private static final List<Double> DARKER_SKIN_INTERVALS_DAYS = List.of(14.0, 28.0, 42.0);

    private final Evidence evidence;
    private final PlanRequest request;
    private final StudiedRange range;
    private final LocalDate start;
    private final Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
    private final List<Course> inside = new ArrayList<>();
    private final List<Course> beyond = new ArrayList<>();

    private CourseGrid(Evidence evidence, PlanRequest request, StudiedRange range, LocalDate start) {
        this.evidence = evidence;
        this.request = request;
        this.range = range;
        this.start = start;
    }

    static CourseGrid of(Evidence evidence, PlanRequest request, StudiedRange range, LocalDate start) {
        var grid = new CourseGrid(evidence, request, range, start);
        var choice = new DeviceChoice(request);
        for (Device device : choice.pool()) {
            grid.fill(device, choice.whyNot(device));
        }
        return grid;
    }

    /** Courses inside the studied range, in a fixed order. */
    List<Course> inside() {
        return inside;
    }

    /** Courses outside it, for those who want to see them. */
    List<Course> beyond() {
        return beyond;
    }

    Map<Exclusion, Integer> excluded() {
        return excluded;
    }

    private void fill(Device device, Optional<Exclusion> whyNotThisDevice) {
        Set<List<Zone>> seen = new LinkedHashSet<>();
        for (double depthMm : depthsMm(device)) {
            Optional<Exclusion> depth = range.depth(depthMm, device.kind(), request.operator(), request.sites());
            List<Zone> zones = depth.isPresent() ? zonesAsAsked(depthMm) : zonesFitted(device, depthMm);
            if (depth.isEmpty() && !seen.add(zones)) {
                depth = Optional.of(Exclusion.DEEPER_THAN_SITE_ALLOWS);
            }
            for (Intensity intensity : intensities(device)) {
                for (int sessions = 1; sessions <= MOST_SESSIONS; sessions++) {
                    for (double interval : sessions == 1 ? List.of(0.0) : intervalsDays()) {
                        Optional<Exclusion> why = whyNotThisDevice;
                        why = why.isPresent() ? why : depth;
                        why = why.isPresent() ? why : range.rhythm(sessions, interval, request.horizonDays());
                        file(why, course(device, zones, intensity, sessions, interval));
                    }
                }
            }
        }
    }

    private void file(Optional<Exclusion> why, Course course) {
        if (why.isEmpty()) {
            inside.add(course);
            return;
        }
        excluded.merge(why.get(), 1, Integer::sum);
        if (why.get().isBeyondEvidence()) {
            beyond.add(course);
        }
    }

    private List<Double> depthsMm(Device device) {
        List<Double> usual =
                request.atHome() ? HOME_LENGTHS_MM : device.kind() == DeviceKind.PEN ? PEN_DEPTHS_MM : LENGTHS_MM;
        List<Double> depths = new ArrayList<>(usual);
        depths.removeIf(depth -> depth > device.maxSettingMm());
        return depths.isEmpty() ? List.of(device.maxSettingMm()) : depths;
    }

    private List<Zone> zonesFitted(Device device, double depthMm) {
        return request.sites().stream()
                .map(site -> new Zone(
                        site,
                        StudiedRange.isAdjustable(device.kind())
                                ? StrictMath.min(depthMm, range.ceilingMm(site))
                                : depthMm))
                .toList();
    }

    private List<Zone> zonesAsAsked(double depthMm) {
        return request.sites().stream().map(site -> new Zone(site, depthMm)).toList();
    }

    private List<Intensity> intensities(Device device) {
        List<Intensity> list = new ArrayList<>();
        List<Integer> passes = switch (device.kind()) {
            case PEN -> List.of(2, 4);
            case ROLLER -> List.of(4, 8, 16);
            case STAMP, PATCH -> List.of(2, 4, 8);
        };
        passes.forEach(count -> list.add(new Intensity.Passes(count)));
        list.add(new Intensity.UntilErythema());
        if (!request.atHome()) {
            list.add(new Intensity.UntilPinpointBleeding());
        }
        return list;
    }

    private List<Double> intervalsDays() {
        return request.patient().phototype().isDark() ? DARKER_SKIN_INTERVALS_DAYS : INTERVALS_DAYS;
    }

    private Course course(Device device, List<Zone> zones, Intensity intensity, int sessions, double interval) {
        return new Course(
                        start,
                        device,
                        zones,
                        intensity,
                        sessions,
                        interval,
                        request.operator(),
                        glide(device),
                        request.given().flatMap(Course::anaesthetic).orElse(null),
                        request.given()
                                .filter(given -> given.device().kind() == device.kind())
                                .map(Course::glideSpeedMmPerS)
                                .orElse(0.0),
                        request.given().map(Course::areaCm2).orElse(0.0),
                        SunProtection.STRICT)
                .handled(request.given().map(Course::handling).orElse(Handling.USUAL));
    }

    /** What lets the device glide: the hydrogel that comes with authorised pens, else saline; nothing at home. */
    private @Nullable TopicalUse glide(Device device) {
        if (request.operator() == Operator.HOME) {
            return null;
        }
        String key = AuthorisedUses.of(device).known() ? "sterile-hydrogel" : "sterile-saline";
        Topical topical = TopicalCatalogue.standard().find(key).orElseThrow();
        return new TopicalUse(
                topical,
                Applied.DURING,
                0,
                topical.concentrationMgPerMl(),
                evidence.parameter("forecast.usualVolume").value(),
                topical.vehiclePh(),
                Occlusion.NONE);
    }

    /** The same course under a numbing cream. */
    static Course numbed(Evidence evidence, Course course) {
        Topical lidocaine = TopicalCatalogue.standard().find("lidocaine").orElseThrow();
        return new Course(
                        course.date().orElse(null),
                        course.device(),
                        course.zones(),
                        course.intensity(),
                        course.sessionsCount(),
                        course.intervalDays(),
                        course.operator(),
                        course.topical().orElse(null),
                        new Anaesthetic(
                                lidocaine,
                                evidence.parameter("plan.anaestheticStrength").value(),
                                evidence.parameter("plan.anaestheticTime").value(),
                                course.areaCm2()),
                        course.glideSpeedMmPerS(),
                        course.areaCm2(),
                        course.sunProtection())
                .done(course.faults())
                .handled(course.handling());
    }

    /** The same course from another day on. */
    static Course from(LocalDate start, Course course) {
        return new Course(
                        start,
                        course.device(),
                        course.zones(),
                        course.intensity(),
                        course.sessionsCount(),
                        course.intervalDays(),
                        course.operator(),
                        course.topical().orElse(null),
                        course.anaesthetic().orElse(null),
                        course.glideSpeedMmPerS(),
                        course.areaCm2(),
                        course.sunProtection())
                .done(course.faults())
                .handled(course.handling());
    }
}
