package org.percola.safety;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.percola.evidence.ParameterDraw;
import org.percola.treatment.OperatorFault;

/**
 * What operator faults do to side effects, for one draw. Every fault multiplies states, odds or hazards by one plus an
 * excess that is positive, so no fault and no further fault ever lowers a risk; two faults multiply.
 *
 * <p>Directions are general teaching and single reports; sizes are assumed, since nobody counted courses done badly.
 */
final class Faults {
    private static final Effects NONE = new Effects(0, 0, 0, 0, 0);

    private final Map<OperatorFault, Effects> excesses;

    /**
     * Excess over one of what a fault multiplies.
     *
     * @param scar disorganised collagen
     * @param inflammation redness, swelling and the melanin excess
     * @param bleeding odds that a hole bleeds
     * @param pain odds of pain
     * @param infection hazard of an infection
     */
    record Effects(double scar, double inflammation, double bleeding, double pain, double infection) {
        private Effects and(Effects other) {
            return new Effects(
                    both(scar, other.scar),
                    both(inflammation, other.inflammation),
                    both(bleeding, other.bleeding),
                    both(pain, other.pain),
                    both(infection, other.infection));
        }

        private static double both(double one, double other) {
            return (1 + one) * (1 + other) - 1;
        }
    }

    private Faults(Map<OperatorFault, Effects> excesses) {
        this.excesses = Collections.unmodifiableMap(excesses);
    }

    /** The effects of all faults of a course together. */
    Effects of(Set<OperatorFault> faults) {
        Effects all = NONE;
        for (OperatorFault fault : OperatorFault.values()) {
            if (faults.contains(fault)) {
                all = all.and(excesses.getOrDefault(fault, NONE));
            }
        }
        return all;
    }

    static Faults of(ParameterDraw draw) {
        var excesses = new EnumMap<OperatorFault, Effects>(OperatorFault.class);
        excesses.put(
                OperatorFault.PRESSED,
                new Effects(
                        draw.value("safety.pressedScarExcess"),
                        draw.value("safety.pressedInflammationExcess"),
                        draw.value("safety.pressedBleedingExcess"),
                        draw.value("safety.pressedPainExcess"),
                        0));
        excesses.put(
                OperatorFault.DRAGGED,
                new Effects(
                        draw.value("safety.draggedScarExcess"),
                        draw.value("safety.draggedInflammationExcess"),
                        draw.value("safety.draggedBleedingExcess"),
                        draw.value("safety.draggedPainExcess"),
                        0));
        excesses.put(
                OperatorFault.BLUNT,
                new Effects(
                        draw.value("safety.bluntScarExcess"),
                        draw.value("safety.bluntInflammationExcess"),
                        draw.value("safety.bluntBleedingExcess"),
                        draw.value("safety.bluntPainExcess"),
                        draw.value("safety.bluntInfectionExcess")));
        excesses.put(
                OperatorFault.NOT_STERILE,
                new Effects(
                        draw.value("safety.notSterileScarExcess"),
                        draw.value("safety.notSterileInflammationExcess"),
                        0,
                        0,
                        draw.value("safety.notSterileInfectionExcess")));
        return new Faults(excesses);
    }
}
