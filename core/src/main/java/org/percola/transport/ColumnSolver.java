package org.percola.transport;

import java.util.Arrays;
import org.percola.numeric.Ladder;

/**
 * Marches one {@link Column} through time and reports where the solute is.
 *
 * <pre>
 * V du/dt = sum of g (u' - u) - loss u,   d(systemic)/dt = sum of loss u,   g of holes x 2^(-t / half-life)
 * </pre>
 *
 * Backward Euler on steps that grow with time, done twice, the second time with every step halved, and the reported
 * amounts extrapolated to second order (2 fine - coarse). Backward Euler is L-stable, keeps every amount positive and
 * loses nothing, and so does the extrapolation but for positivity; where it would report a negative amount, which only
 * happens ahead of a front, in amounts far below any that matter, the fine run is reported instead. Systemic uptake is
 * summed by the same rule as the concentrations, so the balance closes to round-off.
 */
final class ColumnSolver {
    static final double CM_PER_UM = 1e-4;
    /** Donor, stratum corneum, epidermis, dermis, systemic. */
    static final int COMPARTMENTS = 5;

    private static final double S_PER_H = 3600;
    private static final double LN2 = StrictMath.log(2);
    /** First step after anything new, and growth of steps with the time since then: the resolution in time. */
    private static final double FIRST_STEP_S = 4;

    private static final double STEP_PER_TIME = 0.25;

    private final ColumnMesh mesh;
    private final Ladder ladder;
    private final int refinement;
    /** What each cell holds, amounts per area. */
    private final double[] tissue;

    private final double[] fluid;
    private final double[] coarse;
    private final double[] fine;
    private double donor;
    private double systemic;
    private double entered;
    private double steepest;
    private double lagS;
    private long steps;

    ColumnSolver(int refinement, int outputs) {
        this.refinement = refinement;
        mesh = new ColumnMesh(refinement);
        ladder = new Ladder(mesh.cells);
        tissue = new double[mesh.cells];
        fluid = new double[mesh.cells];
        coarse = new double[outputs * COMPARTMENTS];
        fine = new double[outputs * COMPARTMENTS];
    }

    /** Writes the amounts, in micrograms per square centimetre, at the rising times into {@code amounts}. */
    void solve(Column column, double[] timesH, double[] amounts) {
        mesh.build(column);
        steps = 0;
        march(column, timesH, refinement, coarse);
        march(column, timesH, 2 * refinement, fine);
        for (int k = 0; k < timesH.length * COMPARTMENTS; k += COMPARTMENTS) {
            boolean positive = true;
            for (int c = k; c < k + COMPARTMENTS; c++) {
                amounts[c] = 2 * fine[c] - coarse[c];
                positive &= amounts[c] >= 0;
            }
            if (!positive) {
                System.arraycopy(fine, k, amounts, k, COMPARTMENTS);
            }
        }
    }

    /** Backward Euler steps of the last solution, both runs. */
    long steps() {
        return steps;
    }

    /** Foot of the steepest tangent of what has entered the dermis: the classical time lag. Negative if nothing has. */
    double lagS() {
        return steepest > 0 ? lagS : -1;
    }

    /** Largest difference between the two runs at any output: an upper bound of the error in time of the result. */
    double timeErrorUgPerCm2(int outputs) {
        double largest = 0;
        for (int k = 0; k < outputs * COMPARTMENTS; k++) {
            largest = Math.max(largest, Math.abs(fine[k] - coarse[k]));
        }
        return largest;
    }

    private void march(Column column, double[] timesH, int division, double[] into) {
        Column.Donor product = column.donor();
        Arrays.fill(tissue, 0);
        Arrays.fill(fluid, 0);
        donor = product.concentrationUgPerMl() * product.volumeUm();
        systemic = 0;
        if (product.contactS() > 0) {
            march(column, 0, product.contactS(), division, false);
        }
        carry(column);
        entered = 0;
        steepest = 0;
        lagS = 0;
        double fromS = 0;
        for (int k = 0; k < timesH.length; k++) {
            march(column, fromS, timesH[k] * S_PER_H, division, true);
            fromS = timesH[k] * S_PER_H;
            record(into, k * COMPARTMENTS);
        }
    }

    /** Needles that go through the product take some of it down; the rest of it mixes with what comes up. */
    private void carry(Column column) {
        double share = column.holes().carriedFraction();
        double taken = 0;
        for (int k = 0; k < mesh.sides; k++) {
            taken += share * mesh.sideCapacity[k];
        }
        double room = column.donor().capacityRatio() * column.donor().volumeUm() + taken;
        double level = room > 0 ? donor / room : 0;
        for (int k = 0; k < mesh.sides; k++) {
            fluid[k] = share * mesh.sideCapacity[k] * level;
            donor -= fluid[k];
        }
    }

    private void march(Column column, double fromS, double toS, int division, boolean opened) {
        double time = fromS;
        while (time < toS) {
            double wanted = Math.max(FIRST_STEP_S, STEP_PER_TIME * time);
            double pieces = StrictMath.ceil((toS - time) / wanted);
            double end = pieces > 1 ? time + (toS - time) / pieces : toS;
            double step = (end - time) / division;
            for (int k = 0; k < division; k++) {
                time = k < division - 1 ? time + step : end;
                step(column, step, time, opened);
            }
        }
    }

    private void step(Column column, double dt, double time, boolean opened) {
        Column.Holes holes = column.holes();
        Column.Donor product = column.donor();
        double age = time + holes.openSinceS();
        int sides = opened ? mesh.sides : 0;
        double pore = sides > 0 ? StrictMath.exp(-LN2 * age / holes.poreHalfLifeS()) : 0;
        double breach = opened && holes.breachUmPerS() > 0
                ? holes.breachUmPerS() * StrictMath.exp(-LN2 * age / holes.barrierHalfLifeS())
                : 0;
        double past = mesh.shunt + breach;
        double bypass = past > 0 ? 1 / (1 / past + mesh.epidermisHalfResistance) : 0;
        double mouth = pore * mesh.mouth;
        double perStep = 1 / dt;
        fill(perStep, pore, sides);
        ladder.clearHead(mesh.cells);
        ladder.linkHeadToChain(0, mesh.top);
        ladder.linkHeadToChain(mesh.epidermisStart, bypass);
        ladder.linkHeadToSide(mouth);
        ladder.chainDiagonal()[0] += mesh.top;
        ladder.chainDiagonal()[mesh.epidermisStart] += bypass;
        double level = product.concentrationUgPerMl() / product.capacityRatio();
        if (product.inexhaustible()) {
            ladder.solveBelow(mesh.cells, sides, level);
        } else {
            double own = perStep * product.capacityRatio() * product.volumeUm() + mesh.top + bypass + mouth;
            level = ladder.solve(mesh.cells, sides, own, perStep * donor);
        }
        double entering = move(dt, level, bypass, mouth, pore, sides);
        steps++;
        if (opened) {
            entered += entering;
            if (entering > steepest * dt) {
                steepest = entering * perStep;
                lagS = Math.max(0, time - entered / steepest);
            }
        }
    }

    /**
     * Moves contents by the fluxes of the new concentrations: what leaves one cell enters the next to the last bit but
     * one, however stiff the step.
     *
     * @return what crossed into the dermis
     */
    private double move(double dt, double level, double bypass, double mouth, double pore, int sides) {
        double[] u = ladder.chainRight();
        double[] w = ladder.sideRight();
        double entering = 0;
        double in = dt * mesh.top * (level - u[0]);
        double past = dt * bypass * (level - u[mesh.epidermisStart]);
        double fluidIn = sides > 0 ? dt * mouth * (level - w[0]) : 0;
        donor -= in + past + fluidIn;
        tissue[mesh.epidermisStart] += past;
        for (int k = 0; k < mesh.cells; k++) {
            if (k == mesh.dermisStart) {
                entering = in + fluidIn;
            }
            double out = k < mesh.cells - 1 ? dt * mesh.link[k] * (u[k] - u[k + 1]) : 0;
            double change = in - out;
            if (k < sides) {
                double across = dt * mesh.rung[k] * (w[k] - u[k]);
                double fluidOut = k < sides - 1 ? dt * pore * mesh.sideLink[k] * (w[k] - w[k + 1]) : 0;
                fluid[k] += fluidIn - fluidOut - across;
                change += across;
                fluidIn = fluidOut;
            } else {
                fluidIn = 0;
            }
            if (k >= mesh.dermisStart) {
                double taken = dt * mesh.loss[k] * u[k];
                systemic += taken;
                change -= taken;
            }
            tissue[k] += change;
            in = out;
        }
        return entering;
    }

    private void fill(double perStep, double pore, int sides) {
        double[] diagonal = ladder.chainDiagonal();
        double[] right = ladder.chainRight();
        double[] link = ladder.chainLink();
        for (int k = 0; k < mesh.cells; k++) {
            double stored = perStep * mesh.capacity[k];
            diagonal[k] = stored + mesh.outflow[k];
            right[k] = perStep * tissue[k];
            link[k] = mesh.link[k];
        }
        double above = pore * mesh.mouth;
        for (int k = 0; k < sides; k++) {
            diagonal[k] += mesh.rung[k];
            double below = k < sides - 1 ? pore * mesh.sideLink[k] : 0;
            double stored = perStep * mesh.sideCapacity[k];
            ladder.sideDiagonal()[k] = stored + above + below + mesh.rung[k];
            ladder.sideRight()[k] = perStep * fluid[k];
            ladder.sideLink()[k] = below;
            ladder.rung()[k] = mesh.rung[k];
            above = below;
        }
    }

    private double content(int from, int to) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += tissue[k];
        }
        for (int k = from; k < Math.min(to, mesh.sides); k++) {
            sum += fluid[k];
        }
        return sum;
    }

    private void record(double[] into, int at) {
        into[at] = CM_PER_UM * donor;
        into[at + 1] = CM_PER_UM * content(0, mesh.epidermisStart);
        into[at + 2] = CM_PER_UM * content(mesh.epidermisStart, mesh.dermisStart);
        into[at + 3] = CM_PER_UM * content(mesh.dermisStart, mesh.cells);
        into[at + 4] = CM_PER_UM * systemic;
    }
}
