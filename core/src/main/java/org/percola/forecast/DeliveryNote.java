package org.percola.forecast;

/** What a reader of a delivery forecast must know; words live elsewhere. */
public enum DeliveryNote {
    /** Excised skin does not heal: the closure clocks are off. */
    EXCISED_DOES_NOT_CLOSE,
    /** Stated as more concentrated than it dissolves: the dissolved part drives. */
    ABOVE_SOLUBILITY,
    /** logKow or molar mass outside the records behind the correlation; intervals were widened. */
    OUTSIDE_CORRELATION,
    /** Too large for the paths of intact skin. */
    EXCLUDED_BY_SIZE,
    /** The needle's setting exceeds the thickness of the piece. */
    NEEDLE_BEYOND_PIECE,
    /** Holes as deep as the piece or deeper: they end at its base. */
    HOLE_THROUGH_PIECE,
    /** Nothing was inserted or breached in the central draw. */
    NOTHING_OPENED,
    /** Less than a tenth of the dose is left at the end in the central draw. */
    DOSE_DEPLETED,
    /** An open finite dose dries. */
    VEHICLE_DRIES,
    /** No steady flux inside the experiment: the ratio is of what had passed at its end. */
    NO_STEADY_STATE,
    /** The intact side stays below what a laboratory sees: read the ratio as at least. */
    INTACT_BELOW_DETECTION,
    /** More is stated to pass than the tissue below, of living skin or as stated too, can take: the forecast stays below. */
    STATED_KP_NOT_REACHED,
    /** More is stated to pass than still water as thick as the piece would let through. */
    STATED_KP_BEYOND_WATER,
    /** Measured values stand in for correlations. */
    MEASURED_VALUES_USED,
    /** Holes close during the experiment. */
    HOLES_CLOSE
}
