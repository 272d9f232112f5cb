package org.percola.population;

import java.util.List;
import java.util.OptionalDouble;
import org.percola.population.Endpoint.Adverse;
import org.percola.safety.SideEffectReading;

/** Probabilities of adverse events among the side effects of a course. */
final class Chances {
    private Chances() {}

    /** Empty where nobody ever counted. */
    static OptionalDouble of(List<SideEffectReading> effects, Adverse endpoint) {
        for (SideEffectReading reading : effects) {
            if (reading.event() == endpoint.event()) {
                return reading.probability();
            }
        }
        return OptionalDouble.empty();
    }
}
