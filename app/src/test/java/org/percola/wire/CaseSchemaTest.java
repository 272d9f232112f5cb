package org.percola.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
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

/** Unit: the schema accepts the examples, refuses what the reader refuses, and stands in the jar and in the docs as made. */
final class CaseSchemaTest {
    static Stream<Path> examples() throws IOException {
        return CaseReaderTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsEveryExample(Path file) throws IOException {
        assertThat(errors(document(Files.readAllBytes(file)))).isEmpty();
    }

    @Test
    void refusesAnUnknownKeyABareNumberAndAWrongWord() throws IOException {
        ObjectNode good = document(Files.readAllBytes(Path.of("../examples/acne-scars.yaml")));
        ObjectNode unknown = good.deepCopy();
        unknown.put("colour", "red");
        ObjectNode bare = good.deepCopy();
        ((ObjectNode) bare.path("course")).put("setting", 1.5);
        ObjectNode word = good.deepCopy();
        ((ObjectNode) word.path("patient")).put("phototype", "VII");
        for (JsonNode wrong : List.of(unknown, bare, word)) {
            assertThat(errors(wrong)).isNotEmpty();
        }
    }

    @Test
    void theCopiesInTheJarAndInTheDocsAreTheSchema() throws IOException {
        for (String copy :
                List.of("src/main/resources/org/percola/wire/case.schema.json", "../docs/case.schema.json")) {
            assertThat(Path.of(copy))
                    .as("regenerate with: make schema")
                    .content()
                    .isEqualTo(CaseSchema.text());
        }
    }

    private static List<Error> errors(JsonNode document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CaseSchema.text());
        return schema.validate(document.toString(), InputFormat.JSON);
    }

    private static ObjectNode document(byte[] bytes) {
        return Document.parse(bytes, DocumentKind.CASE, new Problems()).orElseThrow();
    }
}
