package org.percola.forecast;

import java.util.List;
import java.util.OptionalDouble;
import org.percola.numeric.Band;
import org.percola.outcome.Certainty;
import org.percola.outcome.Footing;
import org.percola.patient.Benefit;
import org.percola.patient.Scale;

/** One of the seven benefits: a reading, or the reason why it makes no sense here. */
public sealed interface BenefitRow {
    Benefit benefit();

    /**
     * Read on {@code readDay}: the best day of the median, or the horizon where the median never improves.
     *
     * @param changeOnScale against baseline
     * @param attributable net of what would have happened untreated
     * @param improvementPercent attributable, positive is better
     * @param smallestVisible change on the scale that an eye or a rater can tell
     * @param visibleProbability share of draws whose attributable change is at least that
     * @param firstSeenDayOrNaN first day on which the median is visible, NaN if never
     * @param bestDayOrNaN day of the best median, NaN if it never improves
     * @param certainty that there is a benefit
     * @param sizeCertainty that it is as large as forecast
     * @param footing what its size is forecast by
     */
    record Read(
            Benefit benefit,
            Scale scale,
            boolean concern,
            double readDay,
            double baselineValue,
            Band changeOnScale,
            Band untreatedChange,
            Band attributable,
            Band improvementPercent,
            double smallestVisible,
            double visibleProbability,
            double firstSeenDayOrNaN,
            double bestDayOrNaN,
            Certainty certainty,
            Certainty sizeCertainty,
            Footing footing,
            List<TimePoint> course)
            implements BenefitRow {

        public Read {
            course = List.copyOf(course);
        }

        public OptionalDouble firstSeenDay() {
            return Double.isNaN(firstSeenDayOrNaN) ? OptionalDouble.empty() : OptionalDouble.of(firstSeenDayOrNaN);
        }

        public OptionalDouble bestDay() {
            return Double.isNaN(bestDayOrNaN) ? OptionalDouble.empty() : OptionalDouble.of(bestDayOrNaN);
        }
    }

    /** Improvement on one day, for plots. */
    record TimePoint(double timeDays, Band improvementPercent, Band untreatedPercent) {}

    /** Does not apply; {@code reason} is a code that {@code words} translates. */
    record NotApplicable(Benefit benefit, Scale scale, String reason) implements BenefitRow {}
}
