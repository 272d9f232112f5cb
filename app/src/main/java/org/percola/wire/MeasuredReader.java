package org.percola.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.quantity.Dimension;
import org.percola.quantity.Quantity;
import org.percola.quantity.Unit;
import org.percola.wire.ExperimentFile.Measured;

/** Reads {@code parameters}: measured values that stand in the place of the correlations. */
final class MeasuredReader {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    /** Nothing was measured. */
    static final Measured NOTHING = new Measured(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);

    private static final double LEAST_LOG_KP = -9;
    private static final double MOST_LOG_KP = 2;
    private static final double LEAST_DIFFUSIVITY = 1e-16;
    private static final double MOST_DIFFUSIVITY = 1e-4;
    private static final double LEAST_PARTITION = 1e-6;
    private static final double MOST_PARTITION = 1e7;

    private MeasuredReader() {}

    static Measured read(Fields fields) {
        OptionalDouble logKp = logKp(fields);
        OptionalDouble kp = fields.quantity("kp", Unit.CM_PER_H, 1e-9, 100);
        if (fields.has("logKp") && fields.has("kp")) {
            fields.wrong("kp", "either kp or logKp", "Keep one of the two.");
        }
        Measured measured = new Measured(
                kp.isPresent() ? OptionalDouble.of(StrictMath.log10(kp.getAsDouble())) : logKp,
                diffusivity(fields, "diffusivityStratumCorneum"),
                diffusivity(fields, "diffusivityEpidermis"),
                diffusivity(fields, "diffusivityDermis"),
                diffusivity(fields, "diffusivityDonor"),
                partition(fields, "partitionStratumCorneum"),
                partition(fields, "partitionEpidermis"),
                partition(fields, "partitionDermis"),
                fields.quantity("stratumCorneumThickness", Unit.UM, 2, 500),
                fields.quantity("epidermisThickness", Unit.UM, 10, 500));
        fields.finish();
        return measured;
    }

    private static OptionalDouble diffusivity(Fields fields, String key) {
        return fields.quantity(key, Unit.CM2_PER_S, LEAST_DIFFUSIVITY, MOST_DIFFUSIVITY);
    }

    private static OptionalDouble partition(Fields fields, String key) {
        return fields.number(key, LEAST_PARTITION, MOST_PARTITION);
    }

    /** "-2.9 cm/h": the decadic logarithm of a permeability in that unit. */
    private static OptionalDouble logKp(Fields fields) {
        String expected = Fields.plain(LEAST_LOG_KP) + " to " + Fields.plain(MOST_LOG_KP) + " cm/h";
        Optional<Quantity> given = fields.find("logKp")
                .flatMap(value ->
                        fields.quantity("logKp", value, List.of(Dimension.SPEED), expected, "-2.9 cm/h"));
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
}
