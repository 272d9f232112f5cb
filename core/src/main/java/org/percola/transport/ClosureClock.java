package org.percola.transport;

import org.percola.puncture.Channels;
import org.percola.skin.Skin;
import org.percola.treatment.Occlusion;

/**
 * How fast the openings of one session close, for living human skin and solid needles of 0.1 to 2 mm.
 *
 * <pre>
 * h = h0 (z / z0)^a ((n0 + n) / 2 n0)^b x occlusion x COX / speed
 * T = h log2(1 / threshold)
 * </pre>
 *
 * h half-life (h), h0 at the reference needling (reach z0, density n0, open air), z mean reach of all strikes that opened
 * the surface (mm; a superficial breach counts with the thickness of the epidermis), n their density (1/cm2), speed the
 * skin's own ratio (age, phototype), T time until a detector sees nothing. The density form stays finite at n = 0, where
 * the clocks are those of a single hole. The barrier (water loss) is never slower than the pore (dye, imaging): water loss
 * is back to normal while imaging still shows the hole (DONNELLY2014), never the other way round.
 *
 * <p>Left out: the site (three sites do not differ significantly), excised skin, which does not close.
 *
 * @evidence NANOCHIP2017, abstract: water loss of the face back in 4-8 h at 0.25 and 0.5 mm, n = 16
 * @evidence KALLURI2011, abstract: rat, dye closed at 12 h (370 um) and 18 h (770 um), water loss at 4-5 h
 * @evidence OGUNJIMI2021, abstract: half-life 23.7 h and closure 60 h under occlusion, upper arm
 * @evidence BROGDEN2013, abstract: 7 d with diclofenac against 72 h
 */
public final class ClosureClock {
    private static final double UM_PER_MM = 1000;

    private ClosureClock() {}

    /** Both clocks after a session; with {@link Channels#NONE}, those of a single shallow hole. */
    public static ChannelClosure closureOf(
            Skin skin, Channels channels, Occlusion occlusion, boolean coxInhibitor, ClosureParameters p) {
        double reach = reachMm(skin.layers(), channels) / p.referenceReach();
        double density = channels.densityPerCm2() + channels.superficialDensityPerCm2();
        double crowd =
                StrictMath.pow((p.referenceDensity() + density) / (2 * p.referenceDensity()), p.densityExponent());
        double drug = coxInhibitor ? p.coxInhibitorRatio() : 1;
        double shared = crowd * drug;
        double pore = p.poreHalfLife()
                * shared
                * StrictMath.pow(reach, p.poreReachExponent())
                * ratio(occlusion, p.poreOcclusionRatio())
                / skin.capacity().poreClosureRatio();
        double barrier = p.barrierHalfLife()
                * shared
                * StrictMath.pow(reach, p.barrierReachExponent())
                * ratio(occlusion, p.barrierOcclusionRatio())
                / skin.capacity().barrierClosureRatio();
        barrier = Math.min(barrier, pore);
        return new ChannelClosure(barrier, recoveryHours(barrier, p), pore);
    }

    /** Time until an opening of that half-life is no longer told from normal. */
    public static double recoveryHours(double halfLifeHours, ClosureParameters p) {
        return -halfLifeHours * StrictMath.log(p.threshold()) / StrictMath.log(2);
    }

    private static double ratio(Occlusion occlusion, double underFilm) {
        return switch (occlusion) {
            case NONE -> 1;
            case FILM -> underFilm;
        };
    }

    /** Mean over all holes; never above the stratum corneum, without which there is no hole. */
    private static double reachMm(Skin.Layers layers, Channels channels) {
        double deep = channels.densityPerCm2();
        double shallow = channels.superficialDensityPerCm2();
        double shallowMm = (layers.stratumCorneumUm() + layers.epidermisUm()) / UM_PER_MM;
        double mean = deep + shallow > 0 ? (deep * channels.reachMm() + shallow * shallowMm) / (deep + shallow) : 0;
        return Math.max(mean, layers.stratumCorneumUm() / UM_PER_MM);
    }
}
