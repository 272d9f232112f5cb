package org.percola.healing;

import org.percola.evidence.ParameterDraw;

/**
 * How far each state wanders in the tissue, in mm2 per day; what has no entry stays where it is. Chemotaxis is left out:
 * no number was seen.
 */
final class Motility {
    private final double[] perDay = new double[TissueState.COUNT];

    private Motility() {}

    static Motility of(ParameterDraw draw) {
        var motility = new Motility();
        double signals = draw.value("healing.signalDiffusivity");
        motility.perDay[TissueState.I] = signals;
        motility.perDay[TissueState.T1] = signals;
        motility.perDay[TissueState.T3] = signals;
        double fluids = draw.value("healing.fluidDiffusivity");
        motility.perDay[TissueState.HS] = fluids;
        motility.perDay[TissueState.W] = fluids;
        motility.perDay[TissueState.X] = draw.value("healing.proteaseDiffusivity");
        motility.perDay[TissueState.N] = draw.value("healing.neutrophilMotility");
        double macrophages = draw.value("healing.macrophageMotility");
        motility.perDay[TissueState.M1] = macrophages;
        motility.perDay[TissueState.M2] = macrophages;
        double fibroblasts = draw.value("healing.fibroblastMotility");
        motility.perDay[TissueState.F] = fibroblasts;
        motility.perDay[TissueState.Y] = fibroblasts;
        return motility;
    }

    double of(int state) {
        return perDay[state];
    }

    /** The same but that everything wanders so many times as far. */
    Motility times(double factor) {
        var other = new Motility();
        for (int k = 0; k < perDay.length; k++) {
            other.perDay[k] = factor * perDay[k];
        }
        return other;
    }
}
