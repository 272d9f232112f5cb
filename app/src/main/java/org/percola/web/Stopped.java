package org.percola.web;

import org.jspecify.annotations.Nullable;

/** Ends a run from inside, between two draws. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why a run ended early. */
    enum Why {
        SUPERSEDED,
        CANCELLED,
        TOO_LONG,
        GONE,
        CLOSING
    }

    private final Why why;

    Stopped(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** The stop that ended a run, however deep it lies. */
    static @Nullable Stopped in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Stopped stopped) {
                return stopped;
            }
        }
        return null;
    }
}
