package org.percola.patient;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the person would like to change, and how bad it is today as far as that was graded. */
public final class Concern {
    private final Benefit benefit;
    private final @Nullable Grading severity;
    private final @Nullable ScarMix scarMix;
    private final @Nullable MelasmaType melasmaType;
    private final @Nullable StriaeAge striae;

    public Concern(
            Benefit benefit,
            @Nullable Grading severity,
            @Nullable ScarMix scarMix,
            @Nullable MelasmaType melasmaType,
            @Nullable StriaeAge striae) {
        this.benefit = benefit;
        this.severity = severity;
        this.scarMix = scarMix;
        this.melasmaType = melasmaType;
        this.striae = striae;
    }

    /** A concern of which only the name is known: the population's mean severity is assumed. */
    public static Concern of(Benefit benefit) {
        return new Concern(benefit, null, null, null, null);
    }

    public Benefit benefit() {
        return benefit;
    }

    public Optional<Grading> severity() {
        return Optional.ofNullable(severity);
    }

    public Optional<ScarMix> scarMix() {
        return Optional.ofNullable(scarMix);
    }

    public Optional<MelasmaType> melasmaType() {
        return Optional.ofNullable(melasmaType);
    }

    public Optional<StriaeAge> striae() {
        return Optional.ofNullable(striae);
    }
}
