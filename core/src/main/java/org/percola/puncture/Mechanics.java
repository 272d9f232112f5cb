package org.percola.puncture;

import org.percola.device.Device;
import org.percola.skin.Skin;
import org.percola.treatment.Handling;
import org.percola.treatment.Session;

/**
 * The laws of one session on one skin with its handling in them.
 *
 * <pre>
 *   blunt tip   d (1 + b sqrt(n / 1000)),  never wider than most of the shaft;   n strikes made before
 *   modulus     E0 x (stretched or lax),   gap x (stretched or lax)
 *   vibration   force to insert and to slide x v
 * </pre>
 *
 * @evidence YANG2004, abstract, insertion force down by more than 70 % with vibration
 * @evidence LEE2016, abstract, down by 40 %
 */
record Mechanics(
        NeedleProfile profile,
        double speedMmPerS,
        Tenting tenting,
        InsertionForce force,
        Slide slide,
        StrokeCells strokes,
        double slideLineEnergy) {
    private static final double WIDEST_TIP = 0.9;
    private static final double THOUSAND = 1000;

    /**
     * How strikes are counted.
     *
     * @param sharp the needle before it blunts
     * @param scatter of the logarithm of the insertion force between strikes
     * @param forceRatio insertion force over that of the law
     */
    record Count(NeedleProfile sharp, double strokeMm, double speedMmPerS, double scatter, double forceRatio) {}

    /** As healing counts them. */
    static Mechanics of(Skin skin, Session session, PunctureParameters p) {
        NeedleProfile sharp = NeedleProfile.of(session.device().needle());
        return of(
                skin,
                session,
                new Count(
                        sharp,
                        session.settingMm(),
                        InsertionDetail.needleSpeedMmPerS(session, p),
                        p.needleScatter(),
                        1),
                p);
    }

    static Mechanics of(Skin skin, Session session, Count count, PunctureParameters p) {
        Device device = session.device();
        Handling handling = session.handling();
        double modulusRatio = switch (handling.tension()) {
            case USUAL -> 1;
            case STRETCHED -> p.stretchedModulusRatio();
            case LAX -> p.laxModulusRatio();
        };
        double gapRatio = switch (handling.tension()) {
            case USUAL -> 1;
            case STRETCHED -> p.stretchedGapRatio();
            case LAX -> p.laxGapRatio();
        };
        double vibration = handling.vibrated() ? p.vibrationForceRatio() : 1;
        var profile = blunted(count.sharp(), handling.strikesBefore(), p);
        var tenting = Tenting.of(profile, modulusRatio * skin.stiffness().indentationMPa(), count.speedMmPerS(), p);
        return new Mechanics(
                profile,
                count.speedMmPerS(),
                tenting,
                InsertionForce.of(profile.tipDiameterMm(), vibration * count.forceRatio(), count.scatter(), p),
                Slide.of(profile, tenting, device.basePlate(), vibration, p),
                StrokeCells.of(count.strokeMm(), gapRatio, p),
                vibration * p.slideLineEnergy());
    }

    private static NeedleProfile blunted(NeedleProfile sharp, double strikes, PunctureParameters p) {
        if (strikes == 0) {
            return sharp;
        }
        double wider = sharp.tipDiameterMm() * (1 + p.bluntingRatio() * StrictMath.sqrt(strikes / THOUSAND));
        return new NeedleProfile(
                StrictMath.max(sharp.tipDiameterMm(), StrictMath.min(wider, WIDEST_TIP * sharp.shaftDiameterMm())),
                sharp.shaftDiameterMm(),
                sharp.taperLengthMm());
    }
}
