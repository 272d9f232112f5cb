package org.percola.transport;

import org.percola.quantity.Check;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;

/**
 * What lies on the skin.
 *
 * @param concentrationMgPerMl of the solute
 * @param volumeUlPerCm2 put on at once; 0 = so much that its concentration never falls (an infinite dose)
 * @param applied before, during or after the needling
 * @param appliedAfterH between the end of needling and the first application
 * @param removedAfterH from the first application; 0 = never
 * @param repeatEveryH a finite dose again and again, on top of what is left; 0 = once
 */
public record Dose(
        double concentrationMgPerMl,
        double volumeUlPerCm2,
        double vehiclePh,
        Occlusion occlusion,
        Applied applied,
        double appliedAfterH,
        double removedAfterH,
        double repeatEveryH) {
    public Dose {
        Check.inRange("Dose.concentrationMgPerMl", concentrationMgPerMl, 0, 2000);
        Check.inRange("Dose.volumeUlPerCm2", volumeUlPerCm2, 0, 10_000);
        Check.inRange("Dose.vehiclePh", vehiclePh, 0, 14);
        Check.inRange("Dose.appliedAfterH", appliedAfterH, 0, 24 * 30);
        Check.inRange("Dose.removedAfterH", removedAfterH, 0, 24 * 30);
        Check.inRange("Dose.repeatEveryH", repeatEveryH, 0, 24 * 30);
    }

    public boolean isInfinite() {
        return volumeUlPerCm2 == 0;
    }
}
