package org.percola.puncture;

import org.percola.device.Device;
import org.percola.skin.Skin;
import org.percola.treatment.Session;

/**
 * A session on a skin, for one draw of the parameters: tenting, breach of the stratum corneum, insertion, slide and
 * channel, averaged over its strikes.
 *
 * <p>A session makes tens of thousands of strikes, so their mean is what matters and no strike is sampled: the gap's
 * distribution is summed over {@link StrokeCells}, the scatter of the insertion force inside each cell in closed form
 * ({@link InsertionForce.Odds#meanChance}). The result is smooth in every input and has no sampling noise; chance enters
 * between draws only, through the parameters and the skin.
 *
 * <p>Reach is the mean over inserted strikes. A deeper setting lets marginal needles in, which pulls that mean down, but
 * less than the added stroke pushes it up: gap and insertion law are log-concave, so that the strokes of the inserted
 * move up with the setting. That deeper never reaches less is tested over settings, devices and draws.
 *
 * <p>What stays open (openDepthRatio times reach) is another thing than reach. A strike that breaches without inserting
 * leaves a pore no deeper than the epidermis.
 *
 * @evidence KALLURI2011, abstract, channels of 152.5 um after 770 um needles
 * @evidence MNRF2019, abstract, a visible pore of 70 to 150 um where the tissue was reached at 1500 um
 */
public final class Insertion {
    private static final double UM_PER_MM = 1000;
    private static final double MM2_PER_CM2 = 100;

    private Insertion() {}

    /** What the session leaves in the skin: what healing answers to, and the delivery of a course. */
    public static Channels strike(Skin skin, Session session, PunctureParameters parameters) {
        return strike(skin, session, Mechanics.of(skin, session, parameters), parameters);
    }

    /**
     * What the session leaves open for the solute of a permeation experiment. A few holes let it in, so the weak spots count: tips, furrows and pressure
     * differ within a head ({@code needleDifference}), and some strikes open the surface where most do not; skin that is
     * pressed bulges into the head of a pen ({@code penPress}); the needles of a roller or a patch have all their taper within
     * their length; and soft skin gives way at less force, as a slender needle meets more than a cone does.
     *
     * <pre>
     *   s' = sqrt(s^2 + s_n^2),   S' = S + b max(0, 1 - S / S0)  (pens),   H' = min(H, S)  (rollers, patches)
     *   F_p' = F_p (E0 / E1)^n / c
     * </pre>
     *
     * s scatter between strikes of one needle, s_n difference of needles and spots, S setting, b penPress, S0
     * penLeastStroke: from there on the stroke is the setting; H length of the taper, E0 modulus of the skin at rest, E1
     * forceModulus, n forceModulusExponent, c slenderForceRatio. A pen's needle meets the skin at the speed of {@link PenDrive}.
     * Healing answers to the many strikes and was calibrated with {@link #strike}.
     *
     * @evidence SASAKI2019, abstract, channels of a pen about as deep as its setting at 0.5 mm
     * @evidence ROEMGENS2014, abstract, all tips of 5 to 37 um went in at 1.5 mm
     * @evidence KALLURI2011, abstract, a roller of 370 um opens the skin of hairless rats
     * @evidence NALOXONEPEN, abstract, a pen at 0.25 mm lets nearly as much through as at 0.5 mm
     * @evidence VERBAAN2008, abstract, 300 um needles do not pierce by hand (openBreachRatio, {@link
     *     PunctureParameters#ofExperiment})
     */
    public static Channels open(Skin skin, Session session, PunctureParameters parameters) {
        return strike(skin, session, opening(skin, session, parameters), parameters);
    }

    /** The laws by which {@link #open} counts. */
    static Mechanics opening(Skin skin, Session session, PunctureParameters parameters) {
        double scatter = StrictMath.hypot(parameters.needleScatter(), parameters.needleDifference());
        double strokeMm = openingStrokeMm(session, parameters);
        NeedleProfile usual = NeedleProfile.of(session.device().needle());
        NeedleProfile needle = switch (session.device().kind()) {
            case PEN, STAMP -> usual;
            case ROLLER, PATCH -> usual.within(session.settingMm());
        };
        double forceRatio = StrictMath.pow(
                        skin.stiffness().indentationMPa() / parameters.forceModulus(),
                        parameters.forceModulusExponent())
                / parameters.slenderForceRatio();
        double speedMmPerS = switch (session.device().kind()) {
            case PEN -> PenDrive.speedMmPerS(session.device().frequencyHz(), strokeMm, parameters);
            case ROLLER, STAMP, PATCH -> InsertionDetail.needleSpeedMmPerS(session, parameters);
        };
        var count = new Mechanics.Count(needle, strokeMm, speedMmPerS, scatter, forceRatio);
        return Mechanics.of(skin, session, count, parameters);
    }

    /** How far a needle comes out below the skin's surface: skin bulges into the head of a shallow pen. */
    static double openingStrokeMm(Session session, PunctureParameters parameters) {
        double settingMm = session.settingMm();
        return switch (session.device().kind()) {
            case PEN ->
                settingMm + parameters.penPress() * StrictMath.max(0, 1 - settingMm / parameters.penLeastStroke());
            case ROLLER, STAMP, PATCH -> settingMm;
        };
    }

    private static Channels strike(Skin skin, Session session, Mechanics mechanics, PunctureParameters parameters) {
        Device device = session.device();
        double epidermisMm = (skin.layers().stratumCorneumUm() + skin.layers().epidermisUm()) / UM_PER_MM;
        NeedleProfile profile = mechanics.profile();
        Tenting tenting = mechanics.tenting();
        InsertionForce force = mechanics.force();
        Slide slide = mechanics.slide();
        StrokeCells strokes = mechanics.strokes();
        double dermisStrokeMm = slide.strokeMm(epidermisMm);
        double subcutisStrokeMm = slide.strokeMm(skin.layers().totalUm() / UM_PER_MM);

        double inserted = 0;
        double breached = 0;
        double reach = 0;
        double reachSquared = 0;
        double areaMm2 = 0;
        double dermis = 0;
        double bleeding = 0;
        double beyond = 0;
        double edgeMm = strokes.highMm(0);
        InsertionForce.Strike least = force.strike(tenting.forceN(StrictMath.max(edgeMm, 0)));
        for (int cell = 0; cell < StrokeCells.COUNT && strokes.highMm(cell) > 0; cell++) {
            double highMm = strokes.highMm(cell);
            double lowMm = strokes.lowMm(cell);
            double share = strokes.share(cell);
            // A cell mostly begins where the one before it ended.
            InsertionForce.Strike most = highMm == edgeMm ? least : force.strike(tenting.forceN(highMm));
            least = force.strike(tenting.forceN(lowMm));
            edgeMm = lowMm;
            double inside = share * least.inserted().meanChance(most.inserted());
            // A mean rounded above its own upper bound would break the order that readers rely on.
            double open = StrictMath.max(inside, share * least.breached().meanChance(most.breached()));
            double reachMm = slide.reachMm((lowMm + highMm) / 2);
            double holeMm = profile.diameterMm(reachMm);
            double poreMm = profile.diameterMm(StrictMath.min(reachMm, epidermisMm));
            inserted += inside;
            breached += open;
            reach += inside * reachMm;
            reachSquared += inside * reachMm * reachMm;
            double leftMm = ResidualHole.diameterMm(holeMm, parameters);
            double leftPoreMm = ResidualHole.diameterMm(poreMm, parameters);
            areaMm2 += StrictMath.PI / 4 * (inside * leftMm * leftMm + (open - inside) * leftPoreMm * leftPoreMm);
            dermis += inside * shareAbove(dermisStrokeMm, lowMm, highMm);
            beyond += inside * shareAbove(subcutisStrokeMm, lowMm, highMm);
            bleeding += inside * PinpointBleeding.probability(reachMm, holeMm, parameters);
        }
        double meanReachMm = inserted > 0 ? reach / inserted : 0;
        double variance = inserted > 0 ? reachSquared / inserted - meanReachMm * meanReachMm : 0;
        double glideSpeedMmPerS = InsertionDetail.glideSpeedMmPerS(session, parameters);
        double perPassPerCm2 = StrikeDensity.perPassPerCm2(device, glideSpeedMmPerS);
        double passes = EndpointPasses.count(
                session.intensity(), perPassPerCm2 * breached, perPassPerCm2 * bleeding, parameters);
        double perCm2 = perPassPerCm2 * passes;
        double ownTrack = StrikeDensity.scatteredShare(session.handling().directionsCount(), parameters);
        return new Channels(
                passes,
                StrictMath.min(1, inserted),
                StrictMath.min(1, breached),
                meanReachMm,
                StrictMath.sqrt(StrictMath.max(0, variance)),
                parameters.openDepthRatio() * meanReachMm,
                inserted > 0 ? UM_PER_MM * ResidualHole.diameterMm(profile.diameterMm(meanReachMm), parameters) : 0,
                perPassPerCm2 * inserted,
                perCm2 * inserted,
                perCm2 * (breached - inserted),
                -StrictMath.expm1(-perCm2 * areaMm2 / MM2_PER_CM2 * ownTrack),
                StrictMath.min(1, dermis),
                StrictMath.min(1, bleeding),
                StrictMath.min(1, beyond),
                ownTrack);
    }

    /** Share of a cell's strokes above a bound. */
    private static double shareAbove(double boundMm, double lowMm, double highMm) {
        if (boundMm <= lowMm) {
            return 1;
        }
        return boundMm < highMm ? (highMm - boundMm) / (highMm - lowMm) : 0;
    }
}
