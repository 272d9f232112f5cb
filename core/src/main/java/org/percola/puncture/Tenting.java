package org.percola.puncture;

/**
 * Tenting: how far a needle pushes the skin down under a force before the skin gives way. Valid for a tapered needle
 * that has indented the skin much farther than its tip radius, one needle at a time (neighbours farther than 0.15 mm).
 *
 * <pre>
 *   F = k w^2,   k = beta E(v),   beta = (2/pi) tan(a) / (1 - nu^2),   tan(a) = (D - d) / (2 H)
 *   E(v) = E0 (1 + v/v0)^m
 * </pre>
 *
 * F force (N), w indentation (mm), E0 indentation modulus of the skin at rest (MPa), v speed of the needle (mm/s), v0
 * and m of {@link PunctureParameters}, nu Poisson's ratio, D shaft and d tip diameter (mm), H length of the taper (mm).
 * That force grows with the square of depth and forgets the tip's radius is published; the factor beta is that of a
 * rigid cone on an elastic half-space, and the law of rate is assumed.
 *
 * @param stiffnessMPa k
 * @param modulusMPa E(v)
 * @evidence SHOJAEIFARD2025, abstract, the law F ~ E w^2 of deep indentation
 * @evidence FREGONESE2021, abstract, indentation first, then a sudden switch to penetration
 */
record Tenting(double stiffnessMPa, double modulusMPa) {

    /** The law for a needle of that shape at that speed in skin of that modulus. */
    static Tenting of(NeedleProfile needle, double restModulusMPa, double speedMmPerS, PunctureParameters parameters) {
        double modulusMPa =
                restModulusMPa * StrictMath.pow(1 + speedMmPerS / parameters.rateSpeed(), parameters.rateExponent());
        double nu = parameters.poissonRatio();
        double beta = 2 / StrictMath.PI * needle.taperTangent() / (1 - nu * nu);
        return new Tenting(beta * modulusMPa, modulusMPa);
    }

    /** Indentation under a force. */
    double depthMm(double forceN) {
        return StrictMath.sqrt(forceN / stiffnessMPa);
    }

    /** Force at an indentation. */
    double forceN(double depthMm) {
        return stiffnessMPa * depthMm * depthMm;
    }
}
