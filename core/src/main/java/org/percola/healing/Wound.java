package org.percola.healing;

import org.percola.puncture.Channels;
import org.percola.quantity.Check;
import org.percola.transport.ChannelClosure;

/** One session as healing meets it: on which day, what it left, and how fast its openings close. */
public record Wound(double timeDays, Channels channels, ChannelClosure closure) {
    public Wound {
        Check.notNegative("Wound.timeDays", timeDays);
    }
}
