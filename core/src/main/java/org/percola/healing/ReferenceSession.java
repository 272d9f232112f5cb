package org.percola.healing;

import org.percola.skin.Skin;

/**
 * What one reference session does to reference skin under one draw: the yardstick of redness and swelling.
 *
 * @param peakFlow highest excess blood flow (model units)
 * @param peakFluid highest excess fluid (model units)
 */
public record ReferenceSession(double peakFlow, double peakFluid) {
    private static final double WATCHED_DAYS = 1.5;

    /** Lets the reference session run until redness and swelling have passed their peaks. */
    static ReferenceSession of(HealingParameters parameters) {
        HealingParameters.Injury injury = parameters.injury();
        var workspace = new HealingWorkspace();
        var kinetics = new HealingKinetics(parameters, Skin.Capacity.REFERENCE, 1);
        var log = new TissueLog(new double[0]);
        kinetics.rest(workspace.state);
        kinetics.wound(workspace.state, new Dose(injury.referenceDose(), injury.referenceOpening(), 0, 0));
        kinetics.closeBarrierAt(injury.referenceBarrierRate());
        workspace.solver.start();
        Healing.carry(kinetics, workspace.state, 0, WATCHED_DAYS, log, workspace);
        return new ReferenceSession(log.peakFlow(), log.peakFluid());
    }
}
