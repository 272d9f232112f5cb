package org.percola.transport;

import java.util.List;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Pka;
import org.percola.treatment.Solute;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalUse;

/** Products that the tests of this package share: 10 uL/cm2 of water with one active. Properties as in any handbook. */
record Active(Solute solute, double mgPerMl, double ph) {
    static final Active ASCORBIC_ACID = of("ascorbic acid", 176.12, -1.85, 100, 3.2, new Pka(Pka.Kind.ACID, 4.17));
    static final Active TRANEXAMIC_ACID =
            of("tranexamic acid", 157.21, -1.87, 30, 6.5, new Pka(Pka.Kind.ACID, 4.3), new Pka(Pka.Kind.BASE, 10.6));
    static final Active NIACINAMIDE = of("niacinamide", 122.12, -0.37, 50, 6, new Pka(Pka.Kind.BASE, 3.35));
    static final Active LIDOCAINE = of("lidocaine", 234.34, 2.44, 40, 7, new Pka(Pka.Kind.BASE, 7.9));
    static final Active NALTREXONE = of("naltrexone", 341.4, 1.92, 110, 5, new Pka(Pka.Kind.BASE, 8.4));
    static final Active RETINOL = of("retinol", 286.45, 5.68, 3, 5.5);
    static final Active GHK = of("ghk", 340.38, -3, 5, 6);
    static final Active INSULIN = of("insulin", 5808, -3, 4, 7);
    static final Active HYALURONIC_LOW = of("hyaluronic acid, 20 kDa", 2e4, -6, 10, 6.5);
    static final Active HYALURONIC_HIGH = of("hyaluronic acid, 1 MDa", 1e6, -6, 10, 6.5);

    static List<Active> all() {
        return List.of(
                ASCORBIC_ACID,
                TRANEXAMIC_ACID,
                NIACINAMIDE,
                LIDOCAINE,
                NALTREXONE,
                RETINOL,
                GHK,
                INSULIN,
                HYALURONIC_LOW,
                HYALURONIC_HIGH);
    }

    private static Active of(String name, double molarMass, double logKow, double mgPerMl, double ph, Pka... pKas) {
        return new Active(new Solute(name, molarMass, logKow, List.of(pKas)), mgPerMl, ph);
    }

    TopicalUse used(Applied applied) {
        return used(applied, 0, mgPerMl);
    }

    TopicalUse used(Applied applied, double delayHours, double concentrationMgPerMl) {
        var topical = new Topical(solute.name(), solute.name(), solute, mgPerMl, ph, true, List.of());
        return new TopicalUse(topical, applied, delayHours, concentrationMgPerMl, 10, ph, Occlusion.NONE);
    }

    double doseUgPerCm2() {
        return 10 * mgPerMl;
    }
}
