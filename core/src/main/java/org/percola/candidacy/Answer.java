package org.percola.candidacy;

import java.time.LocalDate;
import java.util.List;

/** Is it right for me? A refusal is a value with its reasons, never an exception. */
public sealed interface Answer {
    /** Every rule that was hit, strictest first. */
    Findings findings();

    /** Whether a forecast may be shown without an override: not, unless the answer says so. */
    default boolean allowsTreatment() {
        return false;
    }

    /** The word in a result. */
    String code();

    /** Nothing stands against it, and every absolute rule's fact was stated. */
    record Suitable(Findings findings) implements Answer {
        @Override
        public boolean allowsTreatment() {
            return true;
        }

        @Override
        public String code() {
            return "suitable";
        }
    }

    /** Possible, with changes in the plan; also the best answer when facts are missing. */
    record WithCare(Findings findings) implements Answer {
        @Override
        public boolean allowsTreatment() {
            return true;
        }

        @Override
        public String code() {
            return "with-care";
        }
    }

    /** Not before {@code until}. */
    record NotNow(Findings findings, LocalDate until) implements Answer {
        @Override
        public String code() {
            return "not-now";
        }
    }

    /** A dermatologist has to look first. */
    record SeeDermatologist(Findings findings) implements Answer {
        @Override
        public String code() {
            return "see-dermatologist";
        }
    }

    /** Not, unless a specialist decides. */
    record NotRecommended(Findings findings) implements Answer {
        @Override
        public String code() {
            return "not-recommended";
        }
    }

    /**
     * What screening found.
     *
     * @param reasons hits with an effect, strictest first
     * @param notes hits of information only, as codes
     * @param notAsked codes of absolute rules' facts that were not stated
     * @param decisions recorded overrides that were used
     */
    record Findings(List<Reason> reasons, List<String> notes, List<String> notAsked, List<Decision> decisions) {
        public Findings {
            reasons = List.copyOf(reasons);
            notes = List.copyOf(notes);
            notAsked = List.copyOf(notAsked);
            decisions = List.copyOf(decisions);
        }
    }
}
