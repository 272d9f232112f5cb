package org.percola.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.evidence.Grade;
import org.percola.forecast.BenefitRow;
import org.percola.forecast.Forecast;
import org.percola.forecast.SideEffectRow;
import org.percola.forecast.ZoneForecast;
import org.percola.forecast.ZoneForecast.AmountRow;
import org.percola.forecast.ZoneForecast.DeliveryBands;
import org.percola.forecast.ZoneForecast.PunctureBands;
import org.percola.forecast.ZoneForecast.TissueRow;
import org.percola.numeric.Band;
import org.percola.outcome.Footing;
import org.percola.words.BenefitWords;
import org.percola.words.SideEffectWords;

/** The result of {@code simulate} as JSON; docs/guide/result.md lists the keys, which are stable. */
public final class SimulationJson {
    /** How the enhancement ratio is defined, in one code. */
    private static final String ENHANCEMENT_KIND = "cumulative-dermis-and-systemic-at-24h-treated-over-intact";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SimulationJson() {}

    /** Pretty-printed, ending with a line break; the same bytes on every machine. */
    public static String of(Simulation simulation) {
        return printed(tree(simulation));
    }

    static String printed(ObjectNode tree) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // a tree of plain nodes always prints
        }
    }

    /** The same as a tree, for the HTTP API and for tests. */
    public static ObjectNode tree(Simulation simulation) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("percola").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        root.put("status", StatusLine.TEXT);
        root.set("case", simulation.caseFile().asRead());
        root.put("asOf", simulation.asOf().toString());
        root.put("seed", simulation.seed());
        root.put("draws", simulation.drawsCount());
        root.set("answer", AnswerJson.of(simulation.answer()));
        root.put("againstTheAnswer", simulation.isAgainstTheAnswer());
        simulation.forecast().ifPresent(forecast -> add(root, simulation, forecast));
        simulation
                .patch()
                .ifPresent(patch ->
                        root.set("patch", patch.found().map(PatchJson::of).orElse(null)));
        return root;
    }

    private static void add(ObjectNode root, Simulation simulation, Forecast forecast) {
        zone(root, forecast.leadingZone());
        if (forecast.zones().size() > 1) {
            ArrayNode zones = root.putArray("zones");
            for (ZoneForecast each : forecast.zones()) {
                ObjectNode node = zones.addObject();
                node.put("site", each.site().code()).put("settingMm", each.settingMm());
                zone(node, each);
            }
        }
        ArrayNode benefits = root.putArray("benefits");
        forecast.benefits().forEach(row -> benefits.add(benefit(row)));
        ArrayNode effects = root.putArray("sideEffects");
        forecast.sideEffects().forEach(row -> effects.add(sideEffect(row)));
        root.set("downtimeDays", q(forecast.downtimeDays()));
        root.set("painScore", q(forecast.painScore()));
        ArrayNode drivers = root.putArray("drivers");
        forecast.drivers()
                .forEach(driver -> drivers.addObject()
                        .put("parameter", driver.parameter())
                        .put("meaning", driver.meaning())
                        .put("shareOfSpread", driver.shareOfSpread())
                        .put("grade", driver.grade().name()));
        root.put("weakestGrade", forecast.weakestGrade().name());
        ObjectNode solver = root.putObject("solver");
        solver.put("converged", forecast.solver().converged())
                .put("steps", forecast.solver().steps())
                .put("massBalanceError", forecast.solver().massBalanceError());
        if (!forecast.solver().advice().isEmpty()) {
            solver.put("advice", forecast.solver().advice());
        }
        ArrayNode sources = root.putArray("sources");
        for (SourceList.Line line : SourceList.of(simulation)) {
            sources.addObject()
                    .put("key", line.key())
                    .put("study", line.study())
                    .put("citation", line.citation())
                    .put("link", line.link())
                    .put("grade", line.grade().map(Grade::name).orElse(null));
        }
    }

    private static void zone(ObjectNode node, ZoneForecast zone) {
        node.set("puncture", zone.puncture().map(SimulationJson::puncture).orElse(null));
        node.set("delivery", zone.delivery().map(SimulationJson::delivery).orElse(null));
        ArrayNode tissue = node.putArray("tissue");
        for (TissueRow row : zone.tissue()) {
            ObjectNode day = tissue.addObject();
            day.put("day", row.timeDays());
            day.set("collagenChangePercent", q(row.collagenChangePercent()));
            day.set("elastinChangePercent", q(row.elastinChangePercent()));
            day.set("epidermisChangePercent", q(row.epidermisChangePercent()));
            day.set("erythema", q(row.erythema()));
            day.set("oedema", q(row.oedema()));
            day.set("barrierOpenFraction", q(row.barrierOpenFraction()));
            day.set("melaninExcess", q(row.melaninExcess()));
        }
    }

    private static ObjectNode puncture(PunctureBands bands) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("insertedFraction", bands.insertedFraction());
        node.put("breachedFraction", bands.breachedFraction());
        node.set("reachMm", q(bands.reachMm()));
        node.set("openDepthMm", q(bands.openDepthMm()));
        node.set("openDiameterUm", q(bands.openDiameterUm()));
        node.set("passes", q(bands.passesCount()));
        node.set("densityPerPassPerCm2", q(bands.densityPerPassPerCm2()));
        node.set("densityPerCm2", q(bands.densityPerCm2()));
        node.put("coveredFraction", bands.coveredFraction());
        node.put("dermisReachedFraction", bands.dermisReachedFraction());
        node.put("pinpointBleedingProbability", bands.pinpointBleedingProbability());
        node.put("beyondSkinFraction", bands.beyondSkinFraction());
        ArrayNode warnings = node.putArray("warnings");
        bands.warnings().forEach(warning -> warnings.add(kebab(warning)));
        return node;
    }

    private static ObjectNode delivery(DeliveryBands bands) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("enhancementRatio", q(bands.enhancementRatio()));
        node.put("enhancementKind", bands.enhancementRatio().isPresent() ? ENHANCEMENT_KIND : null);
        node.set("lagMin", q(bands.lagMinutes()));
        node.set("poreHalfLifeH", q(bands.poreHalfLifeHours()));
        node.set("barrierRecoveryH", q(bands.barrierRecoveryHours()));
        ArrayNode amounts = node.putArray("amountUgPerCm2");
        for (AmountRow row : bands.amounts()) {
            ObjectNode time = amounts.addObject();
            time.put("timeH", row.timeHours());
            time.set("donor", q(row.donor()));
            time.set("stratumCorneum", q(row.stratumCorneum()));
            time.set("epidermis", q(row.epidermis()));
            time.set("dermis", q(row.dermis()));
            time.set("systemic", q(row.systemic()));
        }
        return node;
    }

    private static ObjectNode benefit(BenefitRow row) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("benefit", row.benefit().code());
        switch (row) {
            case BenefitRow.Read read -> {
                node.put("applicable", true);
                node.put("concern", read.concern());
                node.put("scale", read.scale().code());
                node.put("readDay", read.readDay());
                node.set("changeOnScale", q(read.changeOnScale()));
                node.set("untreatedChange", q(read.untreatedChange()));
                node.set("attributable", q(read.attributable()));
                node.set("improvementPercent", q(read.improvementPercent()));
                node.put("smallestVisible", read.smallestVisible());
                node.put("visibleProbability", read.visibleProbability());
                node.set("forecastBy", footing(read.footing()));
                put(node, "firstSeenDay", read.firstSeenDay());
                put(node, "bestDay", read.bestDay());
                node.put("certainty", kebab(read.certainty()));
                node.put("sizeCertainty", kebab(read.sizeCertainty()));
            }
            case BenefitRow.NotApplicable none -> {
                node.put("applicable", false);
                node.put("reason", none.reason());
                node.put("scale", none.scale().code());
                for (String key : List.of(
                        "changeOnScale",
                        "untreatedChange",
                        "attributable",
                        "improvementPercent",
                        "smallestVisible",
                        "visibleProbability",
                        "forecastBy",
                        "firstSeenDay",
                        "bestDay",
                        "certainty",
                        "sizeCertainty")) {
                    node.putNull(key);
                }
            }
        }
        return node.put("sentence", BenefitWords.sentence(row));
    }

    /** What several benefits are forecast by. */
    static ArrayNode footings(List<Footing> footings) {
        ArrayNode rows = MAPPER.createArrayNode();
        footings.forEach(footing ->
                rows.add(footing(footing).put("benefit", footing.benefit().code())));
        return rows;
    }

    private static ObjectNode footing(Footing footing) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("by", footing.by().code())
                .put("why", footing.why().code())
                .put("studies", footing.studiesCount());
        put(node, "scoreRatio", footing.scoreRatio());
        return node.put("sentence", BenefitWords.forecastBy(footing));
    }

    private static ObjectNode sideEffect(SideEffectRow row) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("event", row.event().code());
        node.set("probability", q(row.probability()));
        node.set("onsetDay", q(row.onsetDay()));
        node.set("durationDays", q(row.durationDays()));
        ArrayNode course = node.putArray("timeCourse");
        row.timeCourse()
                .forEach(spell -> course.addObject()
                        .put("dayAfterSession", spell.timeDays())
                        .put("share", spell.share()));
        node.put("abnormalAfterDay", row.facts().abnormalAfterDay());
        node.put("whatToDo", SideEffectWords.whatToDo(row));
        node.put("basis", SideEffectWords.basis(row));
        return node;
    }

    static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(key, value.getAsDouble());
        } else {
            node.putNull(key);
        }
    }

    static JsonNode q(Optional<Band> band) {
        return band.<JsonNode>map(SimulationJson::q).orElse(MAPPER.nullNode());
    }

    static ObjectNode q(Band band) {
        return MAPPER.createObjectNode()
                .put("mean", band.mean())
                .put("sd", band.sd())
                .put("q05", band.q05())
                .put("q10", band.q10())
                .put("q25", band.q25())
                .put("q50", band.q50())
                .put("q75", band.q75())
                .put("q90", band.q90())
                .put("q95", band.q95());
    }

    static String kebab(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
