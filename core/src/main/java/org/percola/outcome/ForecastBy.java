package org.percola.outcome;

import org.percola.patient.Coded;

/** What the size of a benefit is forecast by. */
public enum ForecastBy implements Coded {
    /** Tissue state through the benefit's own link. */
    MECHANISM,
    /** The pooled published trials; the mechanism gives their course over the days and what a smaller dose does. */
    PUBLISHED_TRIALS;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
