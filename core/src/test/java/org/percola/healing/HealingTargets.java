package org.percola.healing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.percola.skin.Skin;

/**
 * What the kinetics are fitted to. NUMBER: a number, or "unchanged" or "no difference", read in a primary abstract.
 * SHAPE: a time course read off a secondary set or a verbal finding turned into a number by us. DESIGN: our own choice.
 * Sigmas are ours: the texts give none that could be used.
 */
final class HealingTargets {
    enum Kind {
        NUMBER,
        SHAPE,
        DESIGN
    }

    /** One target: what the model should give, how exactly, and what it gives. */
    record Target(String name, Kind kind, double wanted, double sigma, double model) {
        double residual() {
            return (model - wanted) / sigma;
        }
    }

    private static final int REFERENCE_DAYS = 60;
    private static final int PER_DAY = 8;

    private final List<Study.Person> lotfi = Study.LOTFI.people();
    private final List<Study.Person> kenkel = Study.KENKEL.people();
    private final List<Study.Person> alam = Study.ALAM.people();
    private final List<Study.Person> sideRoller = Study.SIDE_ROLLER.people();
    private final List<Study.Person> sidePen = Study.SIDE_PEN.people();
    private final HealingWorkspace workspace = new HealingWorkspace();

    List<Target> evaluate(HealingParameters p) {
        var targets = new ArrayList<Target>();
        double c30 = p.collagen().collagenThreeBaseline();

        List<double[][]> after = run(lotfi, Study.LOTFI, p, 120 + 56);
        targets.add(number(
                "Lotfi: collagen, 5 x 30 d, 1.5 mm roller, +8 weeks",
                1.532,
                0.12,
                1 + mean(after, s -> collagen(s[0]))));
        targets.add(number(
                "Lotfi: silver-stained fibres, read as collagen III",
                1.654,
                0.25,
                mean(after, s -> s[0][TissueState.C3] / c30)));
        targets.add(number("Lotfi: epidermis", 1.50, 0.15, mean(after, s -> s[0][TissueState.H])));

        after = run(kenkel, Study.KENKEL, p, 90 + 30, 90 + 90);
        targets.add(
                number("Kenkel: epidermis, 4 x 30 d pen, +90 d", 1.193, 0.10, mean(after, s -> s[1][TissueState.H])));
        targets.add(number(
                "Kenkel: change at +90 d over +30 d",
                1.107,
                0.15,
                mean(after, s -> collagen(s[1])) / mean(after, s -> collagen(s[0]))));
        targets.add(number("Kenkel: total elastin", 1.0, 0.05, mean(after, s -> s[1][TissueState.E])));

        after = run(alam, Study.ALAM, p, 91, 182);
        targets.add(number(
                "Alam: gain at 6 over 3 months, 3 x 14 d roller",
                1.42,
                0.5,
                (mean(after, s -> s[1][TissueState.C1M]) - (1 - c30))
                        / (mean(after, s -> s[0][TissueState.C1M]) - (1 - c30))));

        double pen = mean(run(sidePen, Study.SIDE_PEN, p, 70 + 14), s -> collagen(s[0]));
        double roller = mean(run(sideRoller, Study.SIDE_ROLLER, p, 70 + 14), s -> collagen(s[0]));
        targets.add(number(
                "El-Domyati: ln collagen, pen over roller, 2.5 mm, 6 x 14 d, +14 d", 0, 0.25, Math.log(pen / roller)));

        addShapes(targets, p);
        return targets;
    }

    /** One reference session on reference skin. */
    private void addShapes(List<Target> targets, HealingParameters p) {
        int n = REFERENCE_DAYS * PER_DAY;
        double[] days = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            days[k] = (double) k / PER_DAY;
        }
        TissueLog one = reference(p, 1, days);
        double[] neutrophils = state(one, n, s -> s[TissueState.N]);
        double[] macrophages = state(one, n, s -> s[TissueState.M1] + s[TissueState.M2]);
        double[] betaThree = state(one, n, s -> s[TissueState.T3]);
        double[] flow = state(one, n, s -> s[TissueState.V]);
        double[] mmp = state(one, n, s -> s[TissueState.X]);
        double[] memory = state(one, n, s -> s[TissueState.A]);
        double[] three = state(one, n, s -> s[TissueState.C3]);
        targets.add(shape("neutrophils: day of the peak", 1.0, 0.25, peakDay(neutrophils)));
        targets.add(shape("neutrophils on day 3 over their peak", 0.6, 0.2, at(neutrophils, 3)));
        targets.add(shape("neutrophils on day 5 over their peak", 0.1, 0.15, at(neutrophils, 5)));
        targets.add(shape("macrophages: day of the peak", 3.0, 0.5, peakDay(macrophages)));
        targets.add(shape("macrophages on day 7 over their peak", 0.55, 0.15, at(macrophages, 7)));
        targets.add(shape("macrophages on day 14 over their peak", 0.1, 0.1, at(macrophages, 14)));
        targets.add(shape("TGF-b3 on day 14 over its peak", 0.2, 0.1, at(betaThree, 14)));
        targets.add(shape("TGF-b3 on day 28 over its peak", 0.03, 0.05, at(betaThree, 28)));
        targets.add(shape("redness: day of the peak", 0.15, 0.15, peakDay(flow)));
        targets.add(shape("redness on day 2 over its peak", 0.10, 0.06, at(flow, 2)));
        targets.add(shape("redness on day 4 over its peak", 0.03, 0.03, at(flow, 4)));
        targets.add(shape("metalloproteinases on day 7 over their peak", 0.1, 0.1, at(mmp, 7)));
        targets.add(shape("memory of synthesis on day 28 over its peak", 0.7, 0.15, at(memory, 28)));
        targets.add(new Target("collagen III: day of the peak", Kind.DESIGN, 28, 7, peakDay(three)));

        double[] late = {0, 90, 180};
        double afterOne = collagen(reference(p, 1, late).at(1));
        double afterFour = collagen(reference(p, 4, late).at(2));
        targets.add(new Target("collagen +90 d: four sessions over one", Kind.DESIGN, 2.7, 0.4, afterFour / afterOne));
    }

    private TissueLog reference(HealingParameters p, int sessions, double[] days) {
        var kinetics = new HealingKinetics(p, Skin.Capacity.REFERENCE, 1);
        HealingParameters.Injury injury = p.injury();
        var log = new TissueLog(days);
        kinetics.rest(workspace.state);
        kinetics.closeBarrierAt(injury.referenceBarrierRate());
        workspace.solver.start();
        double horizon = days[days.length - 1];
        for (int k = 0; k < sessions; k++) {
            if (k > 0) {
                Healing.carry(kinetics, workspace.state, (k - 1) * 30, k * 30, log, workspace);
            }
            kinetics.wound(workspace.state, new Dose(injury.referenceDose(), injury.referenceOpening(), 0, 0));
        }
        Healing.carry(kinetics, workspace.state, (sessions - 1) * 30, horizon, log, workspace);
        log.stand(horizon, workspace.state);
        return log;
    }

    /** States of every person of a study at these days. */
    private List<double[][]> run(List<Study.Person> people, Study study, HealingParameters p, double... days) {
        var all = new ArrayList<double[][]>();
        for (Study.Person person : people) {
            var kinetics = new HealingKinetics(
                    p, person.skin().capacity(), person.skin().melanocyteReactivity());
            TissueLog log = Healing.follow(
                    kinetics, person.skin(), person.course(study.sessions(), study.everyDays()), p, days, workspace);
            double[][] states = new double[days.length][];
            for (int k = 0; k < days.length; k++) {
                states[k] = log.at(k);
            }
            all.add(states);
        }
        return all;
    }

    private static double mean(List<double[][]> people, ToDoubleFunction<double[][]> reading) {
        return people.stream().mapToDouble(reading).average().orElseThrow();
    }

    static double collagen(double[] s) {
        return s[TissueState.C3] + s[TissueState.C1N] + s[TissueState.C1M] - 1;
    }

    private static Target number(String name, double wanted, double sigma, double model) {
        return new Target(name, Kind.NUMBER, wanted, sigma, model);
    }

    private static Target shape(String name, double wanted, double sigma, double model) {
        return new Target(name, Kind.SHAPE, wanted, sigma, model);
    }

    private static double[] state(TissueLog log, int n, ToDoubleFunction<double[]> reading) {
        double[] values = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            values[k] = reading.applyAsDouble(log.at(k));
        }
        return values;
    }

    private static int highest(double[] values) {
        int best = 0;
        for (int k = 1; k < values.length; k++) {
            best = values[k] > values[best] ? k : best;
        }
        return best;
    }

    /** Day of the highest value, by the parabola through it and its neighbours, so that it moves smoothly. */
    private static double peakDay(double[] values) {
        int k = highest(values);
        if (k == 0 || k == values.length - 1) {
            return (double) k / PER_DAY;
        }
        double left = values[k - 1];
        double right = values[k + 1];
        double bend = left - 2 * values[k] + right;
        return (k + (bend < 0 ? 0.5 * (left - right) / bend : 0)) / PER_DAY;
    }

    private static double at(double[] values, double day) {
        return values[(int) (day * PER_DAY)] / values[highest(values)];
    }
}
