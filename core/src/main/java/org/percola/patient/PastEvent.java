package org.percola.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened to the skin: what, where and when. */
public final class PastEvent {
    private final PastEventCode code;
    private final @Nullable Site site;
    private final @Nullable LocalDate date;

    public PastEvent(PastEventCode code, @Nullable Site site, @Nullable LocalDate date) {
        this.code = code;
        this.site = site;
        this.date = date;
    }

    public PastEventCode code() {
        return code;
    }

    public Optional<Site> site() {
        return Optional.ofNullable(site);
    }

    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }
}
