package org.percola.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Grade;
import org.percola.forecast.Forecast.GradedSource;
import org.percola.numeric.Band;
import org.percola.population.Endpoint.Responder;
import org.percola.population.TrialResult;
import org.percola.population.TrialResult.AdverseResult;
import org.percola.population.TrialResult.ArmResult;
import org.percola.population.TrialResult.Contrast;
import org.percola.population.TrialResult.GradedResult;
import org.percola.population.TrialResult.MeanSd;
import org.percola.population.TrialResult.Power;
import org.percola.population.TrialResult.Quantiles;

/** The result of {@code trial} as JSON; docs/guide/trial.md lists the keys, which are stable. */
public final class TrialJson {
    private TrialJson() {}

    public static String of(TrialReport report) {
        return SimulationJson.printed(tree(report));
    }

    /** The same as a tree. */
    public static ObjectNode tree(TrialReport report) {
        TrialResult result = report.result();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("percola").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        root.put("status", StatusLine.TEXT);
        root.set("design", report.file().asRead());
        root.put("seed", result.design().seed());
        root.put("replicates", result.design().replicatesCount());
        root.set("forecastBy", SimulationJson.footings(report.footings()));
        ObjectNode arms = root.putObject("arms");
        result.arms().forEach(arm -> arm(arms.putObject(arm.name()), arm));
        ArrayNode contrasts = root.putArray("contrasts");
        result.contrasts().forEach(contrast -> contrast(contrasts.addObject(), contrast));
        root.set("power", power(result.power()));
        ArrayNode sources = root.putArray("sources");
        for (GradedSource each : report.sources()) {
            sources.addObject()
                    .put("key", each.source().key())
                    .put("study", each.source().study())
                    .put("citation", each.source().citation())
                    .put("link", each.source().link())
                    .put("grade", each.grade().map(Grade::name).orElse(null));
        }
        return root;
    }

    private static void arm(ObjectNode node, ArmResult arm) {
        node.put("n", arm.peopleCount());
        ArrayNode endpoints = node.putArray("endpoints");
        arm.gradings().forEach(grading -> graded(endpoints.addObject(), grading));
        ArrayNode events = node.putArray("adverseEvents");
        for (AdverseResult event : arm.events()) {
            ObjectNode row = events.addObject();
            row.put("event", event.endpoint().event().code());
            row.put("incidence", event.incidence());
            row.putObject("newTrial").set("incidence", band(event.newTrialIncidence()));
        }
    }

    private static void graded(ObjectNode node, GradedResult grading) {
        node.put("scale", grading.endpoint().scale().code());
        node.put("atDay", grading.atDay());
        MeanSd baseline = grading.baseline();
        node.put("baselineMean", baseline == null ? null : (Double) baseline.mean());
        node.put("baselineSd", baseline == null ? null : (Double) baseline.sd());
        node.put("mean", grading.end().mean());
        node.put("sd", grading.end().sd());
        node.put("changeMean", grading.change().mean());
        node.put("changeSd", grading.change().sd());
        node.set("change", quantiles(grading.changes()));
        node.put("improvementPercent", grading.improvementPercent());
        node.put("responderFraction", grading.responderFraction());
        node.put("responder", responder(grading.endpoint().responder()));
        ObjectNode newTrial = node.putObject("newTrial");
        newTrial.set("changeMean", band(grading.newTrial().changeMean()));
        newTrial.set("improvementPercent", band(grading.newTrial().improvementPercent()));
        newTrial.set("changeSd", band(grading.newTrial().changeSd()));
    }

    /** One grade, or a part: "one-grade", "half", "at-least-0.75". */
    static String responder(Responder responder) {
        return switch (responder.kind()) {
            case ONE_GRADE -> "one-grade";
            case PART ->
                "at-least-"
                        + BigDecimal.valueOf(responder.part())
                                .stripTrailingZeros()
                                .toPlainString();
        };
    }

    private static void contrast(ObjectNode node, Contrast contrast) {
        node.putArray("arms").add(contrast.first()).add(contrast.second());
        node.put("scale", contrast.endpoint().scale().code());
        node.put("atDay", contrast.atDay());
        node.put("difference", contrast.difference());
        node.put("standardError", contrast.standardError());
        node.put("ci95Low", contrast.low());
        node.put("ci95High", contrast.high());
        node.put("paired", contrast.paired());
        ObjectNode newTrial = node.putObject("newTrial");
        newTrial.set("difference", band(contrast.newTrial()));
        newTrial.put("firstBetterFraction", contrast.firstBetterFraction());
    }

    private static @Nullable ObjectNode power(@Nullable Power power) {
        if (power == null) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("difference", power.difference());
        node.put("nPerArm80", power.perArm80());
        node.put("nPerArm90", power.perArm90());
        node.put("significantFraction", power.significantFraction());
        return node;
    }

    private static ObjectNode quantiles(Quantiles q) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("q05", q.q05())
                .put("q10", q.q10())
                .put("q25", q.q25())
                .put("q50", q.q50())
                .put("q75", q.q75())
                .put("q90", q.q90())
                .put("q95", q.q95());
    }

    private static @Nullable ObjectNode band(@Nullable Band band) {
        return band == null ? null : SimulationJson.q(band);
    }
}
