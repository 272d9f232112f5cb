package org.percola.treatment;

import java.util.List;
import org.percola.quantity.Check;

/**
 * A molecule as transport sees it.
 *
 * @param molarMassGPerMol molar mass
 * @param logKow logarithm of the octanol-water partition coefficient of the neutral form
 * @param pKas ionisable groups; empty means neutral at every pH
 */
public record Solute(String name, double molarMassGPerMol, double logKow, List<Pka> pKas) {
    public Solute {
        Check.inRange("Solute.molarMassGPerMol", molarMassGPerMol, 15, 5e6);
        Check.inRange("Solute.logKow", logKow, -12, 12);
        pKas = List.copyOf(pKas);
    }
}
