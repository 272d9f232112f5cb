package org.percola.candidacy;

import org.percola.patient.Coded;

/** What a rule rests on; a reader is told. */
public enum Basis implements Coded {
    /** At least one paper or official document that can be looked up. */
    SOURCED,
    /** Clinics or makers ask for it; no study was seen. */
    CLINIC_CUSTOM,
    /** Our own inference or caution. */
    DESIGN;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
