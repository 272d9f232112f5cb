package org.percola.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.patient.Scale;
import org.percola.population.TrialDesign.Arm;
import org.percola.population.TrialResult.ArmResult;
import org.percola.population.TrialResult.Contrast;
import org.percola.population.TrialResult.Power;
import org.percola.safety.SideEffect;

/** Property: what every virtual trial keeps to. */
class TrialTest {
    private static final int FEW = 6;

    @Test
    void aTrialHasTheSameBitsOnAnyNumberOfThreads() {
        TrialDesign design = Designs.scarTrial(20, FEW, true);
        TrialResult one = Trial.run(design, 1, TrialProgress.NONE);
        assertThat(Trial.run(design, 3, TrialProgress.NONE)).isEqualTo(one);
        assertThat(Trial.run(Designs.scarTrial(21, FEW, true), 1, TrialProgress.NONE))
                .isNotEqualTo(one);
    }

    @Test
    void aTrialThatGoesOnFromASavedStateEndsWithTheSameBits() {
        TrialDesign design = untreated(2500, 4);
        List<String> saved = new ArrayList<>();
        TrialResult whole = Trial.run(design, 2, new TrialProgress() {
            @Override
            public void update(int done, int total) {}

            @Override
            public void reached(TrialState state) {
                saved.add(state.text());
            }
        });
        assertThat(saved).hasSize(3 + 4);
        for (String text : saved) {
            TrialState state = TrialState.parse(design, text);
            assertThat(state.text()).isEqualTo(text);
            assertThat(Trial.run(Evidence.standard(), state, 2, TrialProgress.NONE))
                    .isEqualTo(whole);
        }
    }

    @Test
    void aSavedStateOfAnotherDesignIsRefused() {
        String state = TrialState.start(Designs.scarTrial(20, FEW, true)).text();
        assertThatThrownBy(() -> TrialState.parse(untreated(20, 1), state))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrialState.parse(untreated(20, 1), "nonsense"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blocksMergedByAnotherEngineGiveTheSameResult() {
        TrialDesign design = untreated(2500, 1);
        TrialState elsewhere = TrialState.start(design);
        for (int block = 0; block < new TrialBlocks(Evidence.standard(), design).count(); block++) {
            String sent =
                    new TrialBlocks(Evidence.standard(), design).run(block).text();
            elsewhere.add(BlockSums.parse(design, sent));
        }
        assertThat(Trial.run(Evidence.standard(), elsewhere, 1, TrialProgress.NONE))
                .isEqualTo(Trial.run(design, 2, TrialProgress.NONE));
    }

    @Test
    void aPersonIsTheSameInATrialOfAnySize() {
        List<PersonRow> few = new ArrayList<>();
        List<PersonRow> many = new ArrayList<>();
        new TrialBlocks(Evidence.standard(), Designs.scarTrial(5, 1, true)).run(0, few);
        new TrialBlocks(Evidence.standard(), Designs.scarTrial(13, 1, true)).run(0, many);
        for (PersonRow row : few) {
            PersonRow same = many.stream()
                    .filter(other ->
                            other.number() == row.number() && other.arm().equals(row.arm()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.patient().ageYears()).isEqualTo(row.patient().ageYears());
            assertThat(same.change(0)).isEqualTo(row.change(0));
            assertThat(same.baseline(1)).isEqualTo(row.baseline(1));
        }
    }

    @Test
    void bothSidesOfAFaceBelongToOnePersonAndParallelArmsDoNot() {
        List<PersonRow> split = new ArrayList<>();
        List<PersonRow> parallel = new ArrayList<>();
        new TrialBlocks(Evidence.standard(), Designs.scarTrial(4, 1, true)).run(0, split);
        new TrialBlocks(Evidence.standard(), Designs.scarTrial(4, 1, false)).run(0, parallel);
        assertThat(split.stream().map(PersonRow::number).distinct()).hasSize(4);
        assertThat(parallel.stream().map(PersonRow::number).distinct()).hasSize(8);
    }

    @Test
    void nothingDoneIsNothingWonAndNoDarkMarkComes() {
        TrialResult result = Trial.run(untreated(400, FEW), 2, TrialProgress.NONE);
        Contrast contrast = result.contrasts().getFirst();
        assertThat(contrast.low()).isLessThan(0);
        assertThat(contrast.high()).isGreaterThan(0);
        assertThat(result.arms())
                .allSatisfy(
                        arm -> assertThat(arm.events().getFirst().incidence()).isEqualTo(0.0));
    }

    @Test
    void thePopulationIsAsDescribed() {
        ArmResult arm =
                Trial.run(untreated(3000, 1), 2, TrialProgress.NONE).arms().getFirst();
        assertThat(arm.peopleCount()).isEqualTo(3000);
        var baseline = Objects.requireNonNull(arm.gradings().getFirst().baseline());
        assertThat(baseline.mean()).isCloseTo(3.2, within(0.03));
        assertThat(baseline.sd()).isCloseTo(0.4, within(0.03));
    }

    @Test
    void aTreatedArmBeatsAnUntreatedOneAndPowerFollowsTheTextbook() {
        TrialResult result = Trial.run(Designs.scarTrial(16, 12, false), 2, TrialProgress.NONE);
        Contrast contrast = result.contrasts().getFirst();
        assertThat(contrast.difference()).isNegative();
        assertThat(contrast.newTrial().q50()).isNegative();
        assertThat(contrast.firstBetterFraction()).isGreaterThan(0.7);
        Power power = Objects.requireNonNull(result.power());
        assertThat(power.perArm90()).isGreaterThanOrEqualTo(power.perArm80());
        assertThat(power.difference()).isNegative();
    }

    @Test
    void theUntreatedArmIsReadWithTheTreatedOne() {
        TrialDesign design = Designs.scarTrial(4, 1, true);
        assertThat(design.readDay(design.arms().get(1), design.gradings().getFirst()))
                .isEqualTo(3 * 28 + 56);
    }

    /** Two arms in which nothing is done. */
    private static TrialDesign untreated(int people, int replicates) {
        return new TrialDesign(
                Designs.scars(people),
                List.of(
                        Designs.untreated(),
                        new Arm("other", Designs.untreated().treatment())),
                false,
                List.of(Designs.graded(Scale.GOODMAN_BARON, 90, false), new Endpoint.Adverse(SideEffect.PIH)),
                replicates,
                3);
    }
}
