package org.percola.report;

import java.util.List;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.Forecast;

/** The printable sources of a permeation result. */
final class PermeationBasis {
    private PermeationBasis() {}

    static List<Forecast.GradedSource> sources(DeliveryForecast forecast) {
        return forecast.sources().stream()
                .filter(each -> !each.source().link().isEmpty())
                .toList();
    }
}
