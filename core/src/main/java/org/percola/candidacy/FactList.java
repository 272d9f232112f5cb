package org.percola.candidacy;

import org.percola.patient.Coded;

/** The part of a case file that a fact stands in. */
public enum FactList implements Coded {
    CONDITIONS,
    MEDICATIONS,
    ALLERGIES,
    HISTORY,
    PATIENT,
    COURSE;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
