package org.percola.report;

import java.util.Optional;
import org.percola.healing.TissuePatch;
import org.percola.healing.TissuePatch.Quantity;

/** A patch that was asked for, and the words for its fields; empty where nothing is done to the skin. */
public record PatchView(Optional<TissuePatch> found) {
    static String key(Quantity quantity) {
        return switch (quantity) {
            case COLLAGEN_CHANGE -> "collagenChange";
            case INFLAMMATION -> "inflammation";
            case GROWTH_FACTOR -> "growthFactor";
            case FIBROBLAST_CHANGE -> "fibroblastChange";
            case BLOOD_FLOW_CHANGE -> "bloodFlowChange";
            case MELANIN -> "melanin";
            case SCAR_COLLAGEN -> "scarCollagen";
        };
    }

    static String words(Quantity quantity) {
        return switch (quantity) {
            case COLLAGEN_CHANGE -> "collagen, change";
            case INFLAMMATION -> "inflammatory signal";
            case GROWTH_FACTOR -> "growth factor TGF-\u03b21";
            case FIBROBLAST_CHANGE -> "fibroblasts, change";
            case BLOOD_FLOW_CHANGE -> "blood flow, change";
            case MELANIN -> "excess melanin";
            case SCAR_COLLAGEN -> "disorganised collagen";
        };
    }

    /** Changes are fractions of the baseline and read as percent; all else is in units of the model. */
    static boolean isFraction(Quantity quantity) {
        return switch (quantity) {
            case COLLAGEN_CHANGE, FIBROBLAST_CHANGE, BLOOD_FLOW_CHANGE -> true;
            case INFLAMMATION, GROWTH_FACTOR, MELANIN, SCAR_COLLAGEN -> false;
        };
    }
}
