package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Band;
import org.percola.numeric.Normal;
import org.percola.patient.Phototype;

/**
 * Property: what courses do through the whole chain, from the catalogue's device to tissue and risk, for the medians and
 * for draws. The bounds of ordinary courses were used in fitting: they are kept, not confirmed.
 */
class OrdinaryCoursesTest {
    private static final double AGE = 35;
    private static final double[] INTERVALS = {90, 60, 45, 30, 28, 21, 14, 10, 7, 5, 3, 2, 1};

    /** A course on a face. */
    record Plan(String device, double settingMm, int passes, int sessions, double everyDays, Phototype phototype) {
        Outcome in(ParameterDraw world) {
            Study.Person person = Study.person(Study.device(device), settingMm, passes, AGE, phototype, world);
            double end = (sessions - 1) * everyDays + 90;
            Recovery recovery = Healing.run(
                    person.skin(),
                    person.course(sessions, everyDays),
                    HealingParameters.of(world),
                    new double[] {0, end},
                    new HealingWorkspace());
            return new Outcome(
                    recovery.collagenChangeFraction().at(end),
                    recovery.peakMelaninExcess(),
                    recovery.peakScarCollagen(),
                    chance(recovery.peakMelaninExcess(), "pih", world),
                    chance(recovery.peakScarCollagen(), "scar", world),
                    recovery.report().converged());
        }

        private static double chance(double state, String risk, ParameterDraw world) {
            return state <= 0
                    ? 0
                    : Normal.cumulative((Math.log(state / world.value("safety." + risk + "Threshold"))
                                    + world.value("safety." + risk + "ClinicEffect"))
                            / world.value("safety." + risk + "Slope"));
        }
    }

    record Outcome(double collagen, double melanin, double scarCollagen, double pih, double scar, boolean converged) {}

    private static final ParameterDraw CENTRAL = ParameterDraw.central(Evidence.standard());
    private static final Plan PEN = new Plan("exceed", 1.5, 4, 4, 30, Phototype.IV);
    private static final Plan ROLLER = new Plan("dermaroller-192", 1.5, 15, 4, 30, Phototype.IV);
    private static final Plan HOME = new Plan("home-roller", 0.25, 10, 12, 7, Phototype.IV);

    static LongStream draws() {
        return LongStream.range(0, 8);
    }

    private static ParameterDraw world(long draw) {
        return ParameterDraw.of(Evidence.standard(), 11, 0, draw);
    }

    @Test
    void ordinaryCoursesOfPenAndRollerStayInsideThePublishedCounts() {
        for (Plan plan : new Plan[] {
            PEN,
            ROLLER,
            new Plan("skinpen", 1.5, 4, 4, 30, Phototype.IV),
            new Plan("exceed", 1.5, 4, 6, 14, Phototype.IV)
        }) {
            Outcome outcome = plan.in(CENTRAL);
            assertThat(outcome.scar()).as("scar, %s", plan).isLessThan(0.05);
            assertThat(outcome.pih()).as("dark mark, %s", plan).isBetween(0.01, 0.20);
        }
    }

    @Test
    void penAndRollerMakeCollagenWithinAFactorOfTwo() {
        double ratio = PEN.in(CENTRAL).collagen() / ROLLER.in(CENTRAL).collagen();
        assertThat(ratio).isBetween(0.5, 2.0);
    }

    @ParameterizedTest
    @MethodSource("draws")
    void aHomeRollerHardlyChangesCollagen(long draw) {
        Outcome outcome = HOME.in(world(draw));
        assertThat(Math.abs(outcome.collagen())).isLessThan(0.03);
        assertThat(outcome.scar()).isLessThan(0.001);
    }

    @ParameterizedTest
    @MethodSource("draws")
    void deeperNeverLowersARisk(long draw) {
        ParameterDraw world = world(draw);
        double melanin = 0;
        double scar = 0;
        for (double setting = 0.25; setting <= 2.5; setting += 0.25) {
            Outcome outcome = new Plan("dermapen", setting, 4, 4, 28, Phototype.IV).in(world);
            assertThat(outcome.melanin()).as("%.2f mm", setting).isGreaterThanOrEqualTo(melanin);
            assertThat(outcome.scarCollagen()).as("%.2f mm", setting).isGreaterThanOrEqualTo(scar);
            melanin = outcome.melanin();
            scar = outcome.scarCollagen();
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void denserNeverLowersARiskAndCollagenSaturates(long draw) {
        ParameterDraw world = world(draw);
        for (String device : new String[] {"exceed", "dermaroller-192"}) {
            double melanin = 0;
            double scar = 0;
            double four = 0;
            for (int passes : new int[] {1, 2, 4, 8, 16, 32}) {
                Outcome outcome = new Plan(device, 1.5, passes, 4, 28, Phototype.IV).in(world);
                assertThat(outcome.melanin()).as("%d passes", passes).isGreaterThanOrEqualTo(melanin * (1 - 1e-6));
                assertThat(outcome.scarCollagen()).as("%d passes", passes).isGreaterThanOrEqualTo(scar * (1 - 1e-6));
                melanin = outcome.melanin();
                scar = outcome.scarCollagen();
                four = passes == 4 ? outcome.collagen() : four;
                if (device.equals("exceed") && passes > 4) {
                    assertThat(outcome.collagen()).as("%d passes", passes).isBetween(0.75 * four, 1.5 * four);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void moreFrequentNeverLowersARisk(long draw) {
        closerNeverLowersARisk("skinpen", 1.5, 6, world(draw));
    }

    /** There the second session meets most of what healed after the first: six sessions would hide a fall. */
    @ParameterizedTest
    @MethodSource("draws")
    void norDoTwoOrThreeDeepSessions(long draw) {
        closerNeverLowersARisk("dermapen", 2.5, 2, world(draw));
        closerNeverLowersARisk("dermapen", 2.5, 3, world(draw));
    }

    private static void closerNeverLowersARisk(String device, double settingMm, int sessions, ParameterDraw world) {
        double melanin = 0;
        double scar = 0;
        for (double interval : INTERVALS) {
            Outcome outcome = new Plan(device, settingMm, 4, sessions, interval, Phototype.IV).in(world);
            assertThat(outcome.melanin()).as("every %.0f d", interval).isGreaterThanOrEqualTo(melanin * (1 - 1e-6));
            assertThat(outcome.scarCollagen()).as("every %.0f d", interval).isGreaterThanOrEqualTo(scar * (1 - 1e-6));
            melanin = outcome.melanin();
            scar = outcome.scarCollagen();
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void darkerSkinNeverHasLessMelaninExcess(long draw) {
        ParameterDraw world = world(draw);
        double before = 0;
        for (Phototype phototype : Phototype.values()) {
            double melanin =
                    new Plan("exceed", 1.5, 4, 4, 30, phototype).in(world).melanin();
            assertThat(melanin).as(phototype.toString()).isGreaterThanOrEqualTo(before);
            before = melanin;
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void everyFurtherSessionAddsLessCollagen(long draw) {
        ParameterDraw world = world(draw);
        double[] gain = new double[7];
        for (int sessions = 1; sessions < gain.length; sessions++) {
            gain[sessions] = new Plan("exceed", 1.5, 4, sessions, 30, Phototype.III)
                    .in(world)
                    .collagen();
        }
        for (int sessions = 2; sessions < gain.length; sessions++) {
            assertThat(gain[sessions]).isGreaterThan(gain[sessions - 1]);
            assertThat(gain[sessions] - gain[sessions - 1])
                    .isLessThan(1.02 * (sessions > 2 ? gain[sessions - 1] - gain[sessions - 2] : gain[1]));
        }
    }

    @Test
    @Tag("slow")
    void aThousandDrawsAreSaneAndTheirBandsHonest() {
        int n = 1000;
        for (Plan plan : new Plan[] {PEN, ROLLER, new Plan("dermapen", 2.5, 16, 6, 7, Phototype.VI)}) {
            double[] collagen = new double[n];
            double[] pih = new double[n];
            double[] scar = new double[n];
            for (int k = 0; k < n; k++) {
                Outcome outcome = plan.in(ParameterDraw.of(Evidence.standard(), 5, 0, k));
                assertThat(outcome.converged()).isTrue();
                collagen[k] = outcome.collagen();
                pih[k] = outcome.pih();
                scar[k] = outcome.scar();
            }
            assertThat(Band.of(collagen).q05()).as("%s", plan).isGreaterThan(0.1);
            assertThat(Band.of(collagen).q95()).as("%s", plan).isLessThan(1.3);
            if (!plan.device().equals("dermapen")) {
                // Wide enough for counts like 7 of 32 and 0 of 60 (what clinics differ by was widened from SD 0.5 to
                // 0.8
                // when eight series were read instead of five), narrow enough to say something.
                assertThat(Band.of(pih).q05()).isBetween(0.0005, 0.05);
                assertThat(Band.of(pih).q95()).isBetween(0.12, 0.45);
                assertThat(Band.of(pih).mean()).isBetween(0.02, 0.20);
                assertThat(Band.of(scar).mean()).isLessThan(0.05);
                assertThat(Band.of(scar).q95()).isBetween(0.02, 0.2);
            }
        }
    }
}
