package org.percola.healing;

import org.percola.evidence.ParameterDraw;

/**
 * The coefficients of the healing kinetics for one draw; units, spreads and sources stand in the evidence table, the
 * letters of the equations in docs/models/healing.md.
 */
public record HealingParameters(
        Injury injury,
        Clot clot,
        Inflammation inflammation,
        GrowthFactors growthFactors,
        Fibroblasts fibroblasts,
        Proteases proteases,
        Collagen collagen,
        Elastin elastin,
        Epidermis epidermis,
        Vessels vessels,
        Pigment pigment,
        Scar scar) {

    /** Reads one draw. */
    public static HealingParameters of(ParameterDraw draw) {
        return new HealingParameters(
                Injury.of(draw),
                Clot.of(draw),
                Inflammation.of(draw),
                GrowthFactors.of(draw),
                Fibroblasts.of(draw),
                Proteases.of(draw),
                Collagen.of(draw),
                Elastin.of(draw),
                Epidermis.of(draw),
                Vessels.of(draw),
                Pigment.of(draw),
                Scar.of(draw));
    }

    /** From channels to dose, and the session that doses are measured in; symbols of the equations in brackets. */
    public record Injury(
            double haloRadius,
            double epidermalHaloRadius,
            double woundRadiusRatio,
            double sparedReach,
            double scarlessDepth,
            double coreWeight,
            double confluenceWeight,
            double dermalSlab,
            double depthWeight,
            double referenceDensity,
            double referenceDepth,
            double referenceDose,
            double referenceOpening,
            double referenceBarrierRate) {
        static Injury of(ParameterDraw draw) {
            return new Injury(
                    draw.value("healing.haloRadius"),
                    draw.value("healing.epidermalHaloRadius"),
                    draw.value("healing.woundRadiusRatio"),
                    draw.value("healing.sparedReach"),
                    draw.value("healing.scarlessDepth"),
                    draw.value("healing.coreWeight"),
                    draw.value("healing.confluenceWeight"),
                    draw.value("healing.dermalSlab"),
                    draw.value("healing.depthWeight"),
                    draw.value("healing.referenceDensity"),
                    draw.value("healing.referenceDepth"),
                    draw.value("healing.referenceDose"),
                    draw.value("healing.referenceOpening"),
                    draw.value("healing.referenceBarrierRate"));
        }
    }

    /** Clot and nerves; symbols of the equations in brackets. */
    public record Clot(double clotLoss, double neurogenicLoss, double neurogenicDoseCap) {
        static Clot of(ParameterDraw draw) {
            return new Clot(
                    draw.value("healing.clotLoss"),
                    draw.value("healing.neurogenicLoss"),
                    draw.value("healing.neurogenicDoseCap"));
        }
    }

    /** Inflammatory signal, neutrophils and macrophages; symbols of the equations in brackets. */
    public record Inflammation(
            double signalLoss,
            double neutrophilSignal,
            double macrophageSignal,
            double barrierSignal,
            double selfAmplification,
            double selfAmplificationHalf,
            double healingResolution,
            double healingResolutionHalf,
            double injurySignal,
            double priming,
            double reversion,
            double neutrophilRecruitment,
            double neutrophilLoss,
            double efferocytosis,
            double macrophageRecruitment,
            double clotRecruitment,
            double macrophageSwitch,
            double switchInhibition,
            double inflammatoryMacrophageLoss,
            double healingMacrophageLoss) {
        static Inflammation of(ParameterDraw draw) {
            return new Inflammation(
                    draw.value("healing.signalLoss"),
                    draw.value("healing.neutrophilSignal"),
                    draw.value("healing.macrophageSignal"),
                    draw.value("healing.barrierSignal"),
                    draw.value("healing.selfAmplification"),
                    draw.value("healing.selfAmplificationHalf"),
                    draw.value("healing.healingResolution"),
                    draw.value("healing.healingResolutionHalf"),
                    draw.value("healing.injurySignal"),
                    draw.value("healing.priming"),
                    draw.value("healing.reversion"),
                    draw.value("healing.neutrophilRecruitment"),
                    draw.value("healing.neutrophilLoss"),
                    draw.value("healing.efferocytosis"),
                    draw.value("healing.macrophageRecruitment"),
                    draw.value("healing.clotRecruitment"),
                    draw.value("healing.macrophageSwitch"),
                    draw.value("healing.switchInhibition"),
                    draw.value("healing.inflammatoryMacrophageLoss"),
                    draw.value("healing.healingMacrophageLoss"));
        }

        /**
         * Signal that a signal makes again through neutrophils and macrophages, next to rest: {@code (sN rN / dN + sM rM /
         * (k12 + dM)) / kI} [1]. From 1 on rest is unstable and inflammation never ends.
         */
        public double loopGain() {
            double byNeutrophils = neutrophilSignal * neutrophilRecruitment / neutrophilLoss;
            double byMacrophages =
                    macrophageSignal * macrophageRecruitment / (macrophageSwitch + inflammatoryMacrophageLoss);
            return (byNeutrophils + byMacrophages) / signalLoss;
        }
    }

    /** TGF-b1 and TGF-b3; symbols of the equations in brackets. */
    public record GrowthFactors(
            double betaOneTurnover,
            double betaOneFromClot,
            double betaOneFromInflammatory,
            double betaOneFromHealing,
            double betaOneFromMyofibroblasts,
            double betaThreeTurnover,
            double betaThreeFromHealing,
            double betaThreeFromKeratinocytes,
            double betaThreeSignalRatio,
            double synthesisSignalHalf) {
        static GrowthFactors of(ParameterDraw draw) {
            return new GrowthFactors(
                    draw.value("healing.betaOneTurnover"),
                    draw.value("healing.betaOneFromClot"),
                    draw.value("healing.betaOneFromInflammatory"),
                    draw.value("healing.betaOneFromHealing"),
                    draw.value("healing.betaOneFromMyofibroblasts"),
                    draw.value("healing.betaThreeTurnover"),
                    draw.value("healing.betaThreeFromHealing"),
                    draw.value("healing.betaThreeFromKeratinocytes"),
                    draw.value("healing.betaThreeSignalRatio"),
                    draw.value("healing.synthesisSignalHalf"));
        }
    }

    /** Fibroblasts, myofibroblasts and the memory of synthesis; symbols of the equations in brackets. */
    public record Fibroblasts(
            double fibroblastProliferation,
            double fibroblastMax,
            double fibroblastReturn,
            double myofibroblastTransition,
            double transitionHalf,
            double transitionSaturation,
            double transitionInhibition,
            double myofibroblastLoss,
            double synthesisActivation,
            double synthesisDeactivation,
            double synthesisActivationMax) {
        static Fibroblasts of(ParameterDraw draw) {
            return new Fibroblasts(
                    draw.value("healing.fibroblastProliferation"),
                    draw.value("healing.fibroblastMax"),
                    draw.value("healing.fibroblastReturn"),
                    draw.value("healing.myofibroblastTransition"),
                    draw.value("healing.transitionHalf"),
                    draw.value("healing.transitionSaturation"),
                    draw.value("healing.transitionInhibition"),
                    draw.value("healing.myofibroblastLoss"),
                    draw.value("healing.synthesisActivation"),
                    draw.value("healing.synthesisDeactivation"),
                    draw.value("healing.synthesisActivationMax"));
        }
    }

    /** Matrix metalloproteinases; symbols of the equations in brackets. */
    public record Proteases(double mmpProduction, double mmpMacrophageShare, double mmpClearance) {
        static Proteases of(ParameterDraw draw) {
            return new Proteases(
                    draw.value("healing.mmpProduction"),
                    draw.value("healing.mmpMacrophageShare"),
                    draw.value("healing.mmpClearance"));
        }
    }

    /** Collagen III and I; symbols of the equations in brackets. */
    public record Collagen(
            double collagenThreeSynthesis,
            double collagenOneSynthesis,
            double collagenThreeFromMemory,
            double myofibroblastSynthesisBoost,
            double collagenCrowdingHalf,
            double collagenThreeReturn,
            double collagenMaturation,
            double collagenThreeDegradation,
            double collagenOneDegradation,
            double collagenMatureDegradationShare,
            double collagenOneReturn,
            double collagenThreeBaseline,
            double shaftLoss) {
        static Collagen of(ParameterDraw draw) {
            return new Collagen(
                    draw.value("healing.collagenThreeSynthesis"),
                    draw.value("healing.collagenOneSynthesis"),
                    draw.value("healing.collagenThreeFromMemory"),
                    draw.value("healing.myofibroblastSynthesisBoost"),
                    draw.value("healing.collagenCrowdingHalf"),
                    draw.value("healing.collagenThreeReturn"),
                    draw.value("healing.collagenMaturation"),
                    draw.value("healing.collagenThreeDegradation"),
                    draw.value("healing.collagenOneDegradation"),
                    draw.value("healing.collagenMatureDegradationShare"),
                    draw.value("healing.collagenOneReturn"),
                    draw.value("healing.collagenThreeBaseline"),
                    draw.value("healing.shaftLoss"));
        }
    }

    /** Tropoelastin and elastin; symbols of the equations in brackets. */
    public record Elastin(
            double tropoelastinSynthesis,
            double tropoelastinLoss,
            double assemblyYield,
            double elastinDegradation,
            double elastinReturn) {
        static Elastin of(ParameterDraw draw) {
            return new Elastin(
                    draw.value("healing.tropoelastinSynthesis"),
                    draw.value("healing.tropoelastinLoss"),
                    draw.value("healing.assemblyYield"),
                    draw.value("healing.elastinDegradation"),
                    draw.value("healing.elastinReturn"));
        }
    }

    /** Epidermal thickness; symbols of the equations in brackets. */
    public record Epidermis(
            double epidermisRenewal,
            double epidermisFromCollagen,
            double epidermisFromBetaThree,
            double epidermisStudyRatio) {
        static Epidermis of(ParameterDraw draw) {
            return new Epidermis(
                    draw.value("healing.epidermisRenewal"),
                    draw.value("healing.epidermisFromCollagen"),
                    draw.value("healing.epidermisFromBetaThree"),
                    draw.value("healing.epidermisStudyRatio"));
        }
    }

    /** Blood flow and fluid; symbols of the equations in brackets. */
    public record Vessels(
            double flushAtOnce,
            double flowFromNeurogenic,
            double flowFromSignal,
            double flowReturn,
            double fluidLeakage,
            double fluidDrainage,
            double flowAtPeak,
            double flowDilution) {
        static Vessels of(ParameterDraw draw) {
            return new Vessels(
                    draw.value("healing.flushAtOnce"),
                    draw.value("healing.flowFromNeurogenic"),
                    draw.value("healing.flowFromSignal"),
                    draw.value("healing.flowReturn"),
                    draw.value("healing.fluidLeakage"),
                    draw.value("healing.fluidDrainage"),
                    draw.value("healing.flowAtPeak"),
                    draw.value("healing.flowDilution"));
        }
    }

    /** Melanocytes and melanin; symbols of the equations in brackets. */
    public record Pigment(
            double melanocyteActivation,
            double melanocyteActivationHalf,
            double melanocyteSaturation,
            double melanocyteLoss,
            double melaninSynthesis,
            double melaninClearance) {
        static Pigment of(ParameterDraw draw) {
            return new Pigment(
                    draw.value("healing.melanocyteActivation"),
                    draw.value("healing.melanocyteActivationHalf"),
                    draw.value("healing.melanocyteSaturation"),
                    draw.value("healing.melanocyteLoss"),
                    draw.value("healing.melaninSynthesis"),
                    draw.value("healing.melaninClearance"));
        }
    }

    /** Disorganised collagen and the spared niche; symbols of the equations in brackets. */
    public record Scar(
            double scarFormation,
            double scarFromInflammation,
            double betaRatioFloor,
            double scarRemodelling,
            double nicheLoss,
            double nicheSaturation,
            double scarFromNicheLoss,
            double nicheReturn) {
        static Scar of(ParameterDraw draw) {
            return new Scar(
                    draw.value("healing.scarFormation"),
                    draw.value("healing.scarFromInflammation"),
                    draw.value("healing.betaRatioFloor"),
                    draw.value("healing.scarRemodelling"),
                    draw.value("healing.nicheLoss"),
                    draw.value("healing.nicheSaturation"),
                    draw.value("healing.scarFromNicheLoss"),
                    draw.value("healing.nicheReturn"));
        }
    }
}
