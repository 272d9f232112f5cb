package org.percola.safety;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.percola.patient.Coded;
import org.percola.patient.Patient;
import org.percola.treatment.Course;

/**
 * What is to be said about a side effect beside its figures; {@code safety/side-effects.csv}, first row that fits.
 *
 * @param abnormalAfterDay day after the session from which it is no longer normal; 0 = it never is
 * @param whatToDo code of an advice, worded by {@code app}
 * @param basis code of what the figure rests on, such as {@code counts:0/439} or {@code no-denominator}
 * @param sources keys of the texts it rests on
 */
public record SideEffectFacts(
        SideEffect event, int abnormalAfterDay, String whatToDo, String basis, List<String> sources) {
    public SideEffectFacts {
        sources = List.copyOf(sources);
    }

    private record Row(Circumstance when, SideEffectFacts facts) {}

    /** The row for an event of this course and person. */
    public static SideEffectFacts of(SideEffect event, Course course, Patient patient) {
        return Table.ROWS.stream()
                .filter(row -> row.facts().event() == event && row.when().holds(course, patient))
                .findFirst()
                .map(Row::facts)
                .orElseThrow();
    }

    /** The row for an event where nothing particular holds, as for an untreated run. */
    public static SideEffectFacts of(SideEffect event) {
        return Table.ROWS.stream()
                .filter(row -> row.facts().event() == event && row.when() == Circumstance.ANY)
                .findFirst()
                .map(Row::facts)
                .orElseThrow();
    }

    /** Every row, for whoever has words for the codes. */
    public static List<SideEffectFacts> all() {
        return Table.ROWS.stream().map(Row::facts).toList();
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Table {
        static final List<Row> ROWS = read();

        private static List<Row> read() {
            var rows = new ArrayList<Row>();
            InputStream in = Objects.requireNonNull(SideEffectFacts.class.getResourceAsStream("side-effects.csv"));
            try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                csv.forEach(record -> rows.add(row(record)));
            } catch (IOException broken) {
                throw new UncheckedIOException("side-effects.csv", broken);
            }
            return List.copyOf(rows);
        }

        private static Row row(NamedCsvRecord record) {
            return new Row(
                    Coded.find(Circumstance.class, record.getField("when")).orElseThrow(),
                    new SideEffectFacts(
                            event(record.getField("event")),
                            Integer.parseInt(record.getField("abnormalAfterDay")),
                            record.getField("whatToDo"),
                            record.getField("basis"),
                            List.of(record.getField("sources").split(" ; "))));
        }

        private static SideEffect event(String code) {
            return Arrays.stream(SideEffect.values())
                    .filter(event -> event.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
