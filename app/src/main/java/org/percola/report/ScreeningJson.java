package org.percola.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.percola.words.ScreeningWords;
import org.percola.words.Voice;

/** The answer of {@code screen} as JSON: {@code percola}, {@code case}, {@code asOf}, {@code answer}, {@code words}. */
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
        ObjectNode words = root.putObject("words");
        for (Voice voice : Voice.values()) {
            words.set(voice.code(), words(screened.words(voice)));
        }
        return root;
    }

    /** The answer in one voice; {@code reasons} stand in the order of those of {@code answer}. */
    private static ObjectNode words(ScreeningWords words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("headline", words.headline()).put("meaning", words.meaning());
        ArrayNode reasons = node.putArray("reasons");
        words.reasons().forEach(reason -> {
            ObjectNode each = reasons.addObject().put("title", reason.title()).put("sentence", reason.sentence());
            reason.details().forEach(each.putArray("details")::add);
        });
        words.next().forEach(node.putArray("next")::add);
        words.notAsked().forEach(node.putArray("notAsked")::add);
        return node;
    }
}
