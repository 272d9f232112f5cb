package org.percola.transport;

/**
 * Marches one {@link Column} through time and reports where the solute is.
 *
 * <p>Backward Euler on steps that grow with time ({@link ColumnMarch}), done twice, the second time with every step halved,
 * and the reported amounts extrapolated to second order (2 fine - coarse). Backward Euler is L-stable, keeps every amount
 * positive and loses nothing, and so does the extrapolation but for positivity; where it would report a negative amount,
 * which only happens ahead of a front, in amounts far below any that matter, the fine run is reported instead.
 */
final class ColumnSolver {
    static final double CM_PER_UM = 1e-4;
    /** Donor, stratum corneum, epidermis, dermis, systemic, receptor cell and samples, wiped off: all there is. */
    static final int HELD = 7;

    /** Place of what blood, lymph and what lies below have taken. */
    private static final int SYSTEMIC = 4;

    /** Far ahead of a front numbers end in the last bits that a number has; nothing is left of them, not even a sign. */
    private static final double LEAST = 1e-200;

    /** How far beyond the two runs an amount may lie; the extrapolation to second order is 1. */
    private static final double FARTHEST = 2;

    /** Place of what was wiped off among them; the product comes first. */
    static final int REMOVED = 6;
    /** Place of what has crossed into the dermis so far. */
    static final int ENTERED = HELD;
    /** Numbers recorded at an output. */
    static final int COMPARTMENTS = HELD + 1;

    private final int refinement;
    private final ColumnMarch run;
    private final double[] coarse;
    private final double[] fine;
    private final PassageRate intoDermisCoarse = new PassageRate();
    private final PassageRate outOfBaseCoarse = new PassageRate();
    private long steps;

    ColumnSolver(int refinement, int outputs) {
        this.refinement = refinement;
        run = new ColumnMarch(refinement);
        coarse = new double[outputs * COMPARTMENTS];
        fine = new double[outputs * COMPARTMENTS];
    }

    /** Writes the amounts, in micrograms per square centimetre, at the rising times into {@code amounts}. */
    void solve(Column column, double[] timesH, double[] amounts) {
        run.lay(column);
        run.march(column, timesH, refinement, coarse);
        steps = run.steps();
        intoDermisCoarse.copy(run.intoDermis());
        outOfBaseCoarse.copy(run.outOfBase());
        run.march(column, timesH, 2 * refinement, fine);
        steps += run.steps();
        // What left an inexhaustible product is a bookkeeping number and may have either sign.
        int first = column.donor().inexhaustible() ? 1 : 0;
        for (int k = 0; k < timesH.length * COMPARTMENTS; k += COMPARTMENTS) {
            boolean positive = true;
            for (int c = k; c < k + COMPARTMENTS; c++) {
                amounts[c] = 2 * fine[c] - coarse[c];
                positive &= c < k + first || amounts[c] >= 0;
            }
            if (!positive) {
                System.arraycopy(fine, k, amounts, k, COMPARTMENTS);
            }
            for (int c = k; c < k + COMPARTMENTS; c++) {
                amounts[c] = Math.abs(amounts[c]) < LEAST ? 0 : amounts[c];
            }
        }
        if (column.laboratory().receptorUm() == 0) {
            keepWhatWasTaken(timesH.length, first, amounts);
        }
    }

    /**
     * What a sink has taken it keeps. Both runs know that; their extrapolations at two times may differ in error by more
     * than what passes between the two. Then one of them lies elsewhere on the line through both runs, every point of
     * which holds the balance, {@code fine + w (fine - coarse)}: the later one, or else the one before.
     */
    private void keepWhatWasTaken(int outputs, int first, double[] amounts) {
        for (int k = 1; k < outputs; k++) {
            if (amounts[taken(k)] < amounts[taken(k - 1)]) {
                lay(k, amounts[taken(k - 1)], first, amounts);
            }
        }
        for (int k = outputs - 2; k >= 0; k--) {
            if (amounts[taken(k)] > amounts[taken(k + 1)]) {
                lay(k, amounts[taken(k + 1)], first, amounts);
            }
        }
    }

    private static int taken(int output) {
        return output * COMPARTMENTS + SYSTEMIC;
    }

    /** Moves an output along its line to where the sink has taken that much; leaves it where that lies too far off. */
    private void lay(int output, double wanted, int first, double[] amounts) {
        int at = output * COMPARTMENTS;
        int taken = taken(output);
        double weight = (wanted - fine[taken]) / (fine[taken] - coarse[taken]);
        boolean near = Math.abs(weight) <= FARTHEST;
        for (int c = at + first; near && c < at + COMPARTMENTS; c++) {
            near = fine[c] + weight * (fine[c] - coarse[c]) >= 0;
        }
        for (int c = at; near && c < at + COMPARTMENTS; c++) {
            amounts[c] = c == taken ? wanted : fine[c] + weight * (fine[c] - coarse[c]);
        }
    }

    /** As {@link ColumnMarch#permeabilityUmPerS}. */
    double permeabilityUmPerS(Column column) {
        return run.permeabilityUmPerS(column);
    }

    /** Backward Euler steps of the last solution, both runs. */
    long steps() {
        return steps;
    }

    /** Foot of the steepest tangent of what has entered the dermis: the classical time lag. Negative if nothing has. */
    double lagS() {
        return run.intoDermis().lagS();
    }

    /** How what has entered the dermis grew, of the finer run. */
    PassageRate intoDermis() {
        return run.intoDermis();
    }

    /** How what has left the piece at its base grew, of the finer run. */
    PassageRate outOfBase() {
        return run.outOfBase();
    }

    /** The steepest slope, um x ug/mL per second, extrapolated like the amounts. */
    double steepest(boolean base) {
        double better = base ? run.outOfBase().steepest() : run.intoDermis().steepest();
        double worse = base ? outOfBaseCoarse.steepest() : intoDermisCoarse.steepest();
        return 2 * better - worse > 0 ? 2 * better - worse : better;
    }

    /** The lag, extrapolated; negative if nothing passed. */
    double lagS(boolean base) {
        double better = base ? run.outOfBase().lagS() : run.intoDermis().lagS();
        double worse = base ? outOfBaseCoarse.lagS() : intoDermisCoarse.lagS();
        return better < 0 ? better : Math.max(0, 2 * better - worse);
    }

    /** As {@link ColumnMarch#drawnDown}. */
    double drawnDown() {
        return run.drawnDown();
    }

    /** As {@link ColumnMarch#put}. */
    double put() {
        return run.put();
    }

    /** As {@link ColumnMarch#putBy}. */
    double putBy(double timeS) {
        return run.putBy(timeS);
    }

    /** Largest difference between the two runs at any output: an upper bound of the error in time of the result. */
    double timeErrorUgPerCm2(int outputs) {
        double largest = 0;
        for (int k = 0; k < outputs * COMPARTMENTS; k++) {
            largest = Math.max(largest, Math.abs(fine[k] - coarse[k]));
        }
        return largest;
    }
}
