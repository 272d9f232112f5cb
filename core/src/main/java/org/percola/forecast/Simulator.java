package org.percola.forecast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.puncture.Channels;
import org.percola.puncture.PunctureLimits;
import org.percola.puncture.PunctureWarning;
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
        return Summary.of(evidence, request, schedule, ensemble);
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
            DrawLoop.run(readings.length, 1, threadsCount, progress, () -> new Comparing(evidence, requests, readings));
        }
        return List.of(readings);
    }

    /** One thread's part of a comparison: it reads each world once. */
    private static final class Comparing implements DrawLoop.Worker {
        private final Evidence evidence;
        private final List<Request> requests;
        private final CourseReading[] readings;
        private Worlds worlds;

        Comparing(Evidence evidence, List<Request> requests, CourseReading[] readings) {
            this.evidence = evidence;
            this.requests = requests;
            this.readings = readings;
            this.worlds = Worlds.forMany(evidence, requests.getFirst().seed());
        }

        @Override
        public void run(int first, int end) {
            for (int index = first; index < end; index++) {
                Request request = requests.get(index);
                if (request.seed() != worlds.seed()) {
                    worlds = Worlds.forMany(evidence, request.seed());
                }
                readings[index] = read(evidence, request, worlds);
            }
        }
    }

    private static CourseReading read(Evidence evidence, Request request, Worlds worlds) {
        Schedule schedule = Schedule.of(evidence, request).ofConcerns(request.concerns());
        Ensemble ensemble = new Ensemble(schedule, request);
        DrawLoop.run(request.drawsCount(), 1, Progress.SILENT, () -> new Chain(worlds, request, schedule, ensemble));
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
