package org.percola.forecast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.percola.evidence.Evidence;
import org.percola.evidence.Grade;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.Band;
import org.percola.numeric.Normal;
import org.percola.numeric.SolverReport;
import org.percola.puncture.Channels;
import org.percola.puncture.Insertion;
import org.percola.puncture.PunctureParameters;
import org.percola.puncture.ReachExplanation;
import org.percola.quantity.Check;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
import org.percola.transport.Delivery;
import org.percola.transport.DeliveryParameters;
import org.percola.transport.DeliveryRun;
import org.percola.transport.DeliveryWorkspace;
import org.percola.transport.Experiment;
import org.percola.transport.MeasuredValues;
import org.percola.transport.Opening;
import org.percola.treatment.Session;

/**
 * Runs a delivery experiment once for each draw, needled and intact in the same world, and takes bands. A draw's bits
 * depend on the request and its own number only.
 */
public final class Experiments {
    /** A permeability below this part of the stated one is another one. */
    private static final double NEARLY = 0.95;

    /** How many sets of cells a ratio is told of in each world. */
    private static final int OTHER_CELLS = 8;

    private Experiments() {}

    /** The forecast of a request. */
    public static DeliveryForecast run(DeliveryRequest request, int threadsCount, Progress progress) {
        return run(Evidence.standard(), request, threadsCount, progress);
    }

    /** The same on other evidence, for calibration and tests. */
    public static DeliveryForecast run(
            Evidence evidence, DeliveryRequest request, int threadsCount, Progress progress) {
        var runs = new Pair[request.drawsCount()];
        DrawLoop.run(request.drawsCount(), 1, threadsCount, progress, () -> {
            var workspace = new DeliveryWorkspace(request.experiment());
            return (draw, end) -> runs[draw] = pair(request, world(evidence, request, draw), workspace);
        });
        Set<String> used = new LinkedHashSet<>();
        ParameterDraw median = ParameterDraw.central(evidence).recording(used);
        // The median world is the same however widely worlds are drawn about it; how widely is part of what a result
        // rests on.
        double share = PunctureParameters.jointShare(median);
        Check.inRange("jointShare", share, 0, 1);
        Pair central = pair(request, median, new DeliveryWorkspace(request.experiment()));
        return summary(evidence, request, List.of(runs), central, used);
    }

    private static ParameterDraw world(Evidence evidence, DeliveryRequest request, int draw) {
        return ExperimentWorld.of(
                ParameterDraw.ofMany(evidence, request.seed(), Chain.PERSON, draw, request.drawsCount()),
                request.replicates(),
                ParameterDraw.central(evidence));
    }

    /** What drives the reach of the request's needles in the central world; empty where no device is used. */
    public static Optional<ReachExplanation> explain(Evidence evidence, DeliveryRequest request) {
        if (!(request.needling() instanceof Needling.Strikes(Session session))) {
            return Optional.empty();
        }
        ParameterDraw world = ParameterDraw.central(evidence);
        return Optional.of(ReachExplanation.ofExperiment(
                SkinAtlas.skinOf(request.patient(), request.site(), world), session, world));
    }

    /**
     * Both arms of one draw.
     *
     * @param cell what one treated cell shows over the expected value
     * @param mean the same for the mean of the replicates
     * @param arms logarithmic spread of the mean of the treated cells over that of as many intact ones
     * @param place of this world's cells in it, from 0 to 1
     * @param drive what this world's experiment shares in all its paths; under a dose that never runs down the least that
     *     is seen moves with it
     */
    record Pair(
            DeliveryRun intact,
            DeliveryRun treated,
            Optional<Channels> channels,
            double cell,
            double mean,
            double arms,
            double place,
            double drive) {

        /** Treated over intact as the means of the replicates show them. */
        double scatter(int cells) {
            return treated.equals(intact) ? 1 : StrictMath.exp(arms * Normal.quantile((cells + place) / OTHER_CELLS));
        }
    }

    private static Pair pair(DeliveryRequest request, ParameterDraw world, DeliveryWorkspace workspace) {
        Experiment experiment = request.experiment();
        var parameters = DeliveryParameters.of(world);
        Skin skin = SkinAtlas.skinOf(request.patient(), request.site(), world);
        Optional<Channels> channels = Optional.empty();
        Opening opening = new Opening.Intact();
        switch (request.needling()) {
            case Needling.None none -> {}
            case Needling.Strikes strikes -> {
                Channels found = Insertion.open(skin, strikes.session(), PunctureParameters.ofExperiment(world));
                channels = Optional.of(found);
                opening = new Opening.Struck(found);
            }
            case Needling.Stated stated -> opening = stated.holes();
        }
        DeliveryRun intact = Delivery.run(skin, new Opening.Intact(), experiment, parameters, workspace);
        DeliveryRun treated = opening instanceof Opening.Intact
                ? intact
                : Delivery.run(skin, opening, experiment, parameters, workspace);
        double spread = StrictMath.sqrt(StrictMath.log1p(parameters.laboratory().cellVariation()
                * parameters.laboratory().cellVariation()));
        double z = Normal.quantile(world.chance("cells.treated"));
        return new Pair(
                intact,
                treated,
                channels,
                StrictMath.exp(spread * z),
                StrictMath.exp(spread * z / StrictMath.sqrt(request.replicates())),
                spread * StrictMath.sqrt(2.0 / request.replicates()),
                world.chance("cells.arms"),
                experiment.dose().isInfinite() ? Delivery.activity(skin, experiment, parameters) : 1);
    }

    private static DeliveryForecast summary(
            Evidence evidence, DeliveryRequest request, List<Pair> pairs, Pair central, Set<String> used) {
        List<Double> times = request.experiment().outputTimesH();
        var kind = central.intact().steady() && central.treated().steady()
                ? DeliveryForecast.EnhancementKind.STEADY_FLUX
                : DeliveryForecast.EnhancementKind.CUMULATIVE;
        boolean infinite = request.experiment().dose().isInfinite();
        double leastUgPerCm2 = Delivery.detectableUgPerCm2(request.experiment());
        double leastFlux = leastUgPerCm2 / request.experiment().durationH();
        SolverReport report = SolverReport.NOTHING_SOLVED;
        for (Pair pair : pairs) {
            report = report.and(pair.intact().report()).and(pair.treated().report());
        }
        Optional<DeliveryForecast.Closure> closure = central.treated()
                .closure()
                .map(clocks -> new DeliveryForecast.Closure(
                        band(pairs, p -> p.treated().closure().orElseThrow().barrierRecoveryHours()),
                        band(pairs, p -> p.treated().closure().orElseThrow().poreHalfLifeHours())));
        List<Channels> channels =
                pairs.stream().flatMap(pair -> pair.channels().stream()).toList();
        Band cumulative = ratios(pairs, (p, cells) -> cumulativeRatio(p, cells, leastUgPerCm2));
        Band enhancement = switch (kind) {
            case STEADY_FLUX ->
                ratios(
                        pairs,
                        (p, cells) -> ratio(
                                p.scatter(cells) * p.treated().fluxUgPerCm2H(),
                                p.intact().fluxUgPerCm2H(),
                                p.drive() * leastFlux));
            case CUMULATIVE -> cumulative;
        };
        boolean unseen = isIntactUnseen(pairs, leastUgPerCm2);
        // Where neither side is seen the ratio is 1: a null. Where one is, only what the ratio exceeds is known.
        boolean isBound = unseen && enhancement.q50() != 1;
        return new DeliveryForecast(
                side(pairs, times, Pair::intact),
                side(pairs, times, Pair::treated),
                enhancement,
                isBound ? OptionalDouble.of(enhancement.q05()) : OptionalDouble.empty(),
                kind,
                cumulative,
                amounts(pairs, times, Pair::treated),
                amounts(pairs, times, Pair::intact),
                closure,
                channels,
                new DeliveryForecast.Replicates(
                        cumulative(
                                pairs,
                                times,
                                (p, k) -> shown(p.cell(), p.treated().amounts().get(k), infinite)),
                        cumulative(
                                pairs,
                                times,
                                (p, k) -> shown(p.mean(), p.treated().amounts().get(k), infinite)),
                        band(pairs, p -> p.cell() * p.treated().fluxUgPerCm2H()),
                        band(pairs, p -> p.mean() * p.treated().fluxUgPerCm2H()),
                        request.replicates()),
                report,
                notes(
                        request,
                        central,
                        kind,
                        unseen,
                        Delivery.isBeyondWater(
                                request.experiment(), DeliveryParameters.of(ParameterDraw.central(evidence)))),
                used.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Grade.weakest(used.stream()
                                .map(name -> evidence.parameter(name).grade())
                                .toList())),
                SourcesUsed.of(evidence, used),
                request.seed(),
                request.drawsCount());
    }

    private static List<DeliveryNote> notes(
            DeliveryRequest request,
            Pair central,
            DeliveryForecast.EnhancementKind kind,
            boolean unseen,
            boolean beyondWater) {
        Experiment experiment = request.experiment();
        var notes = new ArrayList<DeliveryNote>();
        boolean living = experiment.membrane().preparation().isLiving();
        boolean needled = !(request.needling() instanceof Needling.None);
        if (needled) {
            notes.add(living ? DeliveryNote.HOLES_CLOSE : DeliveryNote.EXCISED_DOES_NOT_CLOSE);
        }
        if (experiment.solubilityMgPerMl() > 0
                && experiment.dose().concentrationMgPerMl() > experiment.solubilityMgPerMl()) {
            notes.add(DeliveryNote.ABOVE_SOLUBILITY);
        }
        if (Delivery.isOutsideCorrelation(experiment)) {
            notes.add(DeliveryNote.OUTSIDE_CORRELATION);
        }
        if (central.intact().kpCmPerH() < Delivery.EXCLUDED_CM_PER_H) {
            notes.add(DeliveryNote.EXCLUDED_BY_SIZE);
        }
        double thicknessUm = experiment.membrane().thicknessUm();
        if (request.needling() instanceof Needling.Strikes(Session session)
                && thicknessUm > 0
                && 1000 * session.settingMm() > thicknessUm) {
            notes.add(DeliveryNote.NEEDLE_BEYOND_PIECE);
        }
        if (request.needling() instanceof Needling.Stated(Opening.Holes holes)
                && thicknessUm > 0
                && holes.depthUm() >= thicknessUm) {
            notes.add(DeliveryNote.HOLE_THROUGH_PIECE);
        }
        if (central.channels().map(Channels::isIntact).orElse(false)) {
            notes.add(DeliveryNote.NOTHING_OPENED);
        }
        if (central.treated().drawnDown() < 0.1) {
            notes.add(DeliveryNote.DOSE_DEPLETED);
        }
        if (Delivery.dries(experiment)) {
            notes.add(DeliveryNote.VEHICLE_DRIES);
        }
        if (kind == DeliveryForecast.EnhancementKind.CUMULATIVE) {
            notes.add(DeliveryNote.NO_STEADY_STATE);
        }
        if (unseen) {
            notes.add(DeliveryNote.INTACT_BELOW_DETECTION);
        }
        if (!experiment.measured().isEmpty()) {
            notes.add(DeliveryNote.MEASURED_VALUES_USED);
        }
        OptionalDouble stated = experiment.measured().find(MeasuredValues.Property.LOG_KP);
        if (stated.isPresent() && central.intact().kpCmPerH() < NEARLY * StrictMath.pow(10, stated.getAsDouble())) {
            notes.add(DeliveryNote.STATED_KP_NOT_REACHED);
        }
        if (beyondWater) {
            notes.add(DeliveryNote.STATED_KP_BEYOND_WATER);
        }
        return notes;
    }

    /** Whether in most worlds intact skin lets less pass than a laboratory sees, so that nothing can be divided by it. */
    private static boolean isIntactUnseen(List<Pair> pairs, double least) {
        return 2
                        * pairs.stream()
                                .filter(p -> p.intact().atEnd().passedUgPerCm2() < p.drive() * least)
                                .count()
                > pairs.size();
    }

    /** Over what other cells of the same worlds would show: the ends of a band then know more than their own cells. */
    private static Band ratios(List<Pair> pairs, AtOutput of) {
        return Band.of(pairs.stream()
                .flatMapToDouble(pair -> IntStream.range(0, OTHER_CELLS).mapToDouble(cells -> of.of(pair, cells)))
                .toArray());
    }

    private static double cumulativeRatio(Pair pair, int cells, double least) {
        return ratio(
                pair.scatter(cells) * pair.treated().atEnd().passedUgPerCm2(),
                pair.intact().atEnd().passedUgPerCm2(),
                pair.drive() * least);
    }

    /** What other pieces of skin let pass: never more than was put on. */
    private static double shown(double scatter, DeliveryRun.Amounts at, boolean infinite) {
        double passed = scatter * at.passedUgPerCm2();
        double put = at.donorUgPerCm2()
                + at.stratumCorneumUgPerCm2()
                + at.epidermisUgPerCm2()
                + at.dermisUgPerCm2()
                + at.systemicUgPerCm2()
                + at.receptorUgPerCm2()
                + at.removedUgPerCm2();
        return infinite ? passed : StrictMath.min(passed, put);
    }

    /** What a laboratory would not see counts as the least that it sees: nothing over nothing is no gain. */
    private static double ratio(double treated, double intact, double least) {
        double over = StrictMath.max(treated, least);
        double under = StrictMath.max(intact, least);
        return over == under ? 1 : over / under;
    }

    private static DeliveryForecast.Side side(List<Pair> pairs, List<Double> times, Function<Pair, DeliveryRun> of) {
        return new DeliveryForecast.Side(
                band(pairs, p -> of.apply(p).kpCmPerH()),
                band(pairs, p -> of.apply(p).fluxUgPerCm2H()),
                band(pairs, p -> 60 * of.apply(p).lagH()),
                cumulative(pairs, times, (p, k) -> of.apply(p).amounts().get(k).passedUgPerCm2()));
    }

    /** A number of a draw at an output. */
    @FunctionalInterface
    private interface AtOutput {
        double of(Pair pair, int output);
    }

    private static List<DeliveryForecast.TimeBand> cumulative(List<Pair> pairs, List<Double> times, AtOutput of) {
        return IntStream.range(0, times.size())
                .mapToObj(k -> new DeliveryForecast.TimeBand(times.get(k), band(pairs, p -> of.of(p, k))))
                .toList();
    }

    private static List<DeliveryForecast.Amounts> amounts(
            List<Pair> pairs, List<Double> times, Function<Pair, DeliveryRun> of) {
        return IntStream.range(0, times.size())
                .mapToObj(k -> new DeliveryForecast.Amounts(
                        times.get(k),
                        band(pairs, p -> of.apply(p).amounts().get(k).donorUgPerCm2()),
                        band(pairs, p -> of.apply(p).amounts().get(k).stratumCorneumUgPerCm2()),
                        band(pairs, p -> of.apply(p).amounts().get(k).epidermisUgPerCm2()),
                        band(pairs, p -> of.apply(p).amounts().get(k).dermisUgPerCm2()),
                        band(pairs, p -> of.apply(p).amounts().get(k).systemicUgPerCm2()),
                        band(pairs, p -> of.apply(p).amounts().get(k).receptorUgPerCm2()),
                        band(pairs, p -> of.apply(p).amounts().get(k).removedUgPerCm2())))
                .toList();
    }

    private static Band band(List<Pair> pairs, ToDoubleFunction<Pair> of) {
        return Band.of(pairs.stream().mapToDouble(of).toArray());
    }
}
