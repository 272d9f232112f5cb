package org.percola.transport;

import org.percola.evidence.ParameterDraw;

/** All coefficients of {@link Permeation}, for one draw. */
public record TransportParameters(IntactParameters intact, TissueParameters tissue, ChannelParameters channel) {

    /** The coefficients as that world has them. */
    public static TransportParameters of(ParameterDraw draw) {
        return new TransportParameters(
                IntactParameters.of(draw), TissueParameters.of(draw), ChannelParameters.of(draw));
    }
}
