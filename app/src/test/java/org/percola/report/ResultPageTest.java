package org.percola.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: docs/guide/result.md explains every key that a result has. */
final class ResultPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"melasma-tranexamic-acid", "several-zones", "must-not-be-treated", "untreated"})
    void everyKeyIsExplained(String example) throws IOException {
        JsonNode result = new ObjectMapper().readTree(SimulationJson.of(Simulations.ofExample(example)));
        Set<String> keys = new TreeSet<>();
        collect(result, keys);
        assertThat(keys).hasSizeGreaterThan(15);
        String page = Files.readString(Path.of("../docs/guide/result.md"));
        assertThat(keys).allSatisfy(key -> assertThat(page).containsPattern("\\b" + key + "\\b"));
    }

    /** All keys but those of the case, which has its own page. */
    private static void collect(JsonNode node, Set<String> keys) {
        node.properties().forEach(field -> {
            keys.add(field.getKey());
            if (!field.getKey().equals("case")) {
                collect(field.getValue(), keys);
            }
        });
        if (node.isArray()) {
            node.forEach(child -> collect(child, keys));
        }
    }
}
