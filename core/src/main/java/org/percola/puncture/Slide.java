package org.percola.puncture;

/**
 * Slide: how deep an inserted needle goes. The force that drives it deeper grows with its diameter at the surface, and
 * that force keeps the skin tented, so that the tip reaches less than the stroke.
 *
 * <pre>
 *   z = L - (1 - q) w(F_s),   F_s = Gs D(z),   w(F) = sqrt(F / k)
 * </pre>
 *
 * z reach of the tip below the surface (mm), L stroke left after gap and tilt (mm), q share of the tent that a base
 * plate undoes, Gs (N/mm), D needle diameter at distance z from the tip (mm), k of {@link Tenting}. The right side falls
 * with z, so there is one solution; on the taper it is the root of (L - z)^2 = c (d + 2 t z) with c = (1 - q)^2 Gs / k,
 * t the taper's tangent, and on the shaft z = L - sqrt(c D). Reach rises with L and falls with Gs.
 *
 * @param profile the needle
 * @param tentConstantMm c
 * @evidence KALLURI2011, abstract, hole width of a 770 um roller needle, from which Gs is set
 * @evidence LAM2008, abstract, buried length below half the nominal length (a check, not used)
 */
record Slide(NeedleProfile profile, double tentConstantMm) {

    static Slide of(NeedleProfile profile, Tenting tenting, boolean basePlate, PunctureParameters parameters) {
        return of(profile, tenting, basePlate, 1, parameters);
    }

    /** With a ratio that vibration takes off the force. */
    static Slide of(
            NeedleProfile profile,
            Tenting tenting,
            boolean basePlate,
            double forceRatio,
            PunctureParameters parameters) {
        double tentShare = basePlate ? 1 - parameters.basePlateShare() : 1;
        return new Slide(
                profile, tentShare * tentShare * forceRatio * parameters.slideLineEnergy() / tenting.stiffnessMPa());
    }

    /** Reach of the tip for a stroke; 0 where the skin only tents. */
    double reachMm(double strokeMm) {
        double tip = profile.tipDiameterMm();
        double surplus = strokeMm * strokeMm - tentConstantMm * tip;
        if (!(strokeMm > 0 && surplus > 0)) {
            return 0;
        }
        double slope = profile.taperTangent() * tentConstantMm;
        double root = StrictMath.sqrt(2 * strokeMm * slope + slope * slope + tentConstantMm * tip);
        double onTaper = surplus / (strokeMm + slope + root);
        return onTaper <= profile.taperLengthMm()
                ? onTaper
                : strokeMm - StrictMath.sqrt(tentConstantMm * profile.shaftDiameterMm());
    }

    /** The stroke that it takes to reach a depth. */
    double strokeMm(double reachMm) {
        return reachMm + StrictMath.sqrt(tentConstantMm * profile.diameterMm(reachMm));
    }
}
