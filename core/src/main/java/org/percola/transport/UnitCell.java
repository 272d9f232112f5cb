package org.percola.transport;

import java.util.List;
import org.percola.quantity.Check;

/**
 * The skin that one hole serves: a cylinder of layers around a fluid-filled channel, with a plug where it crosses the
 * first layer. Without a channel nothing depends on the radius, and the cell is a layered slab.
 *
 * <pre>
 * K du/dt = (1/r) d/dr(r KD du/dr) + d/dz(KD du/dz) - K lam u,   u = C / K, continuous
 * no flux at the axis and at the outer radius; a donor on top, a sink at the base
 * </pre>
 *
 * @param radiusUm outer radius, 1e4 / sqrt(pi n) for n holes per cm2
 * @param layers from the surface down
 */
public record UnitCell(double radiusUm, List<Layer> layers, Channel channel) {
    public UnitCell {
        Check.positive("UnitCell.radiusUm", radiusUm);
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("UnitCell.layers must hold at least one layer.");
        }
        Check.inRange("Channel.radiusUm", channel.radiusUm(), 0, 0.999 * radiusUm);
        double depth = layers.stream().mapToDouble(Layer::thicknessUm).sum();
        Check.inRange("Channel.depthUm", channel.depthUm(), 0, depth);
        if (channel.exists()) {
            double least = layers.getFirst().thicknessUm() * (layers.size() > 1 ? 1 : 0);
            Check.inRange("Channel.depthUm", channel.depthUm(), least, depth);
        }
    }

    /**
     * One layer.
     *
     * @param capacityRatio K
     * @param conductanceUm2PerS K D
     * @param lossPerS lam, of what it holds
     */
    public record Layer(double thicknessUm, double capacityRatio, double conductanceUm2PerS, double lossPerS) {
        public Layer {
            Check.positive("Layer.thicknessUm", thicknessUm);
            Check.positive("Layer.capacityRatio", capacityRatio);
            Check.positive("Layer.conductanceUm2PerS", conductanceUm2PerS);
            Check.notNegative("Layer.lossPerS", lossPerS);
        }
    }

    /**
     * The hole: fluid from the surface down to a depth, inside a radius. Its part in the first layer is the plug, which
     * closes on the barrier clock; the rest closes on the pore clock.
     *
     * @param plug conductance in the first layer
     * @param shaft conductance below it
     */
    public record Channel(double radiusUm, double depthUm, double capacityRatio, Closing plug, Closing shaft) {
        /** No hole. */
        public static final Channel NONE = new Channel(0, 0, 1, Closing.still(1), Closing.still(1));

        /** Whether there is a hole. */
        public boolean exists() {
            return radiusUm > 0 && depthUm > 0;
        }
    }

    /** A conductance KD that falls from open to closed with a half-life; an infinite one never falls. */
    public record Closing(double openUm2PerS, double closedUm2PerS, double halfLifeS) {
        private static final double LN2 = StrictMath.log(2);

        public Closing {
            Check.positive("Closing.openUm2PerS", openUm2PerS);
            Check.positive("Closing.closedUm2PerS", closedUm2PerS);
            if (!(halfLifeS > 0)) {
                throw new IllegalArgumentException("Closing.halfLifeS (" + halfLifeS + ") must be above 0.");
            }
        }

        /** One that stays as it is. */
        public static Closing still(double conductanceUm2PerS) {
            return new Closing(conductanceUm2PerS, conductanceUm2PerS, Double.POSITIVE_INFINITY);
        }

        boolean moves() {
            return Double.isFinite(halfLifeS) && openUm2PerS != closedUm2PerS;
        }

        double at(double timeS) {
            return closedUm2PerS + (openUm2PerS - closedUm2PerS) * StrictMath.exp(-LN2 * timeS / halfLifeS);
        }

        double slopeAt(double timeS) {
            return -LN2 / halfLifeS * (at(timeS) - closedUm2PerS);
        }
    }
}
