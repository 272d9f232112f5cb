package org.percola.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.percola.numeric.SolverReport;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;
import org.percola.treatment.Solute;

/**
 * A delivery experiment on one skin, for one draw: permeability, flux, lag, amounts by compartment and cumulative passage
 * under a finite or infinite dose, repeated, drying, wiped off; through excised or living skin, intact or with holes.
 *
 * <p>Excised skin neither clears nor heals: no uptake by vessels, holes stay as they are. The engine is the column that
 * {@link Permeation} uses ({@link ColumnMesh}); the two differ only in how they fill it. Times count from the first
 * application.
 *
 * <p>Left out: metabolism, pH gradients in the skin, swelling, crystals that no longer dissolve, recoil of excised skin.
 * See docs/models/transport.md.
 */
public final class Delivery {
    private static final double MASS_TOLERANCE = 1e-10;
    private static final double UM_PER_MM = 1000;
    private static final double UM_PER_CM = 1e4;
    private static final double UM_PER_UL_PER_CM2 = 10;
    private static final double UG_PER_MG = 1000;
    private static final double S_PER_H = 3600;
    /** Longer than any experiment by far: holes of excised skin stay. */
    private static final double NEVER_S = 1e30;

    /** Below this permeability nothing was ever seen to pass intact skin. */
    public static final double EXCLUDED_CM_PER_H = 1e-9;

    /** The largest molar mass of the records behind the permeability of intact skin, g/mol. */
    static final double HEAVIEST_RECORDED = 765;

    private static final double DETECTABLE_FRACTION = 1e-3;

    /** A labelled solute in a donor that never runs down was followed to 1e-7 cm/h and less. */
    private static final double DETECTABLE_OF_BATH = 1e-5;

    private Delivery() {}

    /** Whether the records behind the permeability of intact skin hold no such solute, and no measured value helps. */
    public static boolean isOutsideCorrelation(Experiment experiment) {
        Solute solute = experiment.solute();
        return !experiment.measured().has(MeasuredValues.Property.LOG_KP)
                && (solute.logKow() < -4.7 || solute.logKow() > 6 || solute.molarMassGPerMol() > HEAVIEST_RECORDED);
    }

    /** Whether the stated permeability is more than that of still water as thick as the piece: a unit may be wrong. */
    public static boolean isBeyondWater(Experiment experiment, DeliveryParameters p) {
        double fluid = Permeation.fluidDiffusivityUm2PerS(
                        experiment.solute(), experiment.dose().concentrationMgPerMl(), p.transport())
                * SkinPiece.warmthOfWater(experiment, p);
        return experiment.measured().has(MeasuredValues.Property.LOG_KP)
                && SkinPiece.statedUmPerS(experiment, p) * experiment.membrane().thicknessUm() > fluid;
    }

    /** Whether the product is a thin open film. */
    public static boolean dries(Experiment experiment) {
        return !experiment.dose().isInfinite()
                && switch (experiment.dose().occlusion()) {
                    case NONE -> true;
                    case FILM -> false;
                };
    }

    /** The least amount that a laboratory sees: of what a centimetre of the donor holds, or of the dose where that is less. */
    public static double detectableUgPerCm2(Experiment experiment) {
        Dose dose = experiment.dose();
        double ofBath = DETECTABLE_OF_BATH * dose.concentrationMgPerMl() * UG_PER_MG;
        return dose.isInfinite()
                ? ofBath
                : StrictMath.min(ofBath, DETECTABLE_FRACTION * dose.concentrationMgPerMl() * dose.volumeUlPerCm2());
    }

    /** The experiment on that skin. */
    public static DeliveryRun run(
            Skin skin, Opening opening, Experiment experiment, DeliveryParameters p, DeliveryWorkspace workspace) {
        Optional<ChannelClosure> closure = closure(skin, opening, experiment, p);
        Column column = column(skin, opening, closure, experiment, p);
        ColumnSolver solver = workspace.solver;
        double dissolved = column.donor().concentrationUgPerMl() == 0
                ? 0
                : StrictMath.min(
                        column.donor().concentrationUgPerMl(),
                        column.laboratory().solubilityUgPerMl());
        double kp = solver.permeabilityUmPerS(column) / UM_PER_CM * S_PER_H;
        solver.solve(column, workspace.timesH, workspace.amounts);
        boolean living = experiment.membrane().preparation().isLiving();
        var rows = new ArrayList<DeliveryRun.Amounts>(workspace.timesH.length);
        double reaching =
                dries(experiment) ? 1 - p.laboratory().residueShare() * evaporated(experiment, p.laboratory()) : 1;
        for (int k = 0; k < workspace.timesH.length; k++) {
            keepBack(experiment, workspace, k, reaching);
            rows.add(row(experiment, workspace, k));
        }
        double lag = solver.lagS(!living) / S_PER_H;
        boolean steady = (living ? solver.intoDermis() : solver.outOfBase()).isSteady();
        return new DeliveryRun(
                kp,
                reaching * solver.steepest(!living) * ColumnSolver.CM_PER_UM * S_PER_H,
                lag < 0 ? experiment.durationH() : StrictMath.min(lag, experiment.durationH()),
                steady && dissolved > 0,
                List.copyOf(rows.subList(0, experiment.outputTimesH().size())),
                rows.getLast(),
                closure,
                experiment.dose().isInfinite() ? 1 : solver.drawnDown(),
                report(solver, workspace, experiment.dose().isInfinite()));
    }

    /** The problem in numbers. */
    static Column column(
            Skin skin, Opening opening, Optional<ChannelClosure> closure, Experiment experiment, DeliveryParameters p) {
        Dose dose = experiment.dose();
        Column.Layers layers = SkinPiece.layers(skin, experiment, p);
        double contactH = switch (dose.applied()) {
            case BEFORE ->
                opening instanceof Opening.Intact ? 0 : p.transport().channel().contactBeforeNeedling();
            case DURING, AFTER -> 0;
        };
        var donor = new Column.Donor(
                dose.isInfinite() ? 1 : dose.volumeUlPerCm2() * UM_PER_UL_PER_CM2,
                1 / activity(skin, experiment, p),
                dose.concentrationMgPerMl() * UG_PER_MG,
                dose.isInfinite(),
                contactH * S_PER_H);
        return new Column(
                layers, donor, holes(opening, closure, experiment, layers, p), laboratory(skin, experiment, p));
    }

    /**
     * What one experiment shares in all its paths; nothing is left of it where the permeability of this skin is stated, and a
     * part only where what makes an open dose dry is drawn one by one, or where a macromolecule passes holes alone. A bath over
     * excised skin of the human trunk, as the records have it, scatters more than where site, species, living skin or a dose that
     * runs down are drawn beside it.
     */
    public static double activity(Skin skin, Experiment experiment, DeliveryParameters p) {
        if (experiment.measured().has(MeasuredValues.Property.LOG_KP)) {
            return 1;
        }
        LaboratoryParameters laboratory = p.laboratory();
        double left = experiment.solute().molarMassGPerMol() > HEAVIEST_RECORDED
                ? laboratory.macromoleculeScatterShare()
                : dries(experiment)
                        ? laboratory.scatterLeftShare()
                        : isAsRecorded(skin, experiment) ? laboratory.recordedScatterShare() : 1;
        return p.transport().intact().activityRatio(left);
    }

    private static boolean isAsRecorded(Skin skin, Experiment experiment) {
        return skin.isOfTrunk()
                && experiment.dose().isInfinite()
                && !experiment.membrane().preparation().isLiving();
    }

    private static Column.Laboratory laboratory(Skin skin, Experiment experiment, DeliveryParameters parameters) {
        LaboratoryParameters p = parameters.laboratory();
        Dose dose = experiment.dose();
        double receptorUm = 0;
        double sampled = 0;
        if (experiment.receptor() instanceof Receptor.Cell cell
                && !experiment.membrane().preparation().isLiving()) {
            receptorUm = cell.volumeMl() / cell.areaCm2() * UM_PER_CM;
            sampled = cell.samplingMl() / cell.volumeMl();
        }
        boolean dries = dries(experiment);
        return new Column.Laboratory(
                receptorUm,
                sampled,
                activity(skin, experiment, parameters) * solubilityUgPerMl(experiment, dries, p),
                dries ? p.dryingRate() / S_PER_H : 0,
                dries ? p.driedShare() : 1,
                p.closedFilm(),
                p.spotSpacing(),
                dose.removedAfterH() > 0 ? dose.removedAfterH() * S_PER_H : Double.POSITIVE_INFINITY,
                dose.repeatEveryH() > 0 && !dose.isInfinite()
                        ? dose.repeatEveryH() * S_PER_H
                        : Double.POSITIVE_INFINITY);
    }

    static Optional<ChannelClosure> closure(Skin skin, Opening opening, Experiment experiment, DeliveryParameters p) {
        if (!experiment.membrane().preparation().isLiving()) {
            return Optional.empty();
        }
        return switch (opening) {
            case Opening.Intact none -> Optional.empty();
            case Opening.Struck struck -> Optional.of(closing(skin, struck.channels(), experiment, p));
            case Opening.Holes holes -> Optional.of(closing(skin, channelsOf(holes), experiment, p));
        };
    }

    private static ChannelClosure closing(Skin skin, Channels channels, Experiment experiment, DeliveryParameters p) {
        ClosureParameters coefficients =
                p.closure().withPoresUnderFilm(p.laboratory().filmPoreHalfLife());
        ChannelClosure clocks = ClosureClock.closureOf(
                skin, channels, experiment.dose().occlusion(), experiment.coxInhibitor(), coefficients);
        MeasuredValues measured = experiment.measured();
        double barrier = measured.orElse(MeasuredValues.Property.BARRIER_HALF_LIFE, clocks.barrierHalfLifeHours());
        double pore = measured.orElse(MeasuredValues.Property.PORE_HALF_LIFE, clocks.poreHalfLifeHours());
        return new ChannelClosure(barrier, ClosureClock.recoveryHours(barrier, p.closure()), pore);
    }

    /** Dissolved at most: what is stated; or, of a drying product, some times what it began with. */
    private static double solubilityUgPerMl(Experiment experiment, boolean dries, LaboratoryParameters p) {
        if (experiment.solubilityMgPerMl() > 0) {
            return experiment.solubilityMgPerMl() * UG_PER_MG;
        }
        return dries
                ? p.driedConcentrating() * experiment.dose().concentrationMgPerMl() * UG_PER_MG
                : Double.POSITIVE_INFINITY;
    }

    /** Stated holes as needling would have left them. */
    private static Channels channelsOf(Opening.Holes holes) {
        double diameterCm = holes.diameterUm() / UM_PER_CM;
        double covered = -StrictMath.expm1(-holes.densityPerCm2() * StrictMath.PI / 4 * diameterCm * diameterCm);
        double depthMm = holes.depthUm() / UM_PER_MM;
        return new Channels(
                1,
                1,
                1,
                depthMm,
                0,
                depthMm,
                holes.diameterUm(),
                holes.densityPerCm2(),
                holes.densityPerCm2(),
                0,
                covered,
                0,
                0,
                0);
    }

    private static Column.Holes holes(
            Opening opening,
            Optional<ChannelClosure> closure,
            Experiment experiment,
            Column.Layers layers,
            DeliveryParameters p) {
        return switch (opening) {
            case Opening.Intact none -> Column.Holes.NONE;
            case Opening.Struck struck ->
                holes(
                        Permeation.distinct(struck.channels(), p.transport().channel()),
                        p.transport().channel().leftOpen(experiment.membrane().preparation()),
                        closure,
                        experiment,
                        layers,
                        p);
            case Opening.Holes stated ->
                holes(
                        channelsOf(stated),
                        p.transport().channel().statedLumenFraction(),
                        closure,
                        experiment,
                        layers,
                        p);
        };
    }

    private static Column.Holes holes(
            Channels channels,
            double lumenFraction,
            Optional<ChannelClosure> closure,
            Experiment experiment,
            Column.Layers layers,
            DeliveryParameters p) {
        Solute solute = experiment.solute();
        Dose dose = experiment.dose();
        double lumen = experiment
                .measured()
                .orElse(
                        MeasuredValues.Property.LUMEN_FRACTION,
                        experiment.measured().has(MeasuredValues.Property.LOG_KP)
                                ? Permeation.scattered(lumenFraction, p.transport())
                                : lumenFraction);
        double estimated = Permeation.fluidDiffusivityUm2PerS(solute, dose.concentrationMgPerMl(), p.transport())
                * SkinPiece.warmthOfWater(experiment, p);
        double fluid = experiment.measured().has(MeasuredValues.Property.DIFFUSIVITY_WATER)
                ? SkinPiece.UM2_PER_CM2 * experiment.measured().orElse(MeasuredValues.Property.DIFFUSIVITY_WATER, 0)
                : estimated;
        boolean meets = switch (dose.applied()) {
            case BEFORE, DURING -> true;
            case AFTER -> false;
        };
        return Permeation.holes(
                channels,
                lumen,
                fluid,
                layers,
                closure.map(clocks -> clocks.poreHalfLifeHours() * S_PER_H).orElse(NEVER_S),
                closure.map(clocks -> clocks.barrierHalfLifeHours() * S_PER_H).orElse(NEVER_S),
                meets ? 0 : dose.appliedAfterH() * S_PER_H,
                meets ? p.transport().channel().carriedFraction() : 0,
                p.transport().channel());
    }

    /** Part of the vehicle that can leave that has left when the product is wiped off, or at the end: what is wet leaves no residue. */
    private static double evaporated(Experiment experiment, LaboratoryParameters p) {
        Dose dose = experiment.dose();
        double hours = dose.removedAfterH() > 0
                ? StrictMath.min(dose.removedAfterH(), experiment.durationH())
                : experiment.durationH();
        double leavingUm = (1 - p.driedShare()) * dose.volumeUlPerCm2() * UM_PER_UL_PER_CM2;
        return StrictMath.min(1, p.dryingRate() * hours / leavingUm);
    }

    /**
     * Part of an open product never reaches the skin: it dries on hair, in furrows and at the rim. It stays with the product
     * until that is wiped off; all else is less in proportion.
     */
    private static void keepBack(Experiment experiment, DeliveryWorkspace workspace, int output, double reaching) {
        if (reaching == 1) {
            return;
        }
        int at = output * ColumnSolver.COMPARTMENTS;
        double[] a = workspace.amounts;
        double all = 0;
        for (int c = at; c < at + ColumnSolver.HELD; c++) {
            all += a[c];
            a[c] *= reaching;
        }
        a[at + ColumnSolver.ENTERED] *= reaching;
        double wipedH = experiment.dose().removedAfterH();
        boolean wiped = wipedH > 0 && workspace.timesH[output] > wipedH;
        a[wiped ? at + ColumnSolver.REMOVED : at] += (1 - reaching) * all;
    }

    private static DeliveryRun.Amounts row(Experiment experiment, DeliveryWorkspace workspace, int output) {
        int at = output * ColumnSolver.COMPARTMENTS;
        double[] a = workspace.amounts;
        double horny = a[at + 1];
        double epidermis = a[at + 2];
        double dermis = a[at + 3];
        double systemic = a[at + 4];
        double receptor = a[at + 5];
        switch (experiment.membrane().preparation()) {
            case SC_REMOVED -> {
                epidermis += horny;
                horny = 0;
            }
            case EPIDERMIS -> {
                epidermis += dermis;
                dermis = 0;
            }
            case FULL_THICKNESS, DERMATOMED, IN_VIVO -> {}
        }
        boolean living = experiment.membrane().preparation().isLiving();
        if (!living) {
            receptor += systemic;
            systemic = 0;
        }
        return new DeliveryRun.Amounts(
                workspace.timesH[output],
                experiment.dose().isInfinite() ? 0 : a[at],
                horny,
                epidermis,
                dermis,
                systemic,
                receptor,
                a[at + ColumnSolver.REMOVED],
                living ? a[at + ColumnSolver.ENTERED] : receptor);
    }

    private static SolverReport report(ColumnSolver solver, DeliveryWorkspace workspace, boolean infinite) {
        double worst = 0;
        boolean sound = true;
        double put = ColumnSolver.CM_PER_UM * solver.put();
        for (int k = 0; k < workspace.timesH.length; k++) {
            int at = k * ColumnSolver.COMPARTMENTS;
            double total = 0;
            double held = 0;
            for (int c = at; c < at + ColumnSolver.HELD; c++) {
                total += workspace.amounts[c];
                held += c > at ? workspace.amounts[c] : 0;
                sound &= Double.isFinite(workspace.amounts[c]) && ((infinite && c == at) || workspace.amounts[c] >= 0);
            }
            // Doses that come later count once they are on; what an infinite dose gave stands as a debt of the donor.
            double scale = infinite ? held : put;
            double drift = infinite ? StrictMath.abs(total) : driftOf(solver, workspace, k, total);
            worst = StrictMath.max(worst, scale > 0 ? drift / scale : 0);
        }
        boolean kept = worst <= MASS_TOLERANCE;
        return new SolverReport(
                sound && kept,
                solver.steps(),
                worst,
                sound && kept ? "" : "The delivery lost or gained solute; do not use its amounts.");
    }

    private static double driftOf(ColumnSolver solver, DeliveryWorkspace workspace, int output, double total) {
        return StrictMath.abs(total - ColumnSolver.CM_PER_UM * solver.putBy(workspace.timesH[output] * S_PER_H));
    }
}
