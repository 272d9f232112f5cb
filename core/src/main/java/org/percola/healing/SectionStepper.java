package org.percola.healing;

import static org.percola.numeric.BlockKernel.LANES;

import org.percola.numeric.CellReaction;
import org.percola.numeric.DiffusionLine;
import org.percola.numeric.ReactionDiffusion;
import org.percola.skin.Skin;

/**
 * The kinetics in every cell of a grid, with what is mobile spreading between cells: half a step of diffusion (implicit,
 * across and then down), a step of reaction (the implicit one of {@link CellReaction}, eight cells at a time), half a step
 * of diffusion.
 */
final class SectionStepper {
    private static final double FIRST_STEP_DAYS = 0.01;
    private static final double GROWTH = 1.15;

    private final HealingParameters p;
    private final double[] coefficients;
    private final Motility motility;
    private final DiffusionLine across;
    private final DiffusionLine down;
    private final int columns;
    private final int rows;
    private final double longestStepDays;

    /** Cells, filled up to whole blocks with cells that nobody strikes. */
    private final int stride;

    /** By state, then row by row. */
    private final double[] u;

    private final double[] cell = new double[TissueState.COUNT];
    private CellReaction reaction;
    private double stepDays = FIRST_STEP_DAYS;

    SectionStepper(
            HealingParameters p,
            Skin.Capacity capacity,
            double phot,
            Motility motility,
            DiffusionLine across,
            int columns,
            DiffusionLine down,
            int rows,
            double longestStepDays) {
        this.p = p;
        coefficients = KineticBlock.coefficients(p, capacity, phot);
        reaction = reaction();
        this.motility = motility;
        this.across = across;
        this.columns = columns;
        this.down = down;
        this.rows = rows;
        this.longestStepDays = longestStepDays;
        stride = (columns * rows + LANES - 1) / LANES * LANES;
        u = new double[TissueState.COUNT * stride];
        TissueEquations.rest(cell, p);
        for (int at = 0; at < stride; at++) {
            write(at);
        }
    }

    private CellReaction reaction() {
        return CellReaction.of(ReactionDiffusion.Method.IMPLICIT, KineticBlock.kernel(), coefficients);
    }

    /** Rate of the barrier clock from now on (1/d). */
    void closeBarrierAt(double ratePerDay) {
        coefficients[HealingPlaces.PAR_kB] = ratePerDay;
        reaction = reaction();
    }

    double value(int state, int row, int column) {
        return u[state * stride + row * columns + column];
    }

    /** Copies one cell out. */
    void read(int row, int column, double[] to) {
        for (int state = 0; state < to.length; state++) {
            to[state] = value(state, row, column);
        }
    }

    /** A session hits one cell. */
    void wound(int row, int column, Dose dose) {
        read(row, column, cell);
        TissueEquations.session(cell, p, dose);
        write(row * columns + column);
        stepDays = FIRST_STEP_DAYS;
    }

    private void write(int at) {
        for (int state = 0; state < cell.length; state++) {
            u[state * stride + at] = cell[state];
        }
    }

    /** Runs on to a day; steps grow from session to session. */
    void carry(double fromDays, double toDays) {
        double time = fromDays;
        while (time < toDays) {
            double left = toDays - time;
            int pieces = (int) StrictMath.ceil(left / stepDays);
            double h = pieces <= 1 ? left : StrictMath.min(stepDays, left / 2 > stepDays ? stepDays : left / 2);
            diffuse(h / 2);
            react(h);
            diffuse(h / 2);
            time = pieces <= 1 ? toDays : time + h;
            stepDays = StrictMath.min(longestStepDays, GROWTH * stepDays);
        }
    }

    private void diffuse(double h) {
        for (int state = 0; state < cell.length; state++) {
            double reach = motility.of(state) * h;
            if (reach > 0) {
                for (int row = 0; row < rows && columns > 1; row++) {
                    across.step(u, state * stride + row * columns, 1, reach);
                }
                for (int column = 0; column < columns && rows > 1; column++) {
                    down.step(u, state * stride + column, columns, reach);
                }
            }
        }
    }

    private void react(double h) {
        for (int at = 0; at < stride; at += LANES) {
            reaction.step(u, at, stride, h);
        }
    }
}
