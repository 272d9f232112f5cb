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
    static final double TOLERANCE = 5e-6;

    private static final double FLOOR = 1e-12;
    private static final double FIRST_STEP_DAYS = 0.01;
    private static final int STEP_LIMIT = 20_000;

    private final BlockRosenbrock solver;
    private final @Nullable TissueParty[] lanes = new TissueParty[LANES];
    private final double[] state = new double[HealingPlaces.STATES];
    private final ArrayDeque<TissueParty> waiting = new ArrayDeque<>();

    KineticBlock(BlockKernel kernel, double tolerance) {
        solver = new BlockRosenbrock(
                kernel, BlockRosenbrock.Norm.LARGEST, tolerance, FLOOR, FIRST_STEP_DAYS, STEP_LIMIT);
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

    /** Puts the coefficients of one tissue where the kernel looks for them. */
    static void place(BlockRosenbrock solver, int lane, HealingParameters p, Skin.Capacity capacity, double phot) {
        solver.parameter(HealingPlaces.PAR_kP, lane, p.clot().clotLoss());
        solver.parameter(HealingPlaces.PAR_kHs, lane, p.clot().neurogenicLoss());
        solver.parameter(HealingPlaces.PAR_kZ, lane, p.scar().nicheReturn());
        solver.parameter(HealingPlaces.PAR_k12, lane, p.inflammation().macrophageSwitch());
        solver.parameter(HealingPlaces.PAR_K12, lane, p.inflammation().switchInhibition());
        solver.parameter(HealingPlaces.PAR_sN, lane, p.inflammation().neutrophilSignal());
        solver.parameter(HealingPlaces.PAR_sM, lane, p.inflammation().macrophageSignal());
        solver.parameter(HealingPlaces.PAR_sB, lane, p.inflammation().barrierSignal());
        solver.parameter(HealingPlaces.PAR_kI, lane, p.inflammation().signalLoss());
        solver.parameter(HealingPlaces.PAR_sam, lane, p.inflammation().selfAmplification());
        solver.parameter(HealingPlaces.PAR_Kam, lane, p.inflammation().selfAmplificationHalf());
        solver.parameter(HealingPlaces.PAR_eM2, lane, p.inflammation().healingResolution());
        solver.parameter(HealingPlaces.PAR_KIM2, lane, p.inflammation().healingResolutionHalf());
        solver.parameter(HealingPlaces.PAR_rN, lane, p.inflammation().neutrophilRecruitment());
        solver.parameter(HealingPlaces.PAR_dN, lane, p.inflammation().neutrophilLoss());
        solver.parameter(HealingPlaces.PAR_eN, lane, p.inflammation().efferocytosis());
        solver.parameter(HealingPlaces.PAR_rM, lane, p.inflammation().macrophageRecruitment());
        solver.parameter(HealingPlaces.PAR_rP, lane, p.inflammation().clotRecruitment());
        solver.parameter(HealingPlaces.PAR_dM, lane, p.inflammation().inflammatoryMacrophageLoss());
        solver.parameter(HealingPlaces.PAR_dM2, lane, p.inflammation().healingMacrophageLoss());
        solver.parameter(HealingPlaces.PAR_w3, lane, p.growthFactors().betaThreeSignalRatio());
        solver.parameter(HealingPlaces.PAR_Kt, lane, p.growthFactors().synthesisSignalHalf());
        solver.parameter(HealingPlaces.PAR_kY, lane, p.fibroblasts().myofibroblastTransition());
        solver.parameter(HealingPlaces.PAR_KY, lane, p.fibroblasts().transitionHalf());
        solver.parameter(HealingPlaces.PAR_sY, lane, p.fibroblasts().transitionSaturation());
        solver.parameter(HealingPlaces.PAR_K3, lane, p.fibroblasts().transitionInhibition());
        solver.parameter(HealingPlaces.PAR_dT3, lane, p.growthFactors().betaThreeTurnover());
        solver.parameter(HealingPlaces.PAR_p3, lane, p.growthFactors().betaThreeFromHealing());
        solver.parameter(HealingPlaces.PAR_p3K, lane, p.growthFactors().betaThreeFromKeratinocytes());
        solver.parameter(HealingPlaces.PAR_sZ, lane, p.scar().nicheSaturation());
        solver.parameter(HealingPlaces.PAR_dT, lane, p.growthFactors().betaOneTurnover());
        solver.parameter(HealingPlaces.PAR_p1P, lane, p.growthFactors().betaOneFromClot());
        solver.parameter(HealingPlaces.PAR_p1M1, lane, p.growthFactors().betaOneFromInflammatory());
        solver.parameter(HealingPlaces.PAR_p1M2, lane, p.growthFactors().betaOneFromHealing());
        solver.parameter(HealingPlaces.PAR_p1Y, lane, p.growthFactors().betaOneFromMyofibroblasts());
        solver.parameter(HealingPlaces.PAR_pF, lane, p.fibroblasts().fibroblastProliferation());
        solver.parameter(HealingPlaces.PAR_Fmax, lane, p.fibroblasts().fibroblastMax());
        solver.parameter(HealingPlaces.PAR_dF, lane, p.fibroblasts().fibroblastReturn());
        solver.parameter(HealingPlaces.PAR_dY, lane, p.fibroblasts().myofibroblastLoss());
        solver.parameter(HealingPlaces.PAR_kAon, lane, p.fibroblasts().synthesisActivation());
        solver.parameter(HealingPlaces.PAR_Amax, lane, p.fibroblasts().synthesisActivationMax());
        solver.parameter(HealingPlaces.PAR_kAoff, lane, p.fibroblasts().synthesisDeactivation());
        solver.parameter(HealingPlaces.PAR_c30, lane, p.collagen().collagenThreeBaseline());
        solver.parameter(HealingPlaces.PAR_Cs, lane, p.collagen().collagenCrowdingHalf());
        solver.parameter(HealingPlaces.PAR_eY, lane, p.collagen().myofibroblastSynthesisBoost());
        solver.parameter(
                HealingPlaces.PAR_pX,
                lane,
                capacity.mmpProductionRatio() * p.proteases().mmpProduction());
        solver.parameter(HealingPlaces.PAR_xM, lane, p.proteases().mmpMacrophageShare());
        solver.parameter(
                HealingPlaces.PAR_dX,
                lane,
                capacity.mmpClearanceRatio() * p.proteases().mmpClearance());
        solver.parameter(
                HealingPlaces.PAR_a3,
                lane,
                capacity.collagenThreeRatio() * p.collagen().collagenThreeSynthesis());
        solver.parameter(HealingPlaces.PAR_mixA, lane, p.collagen().collagenThreeFromMemory());
        solver.parameter(HealingPlaces.PAR_d3, lane, p.collagen().collagenThreeReturn());
        solver.parameter(HealingPlaces.PAR_m3, lane, p.collagen().collagenThreeDegradation());
        solver.parameter(
                HealingPlaces.PAR_a1,
                lane,
                capacity.collagenOneRatio() * p.collagen().collagenOneSynthesis());
        solver.parameter(HealingPlaces.PAR_kx, lane, p.collagen().collagenMaturation());
        solver.parameter(HealingPlaces.PAR_m1, lane, p.collagen().collagenOneDegradation());
        solver.parameter(HealingPlaces.PAR_xm, lane, p.collagen().collagenMatureDegradationShare());
        solver.parameter(HealingPlaces.PAR_d1, lane, p.collagen().collagenOneReturn());
        solver.parameter(HealingPlaces.PAR_aE, lane, p.elastin().tropoelastinSynthesis());
        solver.parameter(HealingPlaces.PAR_kE, lane, p.elastin().tropoelastinLoss());
        solver.parameter(HealingPlaces.PAR_yE, lane, p.elastin().assemblyYield());
        solver.parameter(HealingPlaces.PAR_mE, lane, p.elastin().elastinDegradation());
        solver.parameter(HealingPlaces.PAR_dE, lane, p.elastin().elastinReturn());
        solver.parameter(HealingPlaces.PAR_kH, lane, p.epidermis().epidermisRenewal());
        solver.parameter(HealingPlaces.PAR_h1, lane, p.epidermis().epidermisFromCollagen());
        solver.parameter(HealingPlaces.PAR_h3, lane, p.epidermis().epidermisFromBetaThree());
        solver.parameter(HealingPlaces.PAR_aVH, lane, p.vessels().flowFromNeurogenic());
        solver.parameter(HealingPlaces.PAR_aVI, lane, p.vessels().flowFromSignal());
        solver.parameter(HealingPlaces.PAR_kV, lane, p.vessels().flowReturn());
        solver.parameter(HealingPlaces.PAR_aW, lane, p.vessels().fluidLeakage());
        solver.parameter(HealingPlaces.PAR_kW, lane, p.vessels().fluidDrainage());
        solver.parameter(HealingPlaces.PAR_phot, lane, phot);
        solver.parameter(HealingPlaces.PAR_aG, lane, p.pigment().melanocyteActivation());
        solver.parameter(HealingPlaces.PAR_KG, lane, p.pigment().melanocyteActivationHalf());
        solver.parameter(HealingPlaces.PAR_sG, lane, p.pigment().melanocyteSaturation());
        solver.parameter(HealingPlaces.PAR_kG, lane, p.pigment().melanocyteLoss());
        solver.parameter(HealingPlaces.PAR_sQ, lane, p.pigment().melaninSynthesis());
        solver.parameter(HealingPlaces.PAR_kQ, lane, p.pigment().melaninClearance());
        solver.parameter(HealingPlaces.PAR_kS, lane, p.scar().scarFormation());
        solver.parameter(HealingPlaces.PAR_qS, lane, p.scar().scarFromInflammation());
        solver.parameter(HealingPlaces.PAR_zS, lane, p.scar().scarFromNicheLoss());
        solver.parameter(HealingPlaces.PAR_e13, lane, p.scar().betaRatioFloor());
        solver.parameter(HealingPlaces.PAR_kSr, lane, p.scar().scarRemodelling());
    }
}
