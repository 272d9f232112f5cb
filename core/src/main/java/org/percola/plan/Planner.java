package org.percola.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.percola.candidacy.Answer;
import org.percola.evidence.Evidence;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.CourseReading;
import org.percola.forecast.Progress;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.treatment.Course;

/**
 * Searches a course: every course of the grid that is studied, authorised and allowed is forecast with few draws, those
 * that stand for all the others with more, and the last ones with all draws of the case, in the same worlds.
 *
 * <p>The search does not know the person's limits; they choose among its finalists. So looser limits choose from more, and
 * can never make the best course worse. Nothing depends on threads.
 *
 * <p>Best is: most benefit (median of the concerns' mean improvement over doing nothing) within the limits; ties go to
 * fewer visits, then less downtime, dark marks and pain.
 */
public final class Planner {
    /** Draws of a round of coarse screening, and how many courses stay after it. */
    private record Round(int drawsCount, int stay) {}

    private static final List<Round> ROUNDS = List.of(new Round(16, 240), new Round(64, 48));
    private static final int BEYOND_SHOWN = 12;

    private final Evidence evidence = Evidence.standard();
    private final PlanRequest request;
    private final int threadsCount;
    private final Work work;
    private final StudiedRange range;
    private final Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
    private final StartDay day;
    private final CourseGrid grid;

    private Planner(PlanRequest request, int threadsCount, Progress progress) {
        this.request = request;
        this.threadsCount = threadsCount;
        range = new StudiedRange(evidence, request.patient());
        Optional<Course> probe = CourseGrid.of(evidence, request, range, request.asOf()).inside().stream()
                .findFirst();
        day = StartDay.of(request, probe);
        grid = CourseGrid.of(evidence, request, range, day.day());
        work = new Work(progress);
    }

    /** The plan for a request; the same bits for any number of threads. */
    public static Plan plan(PlanRequest request, int threadsCount, Progress progress) {
        return new Planner(request, threadsCount, progress).plan();
    }

    private Plan plan() {
        Plan.Draft draft = new Plan.Draft(request, day);
        if (!day.isOpen()) {
            return new Plan(draft);
        }
        grid.excluded().forEach(this::exclude);
        draft.lookedAtCount = grid.inside().size()
                + grid.excluded().values().stream().mapToInt(Integer::intValue).sum();
        List<Course> allowed = grid.inside().stream().filter(this::isAllowed).toList();
        if (allowed.isEmpty()) {
            draft.ending = Plan.Ending.NOTHING_INSIDE;
        } else if (nothingApplies(allowed.getFirst())) {
            draft.ending = Plan.Ending.NOTHING_TO_IMPROVE;
        } else {
            search(draft, allowed);
        }
        draft.excluded = excluded;
        return new Plan(draft);
    }

    private boolean isAllowed(Course course) {
        boolean allowed = day.of(course).allowsTreatment();
        if (!allowed) {
            exclude(Exclusion.SCREENING, 1);
        }
        return allowed;
    }

    private boolean nothingApplies(Course course) {
        return Simulator.compare(List.of(request.forecastOf(course, 1)), 1, Progress.SILENT)
                .getFirst()
                .benefits()
                .stream()
                .noneMatch(BenefitRow.Read.class::isInstance);
    }

    private void search(Plan.Draft draft, List<Course> allowed) {
        List<Protocol> protocols = Protocols.standard().fitting(request);
        work.expect(allowed.size(), protocols.size(), request);
        draft.evaluatedCount = allowed.size();
        List<Appraisal> finalists = finalists(allowed);
        List<Appraisal> keeping = new ArrayList<>();
        for (Appraisal each : finalists) {
            Optional<Exclusion> why = brokenLimit(each);
            why.ifPresent(reason -> exclude(reason, 1));
            if (why.isEmpty()) {
                keeping.add(each);
            }
        }
        keeping.sort(Dominance.bestFirst());
        draft.front = Dominance.front(keeping);
        draft.courses = ranked(keeping);
        choose(draft, !finalists.isEmpty());
        if (keeping.isEmpty() && !finalists.isEmpty()) {
            draft.nearest = nearest(finalists);
        }
        draft.compared = compared(protocols);
        if (request.beyondEvidence()) {
            draft.beyond = beyond();
        }
    }

    /** What is left after the rounds, with all draws. */
    private List<Appraisal> finalists(List<Course> allowed) {
        List<Candidate> left = numbered(allowed);
        for (Round round : ROUNDS) {
            if (left.size() > round.stay()) {
                int draws = StrictMath.min(round.drawsCount(), request.drawsCount());
                List<Appraisal> sound = withoutFlaws(appraise(left, draws));
                List<Appraisal> stay = Dominance.standFor(sound, round.stay());
                sound.stream()
                        .filter(each -> !stay.contains(each))
                        .forEach(each -> exclude(brokenLimit(each).orElse(Exclusion.OUTRANKED), 1));
                left = stay.stream().map(Appraisal::candidate).toList();
                if (draws == request.drawsCount()
                        && left.size() <= ROUNDS.getLast().stay()) {
                    return stay;
                }
            }
        }
        return withoutFlaws(appraise(left, request.drawsCount()));
    }

    private static List<Candidate> numbered(List<Course> courses) {
        List<Candidate> numbered = new ArrayList<>();
        courses.forEach(course -> numbered.add(new Candidate(numbered.size(), course)));
        return numbered;
    }

    private List<Appraisal> appraise(List<Candidate> courses, int drawsCount) {
        List<Request> requests = courses.stream()
                .map(each -> request.forecastOf(each.course(), drawsCount))
                .toList();
        List<CourseReading> readings = Simulator.compare(requests, threadsCount, work.of(drawsCount, courses.size()));
        List<Appraisal> read = new ArrayList<>();
        for (int k = 0; k < courses.size(); k++) {
            read.add(Appraisal.of(courses.get(k), readings.get(k)));
        }
        return read;
    }

    private List<Appraisal> withoutFlaws(List<Appraisal> courses) {
        List<Appraisal> sound = new ArrayList<>();
        for (Appraisal each : courses) {
            each.flaw().ifPresentOrElse(why -> exclude(why, 1), () -> sound.add(each));
        }
        return sound;
    }

    /** The first limit that a course breaks; against pain a numbing cream may help. */
    private Optional<Exclusion> brokenLimit(Appraisal each) {
        return brokenLimits(each).stream().findFirst().map(Exclusion::of);
    }

    private List<Burden> brokenLimits(Appraisal each) {
        return Stream.of(Burden.values())
                .filter(burden -> each.limited(burden) > request.limits().of(burden))
                .filter(burden -> burden != Burden.PAIN || !isNumbed(each))
                .toList();
    }

    /** Whether only a numbing cream makes the course keep the limit of pain, and may. */
    private boolean isNumbed(Appraisal each) {
        double most = request.limits().painScore();
        return each.limited(Burden.PAIN) > most && each.numbedPain() <= most && mayBeNumbed(each);
    }

    private boolean mayBeNumbed(Appraisal each) {
        if (request.atHome()) {
            return false;
        }
        return day.allowsNumbing(day.of(each.course()), day.of(CourseGrid.numbed(evidence, each.course())));
    }

    private List<RankedCourse> ranked(List<Appraisal> keeping) {
        List<RankedCourse> ranked = new ArrayList<>();
        for (int k = 0; k < keeping.size(); k++) {
            Appraisal each = keeping.get(k);
            double beatsNext = k + 1 < keeping.size() ? each.beats(keeping.get(k + 1)) : Double.NaN;
            int dominator = -1;
            for (int other = 0; other < keeping.size() && dominator < 0; other++) {
                dominator = Dominance.dominates(keeping.get(other), each) ? other : -1;
            }
            ranked.add(asWritten(k + 1, each, beatsNext, dominator));
        }
        return ranked;
    }

    private RankedCourse asWritten(int rank, Appraisal each, double beatsNext, int dominator) {
        return asWritten(rank, each, isNumbed(each), beatsNext, dominator);
    }

    private RankedCourse asWritten(int rank, Appraisal each, boolean numbed, double beatsNext, int dominator) {
        Course course = numbed ? CourseGrid.numbed(evidence, each.course()) : each.course();
        return new RankedCourse(
                rank, each, course, numbed || StartDay.isNumbed(course), day.of(course), beatsNext, dominator);
    }

    /** @param anySound whether any course was left before the limits were held against them */
    private static void choose(Plan.Draft draft, boolean anySound) {
        for (int k = 0; k < draft.courses.size() && draft.recommendation < 0; k++) {
            if (draft.courses.get(k).isVisible()) {
                draft.recommendation = k;
            }
        }
        if (draft.courses.isEmpty()) {
            draft.ending = anySound ? Plan.Ending.LIMITS_TOO_TIGHT : Plan.Ending.NOTHING_INSIDE;
        } else if (draft.recommendation < 0) {
            draft.ending = Plan.Ending.NOTHING_VISIBLE;
        } else {
            draft.ending = Plan.Ending.RECOMMENDED;
            draft.lighter = lighter(draft);
        }
    }

    /** On the front, fewer visits or less downtime, and a loss that could not be seen, between medians and world by world. */
    private static int lighter(Plan.Draft draft) {
        RankedCourse best = draft.courses.get(draft.recommendation);
        double seen = best.appraisal().smallestVisiblePercent();
        Comparator<Integer> lightest =
                Comparator.comparingDouble(k -> draft.courses.get(k).burden(Burden.VISITS));
        lightest = lightest.thenComparingDouble(k -> draft.courses.get(k).burden(Burden.DOWNTIME))
                .thenComparingInt(k -> k);
        return draft.front.stream()
                .filter(k -> k != draft.recommendation)
                .filter(k -> draft.courses.get(k).isVisible())
                .filter(k -> StrictMath.max(
                                best.gainOver(draft.courses.get(k)).q50(),
                                best.weighedPercent().q50()
                                        - draft.courses.get(k).weighedPercent().q50())
                        < seen)
                .filter(k -> draft.courses.get(k).burden(Burden.VISITS) < best.burden(Burden.VISITS)
                        || draft.courses.get(k).burden(Burden.DOWNTIME) < best.burden(Burden.DOWNTIME))
                .filter(k -> draft.courses.get(k).burden(Burden.VISITS) <= best.burden(Burden.VISITS))
                .min(lightest)
                .orElse(-1);
    }

    /** The finalist whose worst excess over a limit is the smallest part of that limit. */
    private Plan.Nearest nearest(List<Appraisal> finalists) {
        Appraisal near = finalists.stream()
                .min(Comparator.comparingDouble(this::worstExcess).thenComparing(Dominance.bestFirst()))
                .orElseThrow();
        List<Burden> alone = Stream.of(Burden.values())
                .filter(burden ->
                        finalists.stream().allMatch(each -> brokenLimits(each).contains(burden)))
                .toList();
        List<Burden> broken = brokenLimits(near);
        boolean numbed = isNumbed(near) || (broken.contains(Burden.PAIN) && mayBeNumbed(near));
        return new Plan.Nearest(alone, asWritten(0, near, numbed, Double.NaN, -1), broken);
    }

    private double worstExcess(Appraisal each) {
        double worst = 0;
        for (Burden burden : brokenLimits(each)) {
            double limit = request.limits().of(burden);
            double value = burden == Burden.PAIN && mayBeNumbed(each) ? each.numbedPain() : each.limited(burden);
            worst = StrictMath.max(worst, (value - limit) / StrictMath.max(limit, unit(burden)));
        }
        return worst;
    }

    /** What counts as one step where a limit is nothing at all. */
    private static double unit(Burden burden) {
        return switch (burden) {
            case VISITS, DOWNTIME, PAIN -> 1;
            case DARK_MARKS -> 0.01;
        };
    }

    /** The case's own course, then published protocols, all with the draws of the case. */
    private List<Plan.Compared> compared(List<Protocol> protocols) {
        List<String> keys = new ArrayList<>();
        List<Course> courses = new ArrayList<>();
        request.given().ifPresent(given -> {
            keys.add("case");
            courses.add(CourseGrid.from(day.day(), given));
        });
        for (Protocol protocol : protocols) {
            keys.add(protocol.key());
            courses.add(protocol.on(request, day.day()));
        }
        List<Plan.Compared> compared = new ArrayList<>();
        for (Appraisal each : appraise(numbered(courses), request.drawsCount())) {
            Answer answer = day.of(each.course());
            compared.add(new Plan.Compared(
                    keys.get(each.number()),
                    RankedCourse.unranked(each, each.course(), answer),
                    whyNotPlanned(each, answer)));
        }
        return compared;
    }

    private List<Exclusion> whyNotPlanned(Appraisal each, Answer answer) {
        List<Exclusion> reasons = new ArrayList<>();
        range.of(each.course(), request.horizonDays()).ifPresent(reasons::add);
        if (!answer.allowsTreatment()) {
            reasons.add(Exclusion.SCREENING);
        }
        each.flaw().ifPresent(reasons::add);
        brokenLimits(each).stream().map(Exclusion::of).forEach(reasons::add);
        return reasons;
    }

    private List<RankedCourse> beyond() {
        List<Course> courses = grid.beyond();
        int step = (courses.size() - 1) / ROUNDS.getFirst().stay() + 1;
        List<Candidate> some = new ArrayList<>();
        for (int k = 0; k < courses.size(); k += step) {
            if (day.of(courses.get(k)).allowsTreatment()) {
                some.add(new Candidate(k, courses.get(k)));
            }
        }
        int draws = StrictMath.min(ROUNDS.getFirst().drawsCount(), request.drawsCount());
        List<Candidate> shown = Dominance.standFor(appraise(some, draws), BEYOND_SHOWN).stream()
                .map(Appraisal::candidate)
                .toList();
        return appraise(shown, request.drawsCount()).stream()
                .sorted(Dominance.bestFirst())
                .map(each -> RankedCourse.unranked(each, each.course(), day.of(each.course())))
                .toList();
    }

    private void exclude(Exclusion why, int count) {
        excluded.merge(why, count, Integer::sum);
    }

    /** Counts the draws of all rounds for whoever watches. */
    private static final class Work {
        private final Progress progress;
        private int total = 1;
        private int done;

        Work(Progress progress) {
            this.progress = progress;
        }

        void expect(int coursesCount, int protocolsCount, PlanRequest request) {
            total = 0;
            int left = coursesCount;
            for (Round round : ROUNDS) {
                if (left > round.stay()) {
                    total += left * StrictMath.min(round.drawsCount(), request.drawsCount());
                    left = round.stay();
                }
            }
            total += (left + protocolsCount) * request.drawsCount();
        }

        Progress of(int drawsCount, int coursesCount) {
            int before = done;
            done += drawsCount * coursesCount;
            return (coursesDone, of) ->
                    progress.update(StrictMath.min(total, before + coursesDone * drawsCount), total);
        }
    }
}
