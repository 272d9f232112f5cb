package org.percola.outcome;

import org.percola.patient.Scale;

/**
 * From the latent state to what a rater writes down. The latent state is one number: the part of the baseline severity
 * that is gone (1 = all, negative = worse). Every link rises or falls with it, never both.
 */
sealed interface ScaleLink {

    /**
     * Value on the scale minus baseline; the score itself on an improvement scale. Inside the scale's range.
     *
     * @param improvement part of the baseline severity that is gone
     * @param raterError error of the rating, in the unit of {@link ScaleParameters#raterSpread}, positive = flattering
     */
    double change(double improvement, double raterError);

    /** The same of many improvements. */
    default double[] changes(double[] improvements, double raterError) {
        double[] changes = new double[improvements.length];
        for (int k = 0; k < changes.length; k++) {
            changes[k] = change(improvements[k], raterError);
        }
        return changes;
    }

    /** Baseline on the scale, 0 for improvement scales. */
    double baseline();

    /** Change that counts as 100 percent improvement, signed so that better is positive. */
    double span();

    /** The latent improvement at which so large a part of the baseline goes. */
    default double improvementFor(double share) {
        return share;
    }

    /** The link of a scale for a severity stated on it. */
    static ScaleLink of(Scale scale, double severity, OutcomeParameters p) {
        ScaleParameters own = p.scales().of(scale);
        return switch (scale) {
            case GOODMAN_BARON, LEMPERLE, ALEXIADES_ARMENAKAS_TEXTURE ->
                Grades.of(scale, severity, own.cutSpread(), own.visible());
            case GOODMAN_BARON_QUANTITATIVE, ECCA, ACNE_SCAR_SCORE -> new Points(scale, severity, 1, 1, own.visible());
            case MASI, MMASI -> new Points(scale, severity, 1, 1 + p.pigment().areaExponent(), own.visible());
            case DLQI -> new Points(scale, severity, p.scales().dlqiResponse(), 1, own.visible());
            case VAS -> new Share(scale);
            case GAIS, QUARTILE -> Classes.of(scale, p.scales().cuts(), own.cutSpread());
            case CORNEOMETER, DERMAL_DENSITY, EPIDERMAL_DENSITY, ELASTICITY, TEWL ->
                new Instrument(scale, severity, own.visible());
        };
    }

    /**
     * How much of a rater's error shows on a scale of global improvement, which has no room below "none" nor above "all":
     * {@code 2 sqrt(x (1 - x))}, the form of the scatter of a share; 1 half-way, 0 where nothing has changed.
     */
    private static double roomForError(double improvement) {
        double x = StrictMath.min(StrictMath.max(improvement, 0), 1);
        return 2 * StrictMath.sqrt(x * (1 - x));
    }

    private static double within(Scale scale, double value) {
        return StrictMath.min(StrictMath.max(value, scale.lowest()), scale.highest());
    }

    /** Ordered grades, with cuts half-way between them; L the latent grade. */
    record Grades(Scale scale, double baseline, Cuts cuts, double passedBefore, double visible) implements ScaleLink {
        static Grades of(Scale scale, double baseline, double cutSpread, double visible) {
            double[] between = new double[(int) (scale.highest() - scale.lowest())];
            for (int k = 0; k < between.length; k++) {
                between[k] = scale.lowest() + k + 0.5;
            }
            Cuts cuts = Cuts.at(cutSpread, between);
            return new Grades(scale, baseline, cuts, cuts.passed(baseline), visible);
        }

        @Override
        public double change(double improvement, double raterError) {
            double latent = scale.lowest() + (baseline - scale.lowest()) * (1 - improvement) - raterError;
            return within(scale, baseline + cuts.passed(latent) - passedBefore) - baseline;
        }

        @Override
        public double[] changes(double[] improvements, double raterError) {
            double[] latent = new double[improvements.length];
            for (int k = 0; k < latent.length; k++) {
                latent[k] = scale.lowest() + (baseline - scale.lowest()) * (1 - improvements[k]) - raterError;
            }
            double[] changes = cuts.passed(latent);
            for (int k = 0; k < changes.length; k++) {
                changes[k] = within(scale, baseline + changes[k] - passedBefore) - baseline;
            }
            return changes;
        }

        @Override
        public double improvementFor(double share) {
            return share * baseline / StrictMath.max(baseline - scale.lowest(), visible);
        }

        @Override
        public double span() {
            return -StrictMath.max(baseline - scale.lowest(), visible);
        }
    }

    /** A score of many points: {@code baseline (1 - response x)^exponent}. */
    record Points(Scale scale, double baseline, double response, double exponent, double visible) implements ScaleLink {
        @Override
        public double change(double improvement, double raterError) {
            double left = StrictMath.max(0, 1 - response * improvement);
            double score = exponent == 1 ? left : StrictMath.pow(left, exponent);
            return within(scale, baseline * score - raterError) - baseline;
        }

        @Override
        public double improvementFor(double share) {
            return (1 - StrictMath.pow(1 - share, 1 / exponent)) / response;
        }

        @Override
        public double span() {
            return -StrictMath.max(baseline - scale.lowest(), visible);
        }
    }

    /** A share of the way to clear skin, 0 to the top of the scale. */
    record Share(Scale scale) implements ScaleLink {
        @Override
        public double change(double improvement, double raterError) {
            return within(scale, scale.highest() * improvement + raterError * roomForError(improvement));
        }

        @Override
        public double baseline() {
            return 0;
        }

        @Override
        public double span() {
            return scale.highest();
        }
    }

    /** Classes of improvement: GAIS counts down from 4 (no change) to 1, quartiles count up from 0 (none) to 4. */
    record Classes(Scale scale, Cuts cuts) implements ScaleLink {
        static Classes of(Scale scale, ScaleTable.ImprovementCuts cuts, double cutSpread) {
            return new Classes(
                    scale,
                    scale == Scale.GAIS
                            ? Cuts.at(cutSpread, -cuts.improved(), cuts.improved(), cuts.half(), cuts.threeQuarters())
                            : Cuts.at(cutSpread, cuts.improved(), cuts.quarter(), cuts.half(), cuts.threeQuarters()));
        }

        @Override
        public double change(double improvement, double raterError) {
            if (scale == Scale.GAIS) {
                return within(scale, scale.highest() - cuts.passed(improvement + raterError));
            }
            return within(scale, scale.lowest() + cuts.passed(seen(improvement, raterError)));
        }

        @Override
        public double[] changes(double[] improvements, double raterError) {
            double[] seen = new double[improvements.length];
            for (int k = 0; k < seen.length; k++) {
                seen[k] = scale == Scale.GAIS ? improvements[k] + raterError : seen(improvements[k], raterError);
            }
            double[] changes = cuts.passed(seen);
            for (int k = 0; k < changes.length; k++) {
                changes[k] =
                        within(scale, scale == Scale.GAIS ? scale.highest() - changes[k] : scale.lowest() + changes[k]);
            }
            return changes;
        }

        /** Quartiles know nothing below none and above all: a rater errs in between. */
        private static double seen(double improvement, double raterError) {
            return improvement <= 0
                    ? improvement
                    : StrictMath.min(StrictMath.max(improvement + raterError * roomForError(improvement), 0), 1);
        }

        @Override
        public double baseline() {
            return 0;
        }

        /** From "no change" to the best class: three grades down on GAIS, all four up on quartiles. */
        @Override
        public double span() {
            return scale == Scale.GAIS ? scale.lowest() + 1 - scale.highest() : scale.highest() - scale.lowest();
        }
    }

    /** An instrument: {@code baseline (1 + x)}, x the relative change of what it reads. */
    record Instrument(Scale scale, double baseline, double visible) implements ScaleLink {
        @Override
        public double change(double improvement, double raterError) {
            return within(scale, baseline * (1 + improvement) + raterError) - baseline;
        }

        @Override
        public double span() {
            double size = StrictMath.max(baseline, visible);
            return scale.direction() == Scale.Direction.LOWER_IS_BETTER ? -size : size;
        }
    }
}
