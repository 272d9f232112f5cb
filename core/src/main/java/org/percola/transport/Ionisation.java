package org.percola.transport;

import java.util.List;
import org.percola.treatment.Pka;

/**
 * The part of a solute that carries no charge: every group must be neutral, and groups are taken as independent.
 *
 * <pre>
 * f = product over acids of 1 / (1 + 10^(pH - pKa))  x  product over bases of 1 / (1 + 10^(pKa - pH))
 * </pre>
 *
 * An ampholyte between its two pKa is mostly a zwitterion, which counts as charged.
 */
final class Ionisation {
    private Ionisation() {}

    static double neutralFraction(List<Pka> pKas, double ph) {
        double neutral = 1;
        for (Pka pKa : pKas) {
            neutral /= allOverNeutral(pKa, ph);
        }
        return neutral;
    }

    /** The part that has charge of one sign: anions whose bases hold no proton, cations whose acids have let none go. */
    static double ionFraction(List<Pka> pKas, double ph) {
        double acids = 1;
        double bases = 1;
        for (Pka pKa : pKas) {
            switch (pKa.kind()) {
                case ACID -> acids /= allOverNeutral(pKa, ph);
                case BASE -> bases /= allOverNeutral(pKa, ph);
            }
        }
        return bases * (1 - acids) + acids * (1 - bases);
    }

    private static double allOverNeutral(Pka pKa, double ph) {
        double excess = switch (pKa.kind()) {
            case ACID -> ph - pKa.value();
            case BASE -> pKa.value() - ph;
        };
        return 1 + StrictMath.pow(10, excess);
    }
}
