package org.percola.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Site;
import org.percola.treatment.Intensity;

/** The published protocols, read once; {@code protocols.csv} among the resources. */
public final class Protocols {
    private static final Protocols STANDARD = new Protocols();
    private final List<Protocol> all;

    private Protocols() {
        try (InputStream in = Objects.requireNonNull(Protocols.class.getResourceAsStream("protocols.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            all = rows.stream().map(Protocols::protocol).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("protocols.csv", broken);
        }
    }

    public static Protocols standard() {
        return STANDARD;
    }

    /** In the order of the table. */
    public List<Protocol> all() {
        return all;
    }

    /** The protocol of that key. */
    public Optional<Protocol> find(String key) {
        return all.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    List<Protocol> fitting(PlanRequest request) {
        return all.stream().filter(each -> each.fits(request)).toList();
    }

    private static Protocol protocol(NamedCsvRecord row) {
        return new Protocol(
                row.getField("key"),
                row.getField("name"),
                words(row, "concerns", " ")
                        .map(code -> Coded.find(Benefit.class, code).orElseThrow())
                        .toList(),
                words(row, "regions", " ")
                        .map(word -> Site.Region.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                DeviceCatalogue.standard().find(row.getField("device")).orElseThrow(),
                Double.parseDouble(row.getField("settingMm")),
                intensity(row),
                Integer.parseInt(row.getField("sessions")),
                Double.parseDouble(row.getField("intervalDays")),
                words(row, "sources", " ; ").toList(),
                words(row, "assumed", " ").toList(),
                row.getField("reason"));
    }

    private static Intensity intensity(NamedCsvRecord row) {
        return switch (row.getField("endpoint")) {
            case "erythema" -> new Intensity.UntilErythema();
            case "pinpoint" -> new Intensity.UntilPinpointBleeding();
            default -> new Intensity.Passes(Integer.parseInt(row.getField("passes")));
        };
    }

    private static Stream<String> words(NamedCsvRecord row, String column, String between) {
        return Stream.of(row.getField(column).split(between)).filter(word -> !word.isEmpty());
    }
}
