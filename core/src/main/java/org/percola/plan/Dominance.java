package org.percola.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When one course leaves nothing to say for another: no less benefit and no more visits, downtime or dark marks in the
 * medians, and better in one of them.
 */
final class Dominance {
    /** Finest boxes of the coarse screening: benefit in percent points, downtime in days, chance, pain score. */
    private static final double BENEFIT_STEP = 0.125;

    private static final double DOWNTIME_STEP = 0.05;
    private static final double CHANCE_STEP = 0.001;
    private static final double PAIN_STEP = 0.05;
    private static final double GROWTH = 1.1;
    private static final int MOST_STEPS = 150;

    private static final List<Burden> TRADED = List.of(Burden.VISITS, Burden.DOWNTIME, Burden.DARK_MARKS);

    private Dominance() {}

    /** More benefit first; then less of each burden; then the order of the grid. */
    static Comparator<Appraisal> bestFirst() {
        Comparator<Appraisal> order = Comparator.comparingDouble(
                        (Appraisal each) -> each.benefit().q50())
                .reversed();
        for (Burden burden : Burden.values()) {
            order = order.thenComparingDouble(each -> each.burden(burden));
        }
        return order.thenComparingInt(Appraisal::number);
    }

    /** Whether {@code one} leaves nothing to say for {@code other}, in what is weighed or in the leading concern alone. */
    static boolean dominates(Appraisal one, Appraisal other) {
        return dominates(one, one.benefit().q50(), other, other.benefit().q50())
                || dominates(one, one.leadingPercent(), other, other.leadingPercent());
    }

    private static boolean dominates(Appraisal one, double benefit, Appraisal other, double otherBenefit) {
        if (benefit < otherBenefit) {
            return false;
        }
        boolean better = benefit > otherBenefit;
        for (Burden burden : TRADED) {
            if (one.burden(burden) > other.burden(burden)) {
                return false;
            }
            better |= one.burden(burden) < other.burden(burden);
        }
        return better;
    }

    /** Places of the courses that no other one dominates. */
    static List<Integer> front(List<Appraisal> courses) {
        List<Integer> front = new ArrayList<>();
        for (int k = 0; k < courses.size(); k++) {
            Appraisal each = courses.get(k);
            if (courses.stream().noneMatch(other -> dominates(other, each))) {
                front.add(k);
            }
        }
        return front;
    }

    /**
     * At most {@code cap} courses that stand for all: those that no other dominates once benefit and burdens, pain among
     * them, are rounded to boxes; the boxes grow until the courses are few enough. It knows nothing of anybody's limits,
     * and a course that keeps a limit is only ever replaced by one that keeps it too, but for the rounding.
     */
    static List<Appraisal> standFor(List<Appraisal> courses, int cap) {
        if (courses.size() <= cap) {
            return courses;
        }
        List<Appraisal> ordered = courses.stream().sorted(bestFirst()).toList();
        Set<Appraisal> extremes = extremes(ordered);
        List<Appraisal> kept = ordered;
        double width = 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            kept = boxed(ordered, extremes, width);
            if (kept.size() <= cap) {
                break;
            }
            width *= GROWTH;
        }
        return kept.stream().sorted(Comparator.comparingInt(Appraisal::number)).toList();
    }

    /** The most benefit, and the most benefit with the least of each burden. */
    private static Set<Appraisal> extremes(List<Appraisal> ordered) {
        Set<Appraisal> extremes = new LinkedHashSet<>();
        extremes.add(ordered.getFirst());
        for (Burden burden : Burden.values()) {
            ordered.stream()
                    .min(Comparator.comparingDouble(each -> each.burden(burden)))
                    .ifPresent(extremes::add);
        }
        return extremes;
    }

    private static List<Appraisal> boxed(List<Appraisal> ordered, Set<Appraisal> extremes, double width) {
        Map<List<Long>, Appraisal> boxes = new LinkedHashMap<>();
        ordered.forEach(each -> boxes.putIfAbsent(box(each, width), each));
        List<Appraisal> kept = new ArrayList<>(extremes);
        boxes.forEach((box, each) -> {
            boolean beaten = boxes.keySet().stream().anyMatch(other -> !other.equals(box) && isNoWorse(other, box));
            if (!beaten && !extremes.contains(each)) {
                kept.add(each);
            }
        });
        return kept;
    }

    /** Smaller is better in every coordinate. */
    private static List<Long> box(Appraisal each, double width) {
        return List.of(
                -(long) StrictMath.floor(each.benefit().q50() / (BENEFIT_STEP * width)),
                (long) StrictMath.ceil(each.burden(Burden.DOWNTIME) / (DOWNTIME_STEP * width)),
                (long) StrictMath.ceil(each.burden(Burden.DARK_MARKS) / (CHANCE_STEP * width)),
                (long) StrictMath.ceil(each.burden(Burden.PAIN) / (PAIN_STEP * width)),
                (long) each.course().sessionsCount());
    }

    private static boolean isNoWorse(List<Long> one, List<Long> other) {
        for (int k = 0; k < one.size(); k++) {
            if (one.get(k) > other.get(k)) {
                return false;
            }
        }
        return true;
    }
}
