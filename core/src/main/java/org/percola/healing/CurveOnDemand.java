package org.percola.healing;

import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.percola.numeric.Curve;

/** A curve that few ask for, made when it is asked for. */
record CurveOnDemand(Curve axis, IntToDoubleFunction value) implements Supplier<Curve> {
    @Override
    public Curve get() {
        return axis.with(value);
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
