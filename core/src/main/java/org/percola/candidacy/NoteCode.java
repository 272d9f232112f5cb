package org.percola.candidacy;

import org.percola.patient.Coded;

/**
 * Notes beside an answer. In a result a note is its code, or its code, a colon and its subject:
 * {@code elsewhere:active-acne}.
 */
public enum NoteCode implements Coded {
    /** Subject: a condition or event that lies outside the treated zones. */
    ELSEWHERE(true),
    /** Subject: a condition that is said to be over. */
    OVER(true),
    /** Subject: a class of medicine that is no longer taken. */
    MEDICINE_ENDED(true),
    /** Subject: the code that was answered "not sure" and counted as yes. */
    UNSURE(true),
    /** Subject: an event without a date, counted as if it were of this day. */
    DATE_UNKNOWN(true),
    /** Subject: a fact that matters only with a numbing cream. */
    ONLY_WITH_ANAESTHETIC(true),
    /** Subject: a fact that matters only with a certain product. */
    ONLY_WITH_ADJUNCT(true),
    /** 18 to 21 years. */
    AGE_OUTSIDE_AUTHORISATION(false),
    /** Subject: the device, whose authorised use is to be shown. */
    AUTHORISED_USE(true),
    /** Subject: the device. */
    PHOTOTYPE_OUTSIDE_AUTHORISATION(true),
    /** Subject: the benefit that the device is not authorised for on a treated site. */
    OFF_LABEL(true),
    /** Subject: the device. */
    NO_AUTHORISATION_KNOWN(true),
    /** Subject: the device. */
    DEVICE_NOT_FOR_HOME(true),
    /** The label's words: needling devices are not intended to deliver topical products. */
    LABEL_NOT_FOR_DELIVERY(false),
    /** A blood product: the risk of blood-borne infection. */
    BLOOD_PRODUCT(false),
    SCAR_AGE_NOT_ASKED(false),
    INTERVAL_SHORTER_THAN_STUDIED(false),
    INTERVAL_SHORT_FOR_DARKER_SKIN(false),
    MORE_SESSIONS_THAN_STUDIED(false),
    /** Subject: a rule that was not hit, or that needs no decision. */
    DECISION_NOT_NEEDED(true),
    /** Subject: an absolute rule, which no decision lifts. */
    DECISION_CANNOT_LIFT(true),
    /** Subject: a rule; the entry names no clinician or no reason. */
    DECISION_NEEDS_CLINICIAN(true),
    /** Subject: a rule; at home no decision is taken. */
    DECISION_NOT_AT_HOME(true);

    private final boolean hasSubject;

    NoteCode(boolean hasSubject) {
        this.hasSubject = hasSubject;
    }

    @Override
    public String code() {
        return Coded.kebab(this);
    }

    /** Whether a colon and a subject follow the code. */
    public boolean hasSubject() {
        return hasSubject;
    }

    /** The note as a result carries it. */
    String about(String subject) {
        return hasSubject ? code() + ":" + subject : code();
    }
}
