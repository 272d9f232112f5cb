package org.percola.healing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.RandomStream;
import org.percola.numeric.ReactionDiffusion;
import org.percola.numeric.ReactionDiffusion.Axis;
import org.percola.numeric.ReactionDiffusion.Crew;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;

/**
 * A course of sessions heals in a patch of skin with many holes: the kinetics of {@link Healing} in every cell, mobile
 * states spreading to all sides. For drawings, and for seeing what the average over an area leaves out; people and risks
 * are forecast with the average.
 *
 * <p>Left out: how the epidermis creeps in from the edges of a hole (one clock closes the barrier everywhere), chemotaxis,
 * a stiffer or a denser place in the dermis. What reaches the patch's sides and bottom comes back.
 *
 * @evidence none
 */
public final class PatchHealing {
    private static final double FIRST_STEP_DAYS = 0.01;
    private static final double GROWTH = 1.15;

    private final PatchPlan plan;
    private final Crew crew;
    private final HealingParameters p;
    private final double[] coefficients;
    private final ReactionDiffusion fields;
    private final double[] cell = new double[TissueState.COUNT];
    private ReactionDiffusion.Steps steps;
    private double timeDays;

    private PatchHealing(Skin skin, HealingParameters p, Motility motility, PatchPlan plan, Crew crew) {
        this.plan = plan;
        this.crew = crew;
        this.p = p;
        coefficients = KineticBlock.coefficients(p, skin.capacity(), skin.melanocyteReactivity());
        double[] diffusivity = new double[TissueState.COUNT];
        for (int state = 0; state < diffusivity.length; state++) {
            diffusivity[state] = motility.of(state);
        }
        fields = new ReactionDiffusion(
                KineticBlock.kernel(),
                ReactionDiffusion.Method.IMPLICIT,
                coefficients,
                diffusivity,
                Axis.uniform(plan.cellsAcross(), plan.cellWidthMm()),
                Axis.uniform(plan.cellsAcross(), plan.cellWidthMm()),
                Axis.uniform(plan.rows(), plan.cellDepthMm()));
        steps = start();
        TissueEquations.rest(cell, p);
        for (int row = 0; row < plan.rows(); row++) {
            for (int column = 0; column < plan.cellsAcross() * plan.cellsAcross(); column++) {
                write(row, column);
            }
        }
    }

    private ReactionDiffusion.Steps start() {
        return new ReactionDiffusion.Steps(FIRST_STEP_DAYS, GROWTH, plan.longestStepDays());
    }

    /**
     * Runs a course.
     *
     * @param draw the world; its motilities are known within a factor of ten at best
     * @param outputDays rising, day 0 is the first session; a session day is the state just after it
     * @param crew shares the work; changes no bit
     * @param reached is told the day that the run has reached
     */
    public static TissuePatch run(
            Skin skin,
            List<Wound> wounds,
            ParameterDraw draw,
            List<Double> outputDays,
            PatchPlan plan,
            Crew crew,
            DoubleConsumer reached) {
        return run(skin, wounds, HealingParameters.of(draw), Motility.of(draw), outputDays, plan, crew, reached);
    }

    static TissuePatch run(
            Skin skin,
            List<Wound> wounds,
            HealingParameters p,
            Motility motility,
            List<Double> outputDays,
            PatchPlan plan,
            Crew crew,
            DoubleConsumer reached) {
        var healing = new PatchHealing(skin, p, motility, plan, crew);
        var fields = new TissueFields(p, outputDays.size(), plan.rows() * plan.cellsAcross() * plan.cellsAcross());
        var map = new DoseMap(p.injury());
        var spread = new PatchDose(p.injury(), plan);
        var holes = new ArrayList<PatchHole>();
        int next = 0;
        for (int session = 0; session < wounds.size(); session++) {
            Wound wound = wounds.get(session);
            while (next < outputDays.size() && outputDays.get(next) < wound.timeDays()) {
                healing.carry(outputDays.get(next), reached);
                healing.keep(fields, next++);
            }
            healing.carry(wound.timeDays(), reached);
            if (!wound.channels().isIntact()) {
                List<PatchHole> struck = healing.strike(session, wound.channels(), spread.marginMm());
                spread.hit(map.dose(wound.channels(), skin), struck, wound.channels(), skin, healing::wound);
                healing.coefficients[HealingPlaces.PAR_kB] = wound.closure().barrierRatePerDay();
                healing.fields.react(healing.coefficients);
                healing.steps = healing.start();
                holes.addAll(struck);
            }
        }
        for (; next < outputDays.size(); next++) {
            healing.carry(outputDays.get(next), reached);
            healing.keep(fields, next);
        }
        List<Double> sessionDays = wounds.stream().map(Wound::timeDays).toList();
        return new TissuePatch(outputDays, plan, skin, sessionDays, holes, fields);
    }

    private void carry(double toDays, DoubleConsumer reached) {
        if (toDays > timeDays) {
            fields.advance(timeDays, toDays, steps, crew);
            timeDays = toDays;
            reached.accept(timeDays);
        }
    }

    private List<PatchHole> strike(int session, Channels channels, double marginMm) {
        RandomStream chance = RandomStream.of(plan.seed(), 0, session, "patch");
        double half = plan.widthMm() / 2 + marginMm;
        double radius = channels.openDiameterUm() / 2000;
        var holes = new ArrayList<PatchHole>();
        for (HolePattern.Place place : plan.pattern().places(channels.densityPerCm2() / 100, 2 * half, half, chance)) {
            double reach = StrictMath.max(0, channels.reachMm() + channels.reachSdMm() * chance.normal());
            holes.add(new PatchHole(
                    session, place.acrossMm() - marginMm, place.awayMm() + plan.widthMm() / 2, reach, radius));
        }
        return holes;
    }

    private void wound(int row, int column, Dose dose) {
        read(row, column);
        TissueEquations.session(cell, p, dose);
        write(row, column);
    }

    private void keep(TissueFields into, int day) {
        int columns = plan.cellsAcross() * plan.cellsAcross();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < plan.rows(); row++) {
                read(row, column);
                into.keep(day, row * columns + column, cell);
            }
        }
    }

    private void read(int row, int column) {
        int i = column % plan.cellsAcross();
        int j = column / plan.cellsAcross();
        for (int state = 0; state < cell.length; state++) {
            cell[state] = fields.at(state, i, j, row);
        }
    }

    private void write(int row, int column) {
        int i = column % plan.cellsAcross();
        int j = column / plan.cellsAcross();
        for (int state = 0; state < cell.length; state++) {
            fields.put(state, i, j, row, cell[state]);
        }
    }
}
