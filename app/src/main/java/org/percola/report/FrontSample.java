package org.percola.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.percola.plan.Plan;

/** A dozen courses of a long front to read: the first and the last, what is recommended, and even steps between. */
final class FrontSample {
    private static final int MOST = 12;

    private FrontSample() {}

    /** Places in the plan's courses, in order. */
    static List<Integer> of(Plan plan) {
        List<Integer> front = plan.front();
        if (front.size() <= MOST) {
            return front;
        }
        TreeSet<Integer> places = new TreeSet<>();
        plan.recommendation().ifPresent(places::add);
        plan.lighter().ifPresent(places::add);
        int wanted = MOST - places.size();
        for (int k = 0; k < wanted; k++) {
            places.add(front.get((int) Math.round((double) k * (front.size() - 1) / (wanted - 1))));
        }
        return new ArrayList<>(places);
    }
}
