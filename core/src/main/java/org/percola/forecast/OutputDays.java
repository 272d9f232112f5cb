package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * On which days tissue is looked at. Printed: 0, 1, 2, 3, 5, 7, 14, 28, each session day, then weekly, and the horizon.
 * Looked at besides: the hours and days after the first and the last session, in which redness and dryness come and go.
 */
final class OutputDays {
    private static final double[] EARLY = {0, 1, 2, 3, 5, 7, 14, 28};
    private static final double[] AFTERMATH = {0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 10, 14};

    private final List<Double> printed;
    private final List<Double> solved;

    private OutputDays(List<Double> printed, List<Double> solved) {
        this.printed = printed;
        this.solved = solved;
    }

    static OutputDays of(List<Double> sessionDays, double horizonDays) {
        TreeSet<Double> days = new TreeSet<>();
        for (double day : EARLY) {
            days.add(day);
        }
        days.addAll(sessionDays);
        for (double day = EARLY[EARLY.length - 1] + 7; day < horizonDays; day += 7) {
            days.add(day);
        }
        days.add(horizonDays);
        TreeSet<Double> finer = new TreeSet<>(days);
        if (!sessionDays.isEmpty()) {
            for (double delay : AFTERMATH) {
                finer.add(sessionDays.getFirst() + delay);
                finer.add(sessionDays.getLast() + delay);
            }
        }
        return new OutputDays(upTo(days, horizonDays), upTo(finer, horizonDays));
    }

    /** Session days of a course; those past the horizon are left out. */
    static List<Double> sessionDays(int sessionsCount, double intervalDays, double horizonDays) {
        List<Double> days = new ArrayList<>();
        for (int session = 0; session < sessionsCount && session * intervalDays <= horizonDays; session++) {
            days.add(session * intervalDays);
        }
        return days;
    }

    List<Double> printed() {
        return printed;
    }

    List<Double> solved() {
        return solved;
    }

    private static List<Double> upTo(NavigableSet<Double> days, double horizonDays) {
        return List.copyOf(days.headSet(horizonDays, true));
    }
}
