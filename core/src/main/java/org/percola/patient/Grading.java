package org.percola.patient;

import org.percola.quantity.Check;

/** A value on a clinical scale. */
public record Grading(Scale scale, double value) {
    public Grading {
        Check.inRange("Grading.value on " + scale.code(), value, scale.lowest(), scale.highest());
    }
}
