package org.percola.outcome;

import org.percola.numeric.Curve;
import org.percola.patient.Benefit;
import org.percola.patient.Scale;

/**
 * One benefit read off one draw.
 *
 * @param scale on which the changes are given
 * @param treatedChange over days, value minus baseline on the scale (an improvement scale: the score itself)
 * @param untreatedChange the same person, same rater, same clinic, without treatment
 * @param baselineValue baseline on the scale, 0 for improvement scales
 * @param improvementSpan change on the scale that counts as 100 percent improvement, signed so that better is positive
 */
public record BenefitReading(
        Benefit benefit,
        Scale scale,
        Curve treatedChange,
        Curve untreatedChange,
        double baselineValue,
        double improvementSpan) {

    /** Change net of what would have happened untreated, on the scale. */
    public double attributableAt(double timeDays) {
        return treatedChange.at(timeDays) - untreatedChange.at(timeDays);
    }

    /** Attributable change in percent of the span; positive is better. */
    public double improvementPercentAt(double timeDays) {
        return 100 * attributableAt(timeDays) / improvementSpan;
    }
}
