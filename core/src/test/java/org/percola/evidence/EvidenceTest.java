package org.percola.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Unit: what holds the evidence together: the tables, the Javadoc that cites them, and the code that uses them. */
class EvidenceTest {
    private static final Evidence EVIDENCE = Evidence.standard();
    private static final List<Path> CODE = List.of(Path.of("src/main/java"), Path.of("../app/src/main/java"));
    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern CITED = Pattern.compile("@evidence\\s+(\\w+)");
    private static final Pattern LINK = Pattern.compile("https://doi\\.org/10\\.\\d{4,9}/[^\\s]+"
            + "|https://pubmed\\.ncbi\\.nlm\\.nih\\.gov/\\d+/"
            + "|https://pmc\\.ncbi\\.nlm\\.nih\\.gov/articles/PMC\\d+/"
            + "|https://(www\\.epa\\.gov|www\\.accessdata\\.fda\\.gov|www\\.fda\\.gov|clinicaltrials\\.gov|iris\\.who\\.int|www\\.who\\.int"
            + "|www\\.ncbi\\.nlm\\.nih\\.gov/books)/[^\\s]+");

    /** Mirrors, shops, answer sites and code hosts: read on the way to a source, never printed as one. */
    private static final Pattern NOT_A_SOURCE =
            Pattern.compile("(?i)scribd|peeref|zendy|bohrium|laibokeji|booksc|docslib"
                    + "|ouci\\.dntb|litmetric|researchgate|vdocuments|pdfslide|savingsdaily|github|droracle\\.|studylib"
                    + "|manualslib|esmanual|quora|reddit|wikipedia|\\.coek\\.|innolitics");

    @Test
    void everyParameterHasUnitMeaningAndReason() {
        assertThat(EVIDENCE.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.name()).matches("[a-z]+\\.[a-z][A-Za-z0-9]*");
            assertThat(parameter.unit()).isNotBlank();
            assertThat(parameter.meaning()).isNotBlank();
            assertThat(parameter.where()).as("where of %s", parameter.name()).isNotBlank();
        });
    }

    @Test
    void everyParameterHasASourceOrSaysAssumed() {
        assertThat(EVIDENCE.parameters())
                .filteredOn(parameter -> parameter.sources().isEmpty())
                .allSatisfy(parameter ->
                        assertThat(parameter.grade()).as(parameter.name()).isEqualTo(Grade.ASSUMED));
    }

    @Test
    void everySourceOfAParameterExists() {
        var missing = new TreeSet<String>();
        EVIDENCE.parameters()
                .forEach(parameter -> parameter.sources().stream()
                        .filter(key -> EVIDENCE.findSource(key).isEmpty())
                        .forEach(key -> missing.add(parameter.name() + " cites " + key)));
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsMeasuredCanBeLookedUp() {
        assertThat(EVIDENCE.parameters())
                .filteredOn(parameter -> parameter.grade() == Grade.MEASURED)
                .allSatisfy(parameter -> assertThat(parameter.sources())
                        .as(parameter.name())
                        .anyMatch(key -> EVIDENCE.findSource(key)
                                .filter(EvidenceTest::primary)
                                .isPresent()));
    }

    private static boolean primary(Source source) {
        return source.linked() && (source.kind() == Source.Kind.PAPER || source.kind() == Source.Kind.OFFICIAL);
    }

    @Test
    void everyLinkIsADoiAPubMedPageOrAnOfficialDocument() {
        assertThat(EVIDENCE.sources()).hasSizeGreaterThan(50);
        assertThat(EVIDENCE.sources())
                .filteredOn(Source::linked)
                .hasSizeGreaterThan(40)
                .allSatisfy(source -> assertThat(source.link()).as(source.key()).matches(LINK));
        assertThat(EVIDENCE.sources())
                .filteredOn(source -> source.kind() == Source.Kind.OFFICIAL)
                .allMatch(Source::linked);
    }

    @Test
    void noTableNamesAMirrorOrAShop() throws IOException {
        for (Path table : tables()) {
            assertThat(Files.readString(table)).as(table.toString()).doesNotContainPattern(NOT_A_SOURCE);
        }
    }

    @Test
    void everySourceCitedInJavadocExists() throws IOException {
        assertThat(citedInJavadoc())
                .allSatisfy(key -> assertThat(EVIDENCE.findSource(key))
                        .as("@evidence %s", key)
                        .isPresent());
    }

    @Test
    void everyParameterIsUsed() throws IOException {
        String code = String.join("\n", code());
        assertThat(EVIDENCE.parameters())
                .extracting(Parameter::name)
                .allSatisfy(name ->
                        assertThat(code.contains("\"" + name + "\"")).as(name).isTrue());
    }

    @Test
    void theTableOfASingleSourceIsReadAsWritten() {
        Source kalluri = EVIDENCE.source("KALLURI2011");
        assertThat(kalluri.kind()).isEqualTo(Source.Kind.PAPER);
        assertThat(kalluri.link()).isEqualTo("https://doi.org/10.1208/s12248-011-9288-3");
        assertThat(kalluri.citation())
                .isEqualTo("Kalluri H, Kolli CS, Banga AK (2011) Characterization of microchannels created by metal"
                        + " microneedles: formation and closure. AAPS J 13(3):473-481.");
        assertThat(EVIDENCE.source("NCT02646917").study())
                .isEqualTo(EVIDENCE.source("DEN160029").study());
    }

    @Test
    void everyRowThatNamesASourceNamesAnExistingOne() throws IOException {
        var missing = new TreeSet<String>();
        for (Path table : tables()) {
            for (NamedCsvRecord row : rows(table)) {
                for (String key : keys(row)) {
                    if (EVIDENCE.findSource(key).isEmpty()) {
                        missing.add(table.getFileName() + ", line " + row.getStartingLineNumber() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySourceIsUsed() throws IOException {
        Set<String> words = new HashSet<>(citedInJavadoc());
        for (Path table : tables()) {
            if (!table.endsWith("sources.csv")) {
                words.addAll(List.of(Files.readString(table).split("\\W+")));
            }
        }
        assertThat(EVIDENCE.sources())
                .extracting(Source::key)
                .allSatisfy(key -> assertThat(words.contains(key)).as(key).isTrue());
    }

    /** Every table that may cite: parameters, rules, devices, topicals, observations. */
    private static List<Path> tables() throws IOException {
        List<Path> tables = files(RESOURCES, ".csv");
        assertThat(tables).isNotEmpty();
        return tables;
    }

    /** The keys in a row's column of sources, whatever that table calls it. */
    private static List<String> keys(NamedCsvRecord row) {
        return Stream.of("source", "sources", "alsoSaidBy")
                .filter(row.getHeader()::contains)
                .flatMap(column -> Stream.of(row.getField(column).split(" ; ")))
                .filter(key -> !key.isBlank() && !key.equals("none"))
                .toList();
    }

    private static Set<String> citedInJavadoc() throws IOException {
        var keys = new TreeSet<String>();
        for (String code : code()) {
            CITED.matcher(code).results().map(found -> found.group(1)).forEach(keys::add);
        }
        keys.remove("none");
        return keys;
    }

    private static List<NamedCsvRecord> rows(Path table) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            return reader.stream().toList();
        }
    }

    /** The text of every main class: of core, and of app, where a border reads a default. */
    private static List<String> code() throws IOException {
        var texts = new ArrayList<String>();
        for (Path root : CODE) {
            for (Path file : files(root, ".java")) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
