package org.percola.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.percola.device.DeviceCatalogue;
import org.percola.forecast.Forecast.Driver;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.safety.SideEffect;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/** Property: the chain as a whole; variants of a case share their draws, so orders hold member by member. */
final class SimulatorTest {
    private static final int DRAWS = 48;

    @Test
    void moreThreadsChangeNothing() {
        Forecast few = run(Phototype.III, pen(1.5, 4, 4, 30), 1);
        Forecast once = run(Phototype.III, pen(1.5, 4, 4, 30), 3);
        assertThat(once.benefits()).isEqualTo(few.benefits());
        assertThat(once.leadingZone().tissue()).isEqualTo(few.leadingZone().tissue());
        assertThat(once.drivers()).isEqualTo(few.drivers());
    }

    @Test
    void darkerSkinNeverHasLessChanceOfDarkMarks() {
        double before = 0;
        for (Phototype phototype : Phototype.values()) {
            double chance = median(run(phototype, pen(1.5, 4, 4, 30), 2), SideEffect.PIH);
            assertThat(chance).isGreaterThanOrEqualTo(before);
            before = chance;
        }
    }

    @Test
    void moreDeeperAndDenserNeverLowerARisk() {
        for (SideEffect risk : List.of(SideEffect.PIH, SideEffect.SCARRING, SideEffect.INFECTION)) {
            rises(risk, pen(0.5, 4, 4, 30), pen(1.0, 4, 4, 30), pen(1.5, 4, 4, 30));
            rises(risk, pen(1.0, 1, 4, 30), pen(1.0, 4, 4, 30), pen(1.0, 12, 4, 30));
            rises(risk, pen(1.0, 4, 1, 30), pen(1.0, 4, 3, 30), pen(1.0, 4, 6, 30));
            rises(risk, pen(1.0, 4, 4, 30), pen(1.0, 4, 4, 14), pen(1.0, 4, 4, 7), pen(1.0, 4, 4, 3));
        }
    }

    @Test
    void deeperNeverReachesLess() {
        ToDoubleFunction<Forecast> reach = forecast ->
                forecast.leadingZone().puncture().orElseThrow().reachMm().q50();
        double before = 0;
        for (double settingMm : new double[] {0.25, 0.5, 0.75, 1, 1.25, 1.5}) {
            double now = reach.applyAsDouble(run(Phototype.II, pen(settingMm, 4, 1, 0), 2));
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void withoutNeedlesTissueIsExactlyUnchangedAndNothingIsAttributable() {
        Forecast untreated = run(Phototype.V, NoTreatment.at(Site.CHEEK), 2);
        assertThat(untreated.leadingZone().tissue())
                .allSatisfy(day -> assertThat(new double[] {
                            day.collagenChangePercent().q05(),
                                    day.collagenChangePercent().q95(),
                            day.elastinChangePercent().q05(),
                                    day.elastinChangePercent().q95(),
                            day.epidermisChangePercent().q95(),
                                    day.melaninExcess().q95()
                        })
                        .containsOnly(0));
        assertThat(untreated.benefits()).anySatisfy(row -> assertThat(row).isInstanceOf(BenefitRow.Read.class));
        for (BenefitRow row : untreated.benefits()) {
            if (row instanceof BenefitRow.Read read) {
                assertThat(read.attributable().q05()).isZero();
                assertThat(read.attributable().q95()).isZero();
                assertThat(read.bestDay()).isEmpty();
            }
        }
        assertThat(median(untreated, SideEffect.PIH)).isZero();
    }

    @Test
    void driversAreThreeAndCauseWhatTheyAreSaidToCause() {
        Forecast forecast = run(Phototype.IV, pen(1.5, 4, 4, 30), 2);
        assertThat(forecast.drivers()).hasSize(3);
        assertThat(forecast.drivers())
                .extracting(Driver::shareOfSpread)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(forecast.drivers())
                .noneSatisfy(driver -> assertThat(driver.parameter()).startsWith("safety."));
        assertThat(forecast.sources()).hasSizeGreaterThan(10);
    }

    private static void rises(SideEffect risk, Treatment... courses) {
        double before = 0;
        for (Treatment course : courses) {
            double now = median(run(Phototype.IV, course, 2), risk);
            assertThat(now).as(risk + " in " + List.of(courses).indexOf(course)).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    private static double median(Forecast forecast, SideEffect event) {
        return forecast.sideEffects().stream()
                .filter(row -> row.event() == event)
                .findFirst()
                .orElseThrow()
                .probability()
                .orElseThrow()
                .q50();
    }

    private static Forecast run(Phototype phototype, Treatment treatment, int threadsCount) {
        Request request = new Request(
                Patient.of(35, Sex.FEMALE, phototype),
                List.of(Concern.of(Benefit.ACNE_SCARS)),
                treatment,
                240,
                DRAWS,
                5);
        return Simulator.run(request, threadsCount, Progress.SILENT);
    }

    private static Course pen(double settingMm, int passes, int sessions, double intervalDays) {
        return new Course(
                null,
                DeviceCatalogue.standard().find("exceed").orElseThrow(),
                List.of(new Zone(Site.CHEEK, settingMm)),
                new Intensity.Passes(passes),
                sessions,
                intervalDays,
                Operator.PROFESSIONAL,
                null,
                null,
                0,
                0,
                SunProtection.UNKNOWN);
    }
}
