package org.percola.forecast;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Band;
import org.percola.safety.SideEffect;
import org.percola.safety.SideEffectFacts;

/** One side effect over the draws. */
public final class SideEffectRow {
    private final SideEffectFacts facts;
    private final @Nullable Band probability;
    private final Band onsetDay;
    private final Band durationDays;

    SideEffectRow(SideEffectFacts facts, @Nullable Band probability, Band onsetDay, Band durationDays) {
        this.facts = facts;
        this.probability = probability;
        this.onsetDay = onsetDay;
        this.durationDays = durationDays;
    }

    public SideEffect event() {
        return facts.event();
    }

    /** From which day it is no longer normal, what to do, what the figures rest on. */
    public SideEffectFacts facts() {
        return facts;
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
