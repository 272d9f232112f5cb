package org.percola.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.percola.casebook.PublishedTables.Passed;
import org.percola.casebook.PublishedTables.Permeability;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.transport.IntactParameters;
import org.percola.transport.IntactPermeability;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Solute;

/**
 * Regression (TRA-V1): all 476 records, which the correlation was fitted to: consistency, not a check. Unit: the means of
 * the series are the observations.
 */
final class PublishedTablesTest {
    private static final IntactParameters CENTRAL = IntactParameters.of(ParameterDraw.central(Evidence.standard()));

    private static double error(Permeability row) {
        Solute solute = new Solute(row.compound(), row.molarMassGPerMol(), row.logKow(), List.of());
        return row.logKpCmPerH()
                - Math.log10(IntactPermeability.of(solute, 7, Occlusion.FILM, CENTRAL)
                        .totalCmPerH());
    }

    @Test
    void theCorrelationHoldsOnAllRecords() {
        List<Permeability> rows = PublishedTables.permeabilities();
        double squares = 0;
        double sum = 0;
        long inside = 0;
        for (Permeability row : rows) {
            double error = error(row);
            squares += error * error;
            sum += error;
            inside += Math.abs(error) <= 0.84 ? 1 : 0;
        }
        assertThat(rows).hasSize(476);
        assertThat(Math.sqrt(squares / rows.size())).isLessThanOrEqualTo(0.95);
        assertThat(Math.abs(sum / rows.size())).isLessThanOrEqualTo(0.3);
        assertThat((double) inside / rows.size()).isGreaterThan(0.74);
    }

    @Test
    void twentyOfTheReplicatedCompoundsAreWithinEightTenthsOfADecade() {
        Map<String, List<Permeability>> byCompound = PublishedTables.permeabilities().stream()
                .collect(Collectors.groupingBy(Permeability::compound, TreeMap::new, Collectors.toList()));
        long near = byCompound.values().stream()
                .filter(rows -> rows.size() >= 4)
                .filter(rows -> Math.abs(rows.stream()
                                .mapToDouble(PublishedTablesTest::error)
                                .average()
                                .orElseThrow())
                        <= 0.8)
                .count();
        assertThat(near).isGreaterThanOrEqualTo(20);
    }

    @Test
    void observationsAreTheMeansOfTheirSeries() {
        List<Passed> rows = PublishedTables.needleSeries();
        assertThat(rows).hasSize(191);
        for (Observation observation : Observations.read()) {
            if (!observation.study().equals("li2015") || !observation.quantity().equals("cumulative")) {
                continue;
            }
            double timeH = 24 * observation.stated().readDays().orElseThrow();
            double mean = rows.stream()
                    .filter(row -> row.needles().startsWith("plastic") && Math.abs(row.timeH() - timeH) < 1e-6)
                    .filter(row -> observation.what().contains(row.solute().split(" ", 2)[0]))
                    .filter(row -> observation.what().contains(row.skin()))
                    .mapToDouble(Passed::amountUg)
                    .average()
                    .orElseThrow();
            assertThat(mean)
                    .as(observation.id())
                    .isCloseTo(observation.published().value().orElseThrow(), within(0.3));
        }
    }
}
