package org.percola.candidacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.percola.patient.Allergy;
import org.percola.patient.AllergyCode;
import org.percola.patient.Coded;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Listed;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.MedicineNames;
import org.percola.patient.PastEvent;
import org.percola.patient.PastEventCode;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.treatment.Course;
import org.percola.treatment.Operator;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/**
 * A person, an intent and a day, asked in the way in which rules ask. What was answered "not sure" counts as there, with
 * nothing more known of it.
 */
record Situation(Patient patient, Intent intent, LocalDate asOf, ScreeningLimits limits, List<Classified> medications) {
    private static final String LIDOCAINE = "lidocaine";

    /** A medicine with the class that the person gave and the one that its name tells; they may differ. */
    record Classified(Medication medication, Set<MedicationClass> classes) {
        static Classified of(Medication medication) {
            var classes = EnumSet.noneOf(MedicationClass.class);
            medication.medicationClass().ifPresent(classes::add);
            MedicineNames.standard().find(medication.name()).ifPresent(classes::add);
            Coded.find(MedicationClass.class, medication.name()).ifPresent(classes::add);
            return new Classified(medication, classes);
        }
    }

    Situation {
        medications = List.copyOf(medications);
    }

    static Situation of(Patient patient, Intent intent, LocalDate asOf, ScreeningLimits limits) {
        var classified =
                patient.medications().items().stream().map(Classified::of).toList();
        return new Situation(patient, intent, asOf, limits, classified);
    }

    boolean unsure(Coded code) {
        return patient.unsure().contains(code.code());
    }

    /** Whether a fact was asked about: its list was, and the fact was not left out. */
    boolean asked(Listed<?> list, String code) {
        return list.asked() && !patient.notAsked().contains(code);
    }

    List<Condition> conditions(ConditionCode code) {
        var found = new ArrayList<>(patient.conditions().items().stream()
                .filter(condition -> condition.code() == code)
                .toList());
        if (unsure(code)) {
            found.add(Condition.of(code));
        }
        return found;
    }

    List<Medication> medications(MedicationClass wanted) {
        var found = new ArrayList<>(medications.stream()
                .filter(medicine -> medicine.classes().contains(wanted))
                .map(Classified::medication)
                .toList());
        if (unsure(wanted)) {
            found.add(new Medication(wanted.code(), wanted, true, null));
        }
        return found;
    }

    /** Medicines that neither the person nor the table gives a class. */
    List<Medication> unknownMedications() {
        return medications.stream()
                .filter(medicine -> medicine.classes().isEmpty())
                .map(Classified::medication)
                .toList();
    }

    boolean ended(Medication medication) {
        return medication.stopped().map(this::past).orElse(false);
    }

    boolean allergic(AllergyCode code) {
        return unsure(code)
                || patient.allergies().items().stream().map(Allergy::code).anyMatch(code::equals);
    }

    List<PastEvent> events(PastEventCode code) {
        var found = new ArrayList<>(patient.history().items().stream()
                .filter(event -> event.code() == code)
                .toList());
        if (unsure(code)) {
            found.add(new PastEvent(code, null, null));
        }
        return found;
    }

    /** Whether a day is over or is the day of screening itself. */
    boolean past(LocalDate day) {
        return !day.isAfter(asOf);
    }

    List<Site> sites() {
        return intent.treatment().zones().stream().map(Zone::site).toList();
    }

    Optional<Course> course() {
        return intent.treatment().course();
    }

    boolean atHome() {
        return course().map(course -> course.operator() == Operator.HOME).orElse(false);
    }

    Optional<TopicalUse> topical() {
        return course().flatMap(Course::topical);
    }

    /** A numbing product is planned, as the anaesthetic or as the topical. */
    boolean anaesthetised() {
        return course().flatMap(Course::anaesthetic).isPresent()
                || numbingTopical().isPresent();
    }

    Optional<TopicalUse> numbingTopical() {
        return topical().filter(use -> use.topical().key().equals(LIDOCAINE));
    }

    /** Codes that were answered "not sure", those of the patient's own three questions included, in a fixed order. */
    List<String> unsureCodes() {
        Stream<String> said = Stream.of(Trait.PREGNANT, Trait.BREASTFEEDING)
                .filter(trait -> trait.unsure(this))
                .map(Trait::code);
        return Stream.concat(patient.unsure().stream(), said)
                .distinct()
                .sorted()
                .toList();
    }
}
