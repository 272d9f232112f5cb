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
            double spell = isUnseen(curve, start, end)
                    ? StrictMath.min(end - start, likeTheFirst(curve, start, course, limit))
                    : lastVisible(curve, start, end, limit) - start;
            longest = StrictMath.max(longest, spell);
        }
        return longest;
    }

    /** A later session after which nobody looks before the next one: its own day is all that is known of it. */
    private static boolean isUnseen(Curve curve, double start, double end) {
        int own = lastAt(curve, start);
        return start > 0 && own >= 0 && lastAt(curve, 0) >= 0 && own + 1 < curve.size() && curve.x(own + 1) >= end;
    }

    /**
     * All sessions of a course strike alike: it fades as the first one does, from where it starts if that is higher.
     * Swelling starts at nothing and tells nothing of its height.
     */
    private static double likeTheFirst(Curve curve, double start, Course course, double limit) {
        double first = curve.y(lastAt(curve, 0));
        double here = curve.y(lastAt(curve, start));
        double scale = first > 0 && here > first ? here / first : 1;
        return lastVisible(curve, 0, course.intervalDays(), limit / scale);
    }

    /** The sample of a session's day, after the session; -1 if there is none. */
    private static int lastAt(Curve curve, double day) {
        int last = -1;
        for (int k = 0; k < curve.size() && curve.x(k) <= day; k++) {
            last = curve.x(k) == day ? k : last;
        }
        return last;
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
