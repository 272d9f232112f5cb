package org.percola.patient;

import java.util.Set;
import org.percola.quantity.Check;

/**
 * What a person tells us.
 *
 * @param ageYears 0 to 120
 * @param unsure codes asked about and answered "not sure"; they count on the cautious side
 * @param notAsked codes that were not asked about, although their list was
 */
public record Patient(
        double ageYears,
        Sex sex,
        Phototype phototype,
        Said smoker,
        Said pregnant,
        Said breastfeeding,
        Listed<Condition> conditions,
        Listed<Medication> medications,
        Listed<Allergy> allergies,
        Listed<PastEvent> history,
        Set<String> unsure,
        Set<String> notAsked) {

    public Patient {
        Check.inRange("Patient.ageYears", ageYears, 0, 120);
        unsure = Set.copyOf(unsure);
        notAsked = Set.copyOf(notAsked);
    }

    /** A person who was asked about everything that the lists hold, or about nothing of a list. */
    public Patient(
            double ageYears,
            Sex sex,
            Phototype phototype,
            Said smoker,
            Said pregnant,
            Said breastfeeding,
            Listed<Condition> conditions,
            Listed<Medication> medications,
            Listed<Allergy> allergies,
            Listed<PastEvent> history,
            Set<String> unsure) {
        this(
                ageYears,
                sex,
                phototype,
                smoker,
                pregnant,
                breastfeeding,
                conditions,
                medications,
                allergies,
                history,
                unsure,
                Set.of());
    }

    /** A person of whom only age, sex and phototype are known: nothing else was asked. */
    public static Patient of(double ageYears, Sex sex, Phototype phototype) {
        return new Patient(
                ageYears,
                sex,
                phototype,
                Said.NOT_ASKED,
                Said.NOT_ASKED,
                Said.NOT_ASKED,
                Listed.notAsked(),
                Listed.notAsked(),
                Listed.notAsked(),
                Listed.notAsked(),
                Set.of());
    }
}
