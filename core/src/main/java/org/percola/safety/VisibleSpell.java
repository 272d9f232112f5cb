package org.percola.safety;

import org.percola.numeric.Curve;
import org.percola.treatment.Course;

/**
 * How long redness or swelling can be seen after a session: until the curve falls below the limit of seeing for good,
 * log-linear between samples (they decay exponentially), at least the shortest time that anybody reports.
 */
final class VisibleSpell {
    private VisibleSpell() {}

    /** The longest spell over the sessions, days. */
    static double longestDays(Curve curve, Course course, double limit, double shortestDays) {
        double longest = shortestDays;
        for (int k = 0; k < course.sessionsCount(); k++) {
            double start = k * course.intervalDays();
            double end = k + 1 < course.sessionsCount() ? start + course.intervalDays() : Double.POSITIVE_INFINITY;
            longest = StrictMath.max(longest, lastVisible(curve, start, end, limit) - start);
        }
        return longest;
    }

    private static double lastVisible(Curve curve, double start, double end, double limit) {
        double last = start;
        for (int k = 0; k < curve.size(); k++) {
            boolean inside = curve.x(k) >= start && curve.x(k) < end;
            if (inside && curve.y(k) >= limit) {
                last = k + 1 < curve.size() ? StrictMath.min(end, crossing(curve, k, limit)) : curve.x(k);
            }
        }
        return last;
    }

    /** Where the curve falls through the limit between samples k and k + 1; the later one if it does not fall. */
    private static double crossing(Curve curve, int k, double limit) {
        double above = curve.y(k);
        double below = curve.y(k + 1);
        if (below >= limit) {
            return curve.x(k + 1);
        }
        double share = below > 0
                ? StrictMath.log(above / limit) / StrictMath.log(above / below)
                : (above - limit) / (above - below);
        return curve.x(k) + share * (curve.x(k + 1) - curve.x(k));
    }
}
