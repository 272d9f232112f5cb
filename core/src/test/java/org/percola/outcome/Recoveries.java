package org.percola.outcome;

import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.percola.healing.Recovery;
import org.percola.numeric.Curve;
import org.percola.numeric.SolverReport;

/** Recoveries made of simple curves, so that readings can be tested without the healing model. */
public final class Recoveries {
    private Recoveries() {}

    /** A year without a session: exactly nothing. */
    public static Recovery untreated() {
        return course(0, 0, 30);
    }

    /** The usual course: four sessions a month apart. */
    public static Recovery usual() {
        return course(1, 4, 30);
    }

    /**
     * A year with sessions from day 0 on. Collagen saturates with strength and number, melanin and redness follow the
     * strength, and the barrier closes within a day.
     *
     * @param strength 1 = a pen at 1.5 mm; 0 = needles that do not reach anything but still open the barrier
     */
    public static Recovery course(double strength, int sessions, double intervalDays) {
        var days = new TreeSet<Double>();
        for (double day : new double[] {0, 1, 2, 3, 5, 7, 14, 28}) {
            days.add(day);
        }
        for (double day = 35; day <= 365; day += 7) {
            days.add(day);
        }
        for (int k = 0; k < sessions; k++) {
            days.add(k * intervalDays);
        }
        double[] x = days.stream().mapToDouble(Double::doubleValue).toArray();
        Curve collagen = curve(
                x, t -> saturated(strength * sum(t, sessions, intervalDays, s -> 0.15 * (1 - Math.exp(-s / 20)))));
        Curve mature = curve(
                x, t -> saturated(strength * sum(t, sessions, intervalDays, s -> 0.11 * (1 - Math.exp(-s / 60)))));
        Curve epidermis = curve(
                x,
                t -> strength
                        * sum(t, sessions, intervalDays, s -> 0.06 * (1 - Math.exp(-s / 10)) * Math.exp(-s / 400)));
        Curve elastin =
                curve(x, t -> 0.02 * strength * sum(t, sessions, intervalDays, s -> 1 - 1.5 * Math.exp(-s / 40)) / 4);
        Curve erythema = curve(x, t -> strength * latest(t, sessions, intervalDays, s -> Math.exp(-1.5 * s)));
        Curve oedema = curve(x, t -> strength * latest(t, sessions, intervalDays, s -> Math.exp(-2.5 * s)));
        Curve barrier = curve(x, t -> latest(t, sessions, intervalDays, s -> Math.exp(-4 * s)));
        Curve melanin = curve(
                x,
                t -> strength * sum(t, sessions, intervalDays, s -> 0.04 * (1 - Math.exp(-s / 8)) * Math.exp(-s / 60)));
        return new Recovery(
                collagen,
                elastin,
                epidermis,
                erythema,
                oedema,
                barrier,
                melanin,
                mature,
                () -> collagen,
                melanin.max(),
                0.3 * melanin.max(),
                SolverReport.NOTHING_SOLVED);
    }

    private static double saturated(double gain) {
        return gain / (1 + gain / 1.2);
    }

    private static double sum(double t, int sessions, double intervalDays, DoubleUnaryOperator since) {
        double sum = 0;
        for (int k = 0; k < sessions; k++) {
            if (t > k * intervalDays) {
                sum += since.applyAsDouble(t - k * intervalDays);
            }
        }
        return sum;
    }

    private static double latest(double t, int sessions, double intervalDays, DoubleUnaryOperator since) {
        if (sessions == 0) {
            return 0;
        }
        int last = (int) Math.min(sessions - 1, Math.floor(t / intervalDays));
        return since.applyAsDouble(t - last * intervalDays);
    }

    private static Curve curve(double[] x, DoubleUnaryOperator y) {
        double[] values = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            values[k] = y.applyAsDouble(x[k]);
        }
        return Curve.of(x, values);
    }
}
