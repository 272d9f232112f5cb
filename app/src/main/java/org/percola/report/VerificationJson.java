package org.percola.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.percola.casebook.Naive;
import org.percola.casebook.Observation;
import org.percola.casebook.Standing;
import org.percola.casebook.StudyInputs;
import org.percola.casebook.Verification.Theme;
import org.percola.casebook.Verified;

/** A verification as JSON; docs/guide/verify.md lists the keys. */
public final class VerificationJson {
    private VerificationJson() {}

    public static String of(Verdicts verdicts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("percola").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        root.put("status", StatusLine.TEXT);
        root.put("draws", verdicts.drawsCount());
        root.put("seed", verdicts.seed());
        ArrayNode rows = root.putArray("studies");
        StudyInputs inputs = new StudyInputs();
        verdicts.rows().forEach(row -> row(rows.addObject(), row, inputs));
        ArrayNode groups = root.putArray("groups");
        verdicts.standings().forEach(standing -> group(groups.addObject(), standing));
        root.set("forecastBy", SimulationJson.footings(verdicts.footings()));
        ArrayNode summary = root.putArray("summary");
        VerificationText.summary(verdicts).forEach(summary::add);
        return SimulationJson.printed(root);
    }

    private static void row(ObjectNode node, Verified row, StudyInputs inputs) {
        Observation o = row.observation();
        node.put("id", o.id());
        node.put("theme", Theme.of(o).code());
        node.put("study", o.study());
        ArrayNode sources = node.putArray("sources");
        o.sources().forEach(sources::add);
        node.put("what", o.what());
        ObjectNode told = node.putObject("inputs");
        inputs.of(o).forEach(told::put);
        node.put("quantity", o.quantity());
        node.put("unit", o.unit());
        ObjectNode published = node.putObject("published");
        SimulationJson.put(published, "value", o.published().value());
        SimulationJson.put(published, "sd", o.published().sd());
        SimulationJson.put(published, "low", o.published().low());
        SimulationJson.put(published, "high", o.published().high());
        node.put("grade", o.grade().name());
        node.put("use", o.use().name().toLowerCase(Locale.ROOT));
        node.put("part", row.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.set("prediction", row.prediction().map(SimulationJson::q).orElse(null));
        node.set("withoutStudy", row.without().map(SimulationJson::q).orElse(null));
        node.set("peopleSd", row.peopleSd().map(SimulationJson::q).orElse(null));
        SimulationJson.put(node, "sdRatio", row.sdRatio());
        node.put("sdWithinFactor", row.sdMet().orElse(null));
        node.put("whyNotPredicted", row.silence().isEmpty() ? null : row.silence());
        node.put("assumed", row.assumed());
        node.put("inside80", row.inside().orElse(null));
        node.put("inside90", row.insideNinety().orElse(null));
        SimulationJson.put(node, "intervalScore", row.score());
        node.put("group", row.group());
        node.set("naive", row.naive().map(naive -> naive(naive, row)).orElse(null));
    }

    private static ObjectNode naive(Naive naive, Verified row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("studies", naive.studiesCount());
        node.put("centre", naive.centre());
        node.put("sd", naive.sd());
        node.put("inLogs", naive.inLogs());
        node.put("q10", naive.low());
        node.put("q90", naive.high());
        node.put("inside80", row.naiveInside().orElse(null));
        SimulationJson.put(node, "intervalScore", row.naiveScore());
        return node;
    }

    private static void group(ObjectNode node, Standing standing) {
        node.put("group", standing.group());
        node.put("rows", standing.rowsCount());
        node.put("studies", standing.studiesCount());
        node.put("inside80", standing.insideCount());
        node.put("naiveInside80", standing.naiveInsideCount());
        node.put("meanIntervalScore", standing.modelScore());
        node.put("naiveMeanIntervalScore", standing.naiveScore());
        node.put("ratio", standing.ratio());
        node.put("rowsCalibratedTo", standing.notRefittedCount());
        node.put("modelBeatsNaive", standing.modelIsBetter());
    }
}
