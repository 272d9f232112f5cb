package org.percola.skin;

import org.percola.evidence.ParameterDraw;
import org.percola.patient.Patient;

/** Age as far as the studies reach: the young and the very old are taken at the ends. */
final class AdultAge {
    private AdultAge() {}

    static double yearsOf(Patient patient, ParameterDraw draw) {
        return Math.min(Math.max(patient.ageYears(), draw.value("skin.adultAge")), draw.value("skin.oldestAge"));
    }

    /** Years beyond the age at which layers and stiffness stand as tabulated; below zero for the younger. */
    static double yearsFromTables(Patient patient, ParameterDraw draw) {
        return yearsOf(patient, draw) - draw.value("skin.layerReferenceAge");
    }
}
