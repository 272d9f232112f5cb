package org.percola.wire;

import java.util.ArrayList;
import java.util.List;
import org.percola.forecast.Needling;
import org.percola.transport.Dose;
import org.percola.transport.Experiment;
import org.percola.transport.MeasuredValues.Property;
import org.percola.transport.Membrane;
import org.percola.transport.Preparation;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;

/**
 * What a file states that changes nothing in its experiment: a clock of healing on excised skin, a diffusivity of a layer
 * that is not there, a dose after the end. None is wrong, and whoever wrote it should know.
 */
final class IdleKeys {
    private IdleKeys() {}

    /** The paths of the idle keys, in the order of the file's parts. */
    static List<String> of(Experiment experiment, Needling needling) {
        List<String> idle = new ArrayList<>();
        Membrane skin = experiment.membrane();
        boolean needled = !(needling instanceof Needling.None);
        boolean closing = needled && skin.preparation().isLiving();
        donor(experiment, needled, closing, idle);
        if (!closing) {
            stated(experiment, Property.PORE_HALF_LIFE, "poreHalfLife", idle);
            stated(experiment, Property.BARRIER_HALF_LIFE, "barrierHalfLife", idle);
        }
        if (!skin.preparation().isLiving()) {
            stated(experiment, Property.DERMIS_CLEARANCE, "clearanceDermis", idle);
        }
        if (!needled) {
            stated(experiment, Property.LUMEN_FRACTION, "lumenFraction", idle);
            stated(experiment, Property.DIFFUSIVITY_WATER, "diffusivityWater", idle);
        }
        if (skin.preparation() == Preparation.SC_REMOVED) {
            stated(experiment, Property.DIFFUSIVITY_STRATUM_CORNEUM, "diffusivityStratumCorneum", idle);
            stated(experiment, Property.PARTITION_STRATUM_CORNEUM, "partitionStratumCorneum", idle);
        }
        if (skin.preparation() == Preparation.EPIDERMIS) {
            stated(experiment, Property.DIFFUSIVITY_DERMIS, "diffusivityDermis", idle);
            stated(experiment, Property.PARTITION_DERMIS, "partitionDermis", idle);
        }
        if (experiment.coxInhibitor() && !closing) {
            idle.add("coTreatment");
        }
        return idle;
    }

    private static void donor(Experiment experiment, boolean needled, boolean closing, List<String> idle) {
        Dose dose = experiment.dose();
        if (!needled && dose.applied() != Applied.AFTER) {
            idle.add("donor.applied");
        }
        if (dose.appliedAfterH() > 0 && !closing) {
            idle.add("donor.appliedAfter");
        }
        if (dose.removedAfterH() >= experiment.durationH()) {
            idle.add("donor.removedAfter");
        }
        double end = dose.removedAfterH() > 0
                ? Math.min(dose.removedAfterH(), experiment.durationH())
                : experiment.durationH();
        if (dose.repeatEveryH() >= end) {
            idle.add("donor.repeatEvery");
        }
        if (dose.isInfinite() && dose.occlusion() == Occlusion.NONE && !closing) {
            idle.add("donor.occluded");
        }
    }

    private static void stated(Experiment experiment, Property property, String key, List<String> idle) {
        if (experiment.measured().has(property)) {
            idle.add("parameters." + key);
        }
    }
}
