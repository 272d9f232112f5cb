package org.percola.population;

import org.percola.patient.Scale;

/** How changes on a scale are put so that better is positive. */
final class Readings {
    private Readings() {}

    /** Change, or score, as an improvement in the unit of the scale. GAIS counts down from 4, which is no change. */
    static double improvement(Scale scale, double change) {
        return switch (scale.direction()) {
            case LOWER_IS_BETTER -> -change;
            case HIGHER_IS_BETTER -> change;
            case IMPROVEMENT -> scale == Scale.GAIS ? scale.highest() - 1 - change : change;
        };
    }

    /** From no change to the best that an improvement scale has. */
    static double wholeImprovement(Scale scale) {
        return scale == Scale.GAIS ? scale.highest() - 1 - scale.lowest() : scale.highest();
    }

    /** As trials print it: change of the mean in per cent of the mean baseline, or of the whole improvement scale. */
    static double percent(Scale scale, double baselineMean, double changeMean) {
        double whole = scale.direction() == Scale.Direction.IMPROVEMENT ? wholeImprovement(scale) : baselineMean;
        return whole > 0 ? 100 * improvement(scale, changeMean) / whole + 0.0 : 0;
    }

    /** Whether the scale grades before treatment too. */
    static boolean hasBaseline(Scale scale) {
        return scale.direction() != Scale.Direction.IMPROVEMENT;
    }
}
