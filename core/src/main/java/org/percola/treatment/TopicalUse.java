package org.percola.treatment;

import org.percola.quantity.Check;

/**
 * How a topical is used in a session.
 *
 * @param applied before, during or after the needling
 * @param delayHours hours between the end of needling and an application {@code AFTER}, else 0
 * @param concentrationMgPerMl of the solute, 0 for a vehicle alone
 * @param volumeUlPerCm2 applied per area of skin
 */
public record TopicalUse(
        Topical topical,
        Applied applied,
        double delayHours,
        double concentrationMgPerMl,
        double volumeUlPerCm2,
        double vehiclePh,
        Occlusion occlusion) {
    public TopicalUse {
        Check.inRange("TopicalUse.delayHours", delayHours, 0, 24 * 30);
        Check.inRange("TopicalUse.concentrationMgPerMl", concentrationMgPerMl, 0, 2000);
        Check.inRange("TopicalUse.volumeUlPerCm2", volumeUlPerCm2, 0, 1000);
        Check.inRange("TopicalUse.vehiclePh", vehiclePh, 0, 14);
    }
}
