package org.percola.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.forecast.CourseReading;
import org.percola.forecast.Progress;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.patient.Phototype;
import org.percola.treatment.Course;

/** Property: a few courses stand for many. */
final class DominanceTest {
    private static List<Appraisal> all;

    @BeforeAll
    static void forecastAGrid() {
        PlanRequest request = PlanCases.request(Phototype.III, Limits.NONE);
        StudiedRange range = new StudiedRange(Evidence.standard(), request.patient());
        List<Course> courses = CourseGrid.of(Evidence.standard(), request, range, PlanCases.DAY)
                .inside();
        List<Request> requests =
                courses.stream().map(course -> request.forecastOf(course, 16)).toList();
        List<CourseReading> readings = Simulator.compare(requests, 2, Progress.SILENT);
        all = new ArrayList<>();
        for (int k = 0; k < courses.size(); k++) {
            all.add(Appraisal.of(new Candidate(k, courses.get(k)), readings.get(k)));
        }
    }

    @Test
    void fewStandForManyAndKeepTheExtremes() {
        List<Appraisal> few = Dominance.standFor(all, 20);
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(few).hasSizeBetween(5, 20).doesNotHaveDuplicates();
        assertThat(few.stream().mapToDouble(each -> each.benefit().q50()).max())
                .isEqualTo(
                        all.stream().mapToDouble(each -> each.benefit().q50()).max());
        for (Burden burden : Burden.values()) {
            assertThat(few.stream().mapToDouble(each -> each.burden(burden)).min())
                    .isEqualTo(all.stream()
                            .mapToDouble(each -> each.burden(burden))
                            .min());
        }
    }

    @Test
    void theyAreTheSameWhateverTheOrder() {
        List<Appraisal> turned = new ArrayList<>(all);
        turned.sort(Comparator.comparingInt(Appraisal::number).reversed());
        assertThat(Dominance.standFor(turned, 20)).isEqualTo(Dominance.standFor(all, 20));
    }

    @Test
    void whoeverIsLeftOutLosesLittle() {
        List<Appraisal> few = Dominance.standFor(all, 48);
        for (Appraisal each : all) {
            double best = few.stream()
                    .filter(kept -> kept.burden(Burden.VISITS) <= each.burden(Burden.VISITS))
                    .filter(kept -> kept.burden(Burden.DOWNTIME) <= each.burden(Burden.DOWNTIME) + 0.5)
                    .filter(kept -> kept.burden(Burden.DARK_MARKS) <= each.burden(Burden.DARK_MARKS) + 0.01)
                    .filter(kept -> kept.burden(Burden.PAIN) <= each.burden(Burden.PAIN) + 0.5)
                    .mapToDouble(kept -> kept.benefit().q50())
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
            assertThat(best).isGreaterThan(each.benefit().q50() - 3);
        }
    }

    @Test
    void dominanceIsNeverMutual() {
        for (Appraisal one : all.subList(0, 30)) {
            for (Appraisal other : all) {
                assertThat(Dominance.dominates(one, other) && Dominance.dominates(other, one))
                        .isFalse();
            }
        }
    }
}
