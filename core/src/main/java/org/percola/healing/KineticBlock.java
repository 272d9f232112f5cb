package org.percola.healing;

import static org.percola.numeric.BlockKernel.LANES;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.BlockKernel;
import org.percola.numeric.BlockRosenbrock;
import org.percola.skin.Skin;

/**
 * Eight tissues at a time through the kinetics of {@code kinetics.model}; a lane that is done takes the next tissue. Those
 * that had the same wounds so far share a lane. What comes out for one does not depend on the others.
 */
final class KineticBlock implements BlockRosenbrock.Guide {
    /** Error of a step as a part of each state's largest value; the run then stays below 5e-5 of it (tested). */
    static final double TOLERANCE = 5e-5;

    /** Smallest scale of a state: two thousandths of the scar collagen that an ordinary session leaves, the smallest one. */
    private static final double FLOOR = 1e-5;

    private static final double FIRST_STEP_DAYS = 0.01;
    private static final int STEP_LIMIT = 20_000;

    private final BlockRosenbrock solver;
    private final @Nullable TissueParty[] lanes = new TissueParty[LANES];
    private final double[] state = new double[TissueState.COUNT];
    private final ArrayDeque<TissueParty> waiting = new ArrayDeque<>();

    KineticBlock(BlockKernel kernel, double tolerance) {
        solver = new BlockRosenbrock(
                kernel,
                BlockRosenbrock.Method.RODAS5P,
                BlockRosenbrock.Norm.LARGEST,
                tolerance,
                FLOOR,
                FIRST_STEP_DAYS,
                STEP_LIMIT);
    }

    /** The fastest kernel that this virtual machine can run; both give the same bits. */
    static BlockKernel kernel() {
        return BlockKernel.vectorsAvailable() ? new HealingVectorKernel() : new HealingScalarKernel();
    }

    /** Follows all of them to their ends. */
    void run(List<TissueWay> ways) {
        waiting.addAll(TissueParty.of(ways));
        takeAll();
        solver.run(this);
    }

    private void takeAll() {
        for (int lane = 0; lane < LANES; lane++) {
            if (lanes[lane] == null) {
                take(lane);
            }
        }
    }

    private void take(int lane) {
        lanes[lane] = null;
        while (!waiting.isEmpty()) {
            TissueParty party = waiting.removeFirst();
            if (party.enter(lane, solver, state)) {
                lanes[lane] = party;
                return;
            }
        }
    }

    @Override
    public void about(int lane, double time, double step) {
        TissueParty party = lanes[lane];
        if (party != null && party.isSplitting(time, step)) {
            party.leavers(time, step, solver.standing(lane)).forEach(waiting::addFirst);
            takeAll();
        }
    }

    @Override
    public void stepped(int lane, double start, double end) {
        TissueParty party = lanes[lane];
        if (party != null) {
            party.stepped(lane, start, end, solver);
        }
    }

    @Override
    public void arrived(int lane, boolean failed) {
        TissueParty party = lanes[lane];
        if (party != null && !party.arrived(lane, failed, solver, state)) {
            take(lane);
        }
    }

    /** The coefficients of one tissue in their places, with the barrier's clock of the reference session. */
    static double[] coefficients(HealingParameters p, Skin.Capacity capacity, double phot) {
        double[] coefficients = new double[kernel().parameters()];
        HealingPlaces.put(coefficients, p, capacity, phot);
        coefficients[HealingPlaces.PAR_kB] = p.injury().referenceBarrierRate();
        return coefficients;
    }
}
