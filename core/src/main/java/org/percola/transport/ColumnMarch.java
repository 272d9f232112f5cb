package org.percola.transport;

import java.util.Arrays;
import org.percola.numeric.Ladder;

/**
 * One run of a {@link Column} through time, by backward Euler on steps that grow with the time since anything new.
 *
 * <pre>
 * V du/dt = sum of g (u' - u) - loss u,   d(systemic)/dt = sum of loss u,   g of holes x 2^(-t / half-life)
 * </pre>
 *
 * Systemic uptake is summed by the same rule as the concentrations, so the balance closes to round-off. One object is a
 * workspace; it allocates nothing while it marches. Longer than 400 lines, since doses, drying, samples, wiping and the step
 * itself change the same arrays.
 */
final class ColumnMarch {
    private static final double S_PER_H = 3600;
    private static final double LN2 = StrictMath.log(2);
    /** First step after anything new, and growth of steps with the time since then: the resolution in time. */
    private static final double FIRST_STEP_S = 4;

    private static final double STEP_PER_TIME = 0.25;

    private final ColumnMesh mesh;
    private final Ladder ladder;
    /** What each cell holds, amounts per area. */
    private final double[] tissue;

    private final double[] fluid;
    private double donor;
    private double put;
    private double volume;
    private double lowest;
    private double doseOnce;
    private double repeatS;
    private double lastDoseS;
    private double driedS;
    private double systemic;
    private double sampled;
    private double removed;
    private double entered;
    /** What needles that went through the product took into the dermis: it entered before anything else did. */
    private double carriedIn;

    private double left;
    private double stepEntered;
    private double stepLeft;
    private boolean covered;
    private final BrokenFilm film = new BrokenFilm();
    private final PassageRate intoDermis = new PassageRate();
    private final PassageRate outOfBase = new PassageRate();
    private long steps;

    ColumnMarch(int refinement) {
        mesh = new ColumnMesh(refinement);
        ladder = new Ladder(mesh.cells + 1);
        tissue = new double[mesh.cells + 1];
        fluid = new double[mesh.cells];
    }

    /** Lays the mesh over a column that is to be marched. */
    void lay(Column column) {
        mesh.build(column);
    }

    /**
     * Permeability at steady state under an inexhaustible product with holes as new, from the concentration in the
     * product, um/s.
     */
    double permeabilityUmPerS(Column column) {
        mesh.build(column);
        double in = intake(column, mesh.sides);
        // Fluid that conducts next to nothing leaves an equation of zeros: such holes are none. Tissue may, too: none
        // passes.
        double open = Double.isFinite(in) ? in : intake(column, 0);
        double found = Double.isFinite(open) ? open : 0;
        // Where next to nothing passes, round-off may leave a sign.
        return Math.max(0, found) / column.donor().capacityRatio();
    }

    /** What enters at steady state from a product of concentration 1. */
    private double intake(Column column, int sides) {
        fill(0, 1, sides);
        int cells = mesh.cells;
        // A receptor cell would fill up; a permeability is into a sink.
        Arrays.fill(ladder.chainRight(), 0, cells + 1, 0);
        ladder.clearHead(cells);
        double past = mesh.shunt + column.holes().breachUmPerS();
        double bypass = past > 0 ? 1 / (1 / past + mesh.epidermisHalfResistance) : 0;
        Arrays.fill(ladder.sideRight(), 0, sides, 0);
        ladder.linkHeadToChain(0, mesh.top);
        ladder.linkHeadToChain(mesh.epidermisStart, bypass);
        ladder.linkHeadToSide(sides > 0 ? mesh.mouth : 0);
        ladder.chainDiagonal()[0] += mesh.top;
        ladder.chainDiagonal()[mesh.epidermisStart] += bypass;
        ladder.solveBelow(cells, sides, 1);
        double[] u = ladder.chainRight();
        double in = mesh.top * (1 - u[0]) + bypass * (1 - u[mesh.epidermisStart]);
        return sides > 0 ? in + mesh.mouth * (1 - ladder.sideRight()[0]) : in;
    }

    /** Steps of the last run. */
    long steps() {
        return steps;
    }

    /** How what has entered the dermis grew. */
    PassageRate intoDermis() {
        return intoDermis;
    }

    /** How what has left the piece at its base grew. */
    PassageRate outOfBase() {
        return outOfBase;
    }

    /** Least concentration of a finite product over its first. */
    double drawnDown() {
        return lowest;
    }

    /** All that was put on, repeated doses together, um x ug/mL. */
    double put() {
        return put;
    }

    /** What had been put on before that time (a dose at that very time is not in yet). */
    double putBy(double timeS) {
        double total = doseOnce;
        for (double again = repeatS; again < Math.min(timeS, lastDoseS); again += repeatS) {
            total += doseOnce;
        }
        return total;
    }

    /** Marches to the last of the rising times, every step in so many parts, and records the amounts at each time. */
    void march(Column column, double[] timesH, int division, double[] into) {
        steps = 0;
        Column.Donor product = column.donor();
        Column.Laboratory laboratory = column.laboratory();
        Arrays.fill(tissue, 0);
        Arrays.fill(fluid, 0);
        volume = product.volumeUm();
        donor = product.inexhaustible() ? 0 : product.concentrationUgPerMl() * product.volumeUm();
        put = donor;
        doseOnce = donor;
        repeatS = laboratory.repeatEveryS();
        lastDoseS = laboratory.removedAfterS();
        lowest = 1;
        film.start(column);
        driedS = 0;
        systemic = 0;
        sampled = 0;
        removed = 0;
        entered = 0;
        left = 0;
        covered = true;
        if (product.contactS() > 0) {
            march(column, 0, product.contactS(), 0, division, false);
        }
        carry(column);
        entered = 0;
        carriedIn = content(mesh.dermisStart, mesh.cells) + systemic;
        left = 0;
        driedS = 0;
        intoDermis.start(timesH[timesH.length - 1] * S_PER_H);
        outOfBase.start(timesH[timesH.length - 1] * S_PER_H);
        double fromS = 0;
        double origin = 0;
        double wipe = laboratory.removedAfterS();
        double again = laboratory.repeatEveryS();
        for (int k = 0; k < timesH.length; k++) {
            double toS = timesH[k] * S_PER_H;
            while (Math.min(wipe, again) < toS) {
                double event = Math.min(wipe, again);
                march(column, fromS, event, origin, division, true);
                fromS = event;
                origin = event;
                if (wipe <= again) {
                    wipeOff(product);
                    wipe = Double.POSITIVE_INFINITY;
                    again = Double.POSITIVE_INFINITY;
                } else {
                    putOn(product);
                    again += laboratory.repeatEveryS();
                }
            }
            march(column, fromS, toS, origin, division, true);
            fromS = toS;
            record(into, k * ColumnSolver.COMPARTMENTS);
            if (mesh.count > mesh.cells) {
                double taken = laboratory.sampledFraction() * tissue[mesh.cells];
                tissue[mesh.cells] -= taken;
                sampled += taken;
            }
        }
    }

    private void wipeOff(Column.Donor product) {
        covered = false;
        if (!product.inexhaustible()) {
            removed += donor;
            donor = 0;
        }
    }

    private void putOn(Column.Donor product) {
        if (!product.inexhaustible()) {
            double dose = product.concentrationUgPerMl() * product.volumeUm();
            donor += dose;
            put += dose;
            volume += product.volumeUm();
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
        double level = column.donor().inexhaustible()
                ? column.donor().concentrationUgPerMl() / column.donor().capacityRatio()
                : room > 0 ? donor / room : 0;
        for (int k = 0; k < mesh.sides; k++) {
            fluid[k] = share * mesh.sideCapacity[k] * level;
            donor -= fluid[k];
        }
    }

    /** To an end; that a product is dry from then on is something new too. */
    private void march(Column column, double fromS, double toS, double originS, int division, boolean opened) {
        double dryS = fromS + wetForS(column);
        if (dryS > fromS && dryS < toS) {
            steps(column, fromS, dryS, Math.max(originS, driedS), division, opened);
            driedS = dryS;
            steps(column, dryS, toS, driedS, division, opened);
        } else {
            steps(column, fromS, toS, Math.max(originS, driedS), division, opened);
        }
    }

    /** How long water will still leave the product; 0 for one that does not dry, or has. */
    private double wetForS(Column column) {
        double rate = column.laboratory().dryingUmPerS();
        double least = column.laboratory().driedShare() * column.donor().volumeUm();
        return rate > 0 && volume > least ? (volume - least) / rate : 0;
    }

    private void steps(Column column, double fromS, double toS, double originS, int division, boolean opened) {
        double time = fromS;
        while (time < toS) {
            double wanted = STEP_PER_TIME * (time - originS);
            if (wetForS(column) > 0) {
                // As a product dries it thickens, in the time that the rest of it would take to leave.
                wanted = Math.min(
                        wanted, STEP_PER_TIME * volume / column.laboratory().dryingUmPerS());
            }
            double pieces = StrictMath.ceil((toS - time) / Math.max(FIRST_STEP_S, wanted));
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
        Column.Laboratory laboratory = column.laboratory();
        double age = time + holes.openSinceS();
        int sides = opened ? mesh.sides : 0;
        double pore = sides > 0 ? StrictMath.exp(-LN2 * age / holes.poreHalfLifeS()) : 0;
        double breach = opened && holes.breachUmPerS() > 0
                ? holes.breachUmPerS() * StrictMath.exp(-LN2 * age / holes.barrierHalfLifeS())
                : 0;
        // What has dried touches less of the skin, and of its watery ways in: shunt, breaches and mouths.
        double wet = 1;
        double seen = 1;
        double openMouth = pore * mesh.mouth;
        double most = laboratory.solubilityUgPerMl();
        if (laboratory.dryingUmPerS() > 0) {
            double least = laboratory.driedShare() * product.volumeUm();
            volume = Math.max(least, volume - laboratory.dryingUmPerS() * dt);
            wet = Math.min(1, volume / Math.min(product.volumeUm(), laboratory.closedFilmUm()));
            double room = product.capacityRatio() * volume;
            seen = film.share(opened && volume <= least, donor, room, most, wet * (openMouth + breach), dt);
        }
        breach *= seen;
        double past = wet * (mesh.shunt + breach);
        double bypass = covered && past > 0 ? 1 / (1 / past + mesh.epidermisHalfResistance) : 0;
        double top = covered ? mesh.topUnder(wet) : 0;
        double mouth = covered ? wet * seen * openMouth : 0;
        double perStep = 1 / dt;
        fill(perStep, pore, sides);
        if (sides > 0 && mouth != openMouth) {
            ladder.sideDiagonal()[0] += mouth - openMouth;
        }
        ladder.clearHead(mesh.count);
        ladder.linkHeadToChain(0, top);
        ladder.linkHeadToChain(mesh.epidermisStart, bypass);
        ladder.linkHeadToSide(mouth);
        ladder.chainDiagonal()[0] += top;
        ladder.chainDiagonal()[mesh.epidermisStart] += bypass;
        double level =
                Math.min(product.concentrationUgPerMl() / product.capacityRatio(), laboratory.solubilityUgPerMl());
        if (product.inexhaustible() || !covered) {
            ladder.solveBelow(mesh.count, sides, level);
        } else {
            double room = product.capacityRatio() * volume;
            if (donor > most * (room + dt * (top + bypass + mouth))) {
                // Undissolved solute keeps the product saturated.
                level = most;
                ladder.solveBelow(mesh.count, sides, level);
            } else {
                double own = perStep * room + top + bypass + mouth;
                level = ladder.solve(mesh.count, sides, own, perStep * donor);
            }
        }
        double held = donor;
        double throughMouths = move(dt, level, top, bypass, mouth, pore, sides);
        if (past > 0) {
            throughMouths += wet * breach / past * dt * bypass * (level - ladder.chainRight()[mesh.epidermisStart]);
        }
        film.took(throughMouths, held - donor);
        steps++;
        if (opened) {
            entered += stepEntered;
            left += stepLeft;
            intoDermis.add(time, dt, stepEntered, entered);
            outOfBase.add(time, dt, stepLeft, left);
        }
        if (put > 0 && covered) {
            lowest = Math.min(lowest, donor / put);
        }
    }

    /**
     * Moves contents by the fluxes of the new concentrations: what leaves one cell enters the next to the last bit but
     * one, however stiff the step.
     */
    private double move(double dt, double level, double top, double bypass, double mouth, double pore, int sides) {
        double[] u = ladder.chainRight();
        double[] w = ladder.sideRight();
        double in = dt * top * (level - u[0]);
        double past = dt * bypass * (level - u[mesh.epidermisStart]);
        double throughHoles = sides > 0 ? dt * mouth * (level - w[0]) : 0;
        double fluidIn = throughHoles;
        donor -= in + past + fluidIn;
        tissue[mesh.epidermisStart] += past;
        for (int k = 0; k < mesh.cells; k++) {
            if (k == mesh.dermisStart) {
                stepEntered = in + fluidIn;
            }
            double out = k < mesh.count - 1 ? dt * mesh.link[k] * (u[k] - u[k + 1]) : 0;
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
        if (mesh.count > mesh.cells) {
            tissue[mesh.cells] += in;
            stepLeft = in;
        } else {
            stepLeft = dt * mesh.base * u[mesh.cells - 1];
        }
        return throughHoles;
    }

    private void fill(double perStep, double pore, int sides) {
        double[] diagonal = ladder.chainDiagonal();
        double[] right = ladder.chainRight();
        double[] link = ladder.chainLink();
        for (int k = 0; k < mesh.count; k++) {
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
        into[at] = ColumnSolver.CM_PER_UM * donor;
        into[at + 1] = ColumnSolver.CM_PER_UM * content(0, mesh.epidermisStart);
        into[at + 2] = ColumnSolver.CM_PER_UM * content(mesh.epidermisStart, mesh.dermisStart);
        into[at + 3] = ColumnSolver.CM_PER_UM * content(mesh.dermisStart, mesh.cells);
        into[at + 4] = ColumnSolver.CM_PER_UM * systemic;
        into[at + 5] = ColumnSolver.CM_PER_UM * (sampled + (mesh.count > mesh.cells ? tissue[mesh.cells] : 0));
        into[at + ColumnSolver.REMOVED] = ColumnSolver.CM_PER_UM * removed;
        into[at + ColumnSolver.ENTERED] = ColumnSolver.CM_PER_UM * (carriedIn + entered);
    }
}
