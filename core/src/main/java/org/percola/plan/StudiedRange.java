package org.percola.plan;

import java.util.List;
import java.util.Optional;
import org.percola.device.DeviceKind;
import org.percola.evidence.Evidence;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Operator;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/**
 * What is never planned for one person: deeper, oftener or sooner than was studied, or deeper than the place and the
 * phototype allow. The same in every draw; units and grades stand in {@code plan.csv} and {@code candidacy.csv}.
 *
 * @evidence none
 */
final class StudiedRange {
    private static final double MINUTES_OF_ROUNDING = 1e-9;

    private final Evidence evidence;
    private final Patient patient;

    StudiedRange(Evidence evidence, Patient patient) {
        this.evidence = evidence;
        this.patient = patient;
    }

    /** Deepest setting that is planned at a site for this person. */
    double ceilingMm(Site site) {
        double ceiling = StrictMath.min(studiedDepthMm(), siteCeilingMm(site));
        return StrictMath.min(ceiling, phototypeCeilingMm());
    }

    double studiedDepthMm() {
        return evidence.parameter("candidacy.evaluatedDepth").value();
    }

    double phototypeCeilingMm() {
        return patient.phototype().isDark()
                ? evidence.parameter("plan.ceilingDarkerSkin").value()
                : studiedDepthMm();
    }

    double homeNeedleMm() {
        return evidence.parameter("candidacy.homeNeedle").value();
    }

    double shortestIntervalDays() {
        String name = patient.phototype().isDark() ? "candidacy.darkerSkinInterval" : "candidacy.shortestInterval";
        return evidence.parameter(name).value();
    }

    double mostSessionsCount() {
        return evidence.parameter("candidacy.mostSessions").value();
    }

    private double siteCeilingMm(Site site) {
        return switch (site) {
            case FOREHEAD -> evidence.parameter("plan.ceilingForehead").value();
            case NOSE -> evidence.parameter("plan.ceilingNose").value();
            case PERIORBITAL -> evidence.parameter("plan.ceilingPeriorbital").value();
            case PERIORAL -> evidence.parameter("plan.ceilingPerioral").value();
            case NECK, HANDS, VOLAR_FOREARM, SCALP ->
                evidence.parameter("plan.ceilingThin").value();
            case FACE, CHEEK, CHIN, ABDOMEN, THIGH, BREAST, UPPER_ARM -> studiedDepthMm();
            case PIG_EAR, PIG_FLANK, PIG_BACK, RAT_ABDOMEN, RAT_BACK -> 0;
        };
    }

    /** Why a depth is out, before it is fitted to the zones. */
    Optional<Exclusion> depth(double settingMm, DeviceKind kind, Operator operator, List<Site> sites) {
        if (operator == Operator.HOME && settingMm > homeNeedleMm()) {
            return Optional.of(Exclusion.HOME_NEEDLE_TOO_LONG);
        }
        if (settingMm > studiedDepthMm()) {
            return Optional.of(Exclusion.DEEPER_THAN_STUDIED);
        }
        if (settingMm > phototypeCeilingMm()) {
            return Optional.of(Exclusion.DEEPER_THAN_PHOTOTYPE_ALLOWS);
        }
        boolean fits = isAdjustable(kind)
                ? sites.stream().anyMatch(site -> settingMm <= ceilingMm(site))
                : sites.stream().allMatch(site -> settingMm <= ceilingMm(site));
        return fits ? Optional.empty() : Optional.of(Exclusion.DEEPER_THAN_SITE_ALLOWS);
    }

    /** Why a rhythm is out. */
    Optional<Exclusion> rhythm(int sessionsCount, double intervalDays, double horizonDays) {
        if (sessionsCount > mostSessionsCount()) {
            return Optional.of(Exclusion.MORE_SESSIONS_THAN_STUDIED);
        }
        if (sessionsCount > 1 && intervalDays < shortestIntervalDays() - MINUTES_OF_ROUNDING) {
            return Optional.of(Exclusion.INTERVAL_SHORTER_THAN_STUDIED);
        }
        return (sessionsCount - 1) * intervalDays > horizonDays
                ? Optional.of(Exclusion.LONGER_THAN_HORIZON)
                : Optional.empty();
    }

    /** Why a course that somebody else wrote would not have been planned. */
    Optional<Exclusion> of(Course course, double horizonDays) {
        for (Zone zone : course.zones()) {
            Optional<Exclusion> depth =
                    depth(zone.settingMm(), course.device().kind(), course.operator(), List.of(zone.site()));
            if (depth.isPresent()) {
                return depth;
            }
        }
        Optional<Exclusion> rhythm = rhythm(course.sessionsCount(), course.intervalDays(), horizonDays);
        return rhythm.isPresent()
                ? rhythm
                : course.topical().filter(StudiedRange::isUnplanned).map(use -> Exclusion.TOPICAL_NOT_PLANNED);
    }

    /** Only saline and a cleared hydrogel are planned, and they are put on during the session. */
    private static boolean isUnplanned(TopicalUse use) {
        return use.topical().notApprovedIntradermal() || use.applied() != Applied.DURING;
    }

    /** A pen's depth is turned zone by zone; a roller, a stamp or a patch has one length. */
    static boolean isAdjustable(DeviceKind kind) {
        return switch (kind) {
            case PEN -> true;
            case ROLLER, STAMP, PATCH -> false;
        };
    }
}
