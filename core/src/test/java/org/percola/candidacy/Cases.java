package org.percola.candidacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.percola.device.Device;
import org.percola.device.DeviceKind;
import org.percola.device.Needle;
import org.percola.patient.Allergy;
import org.percola.patient.AllergyCode;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Concern;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.Listed;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.MelasmaType;
import org.percola.patient.PastEvent;
import org.percola.patient.PastEventCode;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Severity;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.patient.StriaeAge;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Applied;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Operator;
import org.percola.treatment.Solute;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/** A screening case that starts as a healthy adult who was asked everything, and is changed word by word. */
final class Cases {
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private double ageYears = 34;
    private Sex sex = Sex.FEMALE;
    private Phototype phototype = Phototype.III;
    private Said pregnant = Said.NO;
    private Said breastfeeding = Said.NO;
    private boolean conditionsAsked = true;
    private boolean medicationsAsked = true;
    private boolean allergiesAsked = true;
    private boolean historyAsked = true;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Medication> medications = new ArrayList<>();
    private final List<Allergy> allergies = new ArrayList<>();
    private final List<PastEvent> history = new ArrayList<>();
    private final Set<String> unsure = new HashSet<>();
    private List<Concern> concerns = List.of(Concern.of(Benefit.ACNE_SCARS));
    private List<Site> sites = List.of(Site.CHEEK);
    private boolean untreated;
    private String device = "exceed";
    private boolean deviceForHome;
    private double settingMm = 1.0;
    private int sessions = 4;
    private double intervalDays = 30;
    private Operator operator = Operator.PROFESSIONAL;
    private @Nullable TopicalUse topical;
    private @Nullable Anaesthetic anaesthetic;
    private final List<Decision> decisions = new ArrayList<>();
    private LocalDate asOf = DAY;

    private Cases() {}

    /** A woman of 34, phototype III, whose acne scars on the cheek a clinic will treat: nothing stands against it. */
    static Cases healthy() {
        return new Cases();
    }

    /** The same person with a short roller at home. */
    static Cases atHome() {
        var made = new Cases();
        made.operator = Operator.HOME;
        made.device("home-roller");
        made.settingMm = 0.25;
        return made;
    }

    /** Whatever else was said, at home. */
    Cases usedAtHome() {
        operator = Operator.HOME;
        return this;
    }

    Cases age(double years) {
        ageYears = years;
        return this;
    }

    Cases sex(Sex told) {
        sex = told;
        return this;
    }

    Cases phototype(Phototype told) {
        phototype = told;
        return this;
    }

    Cases pregnant(Said told) {
        pregnant = told;
        return this;
    }

    Cases breastfeeding(Said told) {
        breastfeeding = told;
        return this;
    }

    Cases with(ConditionCode code) {
        return with(Condition.of(code));
    }

    Cases with(ConditionCode code, Site site) {
        return with(new Condition(code, site, null, null, null));
    }

    Cases with(ConditionCode code, Control control) {
        return with(new Condition(code, null, null, control, null));
    }

    Cases with(ConditionCode code, Site site, Severity severity) {
        return with(new Condition(code, site, severity, null, null));
    }

    Cases ended(ConditionCode code, LocalDate stopped) {
        return with(new Condition(code, null, null, null, stopped));
    }

    Cases with(Condition condition) {
        conditions.add(condition);
        return this;
    }

    Cases takes(MedicationClass medicine) {
        return takes(new Medication(medicine.code(), medicine, true, null));
    }

    Cases stopped(MedicationClass medicine, LocalDate day) {
        return takes(new Medication(medicine.code(), medicine, true, day));
    }

    Cases takes(String name) {
        return takes(new Medication(name, null, true, null));
    }

    Cases cosmetic(MedicationClass medicine, @Nullable LocalDate stopped) {
        return takes(new Medication(medicine.code(), medicine, false, stopped));
    }

    Cases takes(Medication medication) {
        medications.add(medication);
        return this;
    }

    Cases allergic(AllergyCode code) {
        allergies.add(new Allergy(code, ""));
        return this;
    }

    Cases had(PastEventCode code, LocalDate day) {
        return had(new PastEvent(code, null, day));
    }

    Cases had(PastEventCode code, Site site, LocalDate day) {
        return had(new PastEvent(code, site, day));
    }

    Cases had(PastEvent event) {
        history.add(event);
        return this;
    }

    Cases unsure(Coded code) {
        unsure.add(code.code());
        return this;
    }

    Cases unsure(String code) {
        unsure.add(code);
        return this;
    }

    /** None of the four lists, and neither of the two questions, was asked. */
    Cases asksNothing() {
        conditionsAsked = false;
        medicationsAsked = false;
        allergiesAsked = false;
        historyAsked = false;
        pregnant = Said.NOT_ASKED;
        breastfeeding = Said.NOT_ASKED;
        return this;
    }

    Cases doesNotAsk(FactList list) {
        switch (list) {
            case CONDITIONS -> conditionsAsked = false;
            case MEDICATIONS -> medicationsAsked = false;
            case ALLERGIES -> allergiesAsked = false;
            case HISTORY -> historyAsked = false;
            case PATIENT, COURSE -> throw new IllegalArgumentException("always asked");
        }
        return this;
    }

    Cases wants(Benefit benefit) {
        concerns = List.of(Concern.of(benefit));
        return this;
    }

    Cases wantsMelasmaGone() {
        concerns = List.of(new Concern(Benefit.PIGMENTATION, null, null, MelasmaType.EPIDERMAL, null));
        return this;
    }

    Cases wantsRedStriaeGone() {
        concerns = List.of(new Concern(Benefit.STRETCH_MARKS, null, null, null, StriaeAge.RUBRA));
        return this;
    }

    Cases on(Site... treated) {
        sites = List.of(treated);
        return this;
    }

    Cases untreated() {
        untreated = true;
        return this;
    }

    Cases device(String key) {
        device = key;
        deviceForHome = key.startsWith("home-");
        return this;
    }

    Cases settingMm(double set) {
        settingMm = set;
        return this;
    }

    Cases sessions(int count, double everyDays) {
        sessions = count;
        intervalDays = everyDays;
        return this;
    }

    Cases topical(String key, Applied applied) {
        return topical(key, applied, 0, Occlusion.NONE);
    }

    Cases topical(String key, Applied applied, double delayHours, Occlusion occlusion) {
        boolean sterile = key.startsWith("sterile-");
        var solute = sterile ? null : new Solute(key, 200, 1, List.of());
        var product = new Topical(key, key, solute, sterile ? 0 : 10, 7, !sterile, List.of());
        topical = new TopicalUse(product, applied, delayHours, sterile ? 0 : 10, 10, 7, occlusion);
        return this;
    }

    Cases numbed() {
        return numbed(4, 80);
    }

    Cases numbed(double percent, double areaCm2) {
        var cream = new Topical("lidocaine", "lidocaine", null, 0, 7, true, List.of());
        anaesthetic = new Anaesthetic(cream, percent, 30, areaCm2);
        return this;
    }

    Cases decided(String rule) {
        return decided(new Decision(rule, Decision.Choice.PROCEED, "physician", "low dose, informed consent"));
    }

    Cases decided(Decision decision) {
        decisions.add(decision);
        return this;
    }

    Cases asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    Answer answer() {
        var patient = new Patient(
                ageYears,
                sex,
                phototype,
                Said.NO,
                pregnant,
                breastfeeding,
                listed(conditionsAsked, conditions),
                listed(medicationsAsked, medications),
                listed(allergiesAsked, allergies),
                listed(historyAsked, history),
                unsure);
        return Screening.screen(patient, new Intent(concerns, treatment()), decisions, asOf);
    }

    private Treatment treatment() {
        var zones = sites.stream().map(site -> new Zone(site, settingMm)).toList();
        return untreated
                ? new NoTreatment(zones)
                : new Course(
                        asOf,
                        pen(),
                        zones,
                        new Intensity.Passes(4),
                        sessions,
                        intervalDays,
                        operator,
                        topical,
                        anaesthetic,
                        0,
                        0,
                        SunProtection.UNKNOWN);
    }

    private Device pen() {
        return new Device(
                device,
                device,
                DeviceKind.PEN,
                6,
                new Needle(20, 350, 1),
                2.5,
                120,
                5,
                0,
                0,
                0,
                false,
                deviceForHome,
                "",
                List.of());
    }

    private static <T> Listed<T> listed(boolean asked, List<T> items) {
        return asked || !items.isEmpty() ? Listed.of(items) : Listed.notAsked();
    }
}
