package org.percola.transport;

/**
 * One problem for {@link ColumnSolver}: layered skin under a product, with or without holes, in numbers only. Everything
 * is per area of skin. "Conductance" is K D, partition times diffusivity; "capacity" is K; concentrations are those of
 * water in equilibrium, so that they are continuous across layers.
 *
 * <p>A laboratory (excised skin, measured overrides, receptor) is another way to fill this record, not another solver.
 *
 * @param skin the layers
 * @param donor the product
 * @param holes what needles opened
 * @param laboratory what only experiments have
 */
record Column(Layers skin, Donor donor, Holes holes, Laboratory laboratory) {

    /** Living skin, one application that stays. */
    Column(Layers skin, Donor donor, Holes holes) {
        this(skin, donor, holes, Laboratory.NONE);
    }

    /**
     * The layers.
     *
     * @param stratumCorneumConductanceUm2PerS lipid path of intact stratum corneum, permeability times thickness
     * @param shuntUmPerS permeability of its aqueous path, which stores nothing
     * @param epidermisConductanceUm2PerS viable epidermis
     * @param dermisConductanceUm2PerS dermis
     * @param lossPerS taken up by blood and lymph, per volume of dermis and unit concentration
     */
    record Layers(
            double stratumCorneumUm,
            double epidermisUm,
            double dermisUm,
            double stratumCorneumConductanceUm2PerS,
            double stratumCorneumCapacityRatio,
            double shuntUmPerS,
            double epidermisConductanceUm2PerS,
            double epidermisCapacityRatio,
            double dermisConductanceUm2PerS,
            double dermisCapacityRatio,
            double lossPerS) {
        /** Epidermis and dermis alike. */
        Layers(
                double stratumCorneumUm,
                double epidermisUm,
                double dermisUm,
                double stratumCorneumConductanceUm2PerS,
                double stratumCorneumCapacityRatio,
                double shuntUmPerS,
                double tissueConductanceUm2PerS,
                double tissueCapacityRatio,
                double lossPerS) {
            this(
                    stratumCorneumUm,
                    epidermisUm,
                    dermisUm,
                    stratumCorneumConductanceUm2PerS,
                    stratumCorneumCapacityRatio,
                    shuntUmPerS,
                    tissueConductanceUm2PerS,
                    tissueCapacityRatio,
                    tissueConductanceUm2PerS,
                    tissueCapacityRatio,
                    lossPerS);
        }

        /** The layer in which most holes end. */
        double tissueConductanceUm2PerS() {
            return dermisConductanceUm2PerS;
        }

        double tissueCapacityRatio() {
            return dermisCapacityRatio;
        }
    }

    /**
     * The product on the skin, well mixed.
     *
     * @param volumeUm volume per area of skin
     * @param capacityRatio total over dissolved concentration (oil in the product keeps lipophilic solutes)
     * @param inexhaustible whether its concentration never falls
     * @param contactS time on intact skin before the holes are made
     */
    record Donor(
            double volumeUm,
            double capacityRatio,
            double concentrationUgPerMl,
            boolean inexhaustible,
            double contactS) {}

    /**
     * Holes: deep ones, fluid down to their open depth, on the pore clock; shallow ones through the stratum corneum only,
     * on the barrier clock.
     *
     * @param lumenFraction part of the surface that is open fluid at the start
     * @param lumenRadiusUm radius of one lumen
     * @param depthUm open depth
     * @param fluidDiffusivityUm2PerS in the fluid
     * @param breachUmPerS permeability, per area of skin, of the shallow holes at the start
     * @param openSinceS age of the holes when product and holes first meet
     * @param carriedFraction part of the lumen that is full of product when they meet
     * @param mouthsPerUm2 holes and breaches on an area of surface
     */
    record Holes(
            double lumenFraction,
            double lumenRadiusUm,
            double depthUm,
            double fluidDiffusivityUm2PerS,
            double breachUmPerS,
            double poreHalfLifeS,
            double barrierHalfLifeS,
            double openSinceS,
            double carriedFraction,
            double mouthsPerUm2) {
        /** Intact skin. */
        static final Holes NONE = new Holes(0, 1, 0, 0, 0, 1, 1, 0, 0, 0);
    }

    /**
     * What only experiments have.
     *
     * @param receptorUm volume of a receptor cell per area of skin; 0 = a sink
     * @param sampledFraction of that cell replaced by fresh fluid at every output
     * @param solubilityUgPerMl dissolved concentration that the product cannot exceed
     * @param dryingUmPerS loss of the vehicle to air
     * @param driedShare part of the vehicle that stays
     * @param closedFilmUm depth below which a film that dries breaks up and touches in spots only
     * @param spotSpacingUm from one such spot to the next
     * @param removedAfterS when the product is wiped off; infinite = never
     * @param repeatEveryS when it is put on again; infinite = never
     */
    record Laboratory(
            double receptorUm,
            double sampledFraction,
            double solubilityUgPerMl,
            double dryingUmPerS,
            double driedShare,
            double closedFilmUm,
            double spotSpacingUm,
            double removedAfterS,
            double repeatEveryS) {
        /** None of it. */
        static final Laboratory NONE = new Laboratory(
                0, 0, Double.POSITIVE_INFINITY, 0, 1, 0, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The same without holes. */
    Column intact() {
        return new Column(skin, donor, Holes.NONE, laboratory);
    }

    /** What was put on, in micrograms per square centimetre. */
    double doseUgPerCm2() {
        return donor.concentrationUgPerMl() * donor.volumeUm() * ColumnSolver.CM_PER_UM;
    }
}
