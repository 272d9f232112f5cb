package org.percola.outcome;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;

/** The shipped footings of all benefits, and how they are written. */
public final class Footings {
    private static final String FILE = "footing.csv";
    private static final String HEADER = "benefit,by,why,studies,scoreRatio,centre,sd,inLogs,leastGain\n";
    private static final int DIGITS = 3;

    private Footings() {}

    /** The footing of a benefit. */
    public static Footing of(Benefit benefit) {
        return Objects.requireNonNull(Table.ROWS.get(benefit));
    }

    /** The file that holds these. */
    public static String csv(List<Footing> footings) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Footing row : footings) {
            text.append(String.join(
                            ",",
                            row.benefit().code(),
                            row.by().code(),
                            row.why().code(),
                            Integer.toString(row.studiesCount()),
                            row.scoreRatio().isPresent() ? number(row.scoreRatioOrNaN()) : "",
                            number(row.centre()),
                            number(row.sd()),
                            Boolean.toString(row.inLogs()),
                            number(row.leastGain())))
                    .append('\n');
        }
        return text.toString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Table {
        static final Map<Benefit, Footing> ROWS = read();

        private static Map<Benefit, Footing> read() {
            var rows = new EnumMap<Benefit, Footing>(Benefit.class);
            InputStream in = Objects.requireNonNull(Footings.class.getResourceAsStream(FILE));
            try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                csv.forEach(record -> {
                    Footing row = row(record);
                    rows.put(row.benefit(), row);
                });
            } catch (IOException broken) {
                throw new UncheckedIOException(FILE, broken);
            }
            return Collections.unmodifiableMap(rows);
        }

        private static Footing row(NamedCsvRecord record) {
            String ratio = record.getField("scoreRatio");
            return new Footing(
                    Coded.find(Benefit.class, record.getField("benefit")).orElseThrow(),
                    Coded.find(ForecastBy.class, record.getField("by")).orElseThrow(),
                    Coded.find(Footing.Why.class, record.getField("why")).orElseThrow(),
                    Integer.parseInt(record.getField("studies")),
                    ratio.isEmpty() ? Double.NaN : Double.parseDouble(ratio),
                    Double.parseDouble(record.getField("centre")),
                    Double.parseDouble(record.getField("sd")),
                    Boolean.parseBoolean(record.getField("inLogs")),
                    Double.parseDouble(record.getField("leastGain")));
        }
    }
}
