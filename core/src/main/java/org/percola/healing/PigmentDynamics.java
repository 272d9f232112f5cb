package org.percola.healing;

import static org.percola.healing.TissueState.G;
import static org.percola.healing.TissueState.I;
import static org.percola.healing.TissueState.Q;

/**
 * Melanocytes that inflammation wakes, and the melanin they leave.
 *
 * <pre>
 * G' = phot aG h(I, KG) - kG G        Q' = sQ G - kQ Q
 * </pre>
 *
 * <p>phot is the skin's reactivity, 1 for phototype III. Both states are proportional to it, so darker skin never has
 * less melanin excess, and sunlight may be applied to the result as a factor.
 *
 * @evidence EIMPUNTH2013, abstract: dark marks last for months to years
 */
final class PigmentDynamics {
    private final double aG;
    private final double KG;
    private final double sG;
    private final double kG;
    private final double sQ;
    private final double kQ;
    private final double phot;
    private double activityInverse;
    private double melaninInverse;
    private double activityByI;

    PigmentDynamics(HealingParameters p, double phot) {
        this.phot = phot;
        aG = p.pigment().melanocyteActivation();
        KG = p.pigment().melanocyteActivationHalf();
        sG = p.pigment().melanocyteSaturation();
        kG = p.pigment().melanocyteLoss();
        sQ = p.pigment().melaninSynthesis();
        kQ = p.pigment().melaninClearance();
    }

    void slope(double[] y, double[] slope) {
        slope[G] = phot * aG * Hill.at(y[I], KG, sG) - kG * y[G];
        slope[Q] = sQ * y[G] - kQ * y[Q];
    }

    void factor(double[] y, double shift) {
        activityInverse = 1 / (shift + kG);
        melaninInverse = 1 / (shift + kQ);
        activityByI = phot * aG * Hill.slope(y[I], KG, sG);
    }

    void solve(double[] b) {
        b[G] = (b[G] + activityByI * b[I]) * activityInverse;
        b[Q] = (b[Q] + sQ * b[G]) * melaninInverse;
    }
}
