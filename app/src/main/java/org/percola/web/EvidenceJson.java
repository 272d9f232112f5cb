package org.percola.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.percola.calibration.Calibration;
import org.percola.casebook.Fit;
import org.percola.casebook.Observation;
import org.percola.casebook.Observations;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.Source;

/**
 * Every coefficient with its sources, grade and what it was fitted to; every source; and every published observation with
 * its use, as the page's Why shows them.
 */
final class EvidenceJson {
    private EvidenceJson() {}

    static ObjectNode of(Evidence evidence) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Set<String> together = Set.copyOf(Calibration.fittedParameters());
        Map<String, List<String>> alone = Fit.all().stream()
                .collect(Collectors.groupingBy(
                        Fit::parameter, Collectors.mapping(Fit::observation, Collectors.toList())));
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
            each.put("fittedTogether", together.contains(parameter.name()));
            ArrayNode fittedTo = each.putArray("fittedTo");
            alone.getOrDefault(parameter.name(), List.of()).forEach(fittedTo::add);
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
        ArrayNode observations = node.putArray("observations");
        Observations.read().forEach(observation -> observations.add(observation(observation)));
        return node;
    }

    private static ObjectNode observation(Observation observation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", observation.id()).put("study", observation.study()).put("what", observation.what());
        node.put("use", observation.use().name().toLowerCase(Locale.ROOT));
        observation.peopleCount().ifPresent(people -> node.put("people", people));
        ArrayNode sources = node.putArray("sources");
        observation.sources().forEach(sources::add);
        return node;
    }
}
