package org.percola.outcome;

import java.util.Arrays;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Concern;

/**
 * Size of a benefit by the pooled published trials, where the mechanism did not forecast left-out trials better.
 *
 * <pre>
 *   x(t) = dose(t) type(t) (1 - (1 - X)^(e^(personSpread z2))),   dose(t) = g(t) / G min(1, G / least)
 * </pre>
 *
 * X is the trial's improvement at this clinic, drawn from the mean and SD between the published trials; g the mechanism's
 * gain in the middle of what is believed for somebody whose type was not told, G its largest, least that of the weakest published
 * course; type the mechanism's ratio for the type that was told. So every course as strong as the published ones has what
 * those had, a weaker one less in proportion, no session nothing, and the days are the mechanism's.
 */
final class PooledTrials {
    private PooledTrials() {}

    /** Part of the baseline severity that is gone on every day that is looked at. */
    static double[] gains(
            Concern concern,
            SeenTissue tissue,
            AdjunctEffect adjunct,
            Footing footing,
            ScaleLink link,
            OutcomeParameters p) {
        double trial = StrictMath.min(Footing.MOST, link.improvementFor(footing.improvementAt(p.clinicEffect())));
        double spread = StrictMath.exp(p.personSpread(concern.benefit()) * p.personEffect());
        double person = 1 - StrictMath.pow(1 - trial, spread);
        double[] told = Gains.byMechanism(concern, tissue, adjunct, Middle.PARAMETERS);
        double[] untold =
                Gains.byMechanism(untold(concern), SeenTissue.of(tissue.recovery()), adjunct, Middle.PARAMETERS);
        double[] gains = new double[told.length];
        double most = Arrays.stream(untold).max().orElse(0);
        double ratio = most > 0 ? StrictMath.min(1, most / footing.leastGain()) / most : 0;
        for (int k = 0; k < gains.length; k++) {
            gains[k] = StrictMath.min(1, ratio * told[k] * person);
        }
        return gains;
    }

    /** The same concern, its type not told. */
    static Concern untold(Concern concern) {
        return new Concern(concern.benefit(), concern.severity().orElse(null), null, null, null);
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Middle {
        static final OutcomeParameters PARAMETERS = OutcomeParameters.of(ParameterDraw.central(Evidence.standard()));
    }
}
