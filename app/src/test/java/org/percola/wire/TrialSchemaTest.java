package org.percola.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unit: the schema of a trial design accepts the examples, refuses what the reader refuses, and the guide has its keys. */
final class TrialSchemaTest {
    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/trial"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsEveryExampleAsTheReaderDoes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(errors(Document.parse(bytes, DocumentKind.TRIAL, new Problems())
                        .orElseThrow()))
                .isEmpty();
        assertThat(TrialReader.read(bytes)).isInstanceOf(Reading.Good.class);
    }

    @Test
    void refusesWhatTheReaderRefuses() throws IOException {
        ObjectNode good = Document.parse(
                        Files.readAllBytes(Path.of("../examples/trial/acne-scars.yaml")),
                        DocumentKind.TRIAL,
                        new Problems())
                .orElseThrow();
        ObjectNode unknown = good.deepCopy().put("colour", "red");
        ObjectNode noArms = good.deepCopy();
        noArms.remove("arms");
        ObjectNode word = good.deepCopy();
        ((ObjectNode) word.path("population").path("concern")).put("benefit", "beauty");
        for (ObjectNode wrong : List.of(unknown, noArms, word)) {
            assertThat(errors(wrong)).isNotEmpty();
            assertThat(TrialReader.read(wrong)).isInstanceOf(Reading.Bad.class);
        }
    }

    @Test
    void theGuideHasEveryKeyOfADesign() throws IOException {
        Set<String> keys = new TreeSet<>();
        JsonNode tree = new ObjectMapper().readTree(TrialSchema.text());
        tree.path("properties").fieldNames().forEachRemaining(keys::add);
        tree.path("properties")
                .path("population")
                .path("properties")
                .fieldNames()
                .forEachRemaining(keys::add);
        String guide = Files.readString(Path.of("../docs/guide/trial.md"));
        assertThat(keys).allSatisfy(key -> assertThat(guide).containsPattern("\\b" + key + "\\b"));
    }

    @Test
    void theCopyInTheDocsIsTheSchema() {
        assertThat(Path.of("../docs/trial.schema.json"))
                .as("regenerate with: make schema")
                .content()
                .isEqualTo(TrialSchema.text());
    }

    private static List<Error> errors(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TrialSchema.text())
                .validate(document.toString(), InputFormat.JSON);
    }
}
