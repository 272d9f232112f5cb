package org.percola;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.percola.quantity.Unit;
import org.percola.report.StatusLine;

/** Unit: pages that people read follow the program: units, keys, test names, links. */
final class DocsTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @EnumSource(Unit.class)
    void thePageOfUnitsHasEachOne(Unit unit) throws IOException {
        assertThat(page("docs/units.md")).contains("`" + unit.symbol() + "`");
    }

    @Test
    void thePageOfTheCaseFileHasEveryKeyOfTheSchema() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(page("docs/case.schema.json"));
        Set<String> keys = new TreeSet<>();
        properties(schema, keys);
        assertThat(keys).hasSizeGreaterThan(40);
        String text = page("docs/guide/case-file.md");
        assertThat(keys).allSatisfy(key -> assertThat(text).containsPattern("\\b" + key + "\\b"));
    }

    @Test
    void everyTestThatTheReadmeNamesExists() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String module : new String[] {"core", "app", "spark"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/test/java"))) {
                files.forEach(file -> tests.add(file.getFileName().toString().replace(".java", "")));
            }
        }
        Matcher named = Pattern.compile("`([A-Za-z]+Test)`").matcher(page("README.md"));
        int found = 0;
        while (named.find()) {
            assertThat(tests).contains(named.group(1));
            found++;
        }
        assertThat(found).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/units.md",
                "docs/glossary.md",
                "docs/guide/simulate.md",
                "docs/guide/case-file.md",
                "docs/guide/result.md"
            })
    void linksLeadSomewhere(String name) throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(page(name));
        while (link.find()) {
            assertThat(ROOT.resolve(name).resolveSibling(link.group(1))).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide/simulate.md"})
    void theStatusLineStands(String name) throws IOException {
        assertThat(page(name)).contains(StatusLine.TEXT);
    }

    private static String page(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    private static void properties(JsonNode schema, Set<String> keys) {
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.forEach(child -> properties(child, keys));
    }
}
