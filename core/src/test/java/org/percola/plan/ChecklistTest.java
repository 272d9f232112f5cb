package org.percola.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Listed;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.plan.Checklist.Entry;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Zone;

/** Property: what a checklist keeps, whatever the course. */
final class ChecklistTest {
    private static final LocalDate LONG_BEFORE = PlanCases.DAY.minusDays(100);

    @Test
    void everySessionIsOnItsDay() {
        Checklist list = of(course(4, 30.4, Operator.PROFESSIONAL), Phototype.III, LONG_BEFORE);
        assertThat(list.entries())
                .filteredOn(entry -> entry.code().equals("session"))
                .extracting(Entry::from)
                .containsExactly(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 3, 2));
        assertThat(list.isRushed()).isFalse();
    }

    @Test
    void daysRiseAndEndAfterTheyBegin() {
        for (double interval : new double[] {7, 14, 28, 60}) {
            Checklist list = of(course(6, interval, Operator.PROFESSIONAL), Phototype.V, LONG_BEFORE);
            LocalDate before = LocalDate.MIN;
            for (Entry entry : list.entries()) {
                assertThat(entry.from()).isAfterOrEqualTo(before);
                assertThat(entry.to()).isAfterOrEqualTo(entry.from());
                before = entry.from();
            }
        }
    }

    @Test
    void aftercareEndsBeforeTheNextSession() {
        Checklist list = of(course(3, 14, Operator.PROFESSIONAL), Phototype.II, LONG_BEFORE);
        assertThat(list.entries())
                .filteredOn(entry -> entry.kind() == Checklist.Kind.AFTERCARE && entry.session() == 1)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.to()).isBefore(LocalDate.of(2026, 12, 15)));
    }

    @Test
    void nothingLiesBeforeTodayAndHasteIsSaid() {
        Checklist list = of(course(2, 28, Operator.PROFESSIONAL), Phototype.IV, PlanCases.DAY);
        assertThat(list.entries()).allSatisfy(entry -> assertThat(entry.from()).isAfterOrEqualTo(PlanCases.DAY));
        assertThat(list.entries()).extracting(Entry::code).contains("choose-clinic", "ask-prescriber", "test-spot");
        assertThat(list.isRushed()).isTrue();
    }

    @Test
    void darkerSkinGetsATestSpotAndHomeUseNoClinic() {
        assertThat(of(course(1, 0, Operator.PROFESSIONAL), Phototype.II, LONG_BEFORE)
                        .entries())
                .extracting(Entry::code)
                .contains("choose-clinic", "cartridge")
                .doesNotContain("test-spot", "home-kit", "numbing", "cold-sore-prescriber");
        assertThat(of(course(1, 0, Operator.HOME), Phototype.IV, LONG_BEFORE).entries())
                .extracting(Entry::code)
                .contains("home-kit", "test-spot")
                .doesNotContain("choose-clinic", "cartridge");
    }

    @Test
    void coldSoresAreAMatterForAPrescriber() {
        Patient person = new Patient(
                40,
                Sex.MALE,
                Phototype.II,
                Said.NO,
                Said.NOT_ASKED,
                Said.NOT_ASKED,
                Listed.of(List.of(Condition.of(ConditionCode.COLD_SORE_HISTORY))),
                Listed.of(List.of()),
                Listed.of(List.of()),
                Listed.of(List.of()),
                Set.of());
        Checklist list = Checklist.of(course(1, 0, Operator.PROFESSIONAL), person, LONG_BEFORE, PlanCases.DAY);
        assertThat(list.entries()).extracting(Entry::code).contains("cold-sore-prescriber");
    }

    @Test
    void everySourceExists() {
        assertThat(of(course(2, 28, Operator.PROFESSIONAL), Phototype.IV, LONG_BEFORE)
                        .entries())
                .flatExtracting(Entry::sources)
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(Evidence.standard().findSource(key)).isPresent());
    }

    private static Checklist of(Course course, Phototype phototype, LocalDate today) {
        return Checklist.of(course, PlanCases.person(phototype), today, PlanCases.DAY);
    }

    private static Course course(int sessions, double interval, Operator operator) {
        return new Course(
                PlanCases.DAY,
                PlanCases.device(operator == Operator.HOME ? "home-roller" : "exceed"),
                List.of(new Zone(Site.CHEEK, 0.3)),
                new Intensity.Passes(4),
                sessions,
                interval,
                operator,
                null,
                null,
                0,
                0,
                SunProtection.STRICT);
    }
}
