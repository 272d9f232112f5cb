package org.percola.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition that the person has or had, with what is known of it. */
public final class Condition {
    private final ConditionCode code;
    private final @Nullable Site site;
    private final @Nullable Severity severity;
    private final @Nullable Control control;
    private final @Nullable LocalDate stopped;

    public Condition(
            ConditionCode code,
            @Nullable Site site,
            @Nullable Severity severity,
            @Nullable Control control,
            @Nullable LocalDate stopped) {
        this.code = code;
        this.site = site;
        this.severity = severity;
        this.control = control;
        this.stopped = stopped;
    }

    /** A condition of which nothing more was said. */
    public static Condition of(ConditionCode code) {
        return new Condition(code, null, null, null, null);
    }

    public ConditionCode code() {
        return code;
    }

    /** Where; empty means that it may be anywhere, the treated zone included. */
    public Optional<Site> site() {
        return Optional.ofNullable(site);
    }

    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    public Optional<Control> control() {
        return Optional.ofNullable(control);
    }

    /** The day on which it ended, if it did. */
    public Optional<LocalDate> stopped() {
        return Optional.ofNullable(stopped);
    }
}
