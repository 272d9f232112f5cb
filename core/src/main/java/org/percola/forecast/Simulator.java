package org.percola.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.puncture.Channels;
import org.percola.puncture.PunctureLimits;
import org.percola.puncture.PunctureWarning;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Zone;

/**
 * Runs the chain: for each draw and zone, skin, channels, closure, exposure, recovery, benefits and side effects.
 *
 * <p>A draw is one believable world: one value for every uncertain parameter, one set of needles, one clinic. Its bits
 * depend on the request and its own number only, so the result is the same for any number of threads, and a run of more
 * draws begins with the same members.
 *
 * <p>Every session of a course strikes alike (the same channels); the tissue carries over from session to session, the
 * skin's mechanics do not.
 */
public final class Simulator {
    /** Courses that heal together, and draws of them: enough to share much, and no more than a cache likes. */
    private static final int MOST_TOGETHER = 24;

    private static final int DRAWS_TOGETHER = 32;

    private Simulator() {}

    /** The forecast of a request. */
    public static Forecast run(Request request, int threadsCount, Progress progress) {
        return run(Evidence.standard(), request, threadsCount, progress);
    }

    /** The same on other evidence, for calibration and tests. */
    public static Forecast run(Evidence evidence, Request request, int threadsCount, Progress progress) {
        Schedule schedule = Schedule.of(evidence, request);
        Ensemble ensemble = new Ensemble(schedule, request);
        DrawLoop.run(
                request.drawsCount(), threadsCount, progress, () -> new Chain(evidence, request, schedule, ensemble));
        return Summary.of(evidence, request, schedule, ensemble, threadsCount);
    }

    /**
     * Forecasts many requests just far enough to choose between their courses. Requests with the same seed share their
     * worlds, so a difference between two courses is one of the courses, not of chance. The result is in the order of the
     * requests and has the same bits for any number of threads.
     */
    public static List<CourseReading> compare(List<Request> requests, int threadsCount, Progress progress) {
        Evidence evidence = Evidence.standard();
        CourseReading[] readings = new CourseReading[requests.size()];
        if (readings.length > 0) {
            List<List<Integer>> families = families(requests);
            var told = new AtomicInteger();
            IntConsumer done = count -> progress.update(told.addAndGet(count), readings.length);
            DrawLoop.run(
                    families.size(),
                    1,
                    threadsCount,
                    Progress.SILENT,
                    () -> new Comparing(evidence, requests, families, readings, done));
        }
        return List.of(readings);
    }

    /** Places of requests whose sessions strike alike: how many and how far apart is all that makes the difference. */
    private static List<List<Integer>> families(List<Request> requests) {
        Map<List<Object>, List<Integer>> families = new LinkedHashMap<>();
        for (int k = 0; k < requests.size(); k++) {
            Request each = requests.get(k);
            Object strikes = switch (each.treatment()) {
                case Course course ->
                    List.of(course.device(), course.zones(), course.intensity(), course.operator(), course.topical());
                case NoTreatment none -> none;
            };
            families.computeIfAbsent(
                            List.of(each.seed(), each.drawsCount(), each.patient(), strikes), key -> new ArrayList<>())
                    .add(k);
        }
        List<List<Integer>> small = new ArrayList<>();
        for (List<Integer> family : families.values()) {
            for (int from = 0; from < family.size(); from += MOST_TOGETHER) {
                small.add(family.subList(from, StrictMath.min(family.size(), from + MOST_TOGETHER)));
            }
        }
        return small;
    }

    /** One thread's part of a comparison: it reads each world once. */
    private static final class Comparing implements DrawLoop.Worker {
        private final Evidence evidence;
        private final List<Request> requests;
        private final List<List<Integer>> families;
        private final CourseReading[] readings;
        private final IntConsumer done;
        private Worlds worlds;

        Comparing(
                Evidence evidence,
                List<Request> requests,
                List<List<Integer>> families,
                CourseReading[] readings,
                IntConsumer done) {
            this.evidence = evidence;
            this.requests = requests;
            this.families = families;
            this.readings = readings;
            this.done = done;
            this.worlds = Worlds.of(evidence, requests.getFirst().seed());
        }

        @Override
        public void run(int first, int end) {
            families.subList(first, end).forEach(this::read);
        }

        private void read(List<Integer> family) {
            Request any = requests.get(family.getFirst());
            if (any.seed() != worlds.seed()) {
                worlds = Worlds.of(evidence, any.seed());
            }
            List<Schedule> schedules = new ArrayList<>();
            List<Ensemble> ensembles = new ArrayList<>();
            List<Chain> chains = new ArrayList<>();
            for (int index : family) {
                Request request = requests.get(index);
                Schedule schedule = Schedule.of(evidence, request).ofConcerns(request.concerns());
                Ensemble ensemble = new Ensemble(schedule, request);
                schedules.add(schedule);
                ensembles.add(ensemble);
                chains.add(new Chain(worlds, request, schedule, ensemble));
            }
            for (int draw = 0; draw < any.drawsCount(); draw += DRAWS_TOGETHER) {
                Chain.run(chains, worlds, draw, StrictMath.min(any.drawsCount(), draw + DRAWS_TOGETHER));
            }
            for (int k = 0; k < family.size(); k++) {
                int index = family.get(k);
                readings[index] = Simulator.read(evidence, requests.get(index), schedules.get(k), ensembles.get(k));
            }
            done.accept(family.size());
        }
    }

    private static CourseReading read(Evidence evidence, Request request, Schedule schedule, Ensemble ensemble) {
        ParameterDraw central = ParameterDraw.central(evidence);
        BenefitSummary benefits = new BenefitSummary(central, request, schedule, ensemble);
        List<BenefitRow> rows = request.concerns().stream()
                .map(concern -> benefits.row(concern.benefit()))
                .toList();
        PunctureLimits limits = PunctureLimits.of(central);
        Set<PunctureWarning> warnings = new LinkedHashSet<>();
        for (int zone = 0; zone < schedule.zones().size(); zone++) {
            Zone place = schedule.zones().get(zone);
            List<Channels> channels = ensemble.zone(zone).channels();
            schedule.course()
                    .ifPresent(course ->
                            warnings.addAll(PunctureWarning.warningsFor(course.sessionOn(place), channels, limits)));
        }
        return CourseReading.of(request, schedule, ensemble, rows, List.copyOf(warnings));
    }
}
