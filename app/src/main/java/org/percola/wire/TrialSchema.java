package org.percola.wire;

import static org.percola.wire.CaseSchema.anyOf;
import static org.percola.wire.CaseSchema.array;
import static org.percola.wire.CaseSchema.integer;
import static org.percola.wire.CaseSchema.number;
import static org.percola.wire.CaseSchema.object;
import static org.percola.wire.CaseSchema.type;
import static org.percola.wire.CaseSchema.words;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.percola.patient.Coded;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.population.TrialDesign;
import org.percola.safety.SideEffect;

/** The JSON Schema (draft 2020-12) of a trial design. */
public final class TrialSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TrialSchema() {}

    /** The whole schema. */
    public static ObjectNode tree() {
        ObjectNode caseKeys = (ObjectNode) CaseSchema.tree().path("properties");
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Percola trial design");
        root.put("description", "Who takes part, what is done in each arm, what is looked at and when.");
        ObjectNode keys = object(root, "population", "site", "arms", "endpoints");
        keys.set("population", population(caseKeys));
        keys.set("site", caseKeys.path("site").deepCopy());
        ObjectNode arm = NODES.objectNode();
        object(arm, "course").set("course", caseKeys.path("course").deepCopy());
        ObjectNode arms = NODES.objectNode();
        arms.put("type", "object").put("minProperties", 1).put("maxProperties", TrialDesign.MAX_ARMS);
        arms.put("description", "Each arm by its name: a course, or none.");
        arms.set("additionalProperties", anyOf(arm, words("Nothing is done.", List.of("none"))));
        keys.set("arms", arms);
        keys.set("splitFace", type("boolean", "Every person has all arms, one a side."));
        keys.set("endpoints", array(endpoint(), "What is looked at.").put("minItems", 1));
        keys.set("replicates", integer("Repetitions for the interval of a new trial.", 1, TrialDesign.MAX_REPLICATES));
        keys.set("seed", type("integer", "Same seed, same bits."));
        return root;
    }

    /** The same as text, with a line break at its end. */
    public static String text() {
        return tree().toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static ObjectNode population(ObjectNode caseKeys) {
        ObjectNode node = NODES.objectNode();
        ObjectNode keys = object(node, "n", "age", "female", "phototype", "concern");
        keys.set("n", integer("People in each arm; of a split-face trial, people.", 1, TrialDesign.MAX_PEOPLE));
        ObjectNode age = NODES.objectNode();
        ObjectNode of = object(age, "mean", "sd");
        of.set("mean", number("Mean age in years.", 0, 120));
        of.set("sd", number("SD in years.", 0, 60));
        of.set("min", number("Youngest.", 0, 120));
        of.set("max", number("Oldest.", 0, 120));
        keys.set("age", age);
        keys.set("female", number("Part of women.", 0, 1));
        ObjectNode phototypes = NODES.objectNode();
        of = object(phototypes);
        for (Phototype type : Phototype.values()) {
            of.set(type.code(), number("Part of people with this phototype; all add up to 1.", 0, 1));
        }
        keys.set("phototype", phototypes.put("minProperties", 1));
        keys.set("smoker", number("Part of smokers; 0 if not given.", 0, 1));
        ObjectNode concern =
                (ObjectNode) caseKeys.path("concerns").path("items").deepCopy();
        ObjectNode severity = NODES.objectNode();
        of = object(severity, "scale", "mean");
        of.set("scale", scale("On which scale."));
        of.set("mean", number("Mean before treatment.", 0, 1000));
        of.set("sd", number("SD before treatment.", 0, 1000));
        ((ObjectNode) concern.path("properties")).set("severity", severity);
        keys.set("concern", concern);
        return node;
    }

    private static ObjectNode endpoint() {
        ObjectNode graded = NODES.objectNode();
        ObjectNode keys = object(graded, "scale", "at");
        keys.set("scale", scale("On which scale."));
        keys.set("at", type("string", "When, such as \"150 d\" or \"56 d after last session\"."));
        keys.set("responder", number("Part of the baseline that must be gone to count as a responder.", 0.01, 1));
        ObjectNode adverse = NODES.objectNode();
        object(adverse, "adverseEvent")
                .set(
                        "adverseEvent",
                        words(
                                "An event of the course.",
                                Stream.of(SideEffect.values())
                                        .map(SideEffect::code)
                                        .toList()));
        return anyOf(graded, adverse);
    }

    private static ObjectNode scale(String description) {
        return words(description, Arrays.stream(Scale.values()).map(Coded::code).toList());
    }
}
