package org.percola.forecast;

import java.util.List;
import org.percola.evidence.ParameterDraw;

/**
 * The skin that the mean of several pieces, or of several volunteers, shows: what differs between people averages out.
 *
 * <pre>
 * x' = m (x / m)^(1 / sqrt n)
 * </pre>
 *
 * x what one person has in this world, m its median, n pieces. All four parameters spread lognormally around people.
 */
public final class MeanSkin {
    private static final List<String> BETWEEN_PEOPLE = List.of(
            "skin.indentationModulus",
            "skin.stratumCorneumPersonRatio",
            "skin.epidermisPersonRatio",
            "skin.dermisPersonRatio");

    private MeanSkin() {}

    /** The world as the mean of that many pieces of skin shows it. */
    public static ParameterDraw of(ParameterDraw world, int pieces, ParameterDraw central) {
        ParameterDraw mean = world;
        for (String name : BETWEEN_PEOPLE) {
            double median = central.value(name);
            mean = mean.with(name, median * StrictMath.pow(world.value(name) / median, 1 / StrictMath.sqrt(pieces)));
        }
        return mean;
    }
}
