package org.percola.population;

import org.percola.patient.Scale;
import org.percola.quantity.Check;
import org.percola.safety.SideEffect;

/** What a trial looks at. */
public sealed interface Endpoint {
    /**
     * A grading.
     *
     * @param days after the first session, or after the last one
     */
    record Graded(Scale scale, double days, boolean afterLastSession, Responder responder) implements Endpoint {
        public Graded {
            Check.inRange("Endpoint.days", days, 0, TrialDesign.MAX_DAYS);
        }
    }

    /** Whether somebody has an adverse event at any time of the course. */
    record Adverse(SideEffect event) implements Endpoint {}

    /**
     * Who counts as a responder.
     *
     * @param kind one grade or class better, or a part of the baseline
     * @param part of the baseline that must be gone, or of the way up an improvement scale
     */
    record Responder(Kind kind, double part) {
        /** How a responder is told. */
        public enum Kind {
            ONE_GRADE,
            PART
        }

        private static final Responder ONE_GRADE = new Responder(Kind.ONE_GRADE, 0);
        private static final Responder HALF = new Responder(Kind.PART, 0.5);

        public Responder {
            Check.inRange("Responder.part", part, 0, 1);
        }

        /** At least that part better. */
        public static Responder better(double part) {
            return new Responder(Kind.PART, part);
        }

        /** What trials on that scale usually count: a grade on scales of grades, half on all others. */
        public static Responder usual(Scale scale) {
            return switch (scale) {
                case GOODMAN_BARON, LEMPERLE, ALEXIADES_ARMENAKAS_TEXTURE, GAIS -> ONE_GRADE;
                case GOODMAN_BARON_QUANTITATIVE, ECCA, ACNE_SCAR_SCORE, MASI, MMASI, VAS, QUARTILE, DLQI, TEWL -> HALF;
                case CORNEOMETER, DERMAL_DENSITY, EPIDERMAL_DENSITY, ELASTICITY -> better(0.1);
            };
        }

        /** Whether somebody with this baseline and this change (or score) is one. */
        boolean holds(Scale scale, double baseline, double change) {
            double better = Readings.improvement(scale, change);
            return switch (kind) {
                case ONE_GRADE -> better >= 0.5;
                case PART ->
                    switch (scale.direction()) {
                        case LOWER_IS_BETTER -> better >= part * baseline - scale.lowest() * part;
                        case HIGHER_IS_BETTER -> better >= part * baseline;
                        case IMPROVEMENT -> better >= part * Readings.wholeImprovement(scale);
                    };
            };
        }
    }
}
