package org.percola.forecast;

import java.util.List;
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
    private final List<Spell> timeCourse;

    /** Share of draws in which it is there so long after the session that brought it. */
    public record Spell(double timeDays, double share) {}

    SideEffectRow(
            SideEffectFacts facts,
            @Nullable Band probability,
            Band onsetDay,
            Band durationDays,
            List<Spell> timeCourse) {
        this.facts = facts;
        this.probability = probability;
        this.onsetDay = onsetDay;
        this.durationDays = durationDays;
        this.timeCourse = List.copyOf(timeCourse);
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

    /** How it passes, where it comes. */
    public List<Spell> timeCourse() {
        return timeCourse;
    }
}
