package org.percola.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.percola.evidence.Evidence;
import org.percola.evidence.Grade;
import org.percola.evidence.ParameterDraw;
import org.percola.forecast.Ensemble.EffectDraws;
import org.percola.forecast.Ensemble.ZoneDraws;
import org.percola.forecast.Forecast.Driver;
import org.percola.forecast.Forecast.GradedSource;
import org.percola.forecast.ZoneForecast.AmountRow;
import org.percola.forecast.ZoneForecast.DeliveryBands;
import org.percola.forecast.ZoneForecast.PunctureBands;
import org.percola.forecast.ZoneForecast.SkinLayers;
import org.percola.forecast.ZoneForecast.TissueRow;
import org.percola.numeric.Band;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.puncture.Channels;
import org.percola.puncture.PunctureLimits;
import org.percola.puncture.PunctureWarning;
import org.percola.safety.SideEffect;
import org.percola.safety.SideEffectFacts;
import org.percola.treatment.Zone;

/** Turns draws into bands, drivers and sources. */
final class Summary {
    /** When after a session side effects are looked at: at once, an hour, six, twelve, then days. */
    private static final List<Double> SPELL_DAYS =
            List.of(0.0, 1.0 / 24, 0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 7.0, 14.0, 28.0, 90.0, 365.0);

    private final Evidence evidence;
    private final Request request;
    private final Schedule schedule;
    private final Ensemble ensemble;
    private final int threadsCount;

    private Summary(Evidence evidence, Request request, Schedule schedule, Ensemble ensemble, int threadsCount) {
        this.evidence = evidence;
        this.request = request;
        this.schedule = schedule;
        this.ensemble = ensemble;
        this.threadsCount = threadsCount;
    }

    static Forecast of(Evidence evidence, Request request, Schedule schedule, Ensemble ensemble, int threadsCount) {
        return new Summary(evidence, request, schedule, ensemble, threadsCount).forecast();
    }

    private Forecast forecast() {
        ParameterDraw central = ParameterDraw.central(evidence);
        PunctureLimits limits = PunctureLimits.of(central);
        BenefitSummary benefits = new BenefitSummary(central, request, schedule, ensemble);
        Pieces pieces = new Pieces();
        Supplier<Footing> footing = pieces.add(() -> footing(central, benefits));
        Map<Benefit, Supplier<BenefitRow>> rows = new EnumMap<>(Benefit.class);
        Optional<Benefit> leading = leading();
        for (Benefit benefit : schedule.concernOf().keySet()) {
            rows.put(
                    benefit,
                    leading.filter(first -> first == benefit).isPresent()
                            ? () -> footing.get().leading().orElseThrow()
                            : pieces.add(() -> benefits.row(benefit)));
        }
        List<Supplier<ZoneForecast>> zones = new ArrayList<>();
        for (int zone = 0; zone < schedule.zones().size(); zone++) {
            zones.add(zone(schedule.zones().get(zone), ensemble.zone(zone), limits, pieces));
        }
        Supplier<List<SideEffectRow>> effects = pieces.add(this::sideEffects);
        pieces.run(threadsCount);
        return new Forecast(
                request,
                zones.stream().map(Supplier::get).toList(),
                rows.values().stream().map(Supplier::get).toList(),
                effects.get(),
                ensemble.downtimeDays(),
                ensemble.pain().band(Ensemble.AS_PLANNED),
                footing.get().drivers(),
                footing.get().weakest(),
                ensemble.report(),
                footing.get().sources());
    }

    /** What the forecast rests on; and the row of the first concern that is read, which decides the day of its drivers. */
    private record Footing(
            Optional<BenefitRow> leading, List<Driver> drivers, Grade weakest, List<GradedSource> sources) {}

    private Footing footing(ParameterDraw central, BenefitSummary benefits) {
        Set<String> used = new LinkedHashSet<>();
        Schedule asked =
                schedule.ofConcerns(leading().map(schedule::concern).stream().toList());
        Chain chain = new Chain(Worlds.passing(evidence, request.seed()), request, asked, ensemble);
        chain.touch(central.recording(used));
        PunctureLimits.of(central.recording(used));
        Optional<BenefitRow> leading = leading().map(benefits::row);
        return new Footing(
                leading,
                drivers(used, chain, leading),
                Grade.weakest(used.stream()
                        .map(name -> evidence.parameter(name).grade())
                        .toList()),
                SourcesUsed.of(evidence, used, schedule));
    }

    /** The first concern that can be read somewhere. */
    private Optional<Benefit> leading() {
        return request.concerns().stream()
                .map(Concern::benefit)
                .filter(benefit -> schedule.concernOf().containsKey(benefit) && schedule.applies(benefit))
                .findFirst();
    }

    private Supplier<ZoneForecast> zone(Zone zone, ZoneDraws draws, PunctureLimits limits, Pieces pieces) {
        List<Supplier<List<Band>>> readings = new ArrayList<>();
        int days = schedule.printedDays().size();
        for (int reading = 0; reading < ZoneDraws.READINGS; reading++) {
            int from = reading * days;
            readings.add(pieces.add(() -> draws.tissue.bands(from, from + days)));
        }
        Supplier<List<TissueRow>> tissue = () ->
                IntStream.range(0, days).mapToObj(day -> tissue(readings, day)).toList();
        if (schedule.course().isEmpty()) {
            return () -> new ZoneForecast(zone.site(), 0, null, null, tissue.get());
        }
        Supplier<PunctureBands> puncture = pieces.add(() -> puncture(
                draws, PunctureWarning.warningsFor(schedule.course().get().sessionOn(zone), draws.channels(), limits)));
        Supplier<DeliveryBands> delivery = pieces.add(() -> delivery(draws));
        return () -> new ZoneForecast(zone.site(), zone.settingMm(), puncture.get(), delivery.get(), tissue.get());
    }

    private TissueRow tissue(List<Supplier<List<Band>>> readings, int day) {
        return new TissueRow(
                schedule.printedDays().get(day),
                readings.get(0).get().get(day),
                readings.get(1).get().get(day),
                readings.get(2).get().get(day),
                readings.get(3).get().get(day),
                readings.get(4).get().get(day),
                readings.get(5).get().get(day),
                readings.get(6).get().get(day));
    }

    private static PunctureBands puncture(ZoneDraws draws, List<PunctureWarning> warnings) {
        List<Channels> channels = draws.channels();
        return new PunctureBands(
                band(channels, Channels::insertedFraction).mean(),
                band(channels, Channels::breachedFraction).mean(),
                band(channels, Channels::reachMm),
                band(channels, Channels::openDepthMm),
                band(channels, Channels::openDiameterUm),
                band(channels, Channels::passesCount),
                band(channels, Channels::densityPerPassPerCm2),
                band(channels, Channels::densityPerCm2),
                band(channels, Channels::coveredFraction).mean(),
                band(channels, Channels::dermisReachedFraction).mean(),
                band(channels, Channels::pinpointBleedingProbability).mean(),
                band(channels, Channels::beyondSkinFraction).mean(),
                warnings,
                new SkinLayers(
                        draws.layers.band(0).q50(),
                        draws.layers.band(1).q50(),
                        draws.layers.band(2).q50()));
    }

    private static Band band(List<Channels> channels, ToDoubleFunction<Channels> reading) {
        return Band.of(channels.stream().mapToDouble(reading).toArray());
    }

    private DeliveryBands delivery(ZoneDraws draws) {
        List<AmountRow> amounts = new ArrayList<>();
        for (int hour = 0; hour < schedule.amountHours().size(); hour++) {
            amounts.add(new AmountRow(
                    schedule.amountHours().get(hour),
                    draws.amounts.band(5 * hour),
                    draws.amounts.band(5 * hour + 1),
                    draws.amounts.band(5 * hour + 2),
                    draws.amounts.band(5 * hour + 3),
                    draws.amounts.band(5 * hour + 4)));
        }
        boolean dosed = !amounts.isEmpty();
        return new DeliveryBands(
                dosed ? Optional.of(draws.clocks.band(2)) : Optional.empty(),
                dosed ? Optional.of(draws.clocks.band(3)) : Optional.empty(),
                draws.clocks.band(0),
                draws.clocks.band(1),
                amounts);
    }

    private List<SideEffectRow> sideEffects() {
        List<SideEffectRow> rows = new ArrayList<>();
        for (SideEffect event : SideEffect.values()) {
            Draws readings = ensemble.effect(event).readings();
            boolean counted = !Double.isNaN(readings.get(EffectDraws.PROBABILITY, 0));
            rows.add(new SideEffectRow(
                    facts(event),
                    counted ? readings.band(EffectDraws.PROBABILITY) : null,
                    readings.band(EffectDraws.ONSET),
                    readings.band(EffectDraws.DURATION),
                    timeCourse(readings)));
        }
        return rows;
    }

    private static List<SideEffectRow.Spell> timeCourse(Draws readings) {
        double[] onset = readings.column(EffectDraws.ONSET);
        double[] duration = readings.column(EffectDraws.DURATION);
        List<SideEffectRow.Spell> course = new ArrayList<>();
        for (double day : SPELL_DAYS) {
            int there = 0;
            for (int draw = 0; draw < onset.length; draw++) {
                there += onset[draw] <= day && day < onset[draw] + duration[draw] ? 1 : 0;
            }
            course.add(new SideEffectRow.Spell(day, (double) there / onset.length));
        }
        return course;
    }

    private SideEffectFacts facts(SideEffect event) {
        return schedule.course()
                .map(course -> SideEffectFacts.of(event, course, request.patient()))
                .orElseGet(() -> SideEffectFacts.of(event));
    }

    /** Drivers of the first concern's change on the day it is read, or of collagen at the horizon where no row is read. */
    private List<Driver> drivers(Set<String> used, Chain chain, Optional<BenefitRow> leading) {
        Optional<BenefitRow.Read> first =
                leading.filter(BenefitRow.Read.class::isInstance).map(BenefitRow.Read.class::cast);
        int day = schedule.printedDays()
                .indexOf(first.map(BenefitRow.Read::readDay).orElseGet(schedule.printedDays()::getLast));
        double[] outcome = first.map(row -> ensemble.benefit(row.benefit()))
                .map(draws -> schedule.course().isPresent()
                        ? difference(
                                draws.treated().column(day), draws.untreated().column(day))
                        : draws.untreated().column(day))
                .orElseGet(() -> ensemble.zone(0).tissue.column(day));
        double at = schedule.printedDays().get(day);
        return Drivers.of(
                evidence,
                used,
                outcome,
                worlds -> first.map(row -> chain.change(worlds, row.benefit(), at))
                        .orElseGet(() -> chain.collagenChange(worlds, at)),
                request.seed());
    }

    private static double[] difference(double[] treated, double[] untreated) {
        double[] net = new double[treated.length];
        for (int k = 0; k < net.length; k++) {
            net[k] = treated[k] - untreated[k];
        }
        return net;
    }
}
