package org.percola.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.forecast.Ensemble.BenefitDraws;
import org.percola.forecast.Ensemble.EffectDraws;
import org.percola.forecast.Ensemble.ZoneDraws;
import org.percola.forecast.Worlds.World;
import org.percola.healing.Healing;
import org.percola.healing.HealingCourse;
import org.percola.healing.Recovery;
import org.percola.healing.Wound;
import org.percola.numeric.Curve;
import org.percola.numeric.SolverReport;
import org.percola.outcome.AdjunctEffect;
import org.percola.outcome.BenefitReading;
import org.percola.outcome.OutcomeParameters;
import org.percola.outcome.Outcomes;
import org.percola.outcome.SeenTissue;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.puncture.Channels;
import org.percola.puncture.Insertion;
import org.percola.safety.SafetyParameters;
import org.percola.safety.SideEffectReading;
import org.percola.safety.SideEffects;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.transport.ChannelClosure;
import org.percola.transport.ClosureClock;
import org.percola.transport.Exposure;
import org.percola.transport.Permeation;
import org.percola.treatment.Course;
import org.percola.treatment.Occlusion;
import org.percola.treatment.TopicalUse;
import org.percola.treatment.Zone;

/** One person's way through the mechanisms, for some draws at a time; each thread has its own. */
final class Chain implements DrawLoop.Worker {
    /** A forecast is of one person; trials number theirs. */
    static final long PERSON = 0;

    private final Worlds worlds;
    private final Request request;
    private final Schedule schedule;
    private final Ensemble ensemble;
    private final double[] solvedDays;

    /** Where the printed days stand among the solved ones. */
    private final int[] printed;

    Chain(Evidence evidence, Request request, Schedule schedule, Ensemble ensemble) {
        this(Worlds.of(evidence, request.seed()), request, schedule, ensemble);
    }

    Chain(Worlds worlds, Request request, Schedule schedule, Ensemble ensemble) {
        this.worlds = worlds;
        this.request = request;
        this.schedule = schedule;
        this.ensemble = ensemble;
        this.solvedDays =
                schedule.solvedDays().stream().mapToDouble(Double::doubleValue).toArray();
        this.printed = schedule.printedDays().stream()
                .mapToInt(day -> Arrays.binarySearch(solvedDays, day))
                .toArray();
    }

    @Override
    public void run(int first, int end) {
        List<World> block = new ArrayList<>();
        for (int draw = first; draw < end; draw++) {
            block.add(worlds.world(draw));
        }
        tellAll(zones(block), first);
    }

    /** The same for many courses in the same worlds: what they have in common heals once. */
    static void run(List<Chain> chains, Worlds worlds, int first, int end) {
        List<World> block = new ArrayList<>();
        for (int draw = first; draw < end; draw++) {
            block.add(worlds.world(draw));
        }
        List<List<Needled>> needled = new ArrayList<>();
        List<HealingCourse> courses = new ArrayList<>();
        List<double[]> days = new ArrayList<>();
        for (Chain chain : chains) {
            List<Needled> own = chain.needle(block);
            needled.add(own);
            courses.addAll(chain.courses(own, block));
            days.addAll(Collections.nCopies(own.size(), chain.solvedDays));
        }
        List<Recovery> recoveries = Healing.run(courses, days, worlds.healing());
        int from = 0;
        for (int k = 0; k < chains.size(); k++) {
            List<Needled> own = needled.get(k);
            chains.get(k).tellAll(chains.get(k).read(own, recoveries.subList(from, from + own.size()), block), first);
            from += own.size();
        }
    }

    private void tellAll(List<List<ZoneRun>> block, int first) {
        for (int k = 0; k < block.size(); k++) {
            tell(block.get(k), first + k);
        }
    }

    private void tell(List<ZoneRun> zones, int draw) {
        SolverReport report = SolverReport.NOTHING_SOLVED;
        for (int zone = 0; zone < zones.size(); zone++) {
            ZoneRun found = zones.get(zone);
            write(ensemble.zone(zone), draw, found);
            report = report.and(found.recovery().report());
            report = report.and(found.exposure().map(Exposure::report).orElse(SolverReport.NOTHING_SOLVED));
        }
        ensemble.report(draw, report);
        benefits(zones, draw);
        sideEffects(zones, draw);
    }

    /** What one zone went through in one draw. */
    private record ZoneRun(
            Skin skin,
            double areaCm2,
            Channels channels,
            ChannelClosure closure,
            Optional<Exposure> exposure,
            Recovery recovery,
            Map<Benefit, BenefitReading> benefits,
            List<SideEffectReading> effects,
            double painScore,
            double painScoreNumbed) {}

    /** One zone in one draw before the tissue answers. */
    private record Needled(Skin skin, Channels channels, ChannelClosure closure, Optional<Exposure> exposure) {}

    /** Asks the world for every parameter that this request uses. */
    void touch(ParameterDraw world) {
        needle(List.of(World.of(world)));
    }

    /** In each of the worlds the sum over zones of a benefit's net change; of its untreated change without a course. */
    double[] change(List<ParameterDraw> draws, Benefit benefit, double timeDays) {
        boolean treated = schedule.course().isPresent();
        return zones(draws.stream().map(World::of).toList()).stream()
                .mapToDouble(zones -> zones.stream()
                        .flatMap(zone -> Optional.ofNullable(zone.benefits().get(benefit)).stream())
                        .mapToDouble(reading -> treated
                                ? reading.attributableAt(timeDays)
                                : reading.untreatedChange().at(timeDays))
                        .sum())
                .toArray();
    }

    /** Collagen change of the leading zone in each of the worlds. */
    double[] collagenChange(List<ParameterDraw> draws, double timeDays) {
        return zones(draws.stream().map(World::of).toList()).stream()
                .mapToDouble(zones ->
                        zones.getFirst().recovery().collagenChangeFraction().at(timeDays))
                .toArray();
    }

    /** The zones of each world; the tissues of all of them heal together. */
    private List<List<ZoneRun>> zones(List<World> block) {
        List<Needled> needled = needle(block);
        return read(needled, Healing.run(courses(needled, block), solvedDays, worlds.healing()), block);
    }

    /** World by world, its zones. */
    private List<Needled> needle(List<World> block) {
        return block.stream()
                .flatMap(world -> schedule.zones().stream().map(place -> needle(place, world)))
                .toList();
    }

    private List<HealingCourse> courses(List<Needled> needled, List<World> block) {
        int count = schedule.zones().size();
        List<HealingCourse> courses = new ArrayList<>();
        for (int k = 0; k < needled.size(); k++) {
            Needled each = needled.get(k);
            List<Wound> wounds = schedule.sessionDays().stream()
                    .map(day -> new Wound(day, each.channels(), each.closure()))
                    .toList();
            courses.add(
                    new HealingCourse(each.skin(), wounds, block.get(k / count).healing()));
        }
        return courses;
    }

    private List<List<ZoneRun>> read(List<Needled> needled, List<Recovery> recoveries, List<World> block) {
        int count = schedule.zones().size();
        List<List<ZoneRun>> runs = new ArrayList<>();
        for (int k = 0; k < block.size(); k++) {
            List<ZoneRun> of = new ArrayList<>();
            for (int zone = 0; zone < count; zone++) {
                of.add(read(zone, needled.get(k * count + zone), recoveries.get(k * count + zone), block.get(k)));
            }
            runs.add(of);
        }
        return runs;
    }

    private Needled needle(Zone place, World world) {
        Skin skin = world.skin(request.patient(), place.site());
        Channels channels = schedule.course()
                .map(course -> Insertion.strike(skin, course.sessionOn(place), world.puncture()))
                .orElse(Channels.NONE);
        Occlusion cover = schedule.course()
                .flatMap(Course::topical)
                .map(TopicalUse::occlusion)
                .orElse(Occlusion.NONE);
        ChannelClosure closure = ClosureClock.closureOf(skin, channels, cover, false, world.closure());
        Optional<Exposure> exposure = schedule.dose()
                .map(use -> Permeation.run(skin, channels, closure, use, world.transport(), worlds.permeation()));
        return new Needled(skin, channels, closure, exposure);
    }

    private ZoneRun read(int zone, Needled needled, Recovery recovery, World world) {
        Zone place = schedule.zones().get(zone);
        Channels channels = needled.channels();
        SafetyParameters safety = world.safety();
        double areaCm2 = schedule.course()
                .map(Course::areaCm2)
                .filter(area -> area > 0)
                .orElseGet(() -> SkinAtlas.typicalAreaCm2(place.site()));
        return new ZoneRun(
                needled.skin(),
                areaCm2,
                channels,
                needled.closure(),
                needled.exposure(),
                recovery,
                read(zone, recovery, needled.exposure(), world.outcome()),
                SideEffects.read(request.patient(), request.treatment(), needled.skin(), channels, recovery, safety),
                schedule.course()
                        .map(course -> SideEffects.painScore(course, channels, safety))
                        .orElse(0.0),
                schedule.course()
                        .map(course -> SideEffects.painScore(course, channels, true, safety))
                        .orElse(0.0));
    }

    private Map<Benefit, BenefitReading> read(
            int zone, Recovery recovery, Optional<Exposure> exposure, OutcomeParameters outcomes) {
        AdjunctEffect adjunct = AdjunctEffect.NONE;
        Optional<TopicalUse> use = schedule.course().flatMap(Course::topical);
        if (use.isPresent()) {
            String key = use.get().topical().key();
            adjunct = exposure.map(found -> AdjunctEffect.of(key, found)).orElseGet(() -> AdjunctEffect.untracked(key));
        }
        SeenTissue seen = SeenTissue.on(recovery, printed);
        Map<Benefit, BenefitReading> readings = new EnumMap<>(Benefit.class);
        for (Map.Entry<Benefit, Concern> row : schedule.concernOf().entrySet()) {
            if (schedule.applies(row.getKey(), zone)) {
                readings.put(row.getKey(), Outcomes.read(row.getValue(), request.patient(), seen, adjunct, outcomes));
            }
        }
        return readings;
    }

    private void write(ZoneDraws to, int draw, ZoneRun found) {
        to.layers.put(0, draw, found.skin().layers().stratumCorneumUm());
        to.layers.put(1, draw, found.skin().layers().epidermisUm());
        to.layers.put(2, draw, found.skin().layers().dermisUm());
        to.clocks.put(0, draw, found.closure().poreHalfLifeHours());
        to.clocks.put(1, draw, found.closure().barrierRecoveryHours());
        if (schedule.course().isPresent()) {
            to.channels(draw, found.channels());
        }
        found.exposure().ifPresent(exposure -> {
            to.clocks.put(2, draw, exposure.enhancementRatio());
            to.clocks.put(3, draw, exposure.lagMinutes());
            for (int hour = 0; hour < schedule.amountHours().size(); hour++) {
                Exposure.LayerAmounts at = exposure.amounts().get(hour);
                to.amounts.put(5 * hour, draw, at.donorUgPerCm2());
                to.amounts.put(5 * hour + 1, draw, at.stratumCorneumUgPerCm2());
                to.amounts.put(5 * hour + 2, draw, at.epidermisUgPerCm2());
                to.amounts.put(5 * hour + 3, draw, at.dermisUgPerCm2());
                to.amounts.put(5 * hour + 4, draw, at.systemicUgPerCm2());
            }
        });
        Recovery recovery = found.recovery();
        double[] tissue = new double[ZoneDraws.READINGS * printed.length];
        put(tissue, 0, 100, recovery.collagenChangeFraction());
        put(tissue, 1, 100, recovery.elastinChangeFraction());
        put(tissue, 2, 100, recovery.epidermisChangeFraction());
        put(tissue, 3, 1, recovery.erythemaFraction());
        put(tissue, 4, 1, recovery.oedemaFraction());
        put(tissue, 5, 1, recovery.barrierOpenFraction());
        put(tissue, 6, 1, recovery.melaninExcess());
        to.tissue.put(draw, tissue);
    }

    /** One reading on all printed days. */
    private void put(double[] tissue, int reading, double unit, Curve curve) {
        for (int day = 0; day < printed.length; day++) {
            tissue[reading * printed.length + day] = unit * curve.y(printed[day]);
        }
    }

    /** A benefit over several zones is their mean by area, over the zones in which it makes sense. */
    private void benefits(List<ZoneRun> zones, int draw) {
        for (Benefit benefit : schedule.concernOf().keySet()) {
            if (!schedule.applies(benefit)) {
                continue;
            }
            BenefitDraws to = ensemble.benefit(benefit);
            double area = 0;
            List<ZoneRun> where = new ArrayList<>();
            List<BenefitReading> readings = new ArrayList<>();
            for (ZoneRun zone : zones) {
                BenefitReading reading = zone.benefits().get(benefit);
                if (reading != null) {
                    where.add(zone);
                    readings.add(reading);
                }
            }
            for (ZoneRun zone : where) {
                area += zone.areaCm2();
            }
            double[] treated = new double[printed.length];
            double[] untreated = new double[printed.length];
            for (int k = 0; k < where.size(); k++) {
                double weight = where.size() == 1 ? 1 : where.get(k).areaCm2() / area;
                Curve with = readings.get(k).treatedChange();
                Curve without = readings.get(k).untreatedChange();
                for (int day = 0; day < printed.length; day++) {
                    treated[day] += weight * with.y(day);
                    untreated[day] += weight * without.y(day);
                }
            }
            to.treated().put(draw, treated);
            to.untreated().put(draw, untreated);
            to.scale().put(BenefitDraws.BASELINE, draw, readings.getFirst().baselineValue());
            to.scale().put(BenefitDraws.SPAN, draw, readings.getFirst().improvementSpan());
        }
    }

    /** A side effect of a course is that of its worst zone. */
    private void sideEffects(List<ZoneRun> zones, int draw) {
        for (ZoneRun zone : zones) {
            Draws pain = ensemble.pain();
            pain.put(Ensemble.AS_PLANNED, draw, StrictMath.max(pain.get(Ensemble.AS_PLANNED, draw), zone.painScore()));
            pain.put(Ensemble.NUMBED, draw, StrictMath.max(pain.get(Ensemble.NUMBED, draw), zone.painScoreNumbed()));
        }
        for (int zone = 0; zone < zones.size(); zone++) {
            boolean first = zone == 0;
            for (SideEffectReading reading : zones.get(zone).effects()) {
                Draws to = ensemble.effect(reading.event()).readings();
                double probability = reading.probability().orElse(Double.NaN);
                if (first || probability > to.get(EffectDraws.PROBABILITY, draw)) {
                    to.put(EffectDraws.PROBABILITY, draw, probability);
                }
                if (first || reading.durationDays() > to.get(EffectDraws.DURATION, draw)) {
                    to.put(EffectDraws.ONSET, draw, reading.onsetDay());
                    to.put(EffectDraws.DURATION, draw, reading.durationDays());
                }
            }
        }
    }
}
