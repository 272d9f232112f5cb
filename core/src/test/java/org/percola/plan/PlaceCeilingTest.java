package org.percola.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.percola.forecast.Progress;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Phototype;
import org.percola.patient.Site;

/** Unit: a face planned as one zone says where its setting is too deep. */
final class PlaceCeilingTest {
    private static List<PlaceCeiling> ofTheDeepestCourse(Site site) {
        var person = PlanCases.person(Phototype.II);
        Plan plan = Planner.plan(
                PlanCases.request(person, List.of(Concern.of(Benefit.ACNE_SCARS)), List.of(site), Limits.NONE),
                2,
                Progress.SILENT);
        RankedCourse deepest = plan.courses().stream()
                .max((a, b) -> Double.compare(setting(a), setting(b)))
                .orElseThrow();
        return PlaceCeiling.of(deepest.course(), person);
    }

    private static double setting(RankedCourse course) {
        return course.course().zones().getFirst().settingMm();
    }

    @Test
    void theFaceHasThinPlaces() {
        assertThat(ofTheDeepestCourse(Site.FACE))
                .extracting(PlaceCeiling::site)
                .containsExactly(Site.FOREHEAD, Site.PERIORAL, Site.NOSE, Site.PERIORBITAL);
        assertThat(ofTheDeepestCourse(Site.FACE))
                .allSatisfy(place -> assertThat(place.settingMm()).isPositive().isLessThan(1));
    }

    @Test
    void aPlaceOfItsOwnHasNone() {
        assertThat(ofTheDeepestCourse(Site.CHEEK)).isEmpty();
    }
}
