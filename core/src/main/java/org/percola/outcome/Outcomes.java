package org.percola.outcome;

import java.util.Arrays;
import org.percola.healing.Recovery;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.Patient;
import org.percola.patient.Scale;

/**
 * Reads one benefit off one recovery: what a rater would write down over the days, and what the same rater would write
 * down about the same person untreated.
 *
 * <pre>
 *   severity(t) = baseline (1 - gain(t) - drift (1 - exp(-t / driftTime))),   value = link(severity, rater error)
 * </pre>
 *
 * Rater error and drift are the same on both sides, so without a session the two curves are equal, bit for bit.
 *
 * @evidence ALAM2014, abstract: untreated half -1.0 at 13 and -0.4 at 26 weeks (-2.3 to 3.5), treated half -2.4 and -3.4
 */
public final class Outcomes {
    private Outcomes() {}

    /** The most that the mechanism takes away on any sample, for somebody whose type was not told. */
    public static double mostGain(Concern concern, Recovery recovery, AdjunctEffect adjunct, OutcomeParameters p) {
        return Arrays.stream(Gains.byMechanism(PooledTrials.untold(concern), SeenTissue.of(recovery), adjunct, p))
                .max()
                .orElse(0);
    }

    /**
     * Reads the benefit that a concern names, for one draw.
     *
     * @param concern what and how bad; without a severity the usual severity of people who come for it is assumed
     * @param recovery of the zone; all zero for an untreated run
     * @param adjunct topical, {@link AdjunctEffect#NONE} without
     */
    public static BenefitReading read(
            Concern concern, Patient patient, Recovery recovery, AdjunctEffect adjunct, OutcomeParameters p) {
        return read(concern, patient, SeenTissue.of(recovery), adjunct, p);
    }

    /** The same on the days that are looked at, for whoever reads more than one benefit or not all days. */
    public static BenefitReading read(
            Concern concern, Patient patient, SeenTissue tissue, AdjunctEffect adjunct, OutcomeParameters p) {
        Scale scale = BenefitScales.of(concern);
        double severity = concern.severity()
                .map(Grading::value)
                .orElseGet(() -> p.scales().usualSeverity(scale, patient));
        ScaleLink link = ScaleLink.of(scale, severity, p);
        double[] gains = Gains.of(concern, scale, tissue, adjunct, link, p);
        double drift = Gains.isTissueReading(scale) ? 0 : p.drift(concern.benefit());
        double raterError = p.raterEffect() * p.scales().of(scale).raterSpread();

        double[] drifted = tissue.drifted(p.driftTime());
        double[] gone = new double[gains.length];
        double[] left = new double[gains.length];
        for (int k = 0; k < gains.length; k++) {
            gone[k] = drift * drifted[k];
            left[k] = gains[k] + gone[k];
        }
        double[] treated = link.changes(left, raterError);
        double[] untreated = link.changes(gone, raterError);
        for (int k = 0; k < gains.length && tissue.day(k) <= 0; k++) { // nobody has rated it yet
            treated[k] = link.change(gains[k], 0);
            untreated[k] = link.change(0, 0);
        }
        return new BenefitReading(
                concern.benefit(), scale, tissue.curve(treated), tissue.curve(untreated), link.baseline(), link.span());
    }
}
