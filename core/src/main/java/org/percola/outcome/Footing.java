package org.percola.outcome;

import java.util.OptionalDouble;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;

/**
 * What a benefit's size stands on, decided by the interval score of trials that were left out: {@code outcome/footing.csv},
 * written by {@code percola verify --footing} and never by hand.
 *
 * @param studiesCount trials that report an improvement which can be pooled
 * @param scoreRatioOrNaN mean interval score of the mechanism over that of the naive forecast, each trial left out; below
 *     one the mechanism is better; NaN where fewer than three trials can be pooled
 * @param centre of the pooled trials, part of the baseline that goes
 * @param sd between them, of the logs where {@code inLogs}
 * @param leastGain what the mechanism gives, in the middle of what is believed, for the weakest of those trials
 */
public record Footing(
        Benefit benefit,
        ForecastBy by,
        Why why,
        int studiesCount,
        double scoreRatioOrNaN,
        double centre,
        double sd,
        boolean inLogs,
        double leastGain) {

    /** Why so. */
    public enum Why implements Coded {
        BETTER_THAN_NAIVE,
        NO_BETTER_THAN_NAIVE,
        /** Nothing to pool: the mechanism stands alone, unchecked. */
        TOO_FEW_TRIALS;

        @Override
        public String code() {
            return Coded.kebab(this);
        }
    }

    /** The best that is left of a severity by a draw of the pooled trials: nothing takes all of it. */
    static final double MOST = 0.95;

    public OptionalDouble scoreRatio() {
        return Double.isNaN(scoreRatioOrNaN) ? OptionalDouble.empty() : OptionalDouble.of(scoreRatioOrNaN);
    }

    /** Part of the baseline that goes in a trial at this place among clinics. */
    double improvementAt(double clinicEffect) {
        double drawn = inLogs ? StrictMath.exp(StrictMath.log(centre) + sd * clinicEffect) : centre + sd * clinicEffect;
        return StrictMath.min(MOST, drawn);
    }
}
