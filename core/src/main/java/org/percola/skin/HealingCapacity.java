package org.percola.skin;

import java.util.Optional;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Condition;
import org.percola.patient.ConditionCode;
import org.percola.patient.Control;
import org.percola.patient.MedicationClass;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;

/**
 * How a person's skin heals, relative to a healthy young adult of phototype III who does not smoke.
 *
 * <p>Each rate is exp(-sum of slowings); a slowing is minus the logarithm of what one fact does to that rate:
 * age, linear from the young to the old group of the studies; phototype, even steps from I to VI; diabetes and its
 * control; a person's own account of slow healing; immunosuppression (collagen only). Smoking is a factor. That slowings
 * add up is assumed.
 *
 * <p>Not told whether a person smokes: they smoke in that part of the draws in which adults do
 * ({@code skin.smokerPrevalence}), and not in the central draw. Other facts not told, or unsure, change nothing here;
 * caution is the business of screening. Isotretinoin changes nothing: no effect on healing was seen.
 *
 * @evidence KNUUTINEN2002, abstract, collagen synthesis and TIMP-1 of smokers
 * @evidence OGUNJIMI2020, abstract, lifetime of micropores by group
 * @evidence REED1995, abstract, barrier recovery by phototype, of the other sign
 * @evidence VARANI2006, abstract, procollagen of old fibroblasts; HOLT1992 saw no effect of age
 * @evidence KOIVUKANGAS1999, abstract, barrier recovery of men with type 1 diabetes
 */
final class HealingCapacity {
    private static final int PHOTOTYPE_STEPS = Phototype.VI.compareTo(Phototype.I);

    private HealingCapacity() {}

    static Skin.Capacity of(Patient patient, ParameterDraw draw) {
        double aged = agedFraction(patient, draw);
        double darker = (double) patient.phototype().compareTo(Phototype.III) / PHOTOTYPE_STEPS;
        boolean smoker = smokes(patient, draw);

        double closureSlowing = aged * draw.value("skin.closureAgeSlowing");
        double collagenSlowing = aged * draw.value("skin.collagenAgeSlowing");
        Optional<Double> poorControl = poorControlOfDiabetes(patient);
        if (poorControl.isPresent()) {
            double poor = poorControl.get();
            closureSlowing += draw.value("skin.diabetesClosureSlowing");
            closureSlowing += poor * draw.value("skin.poorControlClosureSlowing");
            collagenSlowing += draw.value("skin.diabetesCollagenSlowing");
            collagenSlowing += poor * draw.value("skin.poorControlCollagenSlowing");
        }
        if (has(patient, ConditionCode.SLOW_HEALING)) {
            closureSlowing += draw.value("skin.slowHealingClosureSlowing");
            collagenSlowing += draw.value("skin.slowHealingCollagenSlowing");
        }
        if (immunosuppressed(patient)) {
            collagenSlowing += draw.value("skin.immunosuppressionCollagenSlowing");
        }
        double leastClosure = draw.value("skin.leastClosureRatio");
        double barrierSlowing = closureSlowing + darker * draw.value("skin.phototypeBarrierSlowing");
        double poreSlowing = closureSlowing + darker * draw.value("skin.phototypePoreSlowing");
        double collagen = StrictMath.exp(-collagenSlowing);
        double perfusion = StrictMath.exp(-aged * draw.value("skin.perfusionAgeSlowing"));
        return new Skin.Capacity(
                Math.max(leastClosure, StrictMath.exp(-barrierSlowing)),
                Math.max(leastClosure, StrictMath.exp(-poreSlowing)),
                collagen * (smoker ? draw.value("skin.smokerCollagenOneRatio") : 1),
                collagen * (smoker ? draw.value("skin.smokerCollagenThreeRatio") : 1),
                smoker ? draw.value("skin.smokerMmpProductionRatio") : 1,
                smoker ? draw.value("skin.smokerMmpClearanceRatio") : 1,
                perfusion * (smoker ? draw.value("skin.smokerPerfusionRatio") : 1));
    }

    /** 0 for the young adult of the studies and the younger, 1 for their old group, more beyond it. */
    private static double agedFraction(Patient patient, ParameterDraw draw) {
        double youngYears = draw.value("skin.healingReferenceAge");
        double years = Math.max(0, AdultAge.yearsOf(patient, draw) - youngYears);
        return years / (draw.value("skin.healingOldAge") - youngYears);
    }

    private static boolean smokes(Patient patient, ParameterDraw draw) {
        return switch (patient.smoker()) {
            case YES -> true;
            case NO -> false;
            case UNSURE, NOT_ASKED -> draw.uniform("skin.smokerPrevalence") < draw.value("skin.smokerPrevalence");
        };
    }

    /** Part of the effect of poor control: 1 poor, 0 good, half if not known; empty without diabetes. */
    private static Optional<Double> poorControlOfDiabetes(Patient patient) {
        return patient.conditions().items().stream()
                .filter(condition -> isActive(condition, ConditionCode.DIABETES))
                .map(condition ->
                        condition.control().map(HealingCapacity::poorPart).orElse(0.5))
                .max(Double::compare);
    }

    private static double poorPart(Control control) {
        return switch (control) {
            case GOOD -> 0;
            case POOR -> 1;
        };
    }

    private static boolean immunosuppressed(Patient patient) {
        return has(patient, ConditionCode.IMMUNOSUPPRESSION)
                || patient.medications().items().stream()
                        .filter(medication -> medication.stopped().isEmpty())
                        .anyMatch(medication -> medication
                                .medicationClass()
                                .filter(MedicationClass.IMMUNOSUPPRESSANT::equals)
                                .isPresent());
    }

    private static boolean has(Patient patient, ConditionCode code) {
        return patient.conditions().items().stream().anyMatch(condition -> isActive(condition, code));
    }

    private static boolean isActive(Condition condition, ConditionCode code) {
        return condition.code() == code && condition.stopped().isEmpty();
    }
}
