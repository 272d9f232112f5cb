package org.percola.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.percola.patient.Allergy;
import org.percola.patient.AllergyCode;
import org.percola.patient.Coded;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.Listed;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.MedicineNames;
import org.percola.patient.PastEvent;
import org.percola.patient.PastEventCode;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Severity;
import org.percola.patient.Sex;
import org.percola.patient.Site;

/** Reads the {@code patient} block. */
final class PatientReader {
    private static final List<String> LISTS = List.of("conditions", "medications", "allergies", "history");
    private static final List<Site> SITES =
            Stream.of(Site.values()).filter(Site::isHuman).toList();
    private final LocalDate latestPast;

    /** @param latestPast no event of the past may lie after this day */
    PatientReader(LocalDate latestPast) {
        this.latestPast = latestPast;
    }

    Patient read(Fields fields) {
        if (!fields.has("ageYears")) {
            fields.missing("ageYears", "0 to 120", "Add ageYears: 29, for example.");
        }
        double age = fields.number("ageYears", 0, 120).orElse(40);
        Sex sex = required(fields, "sex", "female or male", fields.coded("sex", Sex.class))
                .orElse(Sex.FEMALE);
        Phototype phototype = required(
                        fields, "phototype", "I, II, III, IV, V or VI", fields.coded("phototype", Phototype.class))
                .orElse(Phototype.III);
        Said smoker = said(fields, "smoker");
        Said pregnant = said(fields, "pregnant");
        Said breastfeeding = said(fields, "breastfeeding");
        List<Condition> conditions = all(fields, "conditions", "{code: tattoo}", this::condition);
        List<Medication> medications = all(fields, "medications", "{name: ibuprofen}", this::medication);
        List<Allergy> allergies = all(fields, "allergies", "{code: nickel}", this::allergy);
        List<PastEvent> history = all(fields, "history", "{event: laser, date: 2026-01-31}", this::pastEvent);
        Set<String> none = none(fields);
        Set<String> unsure = codes(fields, "unsure");
        Set<String> notAsked = codes(fields, "notAsked");
        fields.finish();
        Patient patient = new Patient(
                age,
                sex,
                phototype,
                smoker,
                pregnant,
                breastfeeding,
                listed(fields, "conditions", conditions, none),
                listed(fields, "medications", medications, none),
                listed(fields, "allergies", allergies, none),
                listed(fields, "history", history, none),
                unsure,
                notAsked);
        if (fields.problems().isEmpty()) { // what could not be read is no contradiction
            new Contradictions(fields, patient, latestPast).find();
        }
        return patient;
    }

    private static <T> Optional<T> required(Fields fields, String key, String expected, Optional<T> value) {
        if (!fields.has(key)) {
            fields.missing(key, expected, "Add this key.");
        }
        return value;
    }

    private static Said said(Fields fields, String key) {
        return fields.find(key)
                .map(value -> {
                    if (value.isBoolean()) {
                        return value.booleanValue() ? Said.YES : Said.NO;
                    }
                    if (value.isTextual() && value.textValue().equals("unsure")) {
                        return Said.UNSURE;
                    }
                    fields.wrong(key, "true, false or unsure", "Write true, false or unsure.");
                    return Said.NOT_ASKED;
                })
                .orElse(Said.NOT_ASKED);
    }

    private static <T> List<T> all(Fields fields, String key, String example, Function<Fields, Optional<T>> entry) {
        List<T> read = new ArrayList<>();
        fields.objects(key, example).forEach(item -> {
            entry.apply(item).ifPresent(read::add);
            item.finish();
        });
        return read;
    }

    private Optional<Condition> condition(Fields item) {
        Optional<ConditionCode> code =
                required(item, "code", "a condition code", item.coded("code", ConditionCode.class));
        Site site = item.coded("site", SITES).orElse(null);
        Severity severity = item.coded("severity", Severity.class).orElse(null);
        Control control = item.coded("control", Control.class).orElse(null);
        LocalDate stopped = past(item, "stopped").orElse(null);
        return code.map(known -> new Condition(known, site, severity, control, stopped));
    }

    private Optional<Medication> medication(Fields item) {
        Optional<String> name = required(item, "name", "the medicine's name", item.text("name"));
        Optional<MedicationClass> named = item.coded("class", MedicationClass.class);
        boolean prescribed = item.flag("prescribed").orElse(true);
        LocalDate stopped = past(item, "stopped").orElse(null);
        return name.map(known -> new Medication(
                known, named.or(() -> MedicineNames.standard().find(known)).orElse(null), prescribed, stopped));
    }

    private Optional<Allergy> allergy(Fields item) {
        Optional<AllergyCode> code = required(item, "code", "an allergy code", item.coded("code", AllergyCode.class));
        String reaction = item.text("reaction").orElse("");
        return code.map(known -> new Allergy(known, reaction));
    }

    private Optional<PastEvent> pastEvent(Fields item) {
        Optional<PastEventCode> code =
                required(item, "event", "an event of the past", item.coded("event", PastEventCode.class));
        Site site = item.coded("site", SITES).orElse(null);
        LocalDate date = past(item, "date").orElse(null);
        return code.map(known -> new PastEvent(known, site, date));
    }

    private Optional<LocalDate> past(Fields item, String key) {
        return item.date(key).filter(date -> {
            if (date.isAfter(latestPast)) {
                item.wrong(key, "a day not after " + latestPast, "This has happened already: check the year.");
                return false;
            }
            return true;
        });
    }

    private static Set<String> none(Fields fields) {
        Set<String> named = new LinkedHashSet<>();
        for (String list : fields.words("none")) {
            if (!LISTS.contains(list)) {
                fields.problems().add(fields.pathOf("none"), list, Fields.oneOf(LISTS), Nearest.advice(list, LISTS));
            }
            named.add(list);
        }
        return named;
    }

    private static <T> Listed<T> listed(Fields fields, String key, List<T> items, Set<String> none) {
        boolean empty = fields.find(key).map(list -> list.isEmpty()).orElse(true);
        if (none.contains(key) && !empty) {
            fields.wrong(
                    "none", "lists that are empty", "\"" + key + "\" has entries: take it out of none, or empty it.");
        }
        // An empty list without "none" says nothing: somebody may simply not have filled it in.
        boolean asked = none.contains(key) || !empty;
        return asked ? Listed.of(items) : Listed.notAsked();
    }

    private static Set<String> codes(Fields fields, String key) {
        List<String> known = Stream.of(
                        codes(ConditionCode.class),
                        codes(AllergyCode.class),
                        codes(PastEventCode.class),
                        codes(MedicationClass.class))
                .flatMap(Function.identity())
                .toList();
        Set<String> named = new LinkedHashSet<>(fields.words(key));
        Predicate<String> unknown = Predicate.not(known::contains);
        named.stream()
                .filter(unknown)
                .forEach(code -> fields.problems()
                        .add(fields.pathOf(key), code, "a code of the vocabulary", Nearest.advice(code, known)));
        return named;
    }

    private static <E extends Enum<E> & Coded> Stream<String> codes(Class<E> vocabulary) {
        return Stream.of(vocabulary.getEnumConstants()).map(Coded::code);
    }
}
