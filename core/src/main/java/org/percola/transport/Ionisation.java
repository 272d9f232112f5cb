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
            double excess = switch (pKa.kind()) {
                case ACID -> ph - pKa.value();
                case BASE -> pKa.value() - ph;
            };
            neutral /= 1 + StrictMath.pow(10, excess);
        }
        return neutral;
    }
}
