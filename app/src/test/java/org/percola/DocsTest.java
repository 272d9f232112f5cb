package org.percola;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("pages")
    void everyTestThatAPageNamesExists(String name) throws IOException {
        assertThat(sources()).containsAll(named("`(?:[a-z.]+\\.)?([A-Z][A-Za-z]+Test)`", page(name)));
    }

    @Test
    void theReadmeNamesTests() throws IOException {
        assertThat(named("`([A-Za-z]+Test)`", page("README.md"))).hasSizeGreaterThan(10);
    }

    @Test
    void everyClassOfTheHouseExists() throws IOException {
        Set<String> classes = named(
                "`(?:[a-z]+\\.)?([A-Z][A-Za-z]+)(?:\\.[a-z][A-Za-z]*(?:\\([a-z, ]*\\))?)?`", page("ARCHITECTURE.md"));
        assertThat(classes).hasSizeGreaterThan(30);
        classes.removeAll(Set.of("ToolProvider")); // of the JDK
        assertThat(sources()).containsAll(classes);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(String name) throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]*)(?:#([^)]*))?\\)").matcher(page(name));
        while (link.find()) {
            Path file = link.group(1).isEmpty()
                    ? ROOT.resolve(name)
                    : ROOT.resolve(name).resolveSibling(link.group(1)).normalize();
            assertThat(file).exists();
            if (link.group(2) != null) {
                assertThat(headings(Files.readString(file))).as(file.toString()).contains(link.group(2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide/simulate.md"})
    void theStatusLineStands(String name) throws IOException {
        assertThat(page(name)).contains(StatusLine.TEXT);
    }

    /** Every page of the repository but those that lie in a build's output or in a program's own folder. */
    static List<String> pages() throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String own = folder.getFileName().toString();
                boolean passed =
                        own.equals("target") || own.equals("src") || (own.startsWith(".") && !own.equals(".."));
                return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    found.add(ROOT.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(found).contains("README.md", "docs/scale.md", "docs/decisions/003-plots-of-our-own.md");
        return found;
    }

    /** Names of the Java files of all modules. */
    private static Set<String> sources() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : new String[] {"core", "app", "spark", "bench"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".java"))
                        .forEach(file -> names.add(file.replace(".java", "")));
            }
        }
        return names;
    }

    private static Set<String> named(String pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher name = Pattern.compile(pattern).matcher(text);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    /** Headings as links name them. */
    private static Set<String> headings(String text) {
        Set<String> anchors = new TreeSet<>();
        for (String heading : named("(?m)^#+ (.*)$", text)) {
            anchors.add(heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}_\\- ]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }

    private static String page(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    private static void properties(JsonNode schema, Set<String> keys) {
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.forEach(child -> properties(child, keys));
    }
}
