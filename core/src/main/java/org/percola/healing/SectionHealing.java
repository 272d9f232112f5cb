package org.percola.healing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.DiffusionLine;
import org.percola.numeric.RandomStream;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;

/**
 * A course of sessions heals in a cut through the skin, many holes beside each other: the kinetics of {@link Healing} in
 * every cell, mobile states spreading between cells. For drawings and for checking what the average over an area leaves
 * out; people and risks are forecast with the average.
 *
 * <p>A cut is two-dimensional: what spreads out of it comes back from the other side, as if holes were slits.
 *
 * @evidence none
 */
public final class SectionHealing {
    private SectionHealing() {}

    /**
     * Runs a course.
     *
     * @param draw the world; its motilities are known within a factor of ten at best
     * @param outputDays rising, day 0 is the first session
     */
    public static TissueSection run(
            Skin skin, List<Wound> wounds, ParameterDraw draw, List<Double> outputDays, SectionPlan plan) {
        return run(skin, wounds, HealingParameters.of(draw), Motility.of(draw), outputDays, plan);
    }

    static TissueSection run(
            Skin skin,
            List<Wound> wounds,
            HealingParameters p,
            Motility motility,
            List<Double> outputDays,
            SectionPlan plan) {
        var stepper = new SectionStepper(
                p,
                skin.capacity(),
                skin.melanocyteReactivity(),
                motility,
                DiffusionLine.straight(plan.columns(), plan.cellWidthMm()),
                plan.columns(),
                DiffusionLine.straight(plan.rows(), plan.cellDepthMm()),
                plan.rows(),
                plan.longestStepDays());
        var fields = new Fields(p, plan, outputDays.size());
        var holes = new ArrayList<Hole>();
        var map = new DoseMap(p.injury());
        var spread = new SectionDose(p.injury(), plan);
        double time = 0;
        int next = 0;
        for (int session = 0; session < wounds.size(); session++) {
            Wound wound = wounds.get(session);
            while (next < outputDays.size() && outputDays.get(next) < wound.timeDays()) {
                stepper.carry(time, outputDays.get(next));
                time = outputDays.get(next);
                fields.keep(next++, stepper);
            }
            stepper.carry(time, wound.timeDays());
            time = wound.timeDays();
            Channels channels = wound.channels();
            if (!channels.isIntact()) {
                RandomStream chance = RandomStream.of(plan.seed(), 0, session, "section");
                List<HolePattern.Place> places = plan.pattern()
                        .places(channels.densityPerCm2() / 100, plan.widthMm(), spread.halfStripMm(), chance);
                spread.hit(map.dose(channels, skin), places, channels, skin, stepper);
                stepper.closeBarrierAt(wound.closure().barrierRatePerDay());
                holes.addAll(met(session, places, channels, chance));
            }
        }
        for (; next < outputDays.size(); next++) {
            stepper.carry(time, outputDays.get(next));
            time = outputDays.get(next);
            fields.keep(next, stepper);
        }
        double epidermisMm = (skin.layers().stratumCorneumUm() + skin.layers().epidermisUm()) / 1000;
        return new TissueSection(
                outputDays,
                plan.widthMm(),
                plan.depthMm(),
                epidermisMm,
                plan.columns(),
                plan.rows(),
                holes,
                fields.values);
    }

    /** The holes that the cut itself meets. */
    private static List<Hole> met(int session, List<HolePattern.Place> places, Channels channels, RandomStream chance) {
        double radius = channels.openDiameterUm() / 2000;
        var met = new ArrayList<Hole>();
        for (HolePattern.Place place : places) {
            double reach = StrictMath.max(0, channels.reachMm() + channels.reachSdMm() * chance.normal());
            double half2 = radius * radius - place.awayMm() * place.awayMm();
            if (half2 > 0) {
                met.add(new Hole(session, place.acrossMm(), reach, StrictMath.sqrt(half2)));
            }
        }
        return met;
    }

    /** What is kept of every output day. */
    private static final class Fields {
        private final HealingParameters p;
        private final SectionPlan plan;
        private final ReferenceSession reference;
        private final Map<TissueSection.Quantity, double[]> values = new EnumMap<>(TissueSection.Quantity.class);
        private final double[] cell = new double[TissueState.COUNT];

        Fields(HealingParameters p, SectionPlan plan, int days) {
            this.p = p;
            this.plan = plan;
            TissueWay way = ReferenceSession.way(p);
            new HealingWorkspace().block.run(List.of(way));
            reference = ReferenceSession.read(way.log());
            for (TissueSection.Quantity quantity : TissueSection.Quantity.values()) {
                values.put(quantity, new double[days * plan.rows() * plan.columns()]);
            }
        }

        void keep(int day, SectionStepper stepper) {
            for (int row = 0; row < plan.rows(); row++) {
                for (int column = 0; column < plan.columns(); column++) {
                    stepper.read(row, column, cell);
                    int at = (day * plan.rows() + row) * plan.columns() + column;
                    for (TissueSection.Quantity quantity : TissueSection.Quantity.values()) {
                        Objects.requireNonNull(values.get(quantity))[at] = switch (quantity) {
                            case COLLAGEN_CHANGE -> TissueEquations.collagenChange(cell, p);
                            case INFLAMMATION -> cell[TissueState.I];
                            case MELANIN -> stepper.value(TissueState.Q, 0, column);
                            case BLOOD_FLOW_CHANGE -> Healing.bloodFlow(cell, p, reference);
                            case FIBROBLAST_CHANGE -> cell[TissueState.F] - 1;
                            case SCAR_COLLAGEN -> cell[TissueState.S];
                        };
                    }
                }
            }
        }
    }
}
