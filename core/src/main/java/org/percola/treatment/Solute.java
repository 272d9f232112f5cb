package org.percola.treatment;

import java.util.List;
import org.percola.quantity.Check;

/**
 * A molecule as transport sees it.
 *
 * @param molarMassGPerMol molar mass
 * @param logKow logarithm of the octanol-water partition coefficient of the neutral form
 * @param pKas ionisable groups; empty means neutral at every pH
 * @param radiusNm hydrodynamic radius in water; 0 = as molar mass has it, which says nothing of long coils
 */
public record Solute(String name, double molarMassGPerMol, double logKow, List<Pka> pKas, double radiusNm) {
    public Solute {
        Check.inRange("Solute.molarMassGPerMol", molarMassGPerMol, 15, 5e6);
        Check.inRange("Solute.logKow", logKow, -12, 12);
        Check.inRange("Solute.radiusNm", radiusNm, 0, 1000, "Maybe the radius was given in another unit.");
        pKas = List.copyOf(pKas);
    }

    /** As wide as its molar mass has it. */
    public Solute(String name, double molarMassGPerMol, double logKow, List<Pka> pKas) {
        this(name, molarMassGPerMol, logKow, pKas, 0);
    }
}
