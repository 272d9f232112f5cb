package org.percola.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.percola.device.DeviceCatalogue;
import org.percola.numeric.Band;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.safety.SideEffect;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Zone;

/** Property: what is compared is what is forecast, bit for bit, on any number of threads. */
final class CompareTest {
    private static final List<Request> REQUESTS =
            List.of(request(0.5, 1), request(1.5, 4), request(1.0, 3), request(0.75, 2));

    @Test
    void aComparedCourseHasTheNumbersOfItsForecast() {
        List<CourseReading> readings = Simulator.compare(REQUESTS, 2, Progress.SILENT);
        for (int k = 0; k < REQUESTS.size(); k++) {
            Forecast forecast = Simulator.run(REQUESTS.get(k), 1, Progress.SILENT);
            CourseReading reading = readings.get(k);
            assertThat(reading.benefits())
                    .isEqualTo(List.of(row(forecast, Benefit.ACNE_SCARS), row(forecast, Benefit.WRINKLES)));
            assertThat(reading.downtimeDays()).isEqualTo(forecast.downtimeDays());
            assertThat(reading.painScore()).isEqualTo(forecast.painScore());
            assertThat(reading.pihProbability())
                    .isEqualTo(forecast.sideEffects().stream()
                            .filter(row -> row.event() == SideEffect.PIH)
                            .findFirst()
                            .flatMap(SideEffectRow::probability)
                            .orElseThrow());
        }
    }

    /** Courses that differ in sessions and interval only heal together; each still has the numbers of its own forecast. */
    @Test
    void coursesThatShareTheirFirstSessionsHaveTheNumbersOfTheirForecasts() {
        List<Request> family = new ArrayList<>();
        for (int sessions = 1; sessions <= 5; sessions++) {
            family.add(request(1.0, sessions, 14));
            family.add(request(1.0, sessions, 30));
        }
        List<CourseReading> readings = Simulator.compare(family, 2, Progress.SILENT);
        for (int k = 0; k < family.size(); k++) {
            Forecast forecast = Simulator.run(family.get(k), 1, Progress.SILENT);
            assertThat(readings.get(k).benefits())
                    .isEqualTo(List.of(row(forecast, Benefit.ACNE_SCARS), row(forecast, Benefit.WRINKLES)));
            assertThat(readings.get(k).downtimeDays()).isEqualTo(forecast.downtimeDays());
            assertThat(readings.get(k).solver()).isEqualTo(forecast.solver());
        }
    }

    @Test
    void itsMembersAreThoseOfItsBand() {
        CourseReading reading =
                Simulator.compare(REQUESTS.subList(1, 2), 1, Progress.SILENT).getFirst();
        double[] members = IntStream.range(0, 24)
                .mapToDouble(draw -> reading.improvementPercent(1, draw))
                .toArray();
        assertThat(Band.of(members))
                .isEqualTo(((BenefitRow.Read) reading.benefits().get(1)).improvementPercent());
        assertThat(Arrays.stream(members).distinct().count()).isGreaterThan(10);
    }

    @Test
    void threadsChangeNothing() {
        List<CourseReading> once = Simulator.compare(REQUESTS, 1, Progress.SILENT);
        List<CourseReading> again = Simulator.compare(REQUESTS, 3, Progress.SILENT);
        for (int k = 0; k < REQUESTS.size(); k++) {
            assertThat(again.get(k).benefits()).isEqualTo(once.get(k).benefits());
            assertThat(again.get(k).pihProbability()).isEqualTo(once.get(k).pihProbability());
        }
    }

    @Test
    void numbingOnlyEverHurtsLess() {
        assertThat(Simulator.compare(REQUESTS, 1, Progress.SILENT))
                .allSatisfy(reading -> assertThat(reading.painScoreNumbed().q50())
                        .isLessThan(reading.painScore().q50()));
    }

    private static BenefitRow row(Forecast forecast, Benefit benefit) {
        return forecast.benefits().stream()
                .filter(row -> row.benefit() == benefit)
                .findFirst()
                .orElseThrow();
    }

    private static Request request(double settingMm, int sessionsCount) {
        return request(settingMm, sessionsCount, 30);
    }

    private static Request request(double settingMm, int sessionsCount, double intervalDays) {
        Course course = new Course(
                null,
                DeviceCatalogue.standard().find("skinpen").orElseThrow(),
                List.of(new Zone(Site.CHEEK, settingMm), new Zone(Site.FOREHEAD, 0.5)),
                new Intensity.Passes(3),
                sessionsCount,
                intervalDays,
                Operator.PROFESSIONAL,
                null,
                null,
                0,
                0,
                SunProtection.STRICT);
        return new Request(
                Patient.of(35, Sex.FEMALE, Phototype.III),
                List.of(Concern.of(Benefit.ACNE_SCARS), Concern.of(Benefit.WRINKLES)),
                course,
                365,
                24,
                3);
    }
}
