package org.percola.plan;

import java.util.List;
import java.util.stream.Stream;
import org.percola.evidence.Evidence;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.treatment.Course;

/**
 * A place inside a zone of the whole face where the course's setting is deeper than is planned there, and how deep it may
 * go. A face is planned as one zone at one setting; its thin places ask for less.
 *
 * @param site the thin place
 * @param settingMm deepest planned setting there, mm
 * @evidence none the ceilings stand in {@code plan.csv}
 */
public record PlaceCeiling(Site site, double settingMm) {
    private static final List<Site> THIN_PLACES = List.of(Site.FOREHEAD, Site.PERIORAL, Site.NOSE, Site.PERIORBITAL);

    /** The thin places of the face that this course would treat too deep; none if it does not treat the face as one. */
    public static List<PlaceCeiling> of(Course course, Patient patient) {
        var range = new StudiedRange(Evidence.standard(), patient);
        return course.zones().stream()
                .filter(zone -> zone.site() == Site.FACE)
                .flatMap(face -> ceilings(range).filter(place -> place.settingMm() < face.settingMm()))
                .toList();
    }

    private static Stream<PlaceCeiling> ceilings(StudiedRange range) {
        return THIN_PLACES.stream().map(site -> new PlaceCeiling(site, range.ceilingMm(site)));
    }
}
