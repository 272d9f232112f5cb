package org.percola.treatment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.percola.device.Device;
import org.percola.quantity.Check;

/** A course of needling sessions. All zones are treated in every session. */
public final class Course implements Treatment {
    private final @Nullable LocalDate date;
    private final Device device;
    private final List<Zone> zones;
    private final Intensity intensity;
    private final int sessionsCount;
    private final double intervalDays;
    private final Operator operator;
    private final @Nullable TopicalUse topical;
    private final @Nullable Anaesthetic anaesthetic;
    private final double glideSpeedMmPerS;
    private final double areaCm2;
    private final SunProtection sunProtection;
    private final Set<OperatorFault> faults;
    private final Handling handling;

    /**
     * @param date first session, or null if not fixed
     * @param intervalDays days between sessions; any value when there is one session
     * @param glideSpeedMmPerS 0 = usual speed (ASSUMED)
     * @param areaCm2 0 = usual area of the zone (ASSUMED)
     */
    public Course(
            @Nullable LocalDate date,
            Device device,
            List<Zone> zones,
            Intensity intensity,
            int sessionsCount,
            double intervalDays,
            Operator operator,
            @Nullable TopicalUse topical,
            @Nullable Anaesthetic anaesthetic,
            double glideSpeedMmPerS,
            double areaCm2,
            SunProtection sunProtection) {
        this(
                date,
                device,
                zones,
                intensity,
                sessionsCount,
                intervalDays,
                operator,
                topical,
                anaesthetic,
                glideSpeedMmPerS,
                areaCm2,
                sunProtection,
                Set.of(),
                Handling.USUAL);
    }

    private Course(
            @Nullable LocalDate date,
            Device device,
            List<Zone> zones,
            Intensity intensity,
            int sessionsCount,
            double intervalDays,
            Operator operator,
            @Nullable TopicalUse topical,
            @Nullable Anaesthetic anaesthetic,
            double glideSpeedMmPerS,
            double areaCm2,
            SunProtection sunProtection,
            Set<OperatorFault> faults,
            Handling handling) {
        Check.inRange("Course.sessionsCount", sessionsCount, 1, 24);
        Check.inRange("Course.intervalDays", intervalDays, sessionsCount > 1 ? 1 : 0, 400);
        Check.inRange("Course.areaCm2", areaCm2, 0, 20_000);
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("Course.zones needs at least one zone.");
        }
        this.date = date;
        this.device = device;
        this.zones = List.copyOf(zones);
        this.intensity = intensity;
        this.sessionsCount = sessionsCount;
        this.intervalDays = intervalDays;
        this.operator = operator;
        this.topical = topical;
        this.anaesthetic = anaesthetic;
        this.glideSpeedMmPerS = glideSpeedMmPerS;
        this.areaCm2 = areaCm2;
        this.sunProtection = sunProtection;
        this.faults = Set.copyOf(faults);
        this.handling = handling;
    }

    /** The same course, done with these faults. */
    public Course done(Set<OperatorFault> how) {
        return with(how, handling);
    }

    /** The same course with the needles handled so, in every session. */
    public Course handled(Handling how) {
        return with(faults, how);
    }

    private Course with(Set<OperatorFault> otherFaults, Handling otherHandling) {
        return new Course(
                date,
                device,
                zones,
                intensity,
                sessionsCount,
                intervalDays,
                operator,
                topical,
                anaesthetic,
                glideSpeedMmPerS,
                areaCm2,
                sunProtection,
                otherFaults,
                otherHandling);
    }

    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    public Device device() {
        return device;
    }

    @Override
    public Optional<Course> course() {
        return Optional.of(this);
    }

    @Override
    public List<Zone> zones() {
        return zones;
    }

    public Intensity intensity() {
        return intensity;
    }

    public int sessionsCount() {
        return sessionsCount;
    }

    public double intervalDays() {
        return intervalDays;
    }

    public Operator operator() {
        return operator;
    }

    public Optional<TopicalUse> topical() {
        return Optional.ofNullable(topical);
    }

    public Optional<Anaesthetic> anaesthetic() {
        return Optional.ofNullable(anaesthetic);
    }

    public double glideSpeedMmPerS() {
        return glideSpeedMmPerS;
    }

    public double areaCm2() {
        return areaCm2;
    }

    public SunProtection sunProtection() {
        return sunProtection;
    }

    /** What the hands do wrong; none of a course done well. */
    public Set<OperatorFault> faults() {
        return faults;
    }

    public Handling handling() {
        return handling;
    }

    /** The session of one zone. */
    public Session sessionOn(Zone zone) {
        return new Session(device, zone.settingMm(), intensity, glideSpeedMmPerS, operator, handling);
    }
}
