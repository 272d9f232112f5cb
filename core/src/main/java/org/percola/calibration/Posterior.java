package org.percola.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.percola.calibration.EventCount.Risk;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.HealingCourse;
import org.percola.healing.HealingParameters;
import org.percola.healing.HealingWorkspace;
import org.percola.healing.TissueState;
import org.percola.healing.TissueTrace;
import org.percola.healing.TissueTraces;
import org.percola.numeric.Normal;

/**
 * What is believed after the studies: {@code -1/2 (|r(x)|^2 + |x|^2)}, up to a constant.
 *
 * <pre>
 * numbers   r = (1 + g e^u - wanted) / sigma          g the gain of the model, u the study's effect, itself unknown
 * shapes    r = (model - wanted) / sigma
 * counts    r = sign sqrt(2 (l_sat - l))              l = ln mean over u of Binomial(events | people, P(u))
 *           P(u) = mean over people of Phi((ln peak - ln threshold + u) / slope)
 * </pre>
 *
 * x places of the unknowns among their priors, so that a prior counts as one more standard normal.
 */
final class Posterior {
    /** Equally likely places of a study's effect on a threshold; nine are enough for a smooth mean. */
    private static final int PLACES = 9;

    private static final double LEAST_STATE = 1e-12;
    private static final double LEAST_CHANCE = 1e-9;
    private static final double FOLLOW_UP_DAYS = 120;

    /** Far below every sigma, and several times quicker than a forecast's own accuracy. */
    private static final double TOLERANCE = 3e-4;

    private final Evidence evidence;
    private final ParameterDraw central;
    private final List<Unknown> unknowns;
    private final Map<String, Integer> effectPlace = new HashMap<>();
    private final List<Target> targets;
    private final List<EventCount> counts;
    private final double countSpread;
    private final Frequency frequency;

    /** A course as it is run: its people and the days on which somebody reads. */
    private static final class Run {
        private final List<PublishedCourse.Person> people;
        private final double[] days;

        Run(List<PublishedCourse.Person> people, double[] days) {
            this.people = people;
            this.days = days;
        }

        List<PublishedCourse.Person> people() {
            return people;
        }

        double[] days() {
            return days;
        }

        int at(double day) {
            return Arrays.binarySearch(days, day);
        }
    }

    private final Map<String, Run> runs = new LinkedHashMap<>();

    /**
     * The posterior of these studies.
     *
     * @param leftOut sources that are held back, for leave-one-study-out
     */
    Posterior(Evidence evidence, Set<String> leftOut) {
        this.evidence = evidence;
        central = ParameterDraw.central(evidence);
        countSpread = central.value("calibration.countStudySpread");
        targets = Target.all().stream()
                .filter(target -> !leftOut.contains(target.source()))
                .toList();
        counts = EventCount.all().stream()
                .filter(count -> !leftOut.contains(count.source()))
                .toList();
        var all = new ArrayList<>(Unknown.parameters());
        for (Target target : targets) {
            String key = target.source() + "/" + target.effect();
            if (!target.effect().isEmpty() && !effectPlace.containsKey(key)) {
                effectPlace.put(key, all.size());
                all.add(Unknown.effectOf(target.source(), target.effect(), spreadOf(target.effect())));
            }
        }
        unknowns = List.copyOf(all);
        frequency = new Frequency(evidence);
        prepareRuns();
    }

    private double spreadOf(String effect) {
        return central.value(
                effect.equals("epidermis") ? "calibration.epidermisStudySpread" : "calibration.collagenStudySpread");
    }

    private void prepareRuns() {
        for (PublishedCourse course : PublishedCourse.all()) {
            var days = new TreeSet<Double>();
            for (Target target : targets) {
                if (target.courseKey().equals(course.key())
                        || (target.reading().equals("pen-over-roller")
                                && course.key().equals(OTHER_SIDE))) {
                    days.add(target.day());
                    if (!Double.isNaN(target.byDay())) {
                        days.add(target.byDay());
                    }
                }
            }
            if (counts.stream().anyMatch(count -> count.courseKey().equals(course.key()))) {
                days.add(course.lastDay() + FOLLOW_UP_DAYS);
            }
            if (!days.isEmpty()) {
                days.add(0.0);
                runs.put(
                        course.key(),
                        new Run(
                                course.people(evidence),
                                days.stream().mapToDouble(Double::doubleValue).toArray()));
            }
        }
    }

    private static final String OTHER_SIDE = "eldomyati-roller";

    static HealingWorkspace workspace() {
        return new HealingWorkspace(TOLERANCE);
    }

    List<Unknown> unknowns() {
        return unknowns;
    }

    List<Target> targets() {
        return targets;
    }

    List<EventCount> counts() {
        return counts;
    }

    /** What the model gives for each target, then the chance of each count at the usual study. */
    static final class Reading {
        private final double[] values;
        private final double[] chances;
        private final double[] residuals;

        Reading(double[] values, double[] chances, double[] residuals) {
            this.values = values;
            this.chances = chances;
            this.residuals = residuals;
        }

        double[] values() {
            return values;
        }

        double[] chances() {
            return chances;
        }

        double[] residuals() {
            return residuals;
        }
    }

    /**
     * Logarithm of the density at a place, up to a constant; infinitely improbable where the tissue cannot be computed,
     * would never come to rest again, or where treating more often would help ({@link Frequency}).
     */
    double logDensity(double[] x, HealingWorkspace workspace) {
        HealingParameters p = HealingParameters.of(Unknown.into(central, unknowns, x));
        if (p.inflammation().loopGain() >= 1 || !frequency.neverHelps(p, workspace)) {
            return Double.NEGATIVE_INFINITY;
        }
        double sum = 0;
        for (double r : read(x, workspace).residuals()) {
            sum += r * r;
        }
        for (double place : x) {
            sum += place * place;
        }
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : -sum / 2;
    }

    /** Everything that the studies are compared with, at a place. */
    Reading read(double[] x, HealingWorkspace workspace) {
        ParameterDraw draw = Unknown.into(central, unknowns, x);
        HealingParameters p = HealingParameters.of(draw);
        var courses = new TissueTraces(p);
        runs.values()
                .forEach(run -> run.people()
                        .forEach(person ->
                                courses.add(new HealingCourse(person.skin(), person.wounds(), p), run.days())));
        TimeCourse.join(courses, targets);
        List<TissueTrace> healed = courses.heal(workspace);
        var traces = new HashMap<String, List<TissueTrace>>();
        int next = 0;
        for (Map.Entry<String, Run> run : runs.entrySet()) {
            int people = run.getValue().people().size();
            traces.put(run.getKey(), healed.subList(next, next + people));
            next += people;
        }
        var shapes = new TimeCourse(healed, next);
        double[] values = new double[targets.size()];
        double[] residuals = new double[targets.size() + counts.size()];
        for (int k = 0; k < values.length; k++) {
            Target target = targets.get(k);
            values[k] = target.courseKey().equals("reference")
                    ? shapes.read(target)
                    : number(target, traces, p, effect(target, x));
            residuals[k] = (values[k] - target.wanted()) / target.sigma();
        }
        double[] chances = new double[counts.size()];
        for (int k = 0; k < chances.length; k++) {
            EventCount count = counts.get(k);
            double[] lnPeaks = lnPeaks(count, Objects.requireNonNull(traces.get(count.courseKey())), draw);
            chances[k] = chance(lnPeaks, 0);
            residuals[values.length + k] = deviance(count, lnPeaks);
        }
        return new Reading(values, chances, residuals);
    }

    private double effect(Target target, double[] x) {
        Integer place = effectPlace.get(target.source() + "/" + target.effect());
        return place == null ? 0 : unknowns.get(place).at(x[place]);
    }

    private double number(Target target, Map<String, List<TissueTrace>> traces, HealingParameters p, double effect) {
        List<TissueTrace> people = Objects.requireNonNull(traces.get(target.courseKey()));
        Run run = Objects.requireNonNull(runs.get(target.courseKey()));
        int day = run.at(target.day());
        double strength = StrictMath.exp(effect);
        return switch (target.reading()) {
            case "collagen" -> 1 + strength * mean(people, t -> t.collagenChange(day));
            case "collagen-three" -> 1 + strength * (mean(people, t -> t.collagenThreeRatio(day)) - 1);
            case "epidermis" -> 1 + strength * (mean(people, t -> t.value(TissueState.H, day)) - 1);
            case "elastin" -> mean(people, t -> t.value(TissueState.E, day));
            case "flow" ->
                mean(
                        people,
                        t -> StrictMath.pow(
                                1 + StrictMath.max(0, t.collagenChange(day)),
                                -p.vessels().flowDilution()));
            case "collagen-later" -> later(people, run, target, TissueTrace::collagenChange);
            case "mature-later" -> later(people, run, target, TissueTrace::matureChange);
            case "pen-over-roller" ->
                StrictMath.log(mean(people, t -> t.collagenChange(day))
                        / mean(Objects.requireNonNull(traces.get(OTHER_SIDE)), t -> t.collagenChange(day)));
            default -> throw new IllegalArgumentException(target.id() + ": no reading " + target.reading() + ".");
        };
    }

    private interface OnDay {
        double read(TissueTrace trace, int day);
    }

    private static double later(List<TissueTrace> people, Run run, Target target, OnDay reading) {
        return mean(people, t -> reading.read(t, run.at(target.day())))
                / mean(people, t -> reading.read(t, run.at(target.byDay())));
    }

    private static double mean(List<TissueTrace> people, ToDoubleFunction<TissueTrace> reading) {
        double sum = 0;
        for (TissueTrace trace : people) {
            sum += reading.applyAsDouble(trace);
        }
        return sum / people.size();
    }

    /** Logarithms of the peaks over the threshold, in units of the slope, and that unit of a study's effect. */
    private double[] lnPeaks(EventCount count, List<TissueTrace> people, ParameterDraw draw) {
        String risk = count.risk() == Risk.SCAR ? "safety.scar" : "safety.pih";
        double lnThreshold = StrictMath.log(draw.value(risk + "Threshold"));
        double slope = draw.value(risk + "Slope");
        double[] peaks = new double[people.size() + 1];
        for (int k = 0; k < people.size(); k++) {
            double peak = count.risk() == Risk.SCAR
                    ? people.get(k).peakScar()
                    : people.get(k).peakMelanin();
            peaks[k] = (StrictMath.log(StrictMath.max(peak, LEAST_STATE)) - lnThreshold) / slope;
        }
        peaks[people.size()] = countSpread / slope;
        return peaks;
    }

    /** Chance of the event in a study whose effect lies at a place of a standard normal. */
    private static double chance(double[] lnPeaks, double place) {
        int people = lnPeaks.length - 1;
        double sum = 0;
        for (int k = 0; k < people; k++) {
            sum += Normal.cumulative(lnPeaks[k] + place * lnPeaks[people]);
        }
        return StrictMath.min(StrictMath.max(sum / people, LEAST_CHANCE), 1 - LEAST_CHANCE);
    }

    private static double deviance(EventCount count, double[] lnPeaks) {
        double likelihood = 0;
        double saturated = count.saturated();
        for (int k = 0; k < PLACES; k++) {
            double chance = chance(lnPeaks, Normal.quantile((k + 0.5) / PLACES));
            likelihood += StrictMath.exp(count.logLikelihood(chance) - saturated) / PLACES;
        }
        double distance = StrictMath.sqrt(StrictMath.max(0, -2 * StrictMath.log(likelihood)));
        boolean above = chance(lnPeaks, 0) * count.people() >= count.events();
        return above ? distance : -distance;
    }
}
