package org.percola.safety;

import java.util.OptionalDouble;

/** One side effect in one draw. */
public final class SideEffectReading {
    private final SideEffect event;
    private final double probability;
    private final double onsetDay;
    private final double durationDays;

    /**
     * A counted event.
     *
     * @param probability over the course
     * @param onsetDay days after the session that brings it
     * @param durationDays how long it lasts when it comes
     */
    public SideEffectReading(SideEffect event, double probability, double onsetDay, double durationDays) {
        this.event = event;
        this.probability = probability;
        this.onsetDay = onsetDay;
        this.durationDays = durationDays;
    }

    /** An event whose frequency nobody has counted. */
    public static SideEffectReading withoutDenominator(SideEffect event, double onsetDay, double durationDays) {
        return new SideEffectReading(event, Double.NaN, onsetDay, durationDays);
    }

    public SideEffect event() {
        return event;
    }

    /** Over the whole course; empty where no denominator exists. */
    public OptionalDouble probability() {
        return Double.isNaN(probability) ? OptionalDouble.empty() : OptionalDouble.of(probability);
    }

    public double onsetDay() {
        return onsetDay;
    }

    public double durationDays() {
        return durationDays;
    }
}
