package org.percola.healing;

/** Every state of the tissue at the output days of a run, and the peaks that risks read; see {@link TissueState}. */
public final class TissueTrace {
    private final TissueLog log;
    private final double collagenThreeBaseline;

    TissueTrace(TissueLog log, double collagenThreeBaseline) {
        this.log = log;
        this.collagenThreeBaseline = collagenThreeBaseline;
    }

    /** A state, by its place in {@link TissueState}, at one of the output days. */
    public double value(int state, int day) {
        return log.value(state, day);
    }

    /** Total collagen against baseline, 0 = unchanged. */
    public double collagenChange(int day) {
        return value(TissueState.C3, day) + value(TissueState.C1N, day) + value(TissueState.C1M, day) - 1;
    }

    /** Collagen III over its baseline. */
    public double collagenThreeRatio(int day) {
        return value(TissueState.C3, day) / collagenThreeBaseline;
    }

    /** Mature collagen I against baseline, as a part of all collagen at rest. */
    public double matureChange(int day) {
        return value(TissueState.C1M, day) - (1 - collagenThreeBaseline);
    }

    /** Largest melanin excess of the run. */
    public double peakMelanin() {
        return log.peakMelanin();
    }

    /** Largest disorganised collagen of the run. */
    public double peakScar() {
        return log.peakScar();
    }
}
