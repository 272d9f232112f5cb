package org.percola.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.percola.calibration.Calibration;
import org.percola.calibration.Identifiability;
import org.percola.calibration.Target;
import org.percola.calibration.Unknown;
import org.percola.numeric.Band;

/** A calibration as JSON: fits, identifiability and, member by member, the ensemble. */
public final class CalibrationJson {
    private CalibrationJson() {}

    public static String of(Calibration found) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("percola").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        root.put("status", StatusLine.TEXT);
        root.put("seed", found.seed());
        ArrayNode left = root.putArray("leftOut");
        found.leftOut().stream().sorted().forEach(left::add);
        root.put("acceptedFraction", found.acceptedFraction());
        root.put("firstAgainstLastStandardErrors", found.drift());
        root.put("evaluations", found.evaluationsCount());
        ArrayNode targets = root.putArray("targets");
        for (Calibration.TargetFit fit : found.fits()) {
            Target t = fit.target();
            ObjectNode each = targets.addObject()
                    .put("id", t.id())
                    .put("kind", t.kind().name().toLowerCase(Locale.ROOT))
                    .put("source", t.source())
                    .put("what", t.what())
                    .put("wanted", t.wanted())
                    .put("sigma", t.sigma())
                    .put("mode", fit.atMode());
            each.set("ensemble", band(fit.band()));
        }
        ArrayNode counts = root.putArray("counts");
        for (Calibration.CountFit fit : found.counts()) {
            ObjectNode each = counts.addObject()
                    .put(
                            "risk",
                            fit.count().risk().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("source", fit.count().source())
                    .put("events", fit.count().events())
                    .put("people", fit.count().people())
                    .put("weight", fit.count().weight())
                    .put("mode", fit.atMode());
            each.set("ensemble", band(fit.chance()));
        }
        ArrayNode unknowns = root.putArray("unknowns");
        for (int k = 0; k < found.unknowns().size(); k++) {
            Unknown u = found.unknowns().get(k);
            Identifiability said = found.identifiability().get(k);
            ObjectNode each = unknowns.addObject()
                    .put("name", u.name())
                    .put("priorMedian", u.median())
                    .put("priorSd", u.sd())
                    .put("link", u.link().name().toLowerCase(Locale.ROOT))
                    .put("why", u.why())
                    .put("mode", found.mode().get(k))
                    .put("sdAfterOverBefore", said.shrinkage())
                    .put("tiedTo", said.partner())
                    .put("correlation", said.correlation());
            Band band = found.bandOf(u);
            if (band != null) {
                each.set("ensemble", band(band));
            }
        }
        ObjectNode ensemble = root.putObject("ensemble");
        for (String name : found.ensemble().names()) {
            ArrayNode values = ensemble.putArray(name);
            found.ensemble().valuesOf(name).forEach(values::add);
        }
        return SimulationJson.printed(root);
    }

    private static ObjectNode band(Band band) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("q05", band.q05())
                .put("q50", band.q50())
                .put("q95", band.q95());
    }
}
