package org.percola.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.wire.Grid;
import org.percola.wire.Reading;
import org.percola.wire.TrialFile;
import org.percola.wire.TrialReader;

/** Unit: the page of the data dictionary has every column as the program describes it, and machines read the same. */
final class DictionaryTest {
    private static final Path ROOT = Path.of("..");

    static Stream<List<TableColumn>> tables() throws IOException {
        return Stream.of(TrialCsv.COLUMNS, people(), sweep(), SimulationCsv.COLUMNS, PermeationCsv.COLUMNS);
    }

    private static List<TableColumn> people() throws IOException {
        byte[] design = Files.readAllBytes(ROOT.resolve("examples/trial/acne-scars.yaml"));
        return TrialReader.read(design) instanceof Reading.Good<TrialFile> good
                ? TrialCsv.peopleColumns(good.value().design())
                : List.of();
    }

    private static List<TableColumn> sweep() throws IOException {
        byte[] grid = Files.readAllBytes(ROOT.resolve("examples/sweep/depth-and-sessions.yaml"));
        return Grid.read(grid) instanceof Reading.Good<Grid> good ? SweepCsv.columns(good.value()) : List.of();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePageHasTheTableAsTheProgramDescribesIt(List<TableColumn> columns) throws IOException {
        assertThat(columns).hasSizeGreaterThan(9);
        assertThat(Files.readString(ROOT.resolve("docs/guide/data-dictionary.md")))
                .contains(Dictionary.page(columns));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void machinesReadTheSameColumnsInTheSameOrder(List<TableColumn> columns) throws IOException {
        JsonNode read = new ObjectMapper().readTree(Dictionary.csvw("t.csv", columns));
        assertThat(read.path("url").textValue()).isEqualTo("t.csv");
        assertThat(read.at("/tableSchema/columns").findValuesAsText("titles"))
                .containsExactlyElementsOf(
                        columns.stream().map(TableColumn::name).toList());
        assertThat(Dictionary.heading(columns).strip().split(",", -1)).hasSameSizeAs(columns);
    }

    @Test
    void namesAndMeaningsCannotBreakOutOfTheirQuotes() {
        List<TableColumn> columns = List.of(TableColumn.text("a`b,c", "what's \\ it"));
        assertThat(Dictionary.sqlTypes(columns)).isEqualTo("`a``b,c` STRING COMMENT 'what\\'s \\\\ it'");
        assertThat(Dictionary.heading(columns)).isEqualTo("\"a`b,c\"\n");
    }
}
