package org.percola.healing;

import org.percola.numeric.Normal;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;

/**
 * From channels to dose: how much of the dermis a session alarms, opens and destroys. Holes lie at random (Poisson), so
 * the part of the skin within r of at least one is {@code 1 - exp(-lambda)} and of at least two
 * {@code 1 - exp(-lambda) (1 + lambda)}, with {@code lambda = n pi r^2}.
 *
 * <p>Two radii, because two things happen: signals of a hole reach the halo (a few tenths of a millimetre: what the
 * dermis answers to saturates with density), and the needle wounds only its own surroundings (a multiple of the hole's
 * radius: spared tissue between such zones is what lets needled skin heal without a scar). Spared tissue is missing where
 * two zones overlap, and in the core of one so wide that its middle lies further than {@code sparedReach} from its edge:
 * never with needles, always in a punch biopsy that passes the depth above which skin mends without a trace. Strikes that did not insert
 * open the epidermis and leave the dermis alone.
 *
 * @evidence HARVEST2022, abstract in a digest: columns of full thickness scar above 0.4 to 0.5 mm of width
 * @evidence DUNKIN2007, abstract: scratches scar where they are deeper than 0.56 mm, n = 113
 */
final class DoseMap {
    private static final double INV_SQRT_2PI = 1 / StrictMath.sqrt(2 * StrictMath.PI);

    private final HealingParameters.Injury p;
    private final double reference;
    private final double referenceReached;

    DoseMap(HealingParameters.Injury parameters) {
        p = parameters;
        reference = p.referenceDensity() / 100;
        referenceReached = depthFraction(p.referenceDepth(), 0);
    }

    /** Dose of a session on this skin. */
    Dose dose(Channels channels, Skin skin) {
        if (channels.isIntact()) {
            return Dose.NONE;
        }
        double epidermisMm = (skin.layers().stratumCorneumUm() + skin.layers().epidermisUm()) / 1000;
        return dose(
                channels.densityPerCm2() / 100,
                channels.superficialDensityPerCm2() / 100,
                channels.reachMm() - epidermisMm,
                channels.reachSdMm(),
                channels.openDiameterUm() / 2000);
    }

    /**
     * The same from bare numbers: holes and superficial strikes per mm2, depth into the dermis and its spread in mm,
     * radius of the holes in mm.
     */
    Dose dose(double n, double superficial, double depth, double depthSd, double radius) {
        double reached = depthFraction(depth, depthSd);
        double wounded = p.woundRadiusRatio() * radius;
        double lambda = n * StrictMath.PI * wounded * wounded;
        double coreRadius = StrictMath.max(0, wounded - p.sparedReach());
        double core = n * StrictMath.PI * coreRadius * coreRadius;
        double spared = StrictMath.exp(-lambda) * (1 + lambda);
        double lost = -StrictMath.expm1(-core) * beyondMending(depth, depthSd);
        double confluent = (1 - spared) * reached + spared * lost;
        double deep = 1 + p.depthWeight() * excess(depth - p.dermalSlab(), depthSd) / p.dermalSlab();
        double alarmed = within(n, p.haloRadius() + coreRadius)
                * reached
                / (within(reference, p.haloRadius()) * referenceReached);
        double opened = within(n + superficial, p.epidermalHaloRadius()) / within(reference, p.epidermalHaloRadius());
        return new Dose(
                p.referenceDose() * (alarmed * deep * (1 + p.confluenceWeight() * confluent) + p.coreWeight() * lost),
                p.referenceOpening() * opened,
                confluent * deep,
                within(n, wounded) * reached);
    }

    /** Part of the area within {@code radius} of a hole. */
    private static double within(double n, double radius) {
        return -StrictMath.expm1(-n * StrictMath.PI * radius * radius);
    }

    /** Mean part of the dermal slab above a tip: E[min(max(z, 0), L)] / L for z normal. */
    private double depthFraction(double depth, double sd) {
        return (excess(depth, sd) - excess(depth - p.dermalSlab(), sd)) / p.dermalSlab();
    }

    /** The same for the slab that lies below the depth above which skin mends without a scar. */
    private double beyondMending(double depth, double sd) {
        return depthFraction(depth - p.scarlessDepth(), sd);
    }

    /** E[max(z, 0)] for z normal with this mean and spread. */
    private static double excess(double mean, double sd) {
        if (sd <= 0) {
            return StrictMath.max(mean, 0);
        }
        double t = mean / sd;
        return StrictMath.max(0, mean * Normal.cumulative(t) + sd * INV_SQRT_2PI * StrictMath.exp(-0.5 * t * t));
    }
}
