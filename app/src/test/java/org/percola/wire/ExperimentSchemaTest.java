package org.percola.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unit: the schema of experiments accepts the examples, refuses what the reader refuses, and stands where it is looked for. */
final class ExperimentSchemaTest {
    static Stream<Path> examples() throws IOException {
        return ExperimentReaderTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsEveryExample(Path file) throws IOException {
        assertThat(errors(document(file))).isEmpty();
    }

    @Test
    void refusesAnUnknownKeyABareNumberAndAWrongWord() throws IOException {
        ObjectNode good = document(Path.of("../examples/permeation/caffeine-franz-cell.yaml"));
        ObjectNode unknown = good.deepCopy();
        unknown.put("colour", "red");
        ObjectNode bare = good.deepCopy();
        ((ObjectNode) bare.path("skin")).put("thickness", 0.75);
        ObjectNode word = good.deepCopy();
        ((ObjectNode) word.path("skin")).put("species", "horse");
        for (JsonNode wrong : List.of(unknown, bare, word)) {
            assertThat(errors(wrong)).isNotEmpty();
        }
    }

    @Test
    void theCopiesInTheJarAndInTheDocsAreTheSchema() {
        for (String copy : List.of(
                "src/main/resources/org/percola/wire/experiment.schema.json", "../docs/experiment.schema.json")) {
            assertThat(Path.of(copy))
                    .as("regenerate with: make schema")
                    .content()
                    .isEqualTo(ExperimentSchema.text());
        }
    }

    private static List<Error> errors(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ExperimentSchema.text())
                .validate(document.toString(), InputFormat.JSON);
    }

    private static ObjectNode document(Path file) throws IOException {
        return Document.parse(Files.readAllBytes(file), DocumentKind.EXPERIMENT, new Problems())
                .orElseThrow();
    }
}
