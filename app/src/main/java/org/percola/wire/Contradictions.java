package org.percola.wire;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Coded;
import org.percola.patient.Condition;
import org.percola.patient.Control;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.MedicineNames;
import org.percola.patient.PastEvent;
import org.percola.patient.PastEventCode;
import org.percola.patient.Patient;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.patient.Site;

/** Finds what a patient block says and takes back elsewhere: each pair is a problem, for nobody can say which one holds. */
final class Contradictions {
    private final Fields fields;
    private final Patient patient;
    private final LocalDate day;

    /** @param day on which the age was told */
    Contradictions(Fields fields, Patient patient, LocalDate day) {
        this.fields = fields;
        this.patient = patient;
        this.day = day;
    }

    void find() {
        anatomy();
        saidAndUnsure();
        List<Condition> conditions = patient.conditions().items();
        for (int k = 0; k < conditions.size(); k++) {
            condition(conditions, k);
        }
        List<Medication> medications = patient.medications().items();
        for (int k = 0; k < medications.size(); k++) {
            medication(medications, k);
        }
        List<PastEvent> history = patient.history().items();
        for (int k = 0; k < history.size(); k++) {
            event(history.get(k), "history[" + k + "]");
        }
    }

    private void anatomy() {
        if (patient.sex() == Sex.MALE) {
            if (patient.pregnant() == Said.YES) {
                fields.wrong("pregnant", "false with sex: male", "sex is the one given at birth: check both keys.");
            }
            if (patient.breastfeeding() == Said.YES) {
                fields.wrong(
                        "breastfeeding", "false with sex: male", "sex is the one given at birth: check both keys.");
            }
        }
    }

    private void saidAndUnsure() {
        Set<String> listed = new LinkedHashSet<>();
        patient.conditions().items().forEach(each -> listed.add(each.code().code()));
        patient.allergies().items().forEach(each -> listed.add(each.code().code()));
        patient.history().items().forEach(each -> listed.add(each.code().code()));
        patient.medications().items().stream()
                .flatMap(Contradictions::classes)
                .map(Coded::code)
                .forEach(listed::add);
        for (String code : patient.unsure()) {
            if (listed.contains(code)) {
                problem(
                        "unsure",
                        code,
                        "codes that are listed nowhere else",
                        "It is listed as there: keep one of the two.");
            }
            if (patient.notAsked().contains(code)) {
                problem(
                        "notAsked",
                        code,
                        "codes that are not in unsure",
                        "Who is not sure was asked: keep one of the two.");
            }
        }
        for (String code : patient.notAsked()) {
            if (listed.contains(code)) {
                problem(
                        "notAsked",
                        code,
                        "codes that are listed nowhere else",
                        "It is listed as there: keep one of the two.");
            }
        }
    }

    private static Stream<MedicationClass> classes(Medication medication) {
        return Stream.of(medication.medicationClass(), MedicineNames.standard().find(medication.name()))
                .flatMap(Optional::stream);
    }

    private void condition(List<Condition> all, int k) {
        Condition one = all.get(k);
        String path = "conditions[" + k + "]";
        for (Condition other : all.subList(0, k)) {
            if (other.code() == one.code() && other.site().equals(one.site()) && !alike(one, other)) {
                twice(path, one.code().code());
            }
        }
        if (one.stopped().isPresent() && one.control().equals(Optional.of(Control.POOR))) {
            problem(
                    path + ".control",
                    "poor",
                    "nothing, or good, beside stopped",
                    "What is over is not poorly controlled: keep one of the two.");
        }
        afterBirth(path + ".stopped", one.stopped().orElse(null));
    }

    private static boolean alike(Condition one, Condition other) {
        return one.severity().equals(other.severity())
                && one.control().equals(other.control())
                && one.stopped().equals(other.stopped());
    }

    private void medication(List<Medication> all, int k) {
        Medication one = all.get(k);
        String path = "medications[" + k + "]";
        for (Medication other : all.subList(0, k)) {
            boolean same =
                    other.name().toLowerCase(Locale.ROOT).equals(one.name().toLowerCase(Locale.ROOT));
            boolean alike = other.stopped().equals(one.stopped())
                    && other.prescribed() == one.prescribed()
                    && other.medicationClass().equals(one.medicationClass());
            if (same && !alike) {
                twice(path, one.name());
            }
        }
        afterBirth(path + ".stopped", one.stopped().orElse(null));
    }

    private void event(PastEvent event, String path) {
        afterBirth(path + ".date", event.date().orElse(null));
        boolean ofTheFace = event.code() == PastEventCode.FACELIFT || event.code() == PastEventCode.FACIAL_TRAUMA;
        boolean elsewhere = event.site()
                .map(Site::region)
                .map(region -> region != Site.Region.FACE && region != Site.Region.NECK && region != Site.Region.SCALP)
                .orElse(false);
        if (ofTheFace && elsewhere) {
            problem(
                    path + ".site",
                    event.site().orElseThrow().code(),
                    "a site of the face",
                    "This event can only have happened to the face.");
        }
    }

    private void twice(String path, String what) {
        problem(path, what, "each thing once, or the same each time", "It stands here twice and says two things.");
    }

    private void afterBirth(String path, @Nullable LocalDate date) {
        if (date != null && date.isBefore(day.minusYears((long) patient.ageYears() + 1))) {
            problem(path, date.toString(), "a day after birth", "The age says that the person was not born then.");
        }
    }

    private void problem(String path, String value, String expected, String advice) {
        fields.problems().add(fields.pathOf(path), value, expected, advice);
    }
}
