// Written by KernelWriter from the text of the model. Do not edit: change the text and write it anew.
package org.percola.healing;

import org.percola.skin.Skin;

/** The places of the coefficients in the blocks of {@link HealingScalarKernel} and its vector twin, and what belongs there. */
@SuppressWarnings("all")
final class HealingPlaces {
    static final int PAR_kP = 0;
    static final int PAR_kHs = 1;
    static final int PAR_kB = 2;
    static final int PAR_kZ = 3;
    static final int PAR_k12 = 4;
    static final int PAR_K12 = 5;
    static final int PAR_sN = 6;
    static final int PAR_sM = 7;
    static final int PAR_sB = 8;
    static final int PAR_kI = 9;
    static final int PAR_sam = 10;
    static final int PAR_Kam = 11;
    static final int PAR_eM2 = 12;
    static final int PAR_KIM2 = 13;
    static final int PAR_rN = 14;
    static final int PAR_dN = 15;
    static final int PAR_eN = 16;
    static final int PAR_rM = 17;
    static final int PAR_rP = 18;
    static final int PAR_dM = 19;
    static final int PAR_dM2 = 20;
    static final int PAR_w3 = 21;
    static final int PAR_Kt = 22;
    static final int PAR_kY = 23;
    static final int PAR_KY = 24;
    static final int PAR_sY = 25;
    static final int PAR_K3 = 26;
    static final int PAR_dT3 = 27;
    static final int PAR_p3 = 28;
    static final int PAR_p3K = 29;
    static final int PAR_sZ = 30;
    static final int PAR_dT = 31;
    static final int PAR_p1P = 32;
    static final int PAR_p1M1 = 33;
    static final int PAR_p1M2 = 34;
    static final int PAR_p1Y = 35;
    static final int PAR_pF = 36;
    static final int PAR_Fmax = 37;
    static final int PAR_dF = 38;
    static final int PAR_dY = 39;
    static final int PAR_kAon = 40;
    static final int PAR_Amax = 41;
    static final int PAR_kAoff = 42;
    static final int PAR_c30 = 43;
    static final int PAR_Cs = 44;
    static final int PAR_eY = 45;
    static final int PAR_pX = 46;
    static final int PAR_xM = 47;
    static final int PAR_dX = 48;
    static final int PAR_a3 = 49;
    static final int PAR_mixA = 50;
    static final int PAR_d3 = 51;
    static final int PAR_m3 = 52;
    static final int PAR_a1 = 53;
    static final int PAR_kx = 54;
    static final int PAR_m1 = 55;
    static final int PAR_xm = 56;
    static final int PAR_d1 = 57;
    static final int PAR_aE = 58;
    static final int PAR_kE = 59;
    static final int PAR_yE = 60;
    static final int PAR_mE = 61;
    static final int PAR_dE = 62;
    static final int PAR_kH = 63;
    static final int PAR_h1 = 64;
    static final int PAR_h3 = 65;
    static final int PAR_aVH = 66;
    static final int PAR_aVI = 67;
    static final int PAR_kV = 68;
    static final int PAR_aW = 69;
    static final int PAR_kW = 70;
    static final int PAR_phot = 71;
    static final int PAR_aG = 72;
    static final int PAR_KG = 73;
    static final int PAR_sG = 74;
    static final int PAR_kG = 75;
    static final int PAR_sQ = 76;
    static final int PAR_kQ = 77;
    static final int PAR_kS = 78;
    static final int PAR_qS = 79;
    static final int PAR_zS = 80;
    static final int PAR_e13 = 81;
    static final int PAR_kSr = 82;

    /** Where a kernel looks for its coefficients. */
    @FunctionalInterface
    interface Slots {
        void put(int place, double value);
    }

    /** The coefficients of one tissue; what a session brings is put there by it. */
    static void put(Slots slots, HealingParameters p, Skin.Capacity capacity, double phot) {
        slots.put(PAR_kP, p.clot().clotLoss());
        slots.put(PAR_kHs, p.clot().neurogenicLoss());
        slots.put(PAR_kZ, p.scar().nicheReturn());
        slots.put(PAR_k12, p.inflammation().macrophageSwitch());
        slots.put(PAR_K12, p.inflammation().switchInhibition());
        slots.put(PAR_sN, p.inflammation().neutrophilSignal());
        slots.put(PAR_sM, p.inflammation().macrophageSignal());
        slots.put(PAR_sB, p.inflammation().barrierSignal());
        slots.put(PAR_kI, p.inflammation().signalLoss());
        slots.put(PAR_sam, p.inflammation().selfAmplification());
        slots.put(PAR_Kam, p.inflammation().selfAmplificationHalf());
        slots.put(PAR_eM2, p.inflammation().healingResolution());
        slots.put(PAR_KIM2, p.inflammation().healingResolutionHalf());
        slots.put(PAR_rN, p.inflammation().neutrophilRecruitment());
        slots.put(PAR_dN, p.inflammation().neutrophilLoss());
        slots.put(PAR_eN, p.inflammation().efferocytosis());
        slots.put(PAR_rM, p.inflammation().macrophageRecruitment());
        slots.put(PAR_rP, p.inflammation().clotRecruitment());
        slots.put(PAR_dM, p.inflammation().inflammatoryMacrophageLoss());
        slots.put(PAR_dM2, p.inflammation().healingMacrophageLoss());
        slots.put(PAR_w3, p.growthFactors().betaThreeSignalRatio());
        slots.put(PAR_Kt, p.growthFactors().synthesisSignalHalf());
        slots.put(PAR_kY, p.fibroblasts().myofibroblastTransition());
        slots.put(PAR_KY, p.fibroblasts().transitionHalf());
        slots.put(PAR_sY, p.fibroblasts().transitionSaturation());
        slots.put(PAR_K3, p.fibroblasts().transitionInhibition());
        slots.put(PAR_dT3, p.growthFactors().betaThreeTurnover());
        slots.put(PAR_p3, p.growthFactors().betaThreeFromHealing());
        slots.put(PAR_p3K, p.growthFactors().betaThreeFromKeratinocytes());
        slots.put(PAR_sZ, p.scar().nicheSaturation());
        slots.put(PAR_dT, p.growthFactors().betaOneTurnover());
        slots.put(PAR_p1P, p.growthFactors().betaOneFromClot());
        slots.put(PAR_p1M1, p.growthFactors().betaOneFromInflammatory());
        slots.put(PAR_p1M2, p.growthFactors().betaOneFromHealing());
        slots.put(PAR_p1Y, p.growthFactors().betaOneFromMyofibroblasts());
        slots.put(PAR_pF, p.fibroblasts().fibroblastProliferation());
        slots.put(PAR_Fmax, p.fibroblasts().fibroblastMax());
        slots.put(PAR_dF, p.fibroblasts().fibroblastReturn());
        slots.put(PAR_dY, p.fibroblasts().myofibroblastLoss());
        slots.put(PAR_kAon, p.fibroblasts().synthesisActivation());
        slots.put(PAR_Amax, p.fibroblasts().synthesisActivationMax());
        slots.put(PAR_kAoff, p.fibroblasts().synthesisDeactivation());
        slots.put(PAR_c30, p.collagen().collagenThreeBaseline());
        slots.put(PAR_Cs, p.collagen().collagenCrowdingHalf());
        slots.put(PAR_eY, p.collagen().myofibroblastSynthesisBoost());
        slots.put(PAR_pX, capacity.mmpProductionRatio() * p.proteases().mmpProduction());
        slots.put(PAR_xM, p.proteases().mmpMacrophageShare());
        slots.put(PAR_dX, capacity.mmpClearanceRatio() * p.proteases().mmpClearance());
        slots.put(PAR_a3, capacity.collagenThreeRatio() * p.collagen().collagenThreeSynthesis());
        slots.put(PAR_mixA, p.collagen().collagenThreeFromMemory());
        slots.put(PAR_d3, p.collagen().collagenThreeReturn());
        slots.put(PAR_m3, p.collagen().collagenThreeDegradation());
        slots.put(PAR_a1, capacity.collagenOneRatio() * p.collagen().collagenOneSynthesis());
        slots.put(PAR_kx, p.collagen().collagenMaturation());
        slots.put(PAR_m1, p.collagen().collagenOneDegradation());
        slots.put(PAR_xm, p.collagen().collagenMatureDegradationShare());
        slots.put(PAR_d1, p.collagen().collagenOneReturn());
        slots.put(PAR_aE, p.elastin().tropoelastinSynthesis());
        slots.put(PAR_kE, p.elastin().tropoelastinLoss());
        slots.put(PAR_yE, p.elastin().assemblyYield());
        slots.put(PAR_mE, p.elastin().elastinDegradation());
        slots.put(PAR_dE, p.elastin().elastinReturn());
        slots.put(PAR_kH, p.epidermis().epidermisRenewal());
        slots.put(PAR_h1, p.epidermis().epidermisFromCollagen());
        slots.put(PAR_h3, p.epidermis().epidermisFromBetaThree());
        slots.put(PAR_aVH, p.vessels().flowFromNeurogenic());
        slots.put(PAR_aVI, p.vessels().flowFromSignal());
        slots.put(PAR_kV, p.vessels().flowReturn());
        slots.put(PAR_aW, p.vessels().fluidLeakage());
        slots.put(PAR_kW, p.vessels().fluidDrainage());
        slots.put(PAR_phot, phot);
        slots.put(PAR_aG, p.pigment().melanocyteActivation());
        slots.put(PAR_KG, p.pigment().melanocyteActivationHalf());
        slots.put(PAR_sG, p.pigment().melanocyteSaturation());
        slots.put(PAR_kG, p.pigment().melanocyteLoss());
        slots.put(PAR_sQ, p.pigment().melaninSynthesis());
        slots.put(PAR_kQ, p.pigment().melaninClearance());
        slots.put(PAR_kS, p.scar().scarFormation());
        slots.put(PAR_qS, p.scar().scarFromInflammation());
        slots.put(PAR_zS, p.scar().scarFromNicheLoss());
        slots.put(PAR_e13, p.scar().betaRatioFloor());
        slots.put(PAR_kSr, p.scar().scarRemodelling());
    }

    private HealingPlaces() {}
}
