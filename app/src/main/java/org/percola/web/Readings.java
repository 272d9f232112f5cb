package org.percola.web;

import org.percola.wire.Reading;

/** A reading as a question needs it: the thing itself, or the refusal that lists every problem. */
final class Readings {
    private Readings() {}

    static <T> T good(Reading<T> reading) {
        return switch (reading) {
            case Reading.Good<T> good -> good.value();
            case Reading.Bad<T> bad -> throw Refusal.of(bad.problems());
        };
    }
}
