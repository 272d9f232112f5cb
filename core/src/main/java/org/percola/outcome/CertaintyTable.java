package org.percola.outcome;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Concern;
import org.percola.patient.ScarMix;
import org.percola.patient.StriaeAge;

/**
 * How sure the trials make us that a benefit is real, and how sure of its size; {@code outcome/certainty.csv}, first row
 * that fits.
 *
 * @evidence SHEN2022, abstract: 12 trials, mean difference 0.42 (0.12-0.73) in favour of needling
 */
public final class CertaintyTable {
    /** More than half of the scars are ice-pick scars: most of them will stay. */
    private static final double MOSTLY = 0.5;

    private CertaintyTable() {}

    /** When a row of the table holds. */
    enum When implements Coded {
        ANY,
        MOSTLY_ICE_PICK,
        WITH_AGENT,
        MELASMA_WITH_AGENT,
        MELASMA,
        WHITE;

        @Override
        public String code() {
            return Coded.kebab(this);
        }

        boolean holds(Concern concern, AdjunctEffect adjunct) {
            boolean agent = adjunct.deliveredFraction() > 0 && Agents.act(concern.benefit(), adjunct.productKey());
            return switch (this) {
                case ANY -> true;
                case MOSTLY_ICE_PICK ->
                    concern.scarMix().map(ScarMix::icePickFraction).orElse(0.0) > MOSTLY;
                case WITH_AGENT -> agent;
                case MELASMA_WITH_AGENT -> agent && concern.melasmaType().isPresent();
                case MELASMA -> concern.melasmaType().isPresent();
                case WHITE ->
                    concern.striae().filter(age -> age == StriaeAge.ALBA).isPresent();
            };
        }
    }

    /**
     * One row.
     *
     * @param certainty that there is a benefit
     * @param sizeCertainty that it is as large as forecast
     * @param sources keys of the studies it rests on
     */
    public record Entry(Benefit benefit, Certainty certainty, Certainty sizeCertainty, List<String> sources) {
        public Entry {
            sources = List.copyOf(sources);
        }
    }

    private record Row(When when, Entry entry) {}

    /** The row that fits a concern and the topical that goes with the needling. */
    public static Entry of(Concern concern, AdjunctEffect adjunct) {
        return Table.ROWS.stream()
                .filter(row ->
                        row.entry().benefit() == concern.benefit() && row.when().holds(concern, adjunct))
                .findFirst()
                .map(Row::entry)
                .orElseThrow();
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Table {
        static final List<Row> ROWS = read();

        private static List<Row> read() {
            var rows = new ArrayList<Row>();
            InputStream in = Objects.requireNonNull(CertaintyTable.class.getResourceAsStream("certainty.csv"));
            try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                csv.forEach(record -> rows.add(row(record)));
            } catch (IOException broken) {
                throw new UncheckedIOException("certainty.csv", broken);
            }
            return List.copyOf(rows);
        }

        private static Row row(NamedCsvRecord record) {
            return new Row(
                    word(When.class, record, "when"),
                    new Entry(
                            word(Benefit.class, record, "benefit"),
                            word(Certainty.class, record, "certainty"),
                            word(Certainty.class, record, "sizeCertainty"),
                            List.of(record.getField("sources").split(" ; "))));
        }

        private static <E extends Enum<E> & Coded> E word(Class<E> kind, NamedCsvRecord record, String column) {
            return Coded.find(kind, record.getField(column)).orElseThrow();
        }
    }
}
