package org.percola.transport;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Numbers that somebody measured for this solute and skin; they stand in for the correlations. Immutable. */
public final class MeasuredValues {
    /** Everything comes from structure. */
    public static final MeasuredValues NONE = new MeasuredValues(Map.of());

    /** What can be stated, with its unit. */
    public enum Property {
        /** log10 of the permeability of the intact preparation, cm/h. */
        LOG_KP,
        /** Diffusivity in open fluid, cm2/s. */
        DIFFUSIVITY_WATER,
        /** Diffusivity in stratum corneum, cm2/s. */
        DIFFUSIVITY_STRATUM_CORNEUM,
        /** Effective diffusivity in viable epidermis, cm2/s. */
        DIFFUSIVITY_EPIDERMIS,
        /** Effective diffusivity in dermis, cm2/s. */
        DIFFUSIVITY_DERMIS,
        /** Total concentration in stratum corneum over that in the vehicle. */
        PARTITION_STRATUM_CORNEUM,
        /** Total concentration in viable epidermis over that in the vehicle. */
        PARTITION_EPIDERMIS,
        /** Total concentration in dermis over that in the vehicle. */
        PARTITION_DERMIS,
        /** Uptake of living dermis by blood and lymph, 1/s. */
        DERMIS_CLEARANCE,
        /** Part of a hole's cross-section that conducts like open fluid. */
        LUMEN_FRACTION,
        /** Half-life of the open cross-section, h. */
        PORE_HALF_LIFE,
        /** Half-life of the barrier opening, h. */
        BARRIER_HALF_LIFE
    }

    private final EnumMap<Property, Double> values = new EnumMap<>(Property.class);

    private MeasuredValues(Map<Property, Double> values) {
        this.values.putAll(values);
    }

    public static MeasuredValues of(Map<Property, Double> values) {
        values.forEach((property, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(property + " (" + value + ") must be finite.");
            }
        });
        return new MeasuredValues(values);
    }

    public OptionalDouble find(Property property) {
        Double value = values.get(property);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The measured value, or what the correlation says. */
    double orElse(Property property, double estimated) {
        Double value = values.get(property);
        return value == null ? estimated : value;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean has(Property property) {
        return values.containsKey(property);
    }
}
