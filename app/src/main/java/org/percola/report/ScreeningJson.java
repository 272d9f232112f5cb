package org.percola.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The answer of {@code screen} as JSON: {@code percola}, {@code case}, {@code asOf}, {@code answer}. */
public final class ScreeningJson {
    private ScreeningJson() {}

    public static String of(Screened screened) {
        return SimulationJson.printed(tree(screened));
    }

    /** The same as a tree, for the HTTP API and for tests. */
    public static ObjectNode tree(Screened screened) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("percola").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        root.put("status", StatusLine.TEXT);
        root.set("case", screened.caseFile().asRead());
        root.put("asOf", screened.asOf().toString());
        root.set("answer", AnswerJson.of(screened.answer()));
        return root;
    }
}
