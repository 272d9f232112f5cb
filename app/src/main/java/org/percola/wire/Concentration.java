package org.percola.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.quantity.Dimension;
import org.percola.quantity.Quantity;
import org.percola.quantity.Unit;

/** Reads {@code concentration}: mass in volume, or percent of it. */
final class Concentration {
    /** One percent weight in volume. */
    private static final double MG_PER_ML_PER_PERCENT = 10;

    private static final double MOST_MG_PER_ML = 1000;
    private static final double LEAST_MG_PER_ML = 1e-9;

    private Concentration() {}

    /** The concentration in mg/mL; empty where it is missing or wrong. */
    static OptionalDouble read(Fields fields, String example) {
        Optional<Quantity> given = fields.find("concentration")
                .flatMap(value -> fields.quantity(
                        "concentration",
                        value,
                        List.of(Dimension.CONCENTRATION, Dimension.FRACTION),
                        "0 to 1000 mg/mL, or percent",
                        example));
        if (given.isEmpty()) {
            return OptionalDouble.empty();
        }
        Quantity quantity = given.get();
        double mgPerMl = quantity.dimension() == Dimension.FRACTION
                ? quantity.in(Unit.PERCENT) * MG_PER_ML_PER_PERCENT
                : quantity.in(Unit.MG_PER_ML);
        if (!(mgPerMl >= LEAST_MG_PER_ML && mgPerMl <= MOST_MG_PER_ML)) {
            fields.wrong(
                    "concentration",
                    "above 0, at most 1000 mg/mL or 100 %",
                    mgPerMl > MOST_MG_PER_ML
                            ? "A millilitre holds about a gram; maybe the unit is ug/mL."
                            : "Without solute there is nothing to follow.");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(mgPerMl);
    }
}
