package org.percola.forecast;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Grade;
import org.percola.evidence.Source;
import org.percola.numeric.Band;
import org.percola.numeric.SolverReport;

/**
 * A forecast: bands over the draws, and what they rest on.
 *
 * @param zones in the order of the course; the first one leads
 * @param benefits always seven, averaged over the zones by area
 * @param sideEffects always twelve, the worst zone in each draw
 * @param downtimeDays until neither redness nor swelling can be seen after a session, the worst zone in each draw
 * @param painScore of a session on a 0-10 scale, as the median person reports it
 * @param drivers the three inputs that cause most of the spread of the leading outcome
 * @param weakestGrade of all parameters used
 * @param sources of all parameters, devices and products used
 */
public record Forecast(
        Request request,
        List<ZoneForecast> zones,
        List<BenefitRow> benefits,
        List<SideEffectRow> sideEffects,
        Band downtimeDays,
        Band painScore,
        List<Driver> drivers,
        Grade weakestGrade,
        SolverReport solver,
        List<GradedSource> sources) {

    public Forecast {
        zones = List.copyOf(zones);
        benefits = List.copyOf(benefits);
        sideEffects = List.copyOf(sideEffects);
        drivers = List.copyOf(drivers);
        sources = List.copyOf(sources);
    }

    /** The zone that leads. */
    public ZoneForecast leadingZone() {
        return zones.getFirst();
    }

    /** Share of the leading outcome's spread that goes with one parameter (squared rank correlation, chance removed). */
    public record Driver(String parameter, String meaning, double shareOfSpread, Grade grade) {}

    /** A source and the weakest grade of what was taken from it. */
    public record GradedSource(Source source, @Nullable Grade gradeOrNull) {
        /** Empty for a source of a fact (a device's authorisation) rather than of a number. */
        public Optional<Grade> grade() {
            return Optional.ofNullable(gradeOrNull);
        }
    }
}
