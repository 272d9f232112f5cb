package org.percola.healing;

import java.util.ArrayList;
import java.util.List;

/** Many courses of one set of parameters that heal together, each with its own days of reading and every state told. */
public final class TissueTraces {
    private final HealingParameters parameters;
    private final List<TissueWay> ways = new ArrayList<>();

    public TissueTraces(HealingParameters parameters) {
        this.parameters = parameters;
    }

    /** One more course; its place is the number of those before it. */
    public void add(HealingCourse course, double[] outputDays) {
        ways.add(TissueWay.of(course, outputDays, TissueLog.ofCourse(outputDays)));
    }

    /** The reference session on reference skin, repeated, as one more course. */
    public void addReference(int sessionsCount, double intervalDays, double[] outputDays) {
        double horizon = outputDays[outputDays.length - 1];
        ways.add(TissueWay.ofReference(
                sessionsCount, intervalDays, horizon, parameters, TissueLog.ofCourse(outputDays)));
    }

    /** Lets all of them heal, in the order in which they came. */
    public List<TissueTrace> heal(HealingWorkspace workspace) {
        workspace.block.run(ways);
        return ways.stream()
                .map(way -> new TissueTrace(way.log(), parameters.collagen().collagenThreeBaseline()))
                .toList();
    }
}
