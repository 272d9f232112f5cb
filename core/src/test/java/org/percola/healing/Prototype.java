package org.percola.healing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;

/** The throw-away prototype of the model page: its parameters, its dose map, its three trajectories. */
final class Prototype {
    static final Map<String, Double> SYMBOLS = new LinkedHashMap<>();
    static final HealingParameters PARAMETERS;
    private static final ParameterDraw DRAW;
    static final String[] STATES = "P,Hs,B,Z,I,N,M1,M2,T3,T1,F,Y,A,X,C3,C1n,C1m,Et,E,H,V,W,G,Q,S".split(",");

    static {
        ParameterDraw draw = ParameterDraw.central(Evidence.standard());
        for (NamedCsvRecord row : rows("prototype_parameters.csv")) {
            double value = Double.parseDouble(row.getField("value"));
            SYMBOLS.put(row.getField("symbol"), value);
            if (!row.getField("name").isEmpty()) {
                draw = draw.with(row.getField("name"), value);
            }
        }
        DRAW = draw;
        PARAMETERS = HealingParameters.of(draw);
    }

    private Prototype() {}

    /** The prototype's value of one of our parameters. */
    static double value(String name) {
        return DRAW.value(name);
    }

    private static double symbol(String name) {
        return Objects.requireNonNull(SYMBOLS.get(name), name);
    }

    /** One of the schedules of the trajectories: sessions {@code every} days at this density and depth. */
    record Schedule(String name, int sessions, double every, double perMm2, double depthMm) {
        static final List<Schedule> ALL = List.of(
                new Schedule("1x at 1.5 mm, 2.5/mm2", 1, 30, 2.5, 1.5),
                new Schedule("4x30 d at 1.5 mm, 2.5/mm2", 4, 30, 2.5, 1.5),
                new Schedule("4x7 d at 1.5 mm, 10/mm2", 4, 7, 10, 1.5));

        /** The prototype's own dose map, on setting and assumed density. */
        Dose dose() {
            double rh = symbol("r_h");
            double rs = symbol("r_s");
            double epi = symbol("h_epi");
            double slab = symbol("L");
            double lambda = perMm2 * Math.PI * rh * rh;
            double zeta = Math.min(Math.max(depthMm - epi, 0), slab) / slab;
            double deep = Math.max(depthMm - epi - slab, 0) / slab;
            double reference = 1 - Math.exp(-2.5 * Math.PI * rh * rh);
            double d = (1 - Math.exp(-lambda)) * zeta / reference * (1 + 0.5 * deep);
            double confluent = (1 - Math.exp(-lambda) * (1 + lambda)) * zeta;
            double opened = (1 - Math.exp(-perMm2 * Math.PI * rs * rs)) / (1 - Math.exp(-2.5 * Math.PI * rs * rs));
            return new Dose(d, opened, confluent * (1 + deep), perMm2 * Math.PI * rs * rs);
        }

        /** Its sessions, with the prototype's one rate of closure. */
        List<TissueWay.Stop> stops() {
            return IntStream.range(0, sessions)
                    .mapToObj(k -> new TissueWay.Stop(k * every, dose(), symbol("kB")))
                    .toList();
        }

        List<NamedCsvRecord> trajectory() {
            return rows("prototype_trajectories.csv").stream()
                    .filter(row -> row.getField("schedule").equals(name))
                    .toList();
        }
    }

    static List<NamedCsvRecord> rows(String resource) {
        var rows = new ArrayList<NamedCsvRecord>();
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(Prototype.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            reader.forEach(rows::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }
}
