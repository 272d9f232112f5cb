package org.percola.skin;

import org.percola.patient.Site;
import org.percola.quantity.Check;

/**
 * The physical skin of one person at one site, for one draw of what is uncertain about it. Mechanisms see this and never
 * the person.
 *
 * @param site where
 * @param layers thicknesses
 * @param stiffness elastic moduli
 * @param melanocyteReactivity readiness to make melanin after inflammation, 1 for phototype III (dimensionless)
 * @param capacity how this skin heals, relative to a healthy young adult's
 */
public record Skin(Site site, Layers layers, Stiffness stiffness, double melanocyteReactivity, Capacity capacity) {
    public Skin {
        Check.inRange("Skin.melanocyteReactivity", melanocyteReactivity, 0, 20);
    }

    /** Whether it is human skin of belly or breast, of which nearly all excised skin is. */
    public boolean isOfTrunk() {
        return site == Site.ABDOMEN || site == Site.BREAST;
    }

    /** Thicknesses in micrometres; the epidermis is the viable one, without the stratum corneum. */
    public record Layers(double stratumCorneumUm, double epidermisUm, double dermisUm) {
        public Layers {
            Check.inRange("Layers.stratumCorneumUm", stratumCorneumUm, 1, 500);
            Check.inRange("Layers.epidermisUm", epidermisUm, 5, 1000);
            Check.inRange("Layers.dermisUm", dermisUm, 50, 10_000, "Maybe the thickness was given in millimetres.");
        }

        /** Skin surface to the subcutis. */
        public double totalUm() {
            return stratumCorneumUm + epidermisUm + dermisUm;
        }
    }

    /** The indentation modulus, which resists a needle tip. */
    public record Stiffness(double indentationMPa) {
        public Stiffness {
            Check.positive("Stiffness.indentationMPa", indentationMPa);
        }
    }

    /**
     * Factors on rates of the reference model (1 = reference).
     *
     * @param barrierClosureRatio speed of barrier closure
     * @param poreClosureRatio speed of pore closure
     * @param collagenOneRatio synthesis of collagen I
     * @param collagenThreeRatio synthesis of collagen III
     * @param mmpProductionRatio production of matrix metalloproteinases
     * @param mmpClearanceRatio loss of matrix metalloproteinases
     * @param perfusionRatio blood flow, for clearance
     */
    public record Capacity(
            double barrierClosureRatio,
            double poreClosureRatio,
            double collagenOneRatio,
            double collagenThreeRatio,
            double mmpProductionRatio,
            double mmpClearanceRatio,
            double perfusionRatio) {
        public static final Capacity REFERENCE = new Capacity(1, 1, 1, 1, 1, 1, 1);

        public Capacity {
            Check.inRange("Capacity.barrierClosureRatio", barrierClosureRatio, 0.01, 100);
            Check.inRange("Capacity.poreClosureRatio", poreClosureRatio, 0.01, 100);
            Check.inRange("Capacity.collagenOneRatio", collagenOneRatio, 0, 100);
            Check.inRange("Capacity.collagenThreeRatio", collagenThreeRatio, 0, 100);
            Check.inRange("Capacity.mmpProductionRatio", mmpProductionRatio, 0, 100);
            Check.inRange("Capacity.mmpClearanceRatio", mmpClearanceRatio, 0, 100);
            Check.inRange("Capacity.perfusionRatio", perfusionRatio, 0, 100);
        }
    }
}
