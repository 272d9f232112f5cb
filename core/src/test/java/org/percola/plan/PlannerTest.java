package org.percola.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.candidacy.Answer;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.forecast.Progress;
import org.percola.forecast.Simulator;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.Listed;
import org.percola.patient.PastEvent;
import org.percola.patient.PastEventCode;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Scale;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.plan.Plan.Ending;
import org.percola.safety.SideEffect;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Zone;

/** Property: what every plan keeps, on small searches. */
final class PlannerTest {
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final Plan FREE = plan(PlanCases.request(Phototype.IV, Limits.NONE));

    @Test
    void itsNumbersAreThoseOfTheForecastBitForBit() {
        for (int index : List.of(0, FREE.courses().size() - 1)) {
            RankedCourse planned = FREE.courses().get(index);
            Forecast forecast =
                    Simulator.run(FREE.request().forecastOf(planned.course(), PlanCases.DRAWS), 1, Progress.SILENT);
            BenefitRow.Read row = forecast.benefits().stream()
                    .filter(each -> each.benefit() == Benefit.ACNE_SCARS)
                    .map(BenefitRow.Read.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(planned.improvementPercent()).contains(row.improvementPercent());
            assertThat(planned.attributable()).contains(row.attributable());
            assertThat(planned.reading().downtimeDays()).isEqualTo(forecast.downtimeDays());
            assertThat(planned.painScore()).isEqualTo(forecast.painScore());
            assertThat(planned.reading().pihProbability())
                    .isEqualTo(forecast.sideEffects().stream()
                            .filter(each -> each.event() == SideEffect.PIH)
                            .findFirst()
                            .flatMap(each -> each.probability())
                            .orElseThrow());
        }
    }

    @Test
    void noCourseOnTheFrontIsBeatenByAnother() {
        assertThat(FREE.front()).hasSizeGreaterThan(3).isSorted();
        for (int k : FREE.front()) {
            for (RankedCourse other : FREE.courses()) {
                RankedCourse each = FREE.courses().get(k);
                boolean noWorse =
                        other.weighedPercent().q50() >= each.weighedPercent().q50()
                                && other.visitsCount() <= each.visitsCount()
                                && other.burden(Burden.DOWNTIME) <= each.burden(Burden.DOWNTIME)
                                && other.burden(Burden.DARK_MARKS) <= each.burden(Burden.DARK_MARKS);
                boolean same =
                        other.weighedPercent().q50() == each.weighedPercent().q50()
                                && other.visitsCount() == each.visitsCount()
                                && other.burden(Burden.DOWNTIME) == each.burden(Burden.DOWNTIME)
                                && other.burden(Burden.DARK_MARKS) == each.burden(Burden.DARK_MARKS);
                assertThat(noWorse && !same).isFalse();
            }
        }
        FREE.courses()
                .forEach(each -> assertThat(each.dominatedBy().isEmpty())
                        .isEqualTo(FREE.front().contains(each.rank() - 1)));
    }

    @Test
    void ranksFallWithTheBenefitAndTheFirstIsRecommended() {
        double before = NONE;
        for (RankedCourse each : FREE.courses()) {
            assertThat(each.weighedPercent().q50()).isLessThanOrEqualTo(before);
            before = each.weighedPercent().q50();
        }
        assertThat(FREE.ending()).isEqualTo(Ending.RECOMMENDED);
        assertThat(FREE.recommendation()).hasValue(0);
        assertThat(FREE.courses().getFirst().beatsNextProbability()).isNotEmpty();
        assertThat(FREE.courses().getLast().beatsNextProbability()).isEmpty();
    }

    @Test
    void countsAddUpToTheGrid() {
        int excluded = FREE.excluded().stream().mapToInt(Plan.Excluded::count).sum();
        assertThat(excluded + FREE.courses().size()).isEqualTo(FREE.lookedAtCount());
    }

    @Test
    void nothingLeavesTheStudiedRange() {
        for (RankedCourse each : FREE.courses()) {
            Course course = each.course();
            assertThat(course.zones())
                    .allSatisfy(zone -> assertThat(zone.settingMm()).isLessThanOrEqualTo(1.25));
            assertThat(course.sessionsCount()).isLessThanOrEqualTo(6);
            if (course.sessionsCount() > 1) {
                assertThat(course.intervalDays()).isGreaterThanOrEqualTo(28);
            }
            assertThat(course.topical())
                    .hasValueSatisfying(use ->
                            assertThat(use.topical().notApprovedIntradermal()).isFalse());
            assertThat(course.sunProtection()).isEqualTo(SunProtection.STRICT);
            assertThat(course.date()).contains(PlanCases.DAY);
        }
    }

    static Stream<Long> seeds() {
        return Stream.of(11L, 12L, 13L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void looserLimitsNeverGiveAWorseBestPlan(long seed) {
        var random = new SplittableRandom(seed);
        var tight = new Limits(
                0.5 + 3 * random.nextDouble(),
                0.05 * random.nextDouble(),
                1 + random.nextInt(4),
                1 + 3 * random.nextDouble());
        var loose = new Limits(
                tight.downtimeDays() * (1 + random.nextDouble()),
                tight.pihProbability() * (1 + random.nextDouble()),
                tight.visitsCount() + random.nextInt(2),
                random.nextBoolean() ? NONE : tight.painScore() + random.nextDouble());
        double with = best(plan(PlanCases.request(Phototype.IV, tight)));
        double more = best(plan(PlanCases.request(Phototype.IV, loose)));
        assertThat(more).as("seed %s: %s, then %s", seed, tight, loose).isGreaterThanOrEqualTo(with);
        assertThat(best(FREE)).isGreaterThanOrEqualTo(more);
    }

    @Test
    void limitsAreKept() {
        var limits = new Limits(2.5, 0.02, 3, NONE);
        Plan plan = plan(PlanCases.request(Phototype.IV, limits));
        assertThat(plan.courses()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.visitsCount()).isLessThanOrEqualTo(3);
            assertThat(each.reading().downtimeDays().q50()).isLessThanOrEqualTo(2.5);
            assertThat(each.reading().downtimeDays().mean()).isLessThanOrEqualTo(2.5);
            assertThat(each.reading().pihProbability().mean()).isLessThanOrEqualTo(0.02);
        });
    }

    @Test
    void aLimitOfPainMayBeKeptWithANumbingCream() {
        double hurts = FREE.courses().getFirst().painScore().mean();
        Plan plan = plan(PlanCases.request(Phototype.IV, new Limits(NONE, NONE, NONE, 0.8 * hurts)));
        RankedCourse first = plan.courses().getFirst();
        assertThat(first.course().anaesthetic()).isPresent();
        assertThat(first.painScore().mean()).isLessThanOrEqualTo(0.8 * hurts);
        assertThat(first.weighedPercent()).isEqualTo(FREE.courses().getFirst().weighedPercent());
    }

    @Test
    void threadsChangeNothing() {
        Plan again = Planner.plan(PlanCases.request(Phototype.IV, Limits.NONE), 3, Progress.SILENT);
        assertThat(again.courses().stream().map(RankedCourse::weighedPercent))
                .isEqualTo(FREE.courses().stream()
                        .map(RankedCourse::weighedPercent)
                        .toList());
        assertThat(again.front()).isEqualTo(FREE.front());
        assertThat(again.excluded()).isEqualTo(FREE.excluded());
    }

    @Test
    void limitsThatNothingCanMeetNameTheOneThatBindsAndTheNearestCourse() {
        Plan plan = plan(PlanCases.request(Phototype.IV, new Limits(0.001, NONE, 3, NONE)));
        assertThat(plan.ending()).isEqualTo(Ending.LIMITS_TOO_TIGHT);
        assertThat(plan.courses()).isEmpty();
        assertThat(plan.recommendation()).isEmpty();
        Plan.Nearest nearest = plan.nearest().orElseThrow();
        assertThat(nearest.alone()).containsExactly(Burden.DOWNTIME);
        assertThat(nearest.exceeded()).containsExactly(Burden.DOWNTIME);
    }

    @Test
    void whatNobodyCouldSeeIsNotRecommended() {
        Concern faint = new Concern(Benefit.WRINKLES, new Grading(Scale.LEMPERLE, 1), null, null, null);
        Plan plan = plan(PlanCases.request(
                PlanCases.person(Phototype.III),
                List.of(faint),
                List.of(Site.FOREHEAD),
                new Limits(NONE, NONE, 1, NONE)));
        assertThat(plan.ending()).isEqualTo(Ending.NOTHING_VISIBLE);
        assertThat(plan.recommendation()).isEmpty();
        assertThat(plan.courses()).noneMatch(RankedCourse::isVisible);
    }

    @Test
    void aConcernThatCannotBeReadHereGivesNoCourse() {
        Plan plan = plan(PlanCases.request(
                PlanCases.person(Phototype.III),
                List.of(Concern.of(Benefit.STRETCH_MARKS)),
                List.of(Site.CHEEK),
                Limits.NONE));
        assertThat(plan.ending()).isEqualTo(Ending.NOTHING_TO_IMPROVE);
        assertThat(plan.courses()).isEmpty();
    }

    /** Every course of it misses its sign or the studied density: that is not a matter of limits. */
    @Test
    void aDeviceWithoutASoundCourseIsNoMatterOfLimits() {
        PlanRequest home = new PlanRequest(
                PlanCases.person(Phototype.II),
                List.of(Concern.of(Benefit.TEXTURE)),
                PlanCases.bare(List.of(Site.CHEEK)),
                Operator.HOME,
                List.of(),
                Limits.NONE,
                PlanCases.DAY,
                PlanCases.HORIZON_DAYS,
                4,
                3,
                List.of(PlanCases.device("home-stamp")),
                false);
        Plan plan = plan(home);
        assertThat(plan.courses()).isEmpty();
        assertThat(plan.ending()).isEqualTo(Ending.NOTHING_INSIDE);
        assertThat(plan.answer()).isInstanceOf(Answer.Suitable.class); // what a plan chooses itself is not left open
    }

    @Test
    void aForbiddingAnswerGivesNoCourse() {
        Patient pregnant = new Patient(
                29, Sex.FEMALE, Phototype.III, Said.NO, Said.YES, Said.NO, none(), none(), none(), none(), Set.of());
        Plan plan = plan(
                PlanCases.request(pregnant, List.of(Concern.of(Benefit.ACNE_SCARS)), List.of(Site.CHEEK), Limits.NONE));
        assertThat(plan.ending()).isEqualTo(Ending.FORBIDDEN);
        assertThat(plan.evaluatedCount()).isZero();
        assertThat(plan.courses()).isEmpty();
    }

    @Test
    void aDateInTheAnswerIsWaitedFor() {
        var laser = new PastEvent(PastEventCode.LASER, Site.CHEEK, LocalDate.of(2026, 11, 25));
        Patient lately = new Patient(
                29,
                Sex.FEMALE,
                Phototype.IV,
                Said.NO,
                Said.NO,
                Said.NO,
                none(),
                none(),
                none(),
                Listed.of(List.of(laser)),
                Set.of());
        Plan plan = plan(
                PlanCases.request(lately, List.of(Concern.of(Benefit.ACNE_SCARS)), List.of(Site.CHEEK), Limits.NONE));
        LocalDate until = LocalDate.of(2026, 12, 9);
        assertThat(plan.start()).isEqualTo(until);
        assertThat(plan.courses())
                .allSatisfy(each -> assertThat(each.course().date()).contains(until));
        assertThat(plan.courses().getFirst().weighedPercent())
                .isEqualTo(FREE.courses().getFirst().weighedPercent());
    }

    @Test
    void everyZoneKeepsItsOwnCeiling() {
        Plan plan = plan(PlanCases.request(
                PlanCases.person(Phototype.III),
                List.of(Concern.of(Benefit.ACNE_SCARS), Concern.of(Benefit.WRINKLES)),
                List.of(Site.CHEEK, Site.FOREHEAD),
                new Limits(NONE, NONE, 2, NONE)));
        assertThat(plan.courses())
                .allSatisfy(each ->
                        assertThat(each.course().zones().get(1).settingMm()).isLessThanOrEqualTo(0.75));
        assertThat(plan.courses())
                .anySatisfy(each ->
                        assertThat(each.course().zones().get(0).settingMm()).isGreaterThan(0.75));
        assertThat(plan.courses().getFirst().reading().benefits()).hasSize(2);
    }

    @Test
    void theCasesOwnCourseAndProtocolsStandBesideIt() {
        Course given = new Course(
                LocalDate.of(2026, 12, 1),
                PlanCases.device("skinpen"),
                List.of(new Zone(Site.CHEEK, 2.0)),
                new Intensity.Passes(4),
                3,
                30,
                Operator.PROFESSIONAL,
                null,
                null,
                0,
                0,
                SunProtection.NONE);
        Plan plan = plan(PlanCases.request(
                PlanCases.person(Phototype.IV),
                List.of(Concern.of(Benefit.ACNE_SCARS)),
                given,
                new Limits(NONE, NONE, 1, NONE),
                List.of(PlanCases.device("exceed")),
                true));
        assertThat(plan.compared().getFirst().key()).isEqualTo("case");
        assertThat(plan.compared().getFirst().reasons())
                .startsWith(Exclusion.DEEPER_THAN_STUDIED)
                .contains(Exclusion.TOO_MANY_VISITS);
        assertThat(plan.compared()).extracting(Plan.Compared::key).contains("acne-scars-pivotal");
        assertThat(plan.beyond()).isNotEmpty();
        assertThat(plan.courses()).allMatch(each -> each.visitsCount() == 1);
    }

    private static <T> Listed<T> none() {
        return Listed.of(List.of());
    }

    private static Plan plan(PlanRequest request) {
        return Planner.plan(request, 2, Progress.SILENT);
    }

    /** The best benefit; minus infinity where nothing keeps the limits. */
    private static double best(Plan plan) {
        return plan.courses().stream()
                .mapToDouble(each -> each.weighedPercent().q50())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
