package org.percola.calibration;

import java.util.List;
import org.percola.healing.TissueState;
import org.percola.healing.TissueTrace;
import org.percola.healing.TissueTraces;

/** Shapes of time courses after one reference session on reference skin, and what four do against one. */
final class TimeCourse {
    private static final int WATCHED_DAYS = 60;
    private static final int PER_DAY = 8;
    private static final double INTERVAL_DAYS = 30;
    private static final int MANY = 4;
    private static final double[] DAYS = days();

    private final TissueTrace one;
    private final TissueTrace oneLater;
    private final TissueTrace four;

    /** Reads what {@link #join} put among the courses from this place on. */
    TimeCourse(List<TissueTrace> traces, int first) {
        one = traces.get(first);
        oneLater = traces.get(first + 1);
        four = traces.get(first + 2);
    }

    /** Puts the reference sessions among the courses. */
    static void join(TissueTraces courses, List<Target> targets) {
        courses.addReference(1, INTERVAL_DAYS, DAYS);
        Target late = targets.stream()
                .filter(target -> target.reading().equals("four-over-one"))
                .findFirst()
                .orElseThrow();
        courses.addReference(1, INTERVAL_DAYS, new double[] {0, late.byDay()});
        courses.addReference(MANY, INTERVAL_DAYS, new double[] {0, late.day()});
    }

    private static double[] days() {
        double[] days = new double[WATCHED_DAYS * PER_DAY + 1];
        for (int k = 0; k < days.length; k++) {
            days[k] = (double) k / PER_DAY;
        }
        return days;
    }

    /** One of the readings of a reference target. */
    double read(Target target) {
        return switch (target.reading()) {
            case "neutrophils-peak" -> peakDay(TissueState.N);
            case "neutrophils" -> overPeak(TissueState.N, target.day());
            case "macrophages-peak" -> peakDay(TissueState.M1);
            case "macrophages" -> overPeak(TissueState.M1, target.day());
            case "beta-three" -> overPeak(TissueState.T3, target.day());
            case "redness-peak" -> peakDay(TissueState.V);
            case "redness" -> overPeak(TissueState.V, target.day());
            case "mmp" -> overPeak(TissueState.X, target.day());
            case "memory" -> overPeak(TissueState.A, target.day());
            case "collagen-three-peak" -> peakDay(TissueState.C3);
            case "four-over-one" -> four.collagenChange(1) / oneLater.collagenChange(1);
            default -> throw new IllegalArgumentException(target.id() + ": no reading " + target.reading() + ".");
        };
    }

    /** Macrophages are of two kinds, which stains do not tell apart. */
    private double value(int state, int k) {
        return state == TissueState.M1
                ? one.value(TissueState.M1, k) + one.value(TissueState.M2, k)
                : one.value(state, k);
    }

    private int highest(int state) {
        int best = 0;
        for (int k = 1; k < DAYS.length; k++) {
            best = value(state, k) > value(state, best) ? k : best;
        }
        return best;
    }

    private double overPeak(int state, double day) {
        return value(state, (int) (day * PER_DAY)) / value(state, highest(state));
    }

    /** Day of the highest value, by the parabola through it and its neighbours, so that it moves smoothly. */
    private double peakDay(int state) {
        int k = highest(state);
        if (k == 0 || k == DAYS.length - 1) {
            return DAYS[k];
        }
        double left = value(state, k - 1);
        double right = value(state, k + 1);
        double bend = left - 2 * value(state, k) + right;
        return (k + (bend < 0 ? (left - right) / (2 * bend) : 0)) / PER_DAY;
    }
}
