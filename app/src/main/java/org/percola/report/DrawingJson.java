package org.percola.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.BenefitRow.TimePoint;
import org.percola.forecast.Forecast;
import org.percola.forecast.ZoneForecast;
import org.percola.numeric.Band;

/** What a drawing needs beside the result: the layers of this skin, and each benefit over the days. */
public final class DrawingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DrawingJson() {}

    public static ObjectNode of(Forecast forecast) {
        ObjectNode node = NODES.objectNode();
        ArrayNode zones = node.putArray("zones");
        forecast.zones().forEach(zone -> zones.add(zone(zone)));
        ArrayNode benefits = node.putArray("benefits");
        for (BenefitRow row : forecast.benefits()) {
            switch (row) {
                case BenefitRow.Read read -> benefits.add(benefit(read));
                case BenefitRow.NotApplicable nothing -> {
                    // no curve to draw
                }
            }
        }
        return node;
    }

    private static ObjectNode zone(ZoneForecast zone) {
        ObjectNode node = NODES.objectNode();
        node.put("site", zone.site().code()).put("settingMm", zone.settingMm());
        zone.puncture()
                .ifPresent(puncture -> node.putObject("layersUm")
                        .put("stratumCorneum", puncture.skin().stratumCorneumUm())
                        .put("epidermis", puncture.skin().epidermisUm())
                        .put("dermis", puncture.skin().dermisUm()));
        return node;
    }

    private static ObjectNode benefit(BenefitRow.Read read) {
        ObjectNode node = NODES.objectNode();
        node.put("benefit", read.benefit().code());
        ArrayNode days = node.putArray("day");
        read.course().forEach(point -> days.add(point.timeDays()));
        node.set("improvementPercent", curves(read.course(), TimePoint::improvementPercent));
        node.set("untreatedPercent", curves(read.course(), TimePoint::untreatedPercent));
        return node;
    }

    private static ObjectNode curves(List<TimePoint> course, Function<TimePoint, Band> reading) {
        ObjectNode node = NODES.objectNode();
        add(node.putArray("q05"), course, point -> reading.apply(point).q05());
        add(node.putArray("q25"), course, point -> reading.apply(point).q25());
        add(node.putArray("q50"), course, point -> reading.apply(point).q50());
        add(node.putArray("q75"), course, point -> reading.apply(point).q75());
        add(node.putArray("q95"), course, point -> reading.apply(point).q95());
        return node;
    }

    private static void add(ArrayNode to, List<TimePoint> course, Function<TimePoint, Double> value) {
        course.forEach(point -> to.add(value.apply(point)));
    }
}
