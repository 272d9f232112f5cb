package org.percola.quantity;

/** What a unit measures. Two quantities can be compared only inside one dimension. */
public enum Dimension {
    LENGTH,
    AREA,
    VOLUME,
    TIME,
    SPEED,
    FREQUENCY,
    MASS,
    MOLAR_MASS,
    CONCENTRATION,
    VOLUME_PER_AREA,
    MASS_PER_AREA,
    DENSITY_PER_AREA,
    DIFFUSIVITY,
    RATE,
    TEMPERATURE,
    FRACTION
}
