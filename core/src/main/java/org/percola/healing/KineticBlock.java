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
    /** Error of a step as a part of each state's largest value; the run then stays below 1e-5 of it (tested). */
    static final double TOLERANCE = 1e-5;

    /** Smallest scale of a state: two thousandths of the scar collagen that an ordinary session leaves, the smallest one. */
    private static final double FLOOR = 1e-5;

    private static final double FIRST_STEP_DAYS = 0.01;
    private static final int STEP_LIMIT = 20_000;

    private final BlockRosenbrock solver;
    private final @Nullable TissueParty[] lanes = new TissueParty[LANES];
    private final double[] state = new double[HealingPlaces.STATES];
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

    /** Where a kernel looks for its coefficients. */
    @FunctionalInterface
    interface Slots {
        void put(int place, double value);
    }

    /** Puts the coefficients of one tissue where the kernel looks for them. */
    static void place(BlockRosenbrock solver, int lane, HealingParameters p, Skin.Capacity capacity, double phot) {
        place((k, value) -> solver.parameter(k, lane, value), p, capacity, phot);
    }

    /** The same for whoever keeps them; the barrier's rate is set where a session sets it. */
    static void place(Slots slots, HealingParameters p, Skin.Capacity capacity, double phot) {
        slots.put(HealingPlaces.PAR_kP, p.clot().clotLoss());
        slots.put(HealingPlaces.PAR_kHs, p.clot().neurogenicLoss());
        slots.put(HealingPlaces.PAR_kZ, p.scar().nicheReturn());
        slots.put(HealingPlaces.PAR_k12, p.inflammation().macrophageSwitch());
        slots.put(HealingPlaces.PAR_K12, p.inflammation().switchInhibition());
        slots.put(HealingPlaces.PAR_sN, p.inflammation().neutrophilSignal());
        slots.put(HealingPlaces.PAR_sM, p.inflammation().macrophageSignal());
        slots.put(HealingPlaces.PAR_sB, p.inflammation().barrierSignal());
        slots.put(HealingPlaces.PAR_kI, p.inflammation().signalLoss());
        slots.put(HealingPlaces.PAR_sam, p.inflammation().selfAmplification());
        slots.put(HealingPlaces.PAR_Kam, p.inflammation().selfAmplificationHalf());
        slots.put(HealingPlaces.PAR_eM2, p.inflammation().healingResolution());
        slots.put(HealingPlaces.PAR_KIM2, p.inflammation().healingResolutionHalf());
        slots.put(HealingPlaces.PAR_rN, p.inflammation().neutrophilRecruitment());
        slots.put(HealingPlaces.PAR_dN, p.inflammation().neutrophilLoss());
        slots.put(HealingPlaces.PAR_eN, p.inflammation().efferocytosis());
        slots.put(HealingPlaces.PAR_rM, p.inflammation().macrophageRecruitment());
        slots.put(HealingPlaces.PAR_rP, p.inflammation().clotRecruitment());
        slots.put(HealingPlaces.PAR_dM, p.inflammation().inflammatoryMacrophageLoss());
        slots.put(HealingPlaces.PAR_dM2, p.inflammation().healingMacrophageLoss());
        slots.put(HealingPlaces.PAR_w3, p.growthFactors().betaThreeSignalRatio());
        slots.put(HealingPlaces.PAR_Kt, p.growthFactors().synthesisSignalHalf());
        slots.put(HealingPlaces.PAR_kY, p.fibroblasts().myofibroblastTransition());
        slots.put(HealingPlaces.PAR_KY, p.fibroblasts().transitionHalf());
        slots.put(HealingPlaces.PAR_sY, p.fibroblasts().transitionSaturation());
        slots.put(HealingPlaces.PAR_K3, p.fibroblasts().transitionInhibition());
        slots.put(HealingPlaces.PAR_dT3, p.growthFactors().betaThreeTurnover());
        slots.put(HealingPlaces.PAR_p3, p.growthFactors().betaThreeFromHealing());
        slots.put(HealingPlaces.PAR_p3K, p.growthFactors().betaThreeFromKeratinocytes());
        slots.put(HealingPlaces.PAR_sZ, p.scar().nicheSaturation());
        slots.put(HealingPlaces.PAR_dT, p.growthFactors().betaOneTurnover());
        slots.put(HealingPlaces.PAR_p1P, p.growthFactors().betaOneFromClot());
        slots.put(HealingPlaces.PAR_p1M1, p.growthFactors().betaOneFromInflammatory());
        slots.put(HealingPlaces.PAR_p1M2, p.growthFactors().betaOneFromHealing());
        slots.put(HealingPlaces.PAR_p1Y, p.growthFactors().betaOneFromMyofibroblasts());
        slots.put(HealingPlaces.PAR_pF, p.fibroblasts().fibroblastProliferation());
        slots.put(HealingPlaces.PAR_Fmax, p.fibroblasts().fibroblastMax());
        slots.put(HealingPlaces.PAR_dF, p.fibroblasts().fibroblastReturn());
        slots.put(HealingPlaces.PAR_dY, p.fibroblasts().myofibroblastLoss());
        slots.put(HealingPlaces.PAR_kAon, p.fibroblasts().synthesisActivation());
        slots.put(HealingPlaces.PAR_Amax, p.fibroblasts().synthesisActivationMax());
        slots.put(HealingPlaces.PAR_kAoff, p.fibroblasts().synthesisDeactivation());
        slots.put(HealingPlaces.PAR_c30, p.collagen().collagenThreeBaseline());
        slots.put(HealingPlaces.PAR_Cs, p.collagen().collagenCrowdingHalf());
        slots.put(HealingPlaces.PAR_eY, p.collagen().myofibroblastSynthesisBoost());
        slots.put(
                HealingPlaces.PAR_pX,
                capacity.mmpProductionRatio() * p.proteases().mmpProduction());
        slots.put(HealingPlaces.PAR_xM, p.proteases().mmpMacrophageShare());
        slots.put(
                HealingPlaces.PAR_dX,
                capacity.mmpClearanceRatio() * p.proteases().mmpClearance());
        slots.put(
                HealingPlaces.PAR_a3,
                capacity.collagenThreeRatio() * p.collagen().collagenThreeSynthesis());
        slots.put(HealingPlaces.PAR_mixA, p.collagen().collagenThreeFromMemory());
        slots.put(HealingPlaces.PAR_d3, p.collagen().collagenThreeReturn());
        slots.put(HealingPlaces.PAR_m3, p.collagen().collagenThreeDegradation());
        slots.put(
                HealingPlaces.PAR_a1, capacity.collagenOneRatio() * p.collagen().collagenOneSynthesis());
        slots.put(HealingPlaces.PAR_kx, p.collagen().collagenMaturation());
        slots.put(HealingPlaces.PAR_m1, p.collagen().collagenOneDegradation());
        slots.put(HealingPlaces.PAR_xm, p.collagen().collagenMatureDegradationShare());
        slots.put(HealingPlaces.PAR_d1, p.collagen().collagenOneReturn());
        slots.put(HealingPlaces.PAR_aE, p.elastin().tropoelastinSynthesis());
        slots.put(HealingPlaces.PAR_kE, p.elastin().tropoelastinLoss());
        slots.put(HealingPlaces.PAR_yE, p.elastin().assemblyYield());
        slots.put(HealingPlaces.PAR_mE, p.elastin().elastinDegradation());
        slots.put(HealingPlaces.PAR_dE, p.elastin().elastinReturn());
        slots.put(HealingPlaces.PAR_kH, p.epidermis().epidermisRenewal());
        slots.put(HealingPlaces.PAR_h1, p.epidermis().epidermisFromCollagen());
        slots.put(HealingPlaces.PAR_h3, p.epidermis().epidermisFromBetaThree());
        slots.put(HealingPlaces.PAR_aVH, p.vessels().flowFromNeurogenic());
        slots.put(HealingPlaces.PAR_aVI, p.vessels().flowFromSignal());
        slots.put(HealingPlaces.PAR_kV, p.vessels().flowReturn());
        slots.put(HealingPlaces.PAR_aW, p.vessels().fluidLeakage());
        slots.put(HealingPlaces.PAR_kW, p.vessels().fluidDrainage());
        slots.put(HealingPlaces.PAR_phot, phot);
        slots.put(HealingPlaces.PAR_aG, p.pigment().melanocyteActivation());
        slots.put(HealingPlaces.PAR_KG, p.pigment().melanocyteActivationHalf());
        slots.put(HealingPlaces.PAR_sG, p.pigment().melanocyteSaturation());
        slots.put(HealingPlaces.PAR_kG, p.pigment().melanocyteLoss());
        slots.put(HealingPlaces.PAR_sQ, p.pigment().melaninSynthesis());
        slots.put(HealingPlaces.PAR_kQ, p.pigment().melaninClearance());
        slots.put(HealingPlaces.PAR_kS, p.scar().scarFormation());
        slots.put(HealingPlaces.PAR_qS, p.scar().scarFromInflammation());
        slots.put(HealingPlaces.PAR_zS, p.scar().scarFromNicheLoss());
        slots.put(HealingPlaces.PAR_e13, p.scar().betaRatioFloor());
        slots.put(HealingPlaces.PAR_kSr, p.scar().scarRemodelling());
    }
}
