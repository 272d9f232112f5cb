package org.percola.transport;

import org.percola.evidence.ParameterDraw;

/** All coefficients of {@link Delivery}, for one draw. */
public record DeliveryParameters(
        TransportParameters transport, ClosureParameters closure, LaboratoryParameters laboratory) {

    /** The coefficients as that world has them. */
    public static DeliveryParameters of(ParameterDraw draw) {
        return new DeliveryParameters(
                TransportParameters.of(draw), ClosureParameters.of(draw), LaboratoryParameters.of(draw));
    }
}
