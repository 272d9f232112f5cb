package org.percola.casebook;

import org.percola.quantity.Check;

/** What a protocol allows of one quantity: anything from low to high, equally likely. */
record Span(double low, double high) {
    static final Span NOTHING = new Span(0, 0);

    Span {
        Check.inRange("Span.low", low, 0, high);
    }

    /** The value at {@code u} in (0, 1). */
    double at(double u) {
        return low + u * (high - low);
    }

    /** The whole number at {@code u} in (0, 1), ends included. */
    int countAt(double u) {
        return (int) (low + u * (high - low + 1));
    }

    boolean contains(double value) {
        return value >= low && value <= high;
    }
}
