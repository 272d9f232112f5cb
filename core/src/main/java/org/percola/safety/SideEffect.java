package org.percola.safety;

import java.util.Locale;

/** Everything unwanted that a forecast reports, always all twelve. */
public enum SideEffect {
    ERYTHEMA,
    OEDEMA,
    PAIN,
    BLEEDING,
    DRYNESS,
    FLAKING,
    PIH,
    INFECTION,
    HERPES,
    GRANULOMA,
    ACNE_FLARE,
    SCARRING;

    /** The word in a result. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
