package org.percola.puncture;

import org.percola.device.Device;
import org.percola.skin.Skin;
import org.percola.treatment.Session;

/**
 * The steps behind a strike, for one needle that stands upright and touches the skin: what an explanation shows.
 *
 * @param needleSpeedMmPerS speed at which the needle meets the skin
 * @param skinModulusMPa modulus of the skin at that speed
 * @param insertionForceN force at which the skin gives way
 * @param surfaceBreachForceN force at which the stratum corneum opens
 * @param tentDepthMm indentation at insertion: a shorter stroke only tents
 * @param reachMm reach of the tip with the whole setting as stroke
 * @param slideForceN force on the needle at its deepest point
 * @param holeDiameterMm needle diameter at the surface then
 */
public record InsertionDetail(
        double needleSpeedMmPerS,
        double skinModulusMPa,
        double insertionForceN,
        double surfaceBreachForceN,
        double tentDepthMm,
        double reachMm,
        double slideForceN,
        double holeDiameterMm) {

    /** The steps of a session's needle in a skin, as healing counts them. */
    public static InsertionDetail of(Skin skin, Session session, PunctureParameters parameters) {
        return of(Mechanics.of(skin, session, parameters), session.settingMm());
    }

    /** The same as a permeation experiment counts them. */
    public static InsertionDetail ofExperiment(Skin skin, Session session, PunctureParameters parameters) {
        return of(Insertion.opening(skin, session, parameters), Insertion.openingStrokeMm(session, parameters));
    }

    private static InsertionDetail of(Mechanics mechanics, double strokeMm) {
        NeedleProfile profile = mechanics.profile();
        Tenting tenting = mechanics.tenting();
        InsertionForce force = mechanics.force();
        double reachMm = mechanics.slide().reachMm(strokeMm);
        double holeMm = profile.diameterMm(reachMm);
        return new InsertionDetail(
                mechanics.speedMmPerS(),
                tenting.modulusMPa(),
                force.insertionN(),
                force.surfaceBreachN(),
                tenting.depthMm(force.insertionN()),
                reachMm,
                mechanics.slideLineEnergy() * holeMm,
                holeMm);
    }

    /**
     * Speed at which a needle meets the skin: of a pen the top speed of a sinusoid, v = pi f S, with the setting as
     * stroke S, but never less than a drive's own stroke (assumed: it is not published; a shallow setting hides part of it
     * in the head and does not slow the motor); else the speed of the hand.
     */
    static double needleSpeedMmPerS(Session session, PunctureParameters parameters) {
        Device device = session.device();
        return switch (device.kind()) {
            case PEN ->
                StrictMath.PI * device.frequencyHz() * StrictMath.max(session.settingMm(), parameters.penLeastStroke());
            case ROLLER, STAMP, PATCH -> glideSpeedMmPerS(session, parameters);
        };
    }

    /** The session's own speed over the skin, or the kind's usual one. */
    static double glideSpeedMmPerS(Session session, PunctureParameters parameters) {
        return session.glideSpeedMmPerS() > 0
                ? session.glideSpeedMmPerS()
                : parameters.usualGlideSpeedMmPerS(session.device().kind());
    }
}
