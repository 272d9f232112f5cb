package org.percola.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.percola.candidacy.Answer;
import org.percola.candidacy.Decision;
import org.percola.candidacy.Reason;
import org.percola.words.AnswerWords;
import org.percola.words.ScreeningWords;

/** The {@code answer} block, the same for every command. */
final class AnswerJson {
    private AnswerJson() {}

    static ObjectNode of(Answer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", AnswerWords.kind(answer));
        if (answer instanceof Answer.NotNow notNow) {
            node.put("until", notNow.until().toString());
        }
        ArrayNode reasons = node.putArray("reasons");
        for (Reason reason : answer.findings().reasons()) {
            ObjectNode each = reasons.addObject();
            each.put("rule", reason.rule());
            each.put("code", reason.code());
            each.put("kind", SimulationJson.kebab(reason.kind()));
            each.put("effect", SimulationJson.kebab(reason.effect()));
            each.put("action", reason.action());
            reason.until().ifPresent(until -> each.put("until", until.toString()));
            ArrayNode sources = each.putArray("sources");
            reason.sources().forEach(sources::add);
            each.put("disputed", ScreeningWords.disputed(reason));
            each.put("sentence", AnswerWords.sentence(reason));
        }
        ArrayNode notes = node.putArray("notes");
        answer.findings().notes().forEach(code -> notes.add(AnswerWords.note(code)));
        ArrayNode notAsked = node.putArray("notAsked");
        answer.findings().notAsked().forEach(notAsked::add);
        ArrayNode decisions = node.putArray("decisions");
        for (Decision decision : answer.findings().decisions()) {
            decisions
                    .addObject()
                    .put("rule", decision.rule())
                    .put("decision", SimulationJson.kebab(decision.choice()))
                    .put("by", decision.by())
                    .put("reason", decision.reason());
        }
        return node;
    }
}
