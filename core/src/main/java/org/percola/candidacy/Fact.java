package org.percola.candidacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.percola.patient.AllergyCode;
import org.percola.patient.Coded;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.Medication;
import org.percola.patient.MedicationClass;
import org.percola.patient.PastEventCode;
import org.percola.patient.Severity;

/** What a rule looks for. */
sealed interface Fact {
    FactList list();

    /** The word of the case file. */
    String code();

    /** The fact as this person has it; empty if not. */
    List<Sighting> seen(Situation situation);

    /** Whether the case tells if it is there. */
    boolean asked(Situation situation);

    /**
     * A condition.
     *
     * @param lifelong that it is "over" changes nothing
     */
    record HasCondition(ConditionCode condition, State state, boolean lifelong) implements Fact {
        /** Which form of it. Silence about control is not "well controlled". */
        enum State implements Coded {
            ANY,
            ACTIVE,
            QUIET,
            POORLY_CONTROLLED,
            NOT_POORLY_CONTROLLED,
            /** Active, and moderate or severe. */
            INFLAMED;

            @Override
            public String code() {
                return Coded.kebab(this);
            }

            boolean of(Condition condition) {
                boolean good = condition.control().map(Control.GOOD::equals).orElse(false);
                boolean poor = condition.control().map(Control.POOR::equals).orElse(false);
                boolean mild = condition.severity().map(Severity.MILD::equals).orElse(true);
                return switch (this) {
                    case ANY -> true;
                    case ACTIVE -> !good;
                    case QUIET -> good;
                    case POORLY_CONTROLLED -> poor;
                    case NOT_POORLY_CONTROLLED -> !poor;
                    case INFLAMED -> !good && !mild;
                };
            }
        }

        @Override
        public FactList list() {
            return FactList.CONDITIONS;
        }

        @Override
        public String code() {
            return condition.code();
        }

        @Override
        public List<Sighting> seen(Situation situation) {
            return situation.conditions(condition).stream()
                    .filter(state::of)
                    .map(found -> sighting(found, situation))
                    .toList();
        }

        private Sighting sighting(Condition found, Situation situation) {
            LocalDate end = lifelong ? null : found.stopped().orElse(null);
            return end != null && situation.past(end)
                    ? Sighting.over(code(), NoteCode.OVER)
                    : new Sighting(code(), found.site().orElse(null), end, null);
        }

        @Override
        public boolean asked(Situation situation) {
            return situation.asked(situation.patient().conditions(), code()) || situation.unsure(condition);
        }
    }

    /**
     * A medicine of a class.
     *
     * @param lingers how long it still counts after its end; it is never printed and never makes a date
     */
    record TakesMedicine(
            MedicationClass medicine, Use use, @Nullable Period lingers) implements Fact {
        /** Which use of it. */
        enum Use implements Coded {
            /** Taken now; somebody else's rule looks at its end. */
            CURRENT,
            /** Taken now or until lately. */
            TAKEN,
            /** Ended. */
            ENDED,
            /** As TAKEN, and prescribed. */
            PRESCRIBED,
            /** Not prescribed: the window counts from its last use, from this day if it is still used. */
            COSMETIC;

            @Override
            public String code() {
                return Coded.kebab(this);
            }
        }

        @Override
        public FactList list() {
            return FactList.MEDICATIONS;
        }

        @Override
        public String code() {
            return medicine.code();
        }

        @Override
        public List<Sighting> seen(Situation situation) {
            return situation.medications(medicine).stream()
                    .flatMap(found -> sighting(found, situation))
                    .toList();
        }

        private Stream<Sighting> sighting(Medication found, Situation situation) {
            boolean ended = situation.ended(found);
            LocalDate last = found.stopped().filter(situation::past).orElse(situation.asOf());
            return switch (use) {
                case CURRENT -> ended ? Stream.empty() : Stream.of(Sighting.of(code()));
                case TAKEN -> Stream.of(ended ? afterwards(last, situation) : Sighting.of(code()));
                case ENDED -> ended ? Stream.of(afterwards(last, situation)) : Stream.empty();
                case PRESCRIBED ->
                    found.prescribed()
                            ? Stream.of(ended ? afterwards(last, situation) : Sighting.of(code()))
                            : Stream.empty();
                case COSMETIC -> found.prescribed() ? Stream.empty() : Stream.of(Sighting.since(code(), null, last));
            };
        }

        private Sighting afterwards(LocalDate last, Situation situation) {
            boolean still = lingers == null ? use == Use.ENDED : !situation.past(last.plus(lingers));
            return still ? Sighting.since(code(), null, last) : Sighting.over(code(), NoteCode.MEDICINE_ENDED);
        }

        @Override
        public boolean asked(Situation situation) {
            return situation.asked(situation.patient().medications(), code()) || situation.unsure(medicine);
        }
    }

    /** A medicine that no table knows. */
    record TakesUnknownMedicine() implements Fact {
        @Override
        public FactList list() {
            return FactList.MEDICATIONS;
        }

        @Override
        public String code() {
            return "unknown-medicine";
        }

        /** The reason's code is the name as it was written: nobody else can say what it is. */
        @Override
        public List<Sighting> seen(Situation situation) {
            return situation.unknownMedications().stream()
                    .map(found -> situation.ended(found)
                            ? Sighting.over(found.name(), NoteCode.MEDICINE_ENDED)
                            : Sighting.of(found.name()))
                    .toList();
        }

        @Override
        public boolean asked(Situation situation) {
            return situation.patient().medications().asked();
        }
    }

    /** An allergy. */
    record HasAllergy(AllergyCode allergy) implements Fact {
        @Override
        public FactList list() {
            return FactList.ALLERGIES;
        }

        @Override
        public String code() {
            return allergy.code();
        }

        @Override
        public List<Sighting> seen(Situation situation) {
            return situation.allergic(allergy) ? List.of(Sighting.of(code())) : List.of();
        }

        @Override
        public boolean asked(Situation situation) {
            return situation.asked(situation.patient().allergies(), code()) || situation.unsure(allergy);
        }
    }

    /** Something that happened; without a date it counts as if it were of the day of screening. */
    record HadEvent(PastEventCode event, Skin skin) implements Fact {
        /** On whose skin. */
        enum Skin implements Coded {
            ANY,
            LIGHTER,
            DARKER;

            @Override
            public String code() {
                return Coded.kebab(this);
            }

            boolean of(Situation situation) {
                boolean dark = situation.patient().phototype().isDark();
                return switch (this) {
                    case ANY -> true;
                    case LIGHTER -> !dark;
                    case DARKER -> dark;
                };
            }
        }

        @Override
        public FactList list() {
            return FactList.HISTORY;
        }

        @Override
        public String code() {
            return event.code();
        }

        @Override
        public List<Sighting> seen(Situation situation) {
            return skin.of(situation)
                    ? situation.events(event).stream()
                            .map(found -> Sighting.since(
                                    code(),
                                    found.site().orElse(null),
                                    found.date().orElse(situation.asOf())))
                            .toList()
                    : List.of();
        }

        @Override
        public boolean asked(Situation situation) {
            return situation.asked(situation.patient().history(), code()) || situation.unsure(event);
        }
    }

    /** A fact of the person beside the lists. */
    record OfPerson(Trait trait) implements Fact {
        @Override
        public FactList list() {
            return FactList.PATIENT;
        }

        @Override
        public String code() {
            return trait.code();
        }

        @Override
        public List<Sighting> seen(Situation situation) {
            return trait.seen(situation);
        }

        @Override
        public boolean asked(Situation situation) {
            return trait.asked(situation);
        }
    }

    /** A feature of the planned course. */
    record OfPlan(PlanFeature feature) implements Fact {
        @Override
        public FactList list() {
            return FactList.COURSE;
        }

        @Override
        public String code() {
            return feature.code();
        }

        @Override
        public List<Sighting> seen(Situation situation) {
            return feature.seen(situation);
        }

        @Override
        public boolean asked(Situation situation) {
            return feature.asked(situation);
        }
    }
}
