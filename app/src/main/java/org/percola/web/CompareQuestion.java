package org.percola.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.percola.forecast.CourseReading;
import org.percola.forecast.Request;
import org.percola.forecast.Simulator;
import org.percola.numeric.Band;
import org.percola.report.Screened;
import org.percola.wire.CaseFile;
import org.percola.wire.CaseReader;

/**
 * Two cases in, as {@code {"a": {...}, "b": {...}}}; out comes how much better B is than A, world by world, for the first
 * concern. With one seed the worlds are shared, so the difference is one of the courses and not of chance.
 */
record CompareQuestion(Supplier<LocalDate> today) implements Question {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Reply answer(byte[] body, Form wanted, Run run) {
        CaseFile a = side(body, "a");
        CaseFile b = side(body, "b");
        if (a.forecast().drawsCount() != b.forecast().drawsCount()
                || a.forecast().seed() != b.forecast().seed()) {
            throw Refusal.wrongOption(
                    "b.forecast",
                    "another number of draws or seed",
                    "those of a",
                    "Only shared worlds can be compared.");
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!isAllowed(a) || !isAllowed(b)) {
            return Reply.json(node.put("comparable", false));
        }
        List<CourseReading> readings = Simulator.compare(List.of(request(a), request(b)), run.threads(), run);
        CourseReading first = readings.getFirst();
        CourseReading second = readings.getLast();
        double[] difference = new double[a.forecast().drawsCount()];
        int better = 0;
        for (int k = 0; k < difference.length; k++) {
            difference[k] = second.improvementPercent(0, k) - first.improvementPercent(0, k);
            better += difference[k] > 0 ? 1 : 0;
        }
        Band band = Band.of(difference);
        node.put("comparable", true).put("draws", difference.length);
        node.put("betterProbability", (double) better / difference.length);
        node.putObject("difference")
                .put("q05", band.q05())
                .put("q25", band.q25())
                .put("q50", band.q50())
                .put("q75", band.q75())
                .put("q95", band.q95());
        return Reply.json(node);
    }

    private boolean isAllowed(CaseFile caseFile) {
        return Screened.of(caseFile, today.get()).answer().allowsTreatment();
    }

    private static Request request(CaseFile caseFile) {
        return new Request(
                caseFile.patient(),
                caseFile.concerns(),
                caseFile.treatment(),
                caseFile.forecast().horizonDays(),
                caseFile.forecast().drawsCount(),
                caseFile.forecast().seed());
    }

    private CaseFile side(byte[] body, String key) {
        JsonNode side;
        try {
            side = MAPPER.readTree(body).path(key);
        } catch (IOException malformed) {
            throw Refusal.wrongOption("", "unreadable", "{\"a\": {...}, \"b\": {...}}", "Send JSON.");
        }
        if (!(side instanceof ObjectNode document)) {
            throw Refusal.wrongOption(key, "missing", "a case", "Send {\"a\": {...}, \"b\": {...}}.");
        }
        return Readings.good(CaseReader.read(document, today.get()));
    }
}
