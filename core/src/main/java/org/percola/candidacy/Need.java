package org.percola.candidacy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.percola.patient.ConditionCode;
import org.percola.patient.MedicationClass;

/** What must be there too before a fact matters: a product in the plan, or a second fact. */
sealed interface Need {
    boolean met(Situation situation);

    /** The note that stands in for the rule where the need is not met: only for needs of the plan. */
    default Optional<NoteCode> noteIfUnmet() {
        return Optional.empty();
    }

    /** The fact matters by itself. */
    record None() implements Need {
        @Override
        public boolean met(Situation situation) {
            return true;
        }
    }

    /** A topical anaesthetic is planned. */
    record Anaesthetic() implements Need {
        @Override
        public boolean met(Situation situation) {
            return situation.anaesthetised();
        }

        @Override
        public Optional<NoteCode> noteIfUnmet() {
            return Optional.of(NoteCode.ONLY_WITH_ANAESTHETIC);
        }
    }

    /** One of these products is planned. */
    record Product(Set<String> keys) implements Need {
        public Product {
            keys = Set.copyOf(keys);
        }

        @Override
        public boolean met(Situation situation) {
            return situation
                    .topical()
                    .map(use -> keys.contains(use.topical().key()))
                    .orElse(false);
        }

        @Override
        public Optional<NoteCode> noteIfUnmet() {
            return Optional.of(NoteCode.ONLY_WITH_ADJUNCT);
        }
    }

    /** One of these medicines is taken now. */
    record Medicine(Set<MedicationClass> classes) implements Need {
        public Medicine {
            classes = EnumSet.copyOf(classes);
        }

        @Override
        public boolean met(Situation situation) {
            return classes.stream()
                    .anyMatch(wanted -> situation.medications(wanted).stream()
                            .anyMatch(medication -> !situation.ended(medication)));
        }
    }

    /** One of these conditions is there too. */
    record Companion(Set<ConditionCode> codes) implements Need {
        public Companion {
            codes = EnumSet.copyOf(codes);
        }

        @Override
        public boolean met(Situation situation) {
            return codes.stream().anyMatch(code -> !situation.conditions(code).isEmpty());
        }
    }
}
