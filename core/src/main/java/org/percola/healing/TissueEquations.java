// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.
package org.percola.healing;

import java.util.Arrays;

/** The tissue at rest, the jump of a session and what is read off the states, operation by operation as the model has them. */
@SuppressWarnings("all")
final class TissueEquations {
    /** Writes the state of untouched tissue. */
    static void rest(double[] y, HealingParameters p) {
        Arrays.fill(y, 0);
        double c30 = p.collagen().collagenThreeBaseline();
        y[TissueState.F] = 1.0;
        y[TissueState.C3] = c30;
        y[TissueState.C1M] = 1.0 - c30;
        y[TissueState.E] = 1.0;
        y[TissueState.H] = 1.0;
    }

    /** Makes of the states what a session makes of them, all from their values just before it. */
    static void session(double[] y, HealingParameters p, Dose dose) {
        double P = y[TissueState.P];
        double d = dose.dermal();
        double HS = y[TissueState.HS];
        double HsCap = p.clot().neurogenicDoseCap();
        double B = y[TissueState.B];
        double b = dose.epidermal();
        double Z = y[TissueState.Z];
        double zC = p.scar().nicheLoss();
        double c = dose.confluence();
        double sZ = p.scar().nicheSaturation();
        double I = y[TissueState.I];
        double jI = p.inflammation().injurySignal();
        double prime = p.inflammation().priming();
        double M1 = y[TissueState.M1];
        double M2 = y[TissueState.M2];
        double rev = p.inflammation().reversion();
        double C3 = y[TissueState.C3];
        double shaft = p.collagen().shaftLoss();
        double w = dose.woundedFraction();
        double C1N = y[TissueState.C1N];
        double C1M = y[TissueState.C1M];
        double E = y[TissueState.E];
        double V = y[TissueState.V];
        double jV = p.vessels().flushAtOnce();
        y[TissueState.P] = P + d;
        y[TissueState.HS] = HS + StrictMath.sqrt(StrictMath.min(d, HsCap));
        y[TissueState.B] = B + b;
        y[TissueState.Z] = (Z + zC * c) / StrictMath.max(1.0, sZ * (Z + zC * c));
        y[TissueState.I] = I + jI * d * (1.0 + prime * (M1 + M2) / (1.0 + (M1 + M2)));
        y[TissueState.M1] = M1 + rev * d / (1.0 + d) * M2;
        y[TissueState.M2] = M2 - rev * d / (1.0 + d) * M2;
        y[TissueState.C3] = C3 * (1.0 - shaft * w);
        y[TissueState.C1N] = C1N * (1.0 - shaft * w);
        y[TissueState.C1M] = C1M * (1.0 - shaft * w);
        y[TissueState.E] = E * (1.0 - shaft * w);
        y[TissueState.V] = V + jV * StrictMath.sqrt(StrictMath.min(d, HsCap));
    }

    /** Total collagen against rest. */
    static double collagenChange(double[] y, HealingParameters p) {
        double C3 = y[TissueState.C3];
        double c30 = p.collagen().collagenThreeBaseline();
        double C1N = y[TissueState.C1N];
        double C1M = y[TissueState.C1M];
        return C3 - c30 + C1N + (C1M - (1.0 - c30));
    }

    /** Mature collagen I against rest. */
    static double matureChange(double[] y, HealingParameters p) {
        double C1M = y[TissueState.C1M];
        double c30 = p.collagen().collagenThreeBaseline();
        return C1M - (1.0 - c30);
    }

    private TissueEquations() {}
}
