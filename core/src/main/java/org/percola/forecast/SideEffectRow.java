package org.percola.forecast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Band;
import org.percola.safety.SideEffect;

/** One side effect over the draws. */
public final class SideEffectRow {
    private final SideEffect event;
    private final @Nullable Band probability;
    private final Band onsetDay;
    private final Band durationDays;

    SideEffectRow(SideEffect event, @Nullable Band probability, Band onsetDay, Band durationDays) {
        this.event = event;
        this.probability = probability;
        this.onsetDay = onsetDay;
        this.durationDays = durationDays;
    }

    public SideEffect event() {
        return event;
    }

    /** Over the course; empty where nobody counted. */
    public Optional<Band> probability() {
        return Optional.ofNullable(probability);
    }

    public Band onsetDay() {
        return onsetDay;
    }

    public Band durationDays() {
        return durationDays;
    }
}
