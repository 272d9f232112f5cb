package org.percola.safety;

import org.percola.patient.Coded;
import org.percola.patient.ConditionCode;
import org.percola.patient.Patient;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Operator;
import org.percola.treatment.OperatorFault;

/** A circumstance that changes what is said about a side effect. */
enum Circumstance implements Coded {
    ANY,
    HOME,
    COLD_SORE_HISTORY,
    TOPICAL_NEEDLED_IN,
    ACTIVE_ACNE,
    KELOID_TENDENCY,
    NOT_STERILE;

    @Override
    public String code() {
        return Coded.kebab(this);
    }

    boolean holds(Course course, Patient patient) {
        return switch (this) {
            case ANY -> true;
            case HOME -> course.operator() == Operator.HOME;
            case COLD_SORE_HISTORY ->
                has(patient, ConditionCode.COLD_SORE_HISTORY) || has(patient, ConditionCode.COLD_SORE);
            case TOPICAL_NEEDLED_IN ->
                course.topical()
                        .filter(use ->
                                use.applied() == Applied.DURING && use.topical().notApprovedIntradermal())
                        .isPresent();
            case ACTIVE_ACNE -> has(patient, ConditionCode.ACTIVE_ACNE);
            case KELOID_TENDENCY -> has(patient, ConditionCode.KELOID_TENDENCY);
            case NOT_STERILE -> course.faults().contains(OperatorFault.NOT_STERILE);
        };
    }

    /** Has it, or was asked and is not sure: the cautious side counts. */
    static boolean has(Patient patient, ConditionCode code) {
        return patient.unsure().contains(code.code())
                || patient.conditions().items().stream().anyMatch(condition -> condition.code() == code);
    }
}
