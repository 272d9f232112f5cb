package org.percola.puncture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.percola.device.DeviceCatalogue;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.patient.Site;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.treatment.Handling;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.Session;
import org.percola.treatment.SkinTension;

/** Property. What moves reach moves it the right way; handling as usual changes nothing. */
class ReachExplanationTest {
    private static final ParameterDraw WORLD = ParameterDraw.central(Evidence.standard());
    private static final PunctureParameters CENTRAL = PunctureParameters.of(WORLD);
    private static final Skin SKIN = SkinAtlas.skinOf(SkinAtlas.referencePerson(), Site.CHEEK, WORLD);
    private static final Session ROLLER = new Session(
            DeviceCatalogue.standard().find("dermaroller-192").orElseThrow(),
            1.0,
            new Intensity.Passes(8),
            0,
            Operator.PROFESSIONAL);

    private static Channels with(SkinTension tension, double strikes, int directions, boolean vibrated) {
        return Insertion.strike(SKIN, ROLLER.with(new Handling(tension, strikes, directions, vibrated)), CENTRAL);
    }

    @Test
    void everyCauseIsThereAndTheLargestComesFirst() {
        ReachExplanation found = ReachExplanation.of(SKIN, ROLLER, WORLD);
        assertThat(found.factors()).hasSize(ReachExplanation.Cause.values().length);
        double before = Double.MAX_VALUE;
        for (ReachExplanation.Factor factor : found.factors()) {
            assertThat(Math.abs(factor.reachChangeMm())).isLessThanOrEqualTo(before);
            before = Math.abs(factor.reachChangeMm());
        }
    }

    @Test
    void causesMoveReachTheRightWay() {
        Map<ReachExplanation.Cause, ReachExplanation.Factor> factors =
                ReachExplanation.of(SKIN, ROLLER, WORLD).factors().stream()
                        .collect(Collectors.toMap(ReachExplanation.Factor::cause, Function.identity()));
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.NO_GAP))
                        .reachChangeMm())
                .isPositive();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.STIFFER_SKIN))
                        .reachChangeMm())
                .isPositive();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.SOFTER_SKIN))
                        .reachChangeMm())
                .isNegative();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.DEEPER_SETTING))
                        .reachChangeMm())
                .isPositive();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.EASIER_SLIDE))
                        .reachChangeMm())
                .isPositive();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.BASE_PLATE))
                        .reachChangeMm())
                .isPositive();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.SHARPER_TIP))
                        .insertedChangeFraction())
                .isPositive();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.BLUNTED_TIP))
                        .insertedChangeFraction())
                .isNegative();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.VIBRATION))
                        .insertedChangeFraction())
                .isPositive();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.STRETCHED_SKIN))
                        .insertedChangeFraction())
                .isPositive();
        assertThat(Objects.requireNonNull(factors.get(ReachExplanation.Cause.LAX_SKIN))
                        .insertedChangeFraction())
                .isNegative();
    }

    @Test
    void usedNeedlesNeverInsertMore() {
        double before = 1;
        for (double strikes : new double[] {0, 100, 1_000, 10_000, 100_000, 1e6}) {
            double inserted = with(SkinTension.USUAL, strikes, 4, false).insertedFraction();
            assertThat(inserted).as("%s strikes", strikes).isLessThanOrEqualTo(before);
            before = inserted;
        }
        assertThat(before).isLessThan(0.2);
    }

    @Test
    void moreDirectionsCoverMore() {
        double before = 0;
        for (int directions = 1; directions <= 4; directions++) {
            double covered = with(SkinTension.USUAL, 0, directions, false).coveredFraction();
            assertThat(covered).isGreaterThan(before);
            before = covered;
        }
        assertThat(with(SkinTension.USUAL, 0, 8, false).coveredFraction()).isEqualTo(before);
    }

    @Test
    void vibrationTakesFortyToSeventyPercentOffTheForce() {
        InsertionDetail still = InsertionDetail.of(SKIN, ROLLER, CENTRAL);
        InsertionDetail shaken =
                InsertionDetail.of(SKIN, ROLLER.with(new Handling(SkinTension.USUAL, 0, 4, true)), CENTRAL);
        assertThat(1 - shaken.insertionForceN() / still.insertionForceN()).isBetween(0.40, 0.70);
    }
}
