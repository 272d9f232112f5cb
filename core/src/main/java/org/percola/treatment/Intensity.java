package org.percola.treatment;

import org.percola.quantity.Check;

/** How long a zone is worked on: a number of passes, or until the skin shows a sign. */
public sealed interface Intensity {
    /** A counted number of passes over the whole zone. */
    record Passes(int count) implements Intensity {
        public Passes {
            Check.inRange("Passes.count", count, 1, 100);
        }
    }

    /** Until uniform redness. */
    record UntilErythema() implements Intensity {}

    /** Until pinpoint bleeding. */
    record UntilPinpointBleeding() implements Intensity {}
}
