package org.percola.wire;

import org.percola.treatment.Handling;
import org.percola.treatment.SkinTension;

/** Reads {@code handling} of a course or of an experiment's treatment: how the needles are used. */
final class HandlingReader {
    private static final long MOST_STRIKES = 10_000_000;
    private static final long MOST_DIRECTIONS = 16;

    private HandlingReader() {}

    /** What the file says; the rest as {@code usual} has it. */
    static Handling read(Fields parent, Handling usual) {
        return parent.findObject("handling", "{skin: stretched, directions: 4}")
                .map(fields -> read(fields, parent, usual))
                .orElse(usual);
    }

    private static Handling read(Fields fields, Fields parent, Handling usual) {
        SkinTension tension = fields.choice("skin", SkinTension.class).orElse(usual.tension());
        double strikes = fields.whole("strikesBefore", 0, MOST_STRIKES)
                .map(Long::doubleValue)
                .orElse(usual.strikesBefore());
        int directions = fields.whole("directions", 1, MOST_DIRECTIONS)
                .map(Long::intValue)
                .orElse(usual.directionsCount());
        boolean vibrated = fields.flag("vibration").orElse(usual.vibrated());
        fields.finish();
        parent.whole("passes", 1, MOST_STRIKES)
                .filter(passes -> fields.has("directions") && passes < directions)
                .ifPresent(passes -> fields.wrong(
                        "directions",
                        "at most one for each pass, " + passes,
                        "A pass goes in one direction; more directions need more passes."));
        return new Handling(tension, strikes, directions, vibrated);
    }
}
