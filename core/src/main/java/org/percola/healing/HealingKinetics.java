package org.percola.healing;

import java.util.Arrays;
import org.percola.numeric.OdeSystem;
import org.percola.skin.Skin;

/**
 * The 25 kinetic equations of a slab of needled skin and its epidermis, between sessions and at a session; time in days.
 * Matrix states are parts of the collagen at rest (C3 + C1n + C1m = 1), epidermis, elastin and fibroblasts are 1 at
 * rest, all others 0, and rest is an exact steady state. Valid as an average over a treated area, not beside one hole.
 *
 * <p>Cause flows one way but for three loops (inflammation, tension, matrix), so a linear solve with {@code shift - J}
 * costs one 4 x 4 and two 3 x 3 systems, not one of 25 x 25.
 */
final class HealingKinetics implements OdeSystem {
    private final InflammatoryDynamics inflammation;
    private final PigmentDynamics pigment;
    private final FibroblastDynamics fibroblasts;
    private final MatrixDynamics matrix;

    /** The kinetics on a skin of this capacity, whose melanocytes react {@code phot} times as those of phototype III. */
    HealingKinetics(HealingParameters p, Skin.Capacity capacity, double phot) {
        inflammation = new InflammatoryDynamics(p);
        pigment = new PigmentDynamics(p, phot);
        fibroblasts = new FibroblastDynamics(p);
        matrix = new MatrixDynamics(p, capacity, fibroblasts);
    }

    /** Rate of the barrier clock from now on (1/d). */
    void closeBarrierAt(double ratePerDay) {
        inflammation.closeBarrierAt(ratePerDay);
    }

    /** Writes the state of untouched skin. */
    void rest(double[] y) {
        Arrays.fill(y, 0);
        y[TissueState.F] = 1;
        matrix.rest(y);
    }

    /** The jump of a session. */
    void wound(double[] y, Dose dose) {
        inflammation.wound(y, dose);
        fibroblasts.wound(y, dose);
        matrix.wound(y, dose);
    }

    /** Total collagen against rest, exactly 0 there. */
    double collagenChange(double[] y) {
        return matrix.collagenChange(y);
    }

    /** Mature collagen I against rest, exactly 0 there. */
    double matureChange(double[] y) {
        return matrix.matureChange(y);
    }

    @Override
    public int dimension() {
        return TissueState.COUNT;
    }

    @Override
    public void derivative(double[] state, double[] derivative) {
        inflammation.slope(state, derivative);
        pigment.slope(state, derivative);
        fibroblasts.slope(state, derivative);
        matrix.slope(state, derivative);
    }

    @Override
    public void factor(double[] state, double shift) {
        inflammation.factor(state, shift);
        pigment.factor(state, shift);
        fibroblasts.factor(state, shift);
        matrix.factor(state, shift);
    }

    @Override
    public void solve(double[] rightSide) {
        inflammation.solve(rightSide);
        pigment.solve(rightSide);
        fibroblasts.solve(rightSide);
        matrix.solve(rightSide);
    }
}
