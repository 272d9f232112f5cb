package org.percola.transport;

import org.percola.quantity.Check;

/** What takes up the solute below the skin. */
public sealed interface Receptor {
    /** Takes everything at once. */
    record Sink() implements Receptor {}

    /**
     * A stirred cell, in which the solute piles up.
     *
     * @param samplingMl taken and replaced by fresh fluid at every output time
     */
    record Cell(double volumeMl, double samplingMl, double areaCm2) implements Receptor {
        public Cell {
            Check.inRange("Cell.volumeMl", volumeMl, 0.01, 1000);
            Check.inRange("Cell.samplingMl", samplingMl, 0, volumeMl);
            Check.inRange("Cell.areaCm2", areaCm2, 0.001, 1000);
        }
    }

    /** Blood and lymph of living dermis, and the tissue below. */
    record Body() implements Receptor {}
}
