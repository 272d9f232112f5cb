package org.percola.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.Parameter;
import org.percola.evidence.ParameterDraw;
import org.percola.evidence.ParameterEnsemble;
import org.percola.forecast.Progress;
import org.percola.healing.HealingParameters;
import org.percola.numeric.Band;

/**
 * Regression: the evidence and the ensemble that ships stand where {@code percola calibrate} puts them. Every study was
 * used in fitting, so nothing in this class is a validation.
 */
class CalibrationTest {
    private static final Evidence EVIDENCE = Evidence.standard();
    private static final ParameterEnsemble SHIPPED = EVIDENCE.ensemble().orElseThrow();
    private static final Posterior POSTERIOR = new Posterior(EVIDENCE, Set.of());

    /** Where the central values of the evidence stand among the priors; effects of studies at none. */
    private static double[] evidencePlace() {
        return POSTERIOR.unknowns().stream()
                .mapToDouble(unknown -> unknown.isParameter() ? place(unknown) : 0)
                .toArray();
    }

    private static double place(Unknown unknown) {
        double value = EVIDENCE.parameter(unknown.name()).value();
        return switch (unknown.link()) {
            case LOG -> Math.log(value / unknown.median()) / unknown.sd();
            case LOGIT -> Math.log(value / (1 - value) * (1 - unknown.median()) / unknown.median()) / unknown.sd();
            case LINEAR, STUDY -> (value - unknown.median()) / unknown.sd();
        };
    }

    @Test
    void theEvidenceIsMoreProbableThanThePriorsAndMeetsWhatDoesNotConflict() {
        var workspace = Posterior.workspace();
        double[] x = evidencePlace();
        assertThat(POSTERIOR.logDensity(x, workspace))
                .isGreaterThan(POSTERIOR.logDensity(new double[x.length], workspace));
        Posterior.Reading reading = POSTERIOR.read(x, workspace);
        for (int k = 0; k < POSTERIOR.targets().size(); k++) {
            Target target = POSTERIOR.targets().get(k);
            double bound = target.effect().equals("epidermis") ? 2 : 1;
            assertThat(Math.abs(reading.residuals()[k]))
                    .as(target.id() + " " + target.what())
                    .isLessThan(bound);
        }
    }

    @Test
    void everyUnknownOfTheTissueIsInTheShippedEnsembleAndNothingElse() {
        List<String> unknowns = Unknown.parameters().stream().map(Unknown::name).toList();
        assertThat(SHIPPED.names()).isEqualTo(unknowns);
        assertThat(SHIPPED.membersCount()).isEqualTo(Calibration.MEMBERS);
    }

    @Test
    void theEvidenceTellsTheSpreadOfTheShippedEnsemble() {
        for (String name : SHIPPED.names()) {
            Parameter told = EVIDENCE.parameter(name);
            Band band = Band.of(SHIPPED.valuesOf(name).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray());
            assertThat(told.low()).as(name).isCloseTo(Math.min(band.q05(), told.value()), within(0.002 * band.q50()));
            assertThat(told.high()).as(name).isCloseTo(Math.max(band.q95(), told.value()), within(0.002 * band.q50()));
        }
    }

    @Test
    void inNoMemberDoesTreatingMoreOftenHelp() {
        var frequency = new Frequency(EVIDENCE);
        var workspace = Posterior.workspace();
        for (int member = 0; member < SHIPPED.membersCount(); member += 16) {
            assertThat(frequency.neverHelps(member(member), workspace))
                    .as("member %d", member)
                    .isTrue();
        }
    }

    @Test
    void inEveryMemberInflammationEnds() {
        for (int member = 0; member < SHIPPED.membersCount(); member++) {
            assertThat(member(member).inflammation().loopGain())
                    .as("member %d", member)
                    .isPositive()
                    .isLessThan(1);
        }
    }

    private static HealingParameters member(int member) {
        ParameterDraw draw = ParameterDraw.central(EVIDENCE);
        for (String name : SHIPPED.names()) {
            draw = draw.with(name, SHIPPED.valuesOf(name).get(member));
        }
        return HealingParameters.of(draw);
    }

    @Test
    void aStudyThatIsLeftOutLeavesNoTrace() {
        var without = new Posterior(EVIDENCE, Set.of("LOTFI2013"));
        assertThat(without.targets()).noneMatch(target -> target.source().equals("LOTFI2013"));
        assertThat(without.counts()).noneMatch(count -> count.source().equals("LOTFI2013"));
        assertThat(without.unknowns()).noneMatch(unknown -> unknown.name().startsWith("LOTFI2013"));
        assertThat(without.unknowns()).hasSizeLessThan(POSTERIOR.unknowns().size());
    }

    @Test
    void aCountPullsItsChanceTowardsItsShare() {
        var none = new EventCount(EventCount.Risk.SCAR, "dogra-roller", 0, 30, 1, "none");
        assertThat(none.logLikelihood(0.01)).isGreaterThan(none.logLikelihood(0.2));
        assertThat(none.saturated()).isZero();
        var some = new EventCount(EventCount.Risk.SCAR, "dogra-roller", 6, 30, 1, "none");
        assertThat(some.saturated()).isEqualTo(some.logLikelihood(0.2)).isGreaterThan(some.logLikelihood(0.25));
        var half = new EventCount(EventCount.Risk.SCAR, "dogra-roller", 6, 30, 0.5, "none");
        assertThat(half.logLikelihood(0.3)).isCloseTo(some.logLikelihood(0.3) / 2, within(1e-12));
    }

    @Test
    void spreadsAndTiesAreThoseOfTheMembers() {
        var unknowns = List.of(
                new Unknown("a", 1, 1, Unknown.Link.LOG, ""),
                new Unknown("b", 1, 1, Unknown.Link.LOG, ""),
                new Unknown("c", 1, 1, Unknown.Link.LOG, ""));
        double[][] members = {{-1, 1, 1}, {0, 0, -2}, {1, -1, 1}};
        List<Identifiability> said = Identifiability.of(unknowns, members);
        assertThat(said.get(0).shrinkage()).isCloseTo(1, within(1e-12));
        assertThat(said.get(0).partner()).isEqualTo("b");
        assertThat(said.get(0).correlation()).isCloseTo(-1, within(1e-12));
        assertThat(said.get(2).shrinkage()).isCloseTo(Math.sqrt(3), within(1e-12));
        assertThat(said.get(2).partner()).isEmpty();
    }

    @Test
    void aBeliefStandsWhereItsPlaceSays() {
        assertThat(new Unknown("a", 2, 0.5, Unknown.Link.LOG, "").at(2)).isCloseTo(2 * Math.E, within(1e-12));
        assertThat(new Unknown("a", 0.5, 1, Unknown.Link.LOGIT, "").at(0)).isEqualTo(0.5);
        assertThat(new Unknown("a", 0.5, 1, Unknown.Link.LOGIT, "").at(50)).isLessThanOrEqualTo(1);
        assertThat(new Unknown("a", 1, 0.5, Unknown.Link.LINEAR, "").at(-2)).isZero();
    }

    /** Minutes: the command itself, on two threads and so for any number of them. */
    @Test
    @Tag("slow")
    void theShippedEnsembleIsWhatTheCommandMakes() {
        Calibration found = Calibration.run(2, Progress.SILENT);
        assertThat(found.ensemble().csv()).isEqualTo(SHIPPED.csv());
        assertThat(found.acceptedFraction()).isBetween(0.2, 0.9);
        assertThat(found.drift()).isLessThan(4);
        for (int k = 0; k < found.unknowns().size(); k++) {
            Unknown unknown = found.unknowns().get(k);
            if (unknown.isParameter()) {
                double mode = found.mode().get(k);
                assertThat(EVIDENCE.parameter(unknown.name()).value())
                        .as(unknown.name())
                        .isCloseTo(mode, within(0.001 * mode));
            }
        }
    }
}
