package org.percola.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.Source;

/** Every coefficient with its sources and grade, and every source, as the page's Why shows them. */
final class EvidenceJson {
    private EvidenceJson() {}

    static ObjectNode of(Evidence evidence) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode parameters = node.putArray("parameters");
        for (Parameter parameter : evidence.parameters()) {
            ObjectNode each = parameters.addObject();
            each.put("name", parameter.name())
                    .put("value", parameter.value())
                    .put("low", parameter.low())
                    .put("high", parameter.high())
                    .put("spread", parameter.spread().name().toLowerCase(Locale.ROOT))
                    .put("unit", parameter.unit())
                    .put("meaning", parameter.meaning())
                    .put("where", parameter.where())
                    .put("grade", parameter.grade().name());
            ArrayNode sources = each.putArray("sources");
            parameter.sources().forEach(sources::add);
        }
        ArrayNode sources = node.putArray("sources");
        for (Source source : evidence.sources()) {
            sources.addObject()
                    .put("key", source.key())
                    .put("study", source.study())
                    .put("citation", source.citation())
                    .put("link", source.link())
                    .put("kind", source.kind().name().toLowerCase(Locale.ROOT));
        }
        return node;
    }
}
