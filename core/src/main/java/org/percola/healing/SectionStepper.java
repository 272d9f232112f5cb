package org.percola.healing;

import java.util.Arrays;
import org.percola.numeric.DiffusionLine;

/**
 * The kinetics in every cell of a grid, with what is mobile spreading between cells: half a step of diffusion, a step of
 * reaction, half a step of diffusion.
 *
 * <pre>
 * reaction   (1/(g h) - J) k1 = f(u) / (g h),  (1/(g h) - J) k2 = (f(u + h k1) - 2 k1) / (g h)
 *            u' = u + h (3 k1 + k2) / 2,       g = 1 - 1/sqrt(2): second order, any step is stable
 * diffusion  implicit, across and then down
 * </pre>
 */
final class SectionStepper {
    private static final double GAMMA = 1 - 1 / StrictMath.sqrt(2);
    private static final double FIRST_STEP_DAYS = 0.01;
    private static final double GROWTH = 1.15;

    private final HealingKinetics kinetics;
    private final Motility motility;
    private final DiffusionLine across;
    private final DiffusionLine down;
    private final int columns;
    private final int rows;
    private final double longestStepDays;

    /** By state, then row by row. */
    private final double[][] u;

    private final double[] cell = new double[TissueState.COUNT];
    private final double[] k1 = new double[TissueState.COUNT];
    private final double[] k2 = new double[TissueState.COUNT];
    private final double[] ahead = new double[TissueState.COUNT];
    private double stepDays = FIRST_STEP_DAYS;

    SectionStepper(
            HealingKinetics kinetics,
            Motility motility,
            DiffusionLine across,
            int columns,
            DiffusionLine down,
            int rows,
            double longestStepDays) {
        this.kinetics = kinetics;
        this.motility = motility;
        this.across = across;
        this.columns = columns;
        this.down = down;
        this.rows = rows;
        this.longestStepDays = longestStepDays;
        u = new double[TissueState.COUNT][columns * rows];
        kinetics.rest(cell);
        for (int state = 0; state < u.length; state++) {
            Arrays.fill(u[state], cell[state]);
        }
    }

    double value(int state, int row, int column) {
        return u[state][row * columns + column];
    }

    /** Copies one cell out. */
    void read(int row, int column, double[] to) {
        for (int state = 0; state < u.length; state++) {
            to[state] = u[state][row * columns + column];
        }
    }

    /** A session hits one cell. */
    void wound(int row, int column, Dose dose) {
        read(row, column, cell);
        kinetics.wound(cell, dose);
        write(row * columns + column);
        stepDays = FIRST_STEP_DAYS;
    }

    private void write(int at) {
        for (int state = 0; state < u.length; state++) {
            u[state][at] = cell[state];
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
        for (int state = 0; state < u.length; state++) {
            double reach = motility.of(state) * h;
            if (reach > 0) {
                for (int row = 0; row < rows && columns > 1; row++) {
                    across.step(u[state], row * columns, 1, reach);
                }
                for (int column = 0; column < columns && rows > 1; column++) {
                    down.step(u[state], column, columns, reach);
                }
            }
        }
    }

    private void react(double h) {
        double shift = 1 / (GAMMA * h);
        for (int at = 0; at < columns * rows; at++) {
            for (int state = 0; state < u.length; state++) {
                cell[state] = u[state][at];
            }
            kinetics.factor(cell, shift);
            kinetics.derivative(cell, k1);
            scale(k1, shift);
            kinetics.solve(k1);
            for (int state = 0; state < u.length; state++) {
                ahead[state] = cell[state] + h * k1[state];
            }
            kinetics.derivative(ahead, k2);
            for (int state = 0; state < u.length; state++) {
                k2[state] = shift * (k2[state] - 2 * k1[state]);
            }
            kinetics.solve(k2);
            for (int state = 0; state < u.length; state++) {
                u[state][at] = cell[state] + h * (3 * k1[state] + k2[state]) / 2;
            }
        }
    }

    private static void scale(double[] values, double factor) {
        for (int k = 0; k < values.length; k++) {
            values[k] *= factor;
        }
    }
}
