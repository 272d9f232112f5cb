package org.percola.report;

import java.util.ArrayList;
import java.util.List;

/** An axis with round ticks: steps of 1, 2 or 5 times a power of ten, four to eight of them. */
record Axis(double low, double high, double step) {
    static Axis over(double low, double high) {
        double span = high > low ? high - low : 1;
        double raw = span / 5;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double scaled = raw / power;
        double step = power * (scaled < 1.5 ? 1 : scaled < 3.5 ? 2 : scaled < 7.5 ? 5 : 10);
        return new Axis(Math.floor(low / step + 1e-9) * step, Math.ceil((low + span) / step - 1e-9) * step, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = Math.round(low / step);
        long last = Math.round(high / step);
        for (long k = first; k <= last; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }
}
