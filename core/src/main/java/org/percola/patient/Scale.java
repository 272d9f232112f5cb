package org.percola.patient;

/**
 * Clinical scales, with their range and direction. An improvement scale has no baseline: it scores the change itself.
 */
public enum Scale implements Coded {
    GOODMAN_BARON("goodman-baron", 1, 4, Direction.LOWER_IS_BETTER),
    GOODMAN_BARON_QUANTITATIVE("goodman-baron-quantitative", 0, 84, Direction.LOWER_IS_BETTER),
    ECCA("ecca", 0, 540, Direction.LOWER_IS_BETTER),
    ACNE_SCAR_SCORE("acne-scar-score", 0, 25, Direction.LOWER_IS_BETTER),
    LEMPERLE("lemperle", 0, 5, Direction.LOWER_IS_BETTER),
    ALEXIADES_ARMENAKAS_TEXTURE("alexiades-armenakas-texture", 0, 4, Direction.LOWER_IS_BETTER),
    MASI("masi", 0, 48, Direction.LOWER_IS_BETTER),
    MMASI("mmasi", 0, 24, Direction.LOWER_IS_BETTER),
    VAS("vas", 0, 10, Direction.IMPROVEMENT),
    GAIS("gais", 1, 5, Direction.IMPROVEMENT),
    QUARTILE("quartile", 0, 4, Direction.IMPROVEMENT),
    DLQI("dlqi", 0, 30, Direction.LOWER_IS_BETTER),
    CORNEOMETER("corneometer", 0, 120, Direction.HIGHER_IS_BETTER),
    TEWL("tewl", 0, 100, Direction.LOWER_IS_BETTER),
    DERMAL_DENSITY("dermal-density", 0, 1000, Direction.HIGHER_IS_BETTER),
    EPIDERMAL_DENSITY("epidermal-density", 0, 1000, Direction.HIGHER_IS_BETTER),
    ELASTICITY("elasticity", 0, 1000, Direction.HIGHER_IS_BETTER);

    /** Which way is better. */
    public enum Direction {
        LOWER_IS_BETTER,
        HIGHER_IS_BETTER,
        IMPROVEMENT
    }

    private final String code;
    private final double lowest;
    private final double highest;
    private final Direction direction;

    Scale(String code, double lowest, double highest, Direction direction) {
        this.code = code;
        this.lowest = lowest;
        this.highest = highest;
        this.direction = direction;
    }

    @Override
    public String code() {
        return code;
    }

    public double lowest() {
        return lowest;
    }

    public double highest() {
        return highest;
    }

    public Direction direction() {
        return direction;
    }
}
