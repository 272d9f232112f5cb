package org.percola.healing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is kept of every cell on every output day, in single precision: for drawings. */
final class TissueFields {
    private final HealingParameters p;
    private final ReferenceSession reference;
    private final int cells;
    private final Map<TissuePatch.Quantity, float[]> values = new EnumMap<>(TissuePatch.Quantity.class);

    TissueFields(HealingParameters p, int days, int cells) {
        this.p = p;
        this.cells = cells;
        TissueWay way = ReferenceSession.way(p);
        new HealingWorkspace().block.run(List.of(way));
        reference = ReferenceSession.read(way.log());
        for (TissuePatch.Quantity quantity : TissuePatch.Quantity.values()) {
            values.put(quantity, new float[days * cells]);
        }
    }

    void keep(int day, int cell, double[] state) {
        for (TissuePatch.Quantity quantity : TissuePatch.Quantity.values()) {
            of(quantity)[day * cells + cell] = (float)
                    switch (quantity) {
                        case COLLAGEN_CHANGE -> TissueEquations.collagenChange(state, p);
                        case INFLAMMATION -> state[TissueState.I];
                        case GROWTH_FACTOR -> state[TissueState.T1];
                        case FIBROBLAST_CHANGE -> state[TissueState.F] - 1;
                        case BLOOD_FLOW_CHANGE -> Healing.bloodFlow(state, p, reference);
                        case MELANIN -> state[TissueState.Q];
                        case SCAR_COLLAGEN -> state[TissueState.S];
                    };
        }
    }

    float value(TissuePatch.Quantity quantity, int day, int cell) {
        return of(quantity)[day * cells + cell];
    }

    private float[] of(TissuePatch.Quantity quantity) {
        return Objects.requireNonNull(values.get(quantity));
    }
}
