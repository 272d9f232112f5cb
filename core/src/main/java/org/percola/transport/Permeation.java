package org.percola.transport;

import java.util.ArrayList;
import java.util.List;
import org.percola.numeric.SolverReport;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;
import org.percola.treatment.Solute;
import org.percola.treatment.TopicalUse;

/**
 * A product on needled living skin: where its solute is over three days, beside the same product on intact skin.
 *
 * <p>Two columns side by side, intact skin and holes, coupled through the walls of the holes ({@link ColumnMesh}); each
 * draw solves needled and intact skin with one code, so the ratio carries no error of its own. Times count from the
 * moment when product and holes first meet: the end of needling for a product that was there before or during, the
 * application for one that came after; by then the holes have closed for the delay.
 *
 * <ul>
 *   <li>before: the product lies on intact skin for a while, then the needles carry some of it down;
 *   <li>during: the needles carry some of it down;
 *   <li>after: the holes are full of the body's own fluid.
 * </ul>
 *
 * <p>Left out: swelling, evaporation, removal, metabolism, pH partition, flow in the holes, crust. A product counts as
 * aqueous with a little oil. See docs/models/transport.md.
 */
public final class Permeation {
    /** The output times of a result. */
    private static final double[] TIMES_H = {0.5, 1, 2, 4, 8, 12, 24, 48, 72};

    /** Where the enhancement ratio is read. */
    private static final double ENHANCEMENT_H = 24;

    /** A balance that drifts further than this part of the dose has lost something. */
    private static final double MASS_TOLERANCE = 1e-10;

    /** Coarse and fine run may differ by this part of the dose; the extrapolated result is far closer. */
    private static final double TIME_TOLERANCE = 0.1;

    private static final double UM_PER_MM = 1000;
    private static final double UM_PER_CM = 1e4;
    private static final double S_PER_H = 3600;
    private static final double MIN_PER_S = 1.0 / 60;

    private Permeation() {}

    static int outputs() {
        return TIMES_H.length;
    }

    /**
     * Delivery after one session, for one draw.
     *
     * @throws IllegalArgumentException if the product holds no solute that is tracked
     */
    public static Exposure run(
            Skin skin,
            Channels channels,
            ChannelClosure closure,
            TopicalUse use,
            TransportParameters parameters,
            PermeationWorkspace workspace) {
        Column needled = column(skin, channels, closure, use, parameters);
        ColumnSolver solver = workspace.solver;
        double dose = needled.doseUgPerCm2();

        solver.solve(needled.intact(), TIMES_H, workspace.intact);
        SolverReport report = report(solver, workspace.intact, dose);
        solver.solve(needled, TIMES_H, workspace.treated);
        report = report.and(report(solver, workspace.treated, dose));

        double floor = parameters.channel().detectableFraction() * dose;
        double treated = Math.max(absorbedUgPerCm2(workspace.treated), floor);
        double intact = Math.max(absorbedUgPerCm2(workspace.intact), floor);
        double lagS = solver.lagS() >= 0 ? solver.lagS() : TIMES_H[TIMES_H.length - 1] * S_PER_H;
        return new Exposure(
                intact > 0 ? treated / intact : 1,
                lagS * MIN_PER_S,
                layers(workspace.treated),
                layers(workspace.intact),
                report);
    }

    /** The problem in numbers. */
    static Column column(
            Skin skin, Channels channels, ChannelClosure closure, TopicalUse use, TransportParameters parameters) {
        Solute solute = use.topical()
                .solute()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Topical " + use.topical().key() + " holds no solute whose delivery could be followed."));
        double oil = parameters.channel().vehicleOilFraction();
        double dissolvedKow =
                StrictMath.pow(10, solute.logKow()) * Ionisation.neutralFraction(solute.pKas(), use.vehiclePh());
        double contactH = switch (use.applied()) {
            case BEFORE -> parameters.channel().contactBeforeNeedling();
            case DURING, AFTER -> 0;
        };
        var donor = new Column.Donor(
                use.volumeUlPerCm2() * 10,
                (1 - oil + oil * dissolvedKow) / parameters.intact().activityRatio(),
                use.concentrationMgPerMl() * 1000,
                false,
                contactH * S_PER_H);
        Column.Layers layers = layers(skin, solute, use, parameters);
        return new Column(layers, donor, holes(channels, closure, solute, use, layers, parameters));
    }

    private static Column.Layers layers(Skin skin, Solute solute, TopicalUse use, TransportParameters parameters) {
        var permeability = IntactPermeability.of(solute, use.vehiclePh(), use.occlusion(), parameters.intact());
        var tissue = TissueTransport.of(
                solute, use.vehiclePh(), use.occlusion(), skin.capacity().perfusionRatio(), parameters);
        double thickness = skin.layers().stratumCorneumUm();
        double site = parameters.intact().siteRatio(thickness);
        return new Column.Layers(
                thickness,
                skin.layers().epidermisUm(),
                skin.layers().dermisUm(),
                site * permeability.lipidCmPerH() * UM_PER_CM / S_PER_H * thickness,
                tissue.stratumCorneumCapacityRatio(),
                site * permeability.polarCmPerH() * UM_PER_CM / S_PER_H,
                tissue.conductanceUm2PerS(),
                tissue.capacityRatio(),
                tissue.lossPerS());
    }

    private static Column.Holes holes(
            Channels channels,
            ChannelClosure closure,
            Solute solute,
            TopicalUse use,
            Column.Layers skin,
            TransportParameters parameters) {
        ChannelParameters p = parameters.channel();
        double fluid = fluidDiffusivityUm2PerS(solute, use.concentrationMgPerMl(), parameters);
        double delayH = switch (use.applied()) {
            case BEFORE, DURING -> 0;
            case AFTER -> use.delayHours();
        };
        double carried = switch (use.applied()) {
            case BEFORE, DURING -> p.carriedFraction();
            case AFTER -> 0;
        };
        return holes(
                distinct(channels, p),
                p.lumenFraction(),
                fluid,
                skin,
                closure.poreHalfLifeHours() * S_PER_H,
                closure.barrierHalfLifeHours() * S_PER_H,
                delayH * S_PER_H,
                carried,
                p);
    }

    /** The holes of counted channels in numbers. */
    static Column.Holes holes(
            Channels channels,
            double lumenFraction,
            double fluidUm2PerS,
            Column.Layers skin,
            double poreHalfLifeS,
            double barrierHalfLifeS,
            double openSinceS,
            double carriedFraction,
            ChannelParameters p) {
        double narrowing = StrictMath.sqrt(lumenFraction);
        double breach = 0;
        if (channels.superficialDensityPerCm2() > 0) {
            double radius = 0.5 * p.superficialHoleDiameter() * narrowing;
            double perUm2 = channels.superficialDensityPerCm2() / (UM_PER_CM * UM_PER_CM);
            double through = StrictMath.PI * radius * radius * fluidUm2PerS / skin.stratumCorneumUm();
            double spreading = 4 * radius * skin.epidermisConductanceUm2PerS();
            breach = perUm2 * through * spreading / (through + spreading);
        }
        return new Column.Holes(
                lumenFraction * openedFraction(channels.densityPerCm2(), channels.openDiameterUm()),
                Math.max(0.5 * channels.openDiameterUm() * narrowing, 1),
                Math.min(
                        channels.openDepthMm() * UM_PER_MM,
                        skin.stratumCorneumUm() + skin.epidermisUm() + skin.dermisUm()),
                fluidUm2PerS,
                breach,
                poreHalfLifeS,
                barrierHalfLifeS,
                openSinceS,
                carriedFraction,
                (channels.densityPerCm2() + channels.superficialDensityPerCm2()) / (UM_PER_CM * UM_PER_CM));
    }

    /** Diffusivity in the fluid of a hole; long coils in a concentrated product hold each other back. */
    static double fluidDiffusivityUm2PerS(Solute solute, double concentrationMgPerMl, TransportParameters parameters) {
        ChannelParameters p = parameters.channel();
        double overlap = concentrationMgPerMl
                / p.overlapConcentration()
                * StrictMath.pow(solute.molarMassGPerMol() / p.overlapReferenceMass(), p.overlapMassExponent());
        return SoluteSize.of(solute, parameters.intact()).diffusivityUm2PerS()
                * StrictMath.pow(1 + overlap, -p.crowdingExponent());
    }

    /** Area inside at least one hole of an inserted needle; strikes fall at random, re-struck area counts once. */
    private static double openedFraction(double perCm2, double diameterUm) {
        double diameterCm = diameterUm / UM_PER_CM;
        double holeCm2 = StrictMath.PI / 4 * diameterCm * diameterCm;
        return -StrictMath.expm1(-perCm2 * holeCm2);
    }

    /** Part of a hole that conducts where intact skin was measured: what experiments share does not all go away with that. */
    static double scattered(double lumenFraction, TransportParameters parameters) {
        double open = lumenFraction
                * StrictMath.pow(
                        parameters.intact().activityRatio(),
                        parameters.channel().remainingShare());
        return open / (open + 1 - lumenFraction);
    }

    /** The same channels with as many holes as the strikes left, where one that falls close to a hole re-opens it. */
    static Channels distinct(Channels channels, ChannelParameters p) {
        double most = UM_PER_CM * UM_PER_CM / (p.leastSpacing() * p.leastSpacing());
        double own = channels.ownTrackFraction();
        return channels.withHoles(
                distinctPerCm2(own * channels.densityPerCm2(), most),
                distinctPerCm2(own * channels.superficialDensityPerCm2(), most));
    }

    private static double distinctPerCm2(double strikesPerCm2, double most) {
        return -most * StrictMath.expm1(-strikesPerCm2 / most);
    }

    private static double absorbedUgPerCm2(double[] amounts) {
        for (int k = 0; k < TIMES_H.length; k++) {
            if (TIMES_H[k] == ENHANCEMENT_H) {
                return amounts[k * ColumnSolver.COMPARTMENTS + 3] + amounts[k * ColumnSolver.COMPARTMENTS + 4];
            }
        }
        throw new IllegalStateException("24 h is an output time");
    }

    private static SolverReport report(ColumnSolver solver, double[] amounts, double dose) {
        double drift = 0;
        boolean sound = true;
        for (int k = 0; k < amounts.length; k += ColumnSolver.COMPARTMENTS) {
            double total = 0;
            for (int c = k; c < k + ColumnSolver.HELD; c++) {
                total += amounts[c];
                sound &= amounts[c] >= 0;
            }
            drift = Math.max(drift, Math.abs(total - dose));
        }
        double error = dose > 0 ? drift / dose : drift;
        boolean timed = solver.timeErrorUgPerCm2(TIMES_H.length) <= TIME_TOLERANCE * dose;
        boolean kept = error <= MASS_TOLERANCE;
        String advice = sound && kept
                ? (timed ? "" : "The delivery changes too fast for the steps taken; take its amounts as rough.")
                : "The delivery lost or gained solute; do not use its amounts.";
        return new SolverReport(sound && kept && timed, solver.steps(), error, advice);
    }

    private static List<Exposure.LayerAmounts> layers(double[] amounts) {
        var rows = new ArrayList<Exposure.LayerAmounts>(TIMES_H.length);
        for (int k = 0; k < TIMES_H.length; k++) {
            int at = k * ColumnSolver.COMPARTMENTS;
            rows.add(new Exposure.LayerAmounts(
                    TIMES_H[k], amounts[at], amounts[at + 1], amounts[at + 2], amounts[at + 3], amounts[at + 4]));
        }
        return rows;
    }
}
