package org.percola.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.percola.forecast.DeliveryForecast;
import org.percola.forecast.DeliveryForecast.Amounts;
import org.percola.forecast.DeliveryForecast.Replicates;
import org.percola.forecast.DeliveryForecast.Side;
import org.percola.forecast.DeliveryForecast.TimeBand;
import org.percola.words.PermeationWords;

/** The result of {@code permeate} as JSON; docs/guide/permeate.md lists the keys, which are stable. */
public final class PermeationJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PermeationJson() {}

    /** Pretty-printed, ending with a line break; the same bytes on every machine. */
    public static String of(Permeation result) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree(result)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // a tree of plain nodes always prints
        }
    }

    /** The same as a tree, for the HTTP API and for tests. */
    public static ObjectNode tree(Permeation result) {
        DeliveryForecast forecast = result.forecast();
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("percola").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        root.put("status", StatusLine.TEXT);
        root.set("experiment", result.file().asRead());
        root.put("seed", forecast.seed());
        root.put("draws", forecast.drawsCount());
        root.put("sentence", result.lead());
        root.set("intact", side(forecast.intact()));
        root.set("treated", side(forecast.treated()));
        root.set("enhancementRatio", SimulationJson.q(forecast.enhancementRatio()));
        root.put(
                "enhancementAtLeast",
                forecast.enhancementAtLeast().isPresent()
                        ? (Double) forecast.enhancementAtLeast().getAsDouble()
                        : null);
        root.put("enhancementKind", PermeationWords.kind(forecast.enhancementKind()));
        root.set("cumulativeRatio", SimulationJson.q(forecast.cumulativeRatio()));
        root.set("amounts", amounts(forecast.amounts(), result));
        root.set("intactAmounts", amounts(forecast.intactAmounts(), result));
        forecast.closure()
                .ifPresentOrElse(
                        closure -> {
                            ObjectNode node = root.putObject("closure");
                            node.set("barrierRecoveryH", SimulationJson.q(closure.barrierRecoveryH()));
                            node.set("poreHalfLifeH", SimulationJson.q(closure.poreHalfLifeH()));
                        },
                        () -> root.putNull("closure"));
        root.set("band", band(forecast.band()));
        result.overlay().ifPresent(overlay -> root.set("data", data(overlay)));
        root.put("massBalanceError", forecast.report().massBalanceError());
        ObjectNode solver = root.putObject("solver");
        solver.put("converged", forecast.report().converged())
                .put("steps", forecast.report().steps());
        if (!forecast.report().advice().isEmpty()) {
            solver.put("advice", forecast.report().advice());
        }
        ArrayNode notes = root.putArray("notes");
        result.notes().forEach(notes::add);
        ArrayNode codes = root.putArray("noteCodes");
        result.noteCodes().forEach(codes::add);
        forecast.weakestGrade().ifPresent(grade -> root.put("weakestGrade", grade.name()));
        ArrayNode sources = root.putArray("sources");
        PermeationBasis.sources(forecast)
                .forEach(each -> sources.addObject()
                        .put("key", each.source().key())
                        .put("study", each.source().study())
                        .put("citation", each.source().citation())
                        .put("link", each.source().link())
                        .put("grade", each.grade().map(Enum::name).orElse(null)));
        return root;
    }

    private static ObjectNode side(Side side) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("kpCmPerH", SimulationJson.q(side.kpCmPerH()));
        node.set("fluxUgPerCm2H", SimulationJson.q(side.fluxUgPerCm2H()));
        node.set("lagMin", SimulationJson.q(side.lagMin()));
        node.set("cumulativeUgPerCm2", times(side.cumulativeUgPerCm2()));
        return node;
    }

    private static ArrayNode times(List<TimeBand> bands) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (TimeBand band : bands) {
            ObjectNode row = rows.addObject().put("timeH", band.timeH());
            row.set("value", SimulationJson.q(band.value()));
        }
        return rows;
    }

    private static ArrayNode amounts(List<Amounts> all, Permeation result) {
        ArrayNode rows = MAPPER.createArrayNode();
        boolean infinite = result.experiment().dose().isInfinite();
        for (Amounts at : all) {
            ObjectNode row = rows.addObject().put("timeH", at.timeH());
            row.set("donor", infinite ? MAPPER.nullNode() : SimulationJson.q(at.donor()));
            row.set("stratumCorneum", SimulationJson.q(at.stratumCorneum()));
            row.set("epidermis", SimulationJson.q(at.epidermis()));
            row.set("dermis", SimulationJson.q(at.dermis()));
            row.set("systemic", SimulationJson.q(at.systemic()));
            row.set("receptor", SimulationJson.q(at.receptor()));
            row.set("removed", SimulationJson.q(at.removed()));
        }
        return rows;
    }

    private static ObjectNode band(Replicates band) {
        ObjectNode node = MAPPER.createObjectNode().put("n", band.n());
        node.set("single", times(band.single()));
        node.set("meanOfN", times(band.meanOfN()));
        node.set("singleFluxUgPerCm2H", SimulationJson.q(band.singleFlux()));
        node.set("meanOfNFluxUgPerCm2H", SimulationJson.q(band.meanOfNFlux()));
        return node;
    }

    private static ObjectNode data(LabOverlay overlay) {
        ObjectNode node = MAPPER.createObjectNode();
        ArrayNode points = node.putArray("points");
        for (LabOverlay.Compared each : overlay.points()) {
            ObjectNode point = points.addObject()
                    .put("timeH", each.point().timeH())
                    .put("value", each.point().valueUgPerCm2());
            each.point().sdUgPerCm2().ifPresent(sd -> point.put("sd", sd));
            point.put("q05", each.q05())
                    .put("q50", each.q50())
                    .put("q95", each.q95())
                    .put("inside", each.inside());
        }
        node.put("band", overlay.isOfSinglePieces() ? "single" : "meanOfN");
        node.put("inside", overlay.insideCount()).put("of", overlay.points().size());
        overlay.foldError().ifPresent(fold -> node.put("foldError", fold));
        overlay.bias().ifPresent(bias -> node.put("bias", bias));
        return node;
    }
}
