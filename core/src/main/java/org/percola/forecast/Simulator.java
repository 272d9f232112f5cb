package org.percola.forecast;

import org.percola.evidence.Evidence;

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
}
