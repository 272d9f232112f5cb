package org.percola.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalInt;
import org.percola.forecast.BenefitRow;
import org.percola.plan.Burden;
import org.percola.plan.Exclusion;
import org.percola.plan.Plan;
import org.percola.plan.Protocol;
import org.percola.plan.Protocols;
import org.percola.plan.RankedCourse;
import org.percola.wire.CourseWriter;
import org.percola.words.AnswerWords;
import org.percola.words.PlanWords;

/** The result of {@code plan} as JSON; docs/guide/plan.md lists the keys, which are stable. */
public final class PlanJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlanJson() {}

    /** Pretty-printed, ending with a line break; the same bytes on every machine. */
    public static String of(Planned planned) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree(planned)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // a tree of plain nodes always prints
        }
    }

    /** The same as a tree, for the HTTP API and for tests. */
    public static ObjectNode tree(Planned planned) {
        Plan plan = planned.plan();
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("percola").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        root.put("status", StatusLine.TEXT);
        root.set("case", planned.caseFile().asRead());
        root.put("asOf", plan.request().asOf().toString());
        root.put("start", plan.start().toString());
        root.put("seed", plan.request().seed());
        root.put("draws", plan.request().drawsCount());
        root.set("answer", AnswerJson.of(plan.answer()));
        root.put("ending", plan.ending().code());
        root.put("lookedAt", plan.lookedAtCount());
        root.put("evaluated", plan.evaluatedCount());
        root.set("forecastBy", SimulationJson.footings(planned.footings()));
        ArrayNode courses = root.putArray("courses");
        for (RankedCourse each : plan.courses()) {
            ObjectNode node = course(each);
            node.put("why", PlanWords.why(plan, each));
            each.beatsNextProbability()
                    .ifPresentOrElse(
                            chance -> node.put("beatsNextProbability", chance),
                            () -> node.putNull("beatsNextProbability"));
            courses.add(node);
        }
        ArrayNode front = root.putArray("front");
        plan.front().forEach(front::add);
        ArrayNode excluded = root.putArray("excluded");
        for (Plan.Excluded each : plan.excluded()) {
            excluded.addObject()
                    .put("reason", each.reason().code())
                    .put("words", PlanWords.reason(each.reason()))
                    .put("count", each.count());
        }
        put(root, "recommendation", plan.recommendation());
        put(root, "lighter", plan.lighter());
        root.put("sentence", PlanWords.sentence(plan));
        plan.nearest().ifPresent(nearest -> root.set("nearest", nearest(nearest)));
        compared(root, plan);
        if (plan.request().beyondEvidence()) {
            ArrayNode beyond = root.putArray("beyondEvidence");
            plan.beyond().forEach(each -> beyond.add(course(each)));
        }
        return root;
    }

    private static ObjectNode course(RankedCourse each) {
        ObjectNode node = MAPPER.createObjectNode();
        if (each.rank() > 0) {
            node.put("rank", each.rank());
        }
        node.set("course", CourseWriter.tree(each.course()));
        node.put("words", CaseLine.of(each.course()));
        node.set("improvementPercent", SimulationJson.q(each.improvementPercent()));
        node.set("attributable", SimulationJson.q(each.attributable()));
        node.set("downtimeDays", SimulationJson.q(each.reading().downtimeDays()));
        node.set("pihProbability", SimulationJson.q(each.reading().pihProbability()));
        node.set("painScore", SimulationJson.q(each.painScore()));
        node.put("visits", each.visitsCount());
        node.put("visible", each.isVisible());
        node.put("answer", AnswerWords.kind(each.answer()));
        if (each.reading().benefits().size() > 1) {
            node.set("weighedPercent", SimulationJson.q(each.weighedPercent()));
            ArrayNode concerns = node.putArray("concerns");
            for (BenefitRow row : each.reading().benefits()) {
                ObjectNode of =
                        concerns.addObject().put("benefit", row.benefit().code());
                boolean applies = row instanceof BenefitRow.Read;
                of.put("applicable", applies);
                if (row instanceof BenefitRow.Read read) {
                    of.set("improvementPercent", SimulationJson.q(read.improvementPercent()));
                    of.set("attributable", SimulationJson.q(read.attributable()));
                    of.put("visibleProbability", read.visibleProbability());
                }
            }
        }
        return node;
    }

    private static ObjectNode nearest(Plan.Nearest nearest) {
        ObjectNode node = course(nearest.course());
        ArrayNode alone = node.putArray("impossibleAlone");
        nearest.alone().stream().map(Burden::code).forEach(alone::add);
        ArrayNode exceeded = node.putArray("exceeds");
        nearest.exceeded().stream().map(Burden::code).forEach(exceeded::add);
        return node;
    }

    private static void compared(ObjectNode root, Plan plan) {
        ArrayNode compared = root.putArray("compared");
        for (Plan.Compared each : plan.compared()) {
            ObjectNode node = compared.addObject().put("key", each.key());
            Protocols.standard().find(each.key()).ifPresent(protocol -> sources(node, protocol));
            node.setAll(course(each.course()));
            ArrayNode reasons = node.putArray("notPlannedBecause");
            List<Exclusion> why = each.reasons();
            why.stream().map(Exclusion::code).forEach(reasons::add);
        }
    }

    private static void sources(ObjectNode node, Protocol protocol) {
        node.put("name", protocol.name());
        ArrayNode sources = node.putArray("sources");
        protocol.sources().forEach(sources::add);
        ArrayNode assumed = node.putArray("assumed");
        protocol.assumed().forEach(assumed::add);
        node.put("read", protocol.reason());
    }

    private static void put(ObjectNode root, String key, OptionalInt index) {
        if (index.isPresent()) {
            root.put(key, index.getAsInt());
        } else {
            root.putNull(key);
        }
    }
}
