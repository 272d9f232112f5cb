package org.percola.wire;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.quantity.Dimension;
import org.percola.quantity.Quantity;
import org.percola.quantity.Unit;
import org.percola.transport.MeasuredValues.Property;

/** Reads {@code parameters}: measured values that stand in the place of the correlations. */
final class MeasuredReader {
    private static final double LEAST_LOG_KP = -9;
    private static final double MOST_LOG_KP = 2;

    private static final Map<String, Key> QUANTITIES = quantities();
    private static final Map<String, Ratio> RATIOS = ratios();

    /** A key that takes a quantity. */
    private record Key(Property property, Unit unit, double low, double high, String about) {}

    /** A key that takes a bare number. */
    private record Ratio(Property property, double low, double high, String about) {}

    private MeasuredReader() {}

    /** The keys that take a quantity, with what each is; {@code logKp} and {@code kp} among them. */
    static Map<String, String> aboutQuantities() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("logKp", "Decadic logarithm of the permeability of the intact preparation, such as \"-2.9 cm/h\".");
        about.put("kp", "The permeability itself, such as \"1.3e-3 cm/h\".");
        QUANTITIES.forEach((key, value) -> about.put(key, value.about()));
        return about;
    }

    /** The keys that take a bare ratio, with what each is. */
    static Map<String, String> aboutRatios() {
        Map<String, String> about = new LinkedHashMap<>();
        RATIOS.forEach((key, value) -> about.put(key, value.about()));
        return about;
    }

    static Map<Property, Double> read(Fields fields) {
        Map<Property, Double> measured = new EnumMap<>(Property.class);
        OptionalDouble logKp = logKp(fields);
        OptionalDouble kp = fields.quantity("kp", Unit.CM_PER_H, 1e-9, 100);
        if (fields.has("logKp") && fields.has("kp")) {
            fields.wrong("kp", "either kp or logKp", "Keep one of the two.");
        }
        logKp.ifPresent(value -> measured.put(Property.LOG_KP, value));
        kp.ifPresent(value -> measured.put(Property.LOG_KP, StrictMath.log10(value)));
        QUANTITIES.forEach((name, key) -> fields.quantity(name, key.unit(), key.low(), key.high())
                .ifPresent(value -> measured.put(key.property(), value)));
        RATIOS.forEach((name, key) ->
                fields.number(name, key.low(), key.high()).ifPresent(value -> measured.put(key.property(), value)));
        if (measured.containsKey(Property.LOG_KP)
                && measured.containsKey(Property.PARTITION_STRATUM_CORNEUM)
                && measured.containsKey(Property.DIFFUSIVITY_STRATUM_CORNEUM)) {
            fields.wrong(
                    "partitionStratumCorneum",
                    "either this, or a permeability",
                    "Partition and diffusivity of the stratum corneum make its permeability: a third number would"
                            + " contradict them.");
        }
        fields.finish();
        return measured;
    }

    /** "-2.9 cm/h": the decadic logarithm of a permeability in that unit. */
    private static OptionalDouble logKp(Fields fields) {
        String expected = Fields.plain(LEAST_LOG_KP) + " to " + Fields.plain(MOST_LOG_KP) + " cm/h";
        Optional<Quantity> given = fields.find("logKp")
                .flatMap(value -> fields.quantity("logKp", value, List.of(Dimension.SPEED), expected, "-2.9 cm/h"));
        if (given.isEmpty()) {
            return OptionalDouble.empty();
        }
        double inUnit = given.get().unit().factor() / Unit.CM_PER_H.factor();
        double logCmPerH = given.get().value() + StrictMath.log10(inUnit);
        if (!(logCmPerH >= LEAST_LOG_KP && logCmPerH <= MOST_LOG_KP)) {
            fields.wrong("logKp", expected, "This is the logarithm to base ten; for the value itself write kp.");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(logCmPerH);
    }

    private static Map<String, Key> quantities() {
        Map<String, Key> keys = new LinkedHashMap<>();
        keys.put("diffusivityWater", diffusivity(Property.DIFFUSIVITY_WATER, "open fluid"));
        keys.put("diffusivityStratumCorneum", diffusivity(Property.DIFFUSIVITY_STRATUM_CORNEUM, "stratum corneum"));
        keys.put("diffusivityEpidermis", diffusivity(Property.DIFFUSIVITY_EPIDERMIS, "viable epidermis"));
        keys.put("diffusivityDermis", diffusivity(Property.DIFFUSIVITY_DERMIS, "dermis"));
        keys.put(
                "clearanceDermis",
                new Key(
                        Property.DERMIS_CLEARANCE,
                        Unit.PER_S,
                        0,
                        1,
                        "Uptake of living dermis by blood and lymph, such as \"1e-3 /s\"."));
        keys.put("poreHalfLife", halfLife(Property.PORE_HALF_LIFE, "the open holes"));
        keys.put("barrierHalfLife", halfLife(Property.BARRIER_HALF_LIFE, "the opened barrier"));
        return keys;
    }

    private static Map<String, Ratio> ratios() {
        Map<String, Ratio> keys = new LinkedHashMap<>();
        keys.put("partitionStratumCorneum", partition(Property.PARTITION_STRATUM_CORNEUM, "stratum corneum"));
        keys.put("partitionEpidermis", partition(Property.PARTITION_EPIDERMIS, "viable epidermis"));
        keys.put("partitionDermis", partition(Property.PARTITION_DERMIS, "dermis"));
        keys.put(
                "lumenFraction",
                new Ratio(
                        Property.LUMEN_FRACTION,
                        1e-6,
                        1,
                        "Part of a hole's cross-section that conducts like open fluid."));
        return keys;
    }

    private static Key diffusivity(Property property, String where) {
        return new Key(
                property,
                Unit.CM2_PER_S,
                1e-16,
                1e-4,
                "Effective diffusivity in " + where + ", such as \"1e-6 cm2/s\".");
    }

    private static Key halfLife(Property property, String what) {
        return new Key(property, Unit.HOUR, 0.01, 1440, "Half-life of " + what + ", such as \"12 h\".");
    }

    private static Ratio partition(Property property, String where) {
        return new Ratio(property, 1e-6, 1e7, "Total concentration in " + where + " over that in the donor.");
    }
}
