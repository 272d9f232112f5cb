package org.percola.safety;

import org.percola.numeric.Curve;
import org.percola.treatment.Course;

/**
 * How long redness or swelling can be seen: from a session until the curve falls below the limit of seeing for good,
 * log-linear between samples (they decay exponentially), at least the shortest time that anybody reports. Where the
 * next session comes first, the last session of the course tells: nothing but the horizon cuts that one short, and it is seen longer
 * the closer the sessions were.
 *
 * <p>The first session and the last are looked at every few hours, those between on their own day only: one that
 * starts higher than both fades as the first one does, no other lasts longer.
 */
final class VisibleSpell {
    private final Curve curve;
    private final double intervalDays;
    private final int sessionsCount;
    private final double limit;

    private VisibleSpell(Curve curve, Course course, double limit) {
        this.curve = curve;
        this.intervalDays = course.intervalDays();
        this.limit = limit;
        int looked = 1;
        while (looked < course.sessionsCount() && looked * intervalDays <= curve.x(curve.size() - 1)) {
            looked++;
        }
        sessionsCount = looked;
    }

    /** The longest spell over the sessions, days. */
    static double longestDays(Curve curve, Course course, double limit, double shortestDays) {
        return StrictMath.max(shortestDays, new VisibleSpell(curve, course, limit).longest());
    }

    private double longest() {
        double longest = StrictMath.max(spell(0, limit), spell(sessionsCount - 1, limit));
        double low = onItsDay(0);
        double high = StrictMath.max(low, onItsDay(sessionsCount - 1));
        for (int session = 1; session + 1 < sessionsCount; session++) {
            double own = onItsDay(session);
            if (low > 0 && own > limit && own > high) {
                longest = StrictMath.max(longest, spell(0, limit * low / own));
            }
        }
        return longest;
    }

    private double onItsDay(int session) {
        return curve.at(session * intervalDays);
    }

    /** How long it is above a limit after one session; until the next one where it had not faded by then. */
    private double spell(int session, double above) {
        double start = session * intervalDays;
        double end = session + 1 < sessionsCount ? start + intervalDays : Double.POSITIVE_INFINITY;
        int last = -1;
        for (int k = 0; k < curve.size() && curve.x(k) < end; k++) {
            last = curve.x(k) >= start && curve.y(k) >= above ? k : last;
        }
        if (last < 0) {
            return 0;
        }
        if (last + 1 < curve.size() && curve.x(last + 1) < end) {
            return crossing(last, last + 1, above) - start;
        }
        double latest = StrictMath.min(end, curve.x(curve.size() - 1));
        boolean fades = curve.x(last) > start && curve.y(last - 1) > curve.y(last);
        return (fades ? StrictMath.min(latest, crossing(last - 1, last, above)) : latest) - start;
    }

    /** Where the line through two samples, of which the second is lower, meets the limit: between them or beyond. */
    private double crossing(int first, int second, double limitThere) {
        double above = curve.y(first);
        double below = curve.y(second);
        double share = below > 0
                ? StrictMath.log(above / limitThere) / StrictMath.log(above / below)
                : (above - limitThere) / (above - below);
        return curve.x(first) + share * (curve.x(second) - curve.x(first));
    }
}
