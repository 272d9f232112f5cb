package org.percola.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.forecast.Progress;
import org.percola.forecast.Simulator;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Phototype;
import org.percola.patient.Site;
import org.percola.plan.Plan.Ending;
import org.percola.treatment.Operator;

/**
 * Property: whoever can spare or bear more never gets a worse plan. Random people, places, concerns and devices; limits
 * drawn around what their own courses ask for, so that they bind, then loosened one by one and together until nothing is
 * limited. Every plan is searched anew. Seeds stand in the failure message.
 */
final class LooserLimitsTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private record Wish(List<Benefit> concerns, List<Site> sites, String device) {}

    private static final List<Wish> WISHES = List.of(
            new Wish(List.of(Benefit.ACNE_SCARS), List.of(Site.CHEEK), "exceed"),
            new Wish(List.of(Benefit.WRINKLES, Benefit.TEXTURE), List.of(Site.CHEEK, Site.PERIORBITAL), "exceed"),
            new Wish(List.of(Benefit.STRETCH_MARKS), List.of(Site.THIGH), "dermaroller-192"),
            new Wish(List.of(Benefit.ACNE_SCARS, Benefit.PORES), List.of(Site.CHEEK, Site.FOREHEAD), "skinpen"),
            new Wish(List.of(Benefit.SCARS), List.of(Site.ABDOMEN), "skinpen"));

    static LongStream fewSeeds() {
        return LongStream.of(5, 10, 13);
    }

    static LongStream manySeeds() {
        return LongStream.range(100, 115);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void looserLimitsNeverGiveAWorseBestPlan(long seed) {
        assertThat(loosened(seed, 2, 45).courses()).isNotEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void norForManyPeopleAndLimits(long seed) {
        Plan free = loosened(seed, 16, 120);
        free.front().forEach(k -> equalsItsForecast(free, free.courses().get(k)));
    }

    /** The plan without limits, after a walk from tight limits to it. */
    private static Plan loosened(long seed, int draws, double horizonDays) {
        var random = new SplittableRandom(seed);
        Wish wish = WISHES.get((int) (seed % WISHES.size()));
        Phototype phototype = one(List.of(Phototype.values()), random);
        PlanRequest open = new PlanRequest(
                PlanCases.person(phototype),
                wish.concerns().stream().map(Concern::of).toList(),
                PlanCases.bare(wish.sites()),
                Operator.PROFESSIONAL,
                List.of(),
                Limits.NONE,
                PlanCases.DAY,
                horizonDays,
                draws,
                seed,
                List.of(PlanCases.device(wish.device())),
                false);
        Plan free = planned(open, Limits.NONE);
        if (free.courses().isEmpty()) {
            return free;
        }
        Map<Burden, Double> limits = drawn(free, random);
        Plan tight = planned(open, limits(limits));
        while (!limits.isEmpty()) {
            Map<Burden, Double> looser = loosen(limits, random);
            Plan loose = looser.isEmpty() ? free : planned(open, limits(looser));
            assertNoWorse("seed %s, %s: %s, then %s".formatted(seed, wish, limits, looser), tight, loose);
            limits = looser;
            tight = loose;
        }
        return free;
    }

    /** Each kind alone or several together, near what some course of the free plan asks for. */
    private static Map<Burden, Double> drawn(Plan free, SplittableRandom random) {
        Map<Burden, Double> limits = new EnumMap<>(Burden.class);
        Burden sure = one(List.of(Burden.values()), random);
        for (Burden burden : Burden.values()) {
            if (burden == sure || random.nextInt(3) == 0) {
                RankedCourse some =
                        free.courses().get(random.nextInt(free.courses().size()));
                double near = some.burden(burden) * (0.8 + 0.4 * random.nextDouble());
                limits.put(burden, burden == Burden.VISITS ? StrictMath.max(1, StrictMath.rint(near)) : near);
            }
        }
        return limits;
    }

    /** One limit or all of them, by a little or altogether. */
    private static Map<Burden, Double> loosen(Map<Burden, Double> limits, SplittableRandom random) {
        Map<Burden, Double> looser = new EnumMap<>(limits);
        List<Burden> kinds = List.copyOf(limits.keySet());
        Burden one = one(kinds, random);
        boolean together = random.nextInt(3) == 0;
        boolean altogether = random.nextBoolean();
        for (Burden burden : kinds) {
            if (together || burden == one) {
                if (altogether) {
                    looser.remove(burden);
                } else {
                    looser.merge(burden, 0.0, (old, none) -> old * 1.2 + (burden == Burden.VISITS ? 1 : 0));
                }
            }
        }
        return looser.equals(limits) || random.nextInt(3) == 0 ? without(looser, one) : looser;
    }

    private static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Map<Burden, Double> without(Map<Burden, Double> limits, Burden one) {
        Map<Burden, Double> fewer = new EnumMap<>(limits);
        fewer.remove(one);
        return fewer;
    }

    private static Limits limits(Map<Burden, Double> limits) {
        return new Limits(
                limits.getOrDefault(Burden.DOWNTIME, NONE),
                limits.getOrDefault(Burden.DARK_MARKS, NONE),
                limits.getOrDefault(Burden.VISITS, NONE),
                limits.getOrDefault(Burden.PAIN, NONE));
    }

    private static void assertNoWorse(String what, Plan tight, Plan loose) {
        assertThat(best(loose)).as(what).isGreaterThanOrEqualTo(best(tight));
        assertThat(recommended(loose)).as(what).isGreaterThanOrEqualTo(recommended(tight));
        Set<List<Object>> more = new HashSet<>(searched(loose));
        assertThat(more).as(what).containsAll(searched(tight));
        if (tight.ending() == Ending.RECOMMENDED) {
            assertThat(loose.ending()).as(what).isEqualTo(Ending.RECOMMENDED);
        }
        if (loose.ending() == Ending.LIMITS_TOO_TIGHT) {
            assertThat(tight.ending()).as(what).isEqualTo(Ending.LIMITS_TOO_TIGHT);
            assertThat(tight.nearest()).as(what).isPresent();
        }
        assertThat(loose.lookedAtCount()).isEqualTo(tight.lookedAtCount());
    }

    /** A course without its numbing cream, which depends on the limit of pain. */
    private static List<List<Object>> searched(Plan plan) {
        return plan.courses().stream()
                .map(each -> List.<Object>of(
                        each.course().device().key(),
                        each.course().zones(),
                        each.course().intensity(),
                        each.course().sessionsCount(),
                        each.course().intervalDays(),
                        each.weighedPercent()))
                .toList();
    }

    private static Plan planned(PlanRequest open, Limits limits) {
        PlanRequest request = new PlanRequest(
                open.patient(),
                open.concerns(),
                open.present(),
                open.operator(),
                open.decisions(),
                limits,
                open.asOf(),
                open.horizonDays(),
                open.drawsCount(),
                open.seed(),
                open.devices(),
                open.beyondEvidence());
        return Planner.plan(request, 1, Progress.SILENT);
    }

    private static void equalsItsForecast(Plan plan, RankedCourse each) {
        PlanRequest request = plan.request();
        Forecast forecast = Simulator.run(request.forecastOf(each.course(), request.drawsCount()), 1, Progress.SILENT);
        assertThat(each.reading().downtimeDays()).isEqualTo(forecast.downtimeDays());
        for (BenefitRow row : each.reading().benefits()) {
            assertThat(forecast.benefits().stream().filter(other -> other.benefit() == row.benefit()))
                    .containsExactly(row);
        }
    }

    private static double best(Plan plan) {
        return plan.courses().isEmpty()
                ? Double.NEGATIVE_INFINITY
                : plan.courses().getFirst().weighedPercent().q50();
    }

    private static double recommended(Plan plan) {
        return Stream.of(plan)
                .flatMap(one -> one.recommended().stream())
                .mapToDouble(each -> each.weighedPercent().q50())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
