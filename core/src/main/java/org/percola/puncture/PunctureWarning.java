package org.percola.puncture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.percola.treatment.Intensity;
import org.percola.treatment.Session;

/** What a reader of a forecast should be told about the strikes themselves. */
public enum PunctureWarning {
    /** A share of strikes may pass the whole thickness of the skin. */
    REACH_MAY_PASS_SKIN,
    /** The setting is deeper than the studies that the forecast rests on. */
    DEEPER_THAN_STUDIED,
    /** Most strikes only dent the skin. */
    FEW_NEEDLES_ENTER,
    /** Fewer or more strikes per area than studied. */
    DENSITY_OUTSIDE_STUDIED,
    /** The sign that was to end the session has not come when patience ends. */
    ENDPOINT_NOT_REACHED;

    /** The code as results print it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The warnings for a session, from its channels over all draws (at least one). */
    public static List<PunctureWarning> warningsFor(Session session, List<Channels> draws, PunctureLimits limits) {
        var warnings = new ArrayList<PunctureWarning>();
        if (mean(draws, Channels::beyondSkinFraction) > limits.beyondSkinShareWarned()) {
            warnings.add(REACH_MAY_PASS_SKIN);
        }
        if (session.settingMm() > limits.studiedSetting()) {
            warnings.add(DEEPER_THAN_STUDIED);
        }
        if (mean(draws, Channels::insertedFraction) < limits.insertedShareWarned()) {
            warnings.add(FEW_NEEDLES_ENTER);
        }
        double densityPerCm2 = mean(draws, Channels::densityPerCm2);
        if (densityPerCm2 < limits.studiedDensityLow() || densityPerCm2 > limits.studiedDensityHigh()) {
            warnings.add(DENSITY_OUTSIDE_STUDIED);
        }
        if (!(session.intensity() instanceof Intensity.Passes)
                && 2
                                * draws.stream()
                                        .filter(drawn -> drawn.passesCount() >= limits.endpointMaxPasses())
                                        .count()
                        > draws.size()) {
            warnings.add(ENDPOINT_NOT_REACHED);
        }
        return List.copyOf(warnings);
    }

    private static double mean(List<Channels> draws, ToDoubleFunction<Channels> reading) {
        double sum = 0;
        for (Channels drawn : draws) {
            sum += reading.applyAsDouble(drawn);
        }
        return sum / draws.size();
    }
}
