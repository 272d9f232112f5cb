package org.percola.treatment;

import org.percola.patient.Site;
import org.percola.quantity.Check;

/** A site and the pen depth or needle length used on it. */
public record Zone(Site site, double settingMm) {
    public Zone {
        Check.inRange("Zone.settingMm", settingMm, 0.05, 4, "Maybe the setting was given in micrometres.");
    }
}
