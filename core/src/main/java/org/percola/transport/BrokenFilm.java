package org.percola.transport;

/**
 * What holes can draw from a film that has dried: it lies in spots, and nothing runs from one spot to a hole in another.
 *
 * <pre>
 * reach = 1 - exp(-n phi b^2)      part of the spots that hold the mouth of one of n holes or breaches per area
 * b from spot to spot, phi the part of the surface that they touch together
 * </pre>
 *
 * <p>While water still leaves it the film is one, well mixed. Then the mouths see the concentration of what is left within
 * their reach; skin between them goes on drawing on all of it in proportion.
 */
final class BrokenFilm {
    private double reach;
    private double within;
    private boolean broken;

    void start(Column column) {
        double spacing = column.laboratory().spotSpacingUm();
        double spotUm2 = column.laboratory().driedShare() * spacing * spacing;
        reach = -StrictMath.expm1(-column.holes().mouthsPerUm2() * spotUm2);
        within = 0;
        broken = false;
    }

    /**
     * Concentration that the mouths see over that of the whole product, for a step.
     *
     * @param dry whether all has evaporated that will
     * @param donor amount in the whole product
     * @param room volume that dissolves it
     * @param most highest concentration dissolved
     * @param conductance of all mouths together
     */
    double share(boolean dry, double donor, double room, double most, double conductance, double dt) {
        if (!dry || reach <= 0 || donor <= 0) {
            broken = false;
            return 1;
        }
        if (!broken) {
            within = reach * donor;
            broken = true;
        }
        double mean = Math.min(most, donor / room);
        double here = Math.min(most, within / (reach * room));
        // Not more than there is, however long the step.
        double drawn = dt * conductance * here;
        return drawn > 0 ? Math.min(1, here / mean * (within / (within + drawn))) : 0;
    }

    /** Books what a step took: through the mouths, and through all the skin. */
    void took(double throughMouths, double inAll) {
        if (broken) {
            within = Math.max(0, within - throughMouths - reach * (inAll - throughMouths));
        }
    }
}
