package org.percola.transport;

import org.percola.puncture.Channels;
import org.percola.skin.Skin;
import org.percola.treatment.Occlusion;

/**
 * How fast the openings of one session close, for living human skin: solid needles of 0.1 to 2 mm, and wider openings up
 * to a punch biopsy's.
 *
 * <pre>
 * h = h0 (z / z0)^a ((n0 + n) / 2 n0)^b x occlusion x COX / speed  +  g
 * T = h log2(1 / threshold)
 * g = max(0, r - r0) / v / log2(1 / threshold) / speed
 * </pre>
 *
 * h half-life (h), h0 at the reference needling (reach z0, density n0, open air), z mean reach of all strikes that opened
 * the surface (mm; a superficial breach counts with the thickness of the epidermis), n their density (1/cm2), speed the
 * skin's own ratio (age, phototype), T time until a detector sees nothing. The density form stays finite at n = 0, where
 * the clocks are those of a single hole. The barrier (water loss) is never slower than the pore (dye, imaging): water loss
 * is back to normal while imaging still shows the hole (DONNELLY2014), never the other way round.
 *
 * <p>A needle's hole is a slit that the tissue around it presses shut and a few cells bridge: how long that takes was
 * measured, and does not depend on its width. A hole wider than any needle's (r its radius, r0 half the widest needle) has
 * to be grown over: the recovery time T is longer by the way of the epidermis from edge to middle at speed v. With needles g
 * is exactly 0.
 *
 * <p>Left out: the site (three sites do not differ significantly), excised skin, which does not close, follicles inside a
 * wide shallow wound, from which it closes sooner, and what a moist dressing does to the front.
 *
 * @evidence NANOCHIP2017, abstract: water loss of the face back in 4-8 h at 0.25 and 0.5 mm, n = 16
 * @evidence KALLURI2011, abstract: rat, dye closed at 12 h (370 um) and 18 h (770 um), water loss at 4-5 h
 * @evidence OGUNJIMI2021, abstract: half-life 23.7 h and closure 60 h under occlusion, upper arm
 * @evidence BROGDEN2013, abstract: 7 d with diclofenac against 72 h
 * @evidence CHDRWOUND, abstract: three open punch biopsies on each of 18 backs, read-outs back at baseline in 28 days
 */
public final class ClosureClock {
    private static final double UM_PER_MM = 1000;
    private static final double HOURS_PER_DAY = 24;

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
        double grownOver = grownOverHours(channels.openDiameterUm() / 2, p) / halfLives(p);
        double pore = p.poreHalfLife()
                        * shared
                        * StrictMath.pow(reach, p.poreReachExponent())
                        * ratio(occlusion, p.poreOcclusionRatio())
                        / skin.capacity().poreClosureRatio()
                + grownOver / skin.capacity().poreClosureRatio();
        double barrier = p.barrierHalfLife()
                        * shared
                        * StrictMath.pow(reach, p.barrierReachExponent())
                        * ratio(occlusion, p.barrierOcclusionRatio())
                        / skin.capacity().barrierClosureRatio()
                + grownOver / skin.capacity().barrierClosureRatio();
        barrier = Math.min(barrier, pore);
        return new ChannelClosure(barrier, recoveryHours(barrier, p), pore);
    }

    /** Time until an opening of that half-life is no longer told from normal. */
    public static double recoveryHours(double halfLifeHours, ClosureParameters p) {
        return -halfLifeHours * StrictMath.log(p.threshold()) / StrictMath.log(2);
    }

    /** How many half-lives a recovery takes. */
    private static double halfLives(ClosureParameters p) {
        return recoveryHours(1, p);
    }

    /** How long the epidermis needs from the edge of a hole to its middle, beyond what a needle's hole needs. */
    private static double grownOverHours(double radiusUm, ClosureParameters p) {
        double wayMm = Math.max(0, radiusUm - p.needleHoleRadius()) / UM_PER_MM;
        return HOURS_PER_DAY * wayMm / p.frontSpeed();
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
