package org.percola.forecast;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.evidence.Grade;
import org.percola.numeric.Band;
import org.percola.numeric.SolverReport;
import org.percola.puncture.Channels;

/**
 * What a delivery experiment will show, as bands over draws; the reported value is the mean of the request's replicates.
 *
 * @param enhancementRatio treated over intact, draw by draw, of what {@code enhancementKind} says; both at least what a
 *     laboratory sees, so 1 where neither is seen
 * @param enhancementAtLeast the ratio's 5th percentile, where it alone can be told: in most worlds intact skin lets less pass
 *     than a laboratory sees, and holes let more
 * @param cumulativeRatio treated over intact of what has passed at the end
 * @param amounts of the treated side at the output times
 * @param closure empty where nothing closes
 * @param channels what needles left, one a draw; empty without a device
 * @param band of one cell and of the mean of n, treated side
 * @param report largest mass balance error of all runs
 */
public record DeliveryForecast(
        Side intact,
        Side treated,
        Band enhancementRatio,
        OptionalDouble enhancementAtLeast,
        EnhancementKind enhancementKind,
        Band cumulativeRatio,
        List<Amounts> amounts,
        List<Amounts> intactAmounts,
        Optional<Closure> closure,
        List<Channels> channels,
        Replicates band,
        SolverReport report,
        List<DeliveryNote> notes,
        Optional<Grade> weakestGrade,
        List<Forecast.GradedSource> sources,
        long seed,
        int drawsCount) {
    public DeliveryForecast {
        amounts = List.copyOf(amounts);
        intactAmounts = List.copyOf(intactAmounts);
        channels = List.copyOf(channels);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** What the ratio compares. */
    public enum EnhancementKind {
        STEADY_FLUX,
        CUMULATIVE
    }

    /** A band at a time. */
    public record TimeBand(double timeH, Band value) {}

    /** One arm. */
    public record Side(Band kpCmPerH, Band fluxUgPerCm2H, Band lagMin, List<TimeBand> cumulativeUgPerCm2) {
        public Side {
            cumulativeUgPerCm2 = List.copyOf(cumulativeUgPerCm2);
        }
    }

    /** Where the solute is. */
    public record Amounts(
            double timeH,
            Band donor,
            Band stratumCorneum,
            Band epidermis,
            Band dermis,
            Band systemic,
            Band receptor,
            Band removed) {}

    /** The two clocks. */
    public record Closure(Band barrierRecoveryH, Band poreHalfLifeH) {}

    /**
     * Cumulative passage and flux of the treated side as one cell would show them, and as the mean of n would.
     */
    public record Replicates(List<TimeBand> single, List<TimeBand> meanOfN, Band singleFlux, Band meanOfNFlux, int n) {
        public Replicates {
            single = List.copyOf(single);
            meanOfN = List.copyOf(meanOfN);
        }
    }
}
