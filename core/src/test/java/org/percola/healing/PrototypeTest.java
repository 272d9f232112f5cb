package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.skin.Skin;

/**
 * Regression: the equations of the text, and those by hand, against the three trajectories of the model page (an independent
 * implementation, other language, other solver). Convergence: our solver at the production tolerance against a referee at
 * 1e-12.
 */
class PrototypeTest {
    static Stream<Prototype.Schedule> schedules() {
        return Prototype.Schedule.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void theRefereeFollowsTheTrajectoriesOfTheModelPage(Prototype.Schedule schedule) {
        List<NamedCsvRecord> rows = schedule.trajectory();
        assertThat(rows).hasSize(19);
        double[] days = days(rows);
        assertThat(worst(expected(rows), referee(schedule, days))).isLessThan(1e-6);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void whatIsWrittenFromTheTextFollowsThem(Prototype.Schedule schedule) {
        List<NamedCsvRecord> rows = schedule.trajectory();
        assertThat(worst(expected(rows), ours(schedule, days(rows), 1e-9))).isLessThan(1e-6);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void atProductionToleranceEveryStateStaysWithinFiveHundredThousandthsOfItsLargestValue(
            Prototype.Schedule schedule) {
        double[] days = denseDays();
        double[][] truth = referee(schedule, days);
        assertThat(worst(truth, ours(schedule, days, KineticBlock.TOLERANCE))).isLessThan(5e-5);
        assertThat(worst(truth, ours(schedule, days, 1e-2)))
                .as("a coarse run must be wrong")
                .isGreaterThan(1e-4);
    }

    /** Days around every session and through the run, the way a forecast asks for them and finer. */
    static double[] denseDays() {
        return IntStream.rangeClosed(0, 730).mapToDouble(k -> k / 4.0 + 0.1).toArray();
    }

    static double[] days(List<NamedCsvRecord> rows) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField("timeDays")))
                .toArray();
    }

    private static double[][] expected(List<NamedCsvRecord> rows) {
        return rows.stream()
                .map(row -> Stream.of(Prototype.STATES)
                        .mapToDouble(s -> Double.parseDouble(row.getField(s)))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Largest error of any state over that state's largest value in the run. */
    static double worst(double[][] truth, double[][] tried) {
        double worst = 0;
        for (int s = 0; s < TissueState.COUNT; s++) {
            double largest = 0;
            double error = 0;
            for (int k = 0; k < truth.length; k++) {
                largest = Math.max(largest, Math.abs(truth[k][s]));
                error = Math.max(error, Math.abs(truth[k][s] - tried[k][s]));
            }
            if (Boolean.getBoolean("percola.print")) {
                System.out.printf("%s %.2e%n", Prototype.STATES[s], error / largest);
            }
            worst = Math.max(worst, error / largest);
        }
        return worst;
    }

    /** What the product does: the kernel that is written from the text, by the solver of forecasts. */
    private static double[][] ours(Prototype.Schedule schedule, double[] days, double tolerance) {
        TissueLog log = TissueLog.ofCourse(days);
        TissueWay way = TissueWay.ofStops(schedule.stops(), days[days.length - 1], Prototype.PARAMETERS, log);
        new KineticBlock(KineticBlock.kernel(), tolerance).run(List.of(way));
        return IntStream.range(0, days.length).mapToObj(log::at).toArray(double[][]::new);
    }

    /** The equations by hand, by a solver of another family. */
    private static double[][] referee(Prototype.Schedule schedule, double[] days) {
        return new KineticsByHand(Prototype.PARAMETERS, Skin.Capacity.REFERENCE, 1, 0)
                .run(schedule.stops(), days, 1e-12);
    }
}
