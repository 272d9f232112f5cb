package org.percola.forecast;

import org.percola.transport.Opening;
import org.percola.treatment.Session;

/** What needles did in a delivery experiment. */
public sealed interface Needling {
    /** Nothing: the treated run is the intact one. */
    record None() implements Needling {}

    /** A session with a device, from which insertion mechanics makes the holes. */
    record Strikes(Session session) implements Needling {}

    /** Holes as stated. */
    record Stated(Opening.Holes holes) implements Needling {}
}
