package org.percola.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit: the published observations of the casebook: shape, and the promise that what is fitted is never a check. */
class ObservationsTest {
    private static final Set<String> USES = Set.of("calibrate", "check", "context");

    @ParameterizedTest
    @ValueSource(strings = {"PUN", "TRA", "HEA", "OUT"})
    void everyObservationIsNumberedAndHasANumber(String table) throws IOException {
        List<NamedCsvRecord> rows = rows(table);
        assertThat(rows).hasSizeGreaterThan(20);
        for (int k = 0; k < rows.size(); k++) {
            NamedCsvRecord row = rows.get(k);
            String id = row.getField("id");
            assertThat(id).isEqualTo("%s-%02d".formatted(table, k + 1));
            assertThat(USES).as(id).contains(row.getField("use"));
            assertThat(row.getField("unit")).as(id).isNotBlank();
            assertThat(row.getField("quantity")).as(id).isNotBlank();
            assertThat(row.getField("where")).as(id).isNotBlank();
            Grade.valueOf(row.getField("grade"));
            double value = number(row, "value");
            double low = number(row, "low");
            double high = number(row, "high");
            assertThat(Double.isNaN(value) && Double.isNaN(low) && Double.isNaN(high))
                    .as(id)
                    .isFalse();
            assertThat(value < low || value > high || low > high)
                    .as("%s: low, value, high in order", id)
                    .isFalse();
            assertThat(number(row, "sd") <= 0).as(id).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUN", "TRA", "HEA", "OUT"})
    void everyObservationNamesTheStudyOfItsSource(String table) throws IOException {
        for (NamedCsvRecord row : rows(table)) {
            String first = row.getField("source").split(" ; ", -1)[0];
            String study = Evidence.standard().source(first).study();
            assertThat(row.getField("study")).as(row.getField("id")).startsWith(study);
        }
    }

    @Test
    void aStudyThatIsFittedIsNeverQuotedAsACheck() throws IOException {
        Set<String> fitted = studies("calibrate");
        Set<String> checks = studies("check");
        assertThat(fitted).isNotEmpty();
        assertThat(checks).isNotEmpty().doesNotContainAnyElementsOf(fitted);
    }

    @Test
    void aCheckIsNeverASourceOfAParameter() throws IOException {
        Set<String> cited = Evidence.standard().parameters().stream()
                .flatMap(parameter -> parameter.sources().stream())
                .map(key -> Evidence.standard().source(key).study())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(studies("check")).doesNotContainAnyElementsOf(cited);
    }

    @Test
    void onlyWhatCanBeLookedUpIsACheckOfASafetyFigure() throws IOException {
        assertThat(rows("OUT"))
                .filteredOn(row -> row.getField("theme").equals("safety")
                        && row.getField("use").equals("check"))
                .allSatisfy(row -> assertThat(row.getField("source").split(" ; ", -1))
                        .as(row.getField("id"))
                        .anyMatch(key -> Evidence.standard().source(key).linked()));
    }

    private static Set<String> studies(String use) throws IOException {
        var all = new ArrayList<NamedCsvRecord>();
        for (String table : List.of("PUN", "TRA", "HEA", "OUT")) {
            all.addAll(rows(table));
        }
        return all.stream()
                .filter(row -> row.getField("use").equals(use))
                .map(row -> row.getField("study"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** NaN where the field is empty. */
    private static double number(NamedCsvRecord row, String column) {
        String field = row.getField(column);
        return field.isEmpty() ? Double.NaN : Double.parseDouble(field);
    }

    private static List<NamedCsvRecord> rows(String table) throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/main/resources/org/percola/casebook/" + table + ".csv"))) {
            return reader.stream().toList();
        }
    }
}
