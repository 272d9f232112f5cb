package org.percola.puncture;

import org.percola.treatment.Intensity;

/**
 * Passes that an operator makes: those that were ordered, or whole passes until enough points per area show the sign,
 * at least one, at most as many as patience allows. What counts as enough is assumed.
 *
 * @evidence DODDABALLAPUR2009, body text, about 15 rolls of a 192-needle roller
 */
final class EndpointPasses {
    private EndpointPasses() {}

    static double count(
            Intensity intensity,
            double breachedPerPassPerCm2,
            double bleedingPerPassPerCm2,
            PunctureParameters parameters) {
        // No switch over types on the way of the first forecast: it is linked at run time, and that takes as long as
        // some draws.
        if (intensity instanceof Intensity.Passes passes) {
            return passes.count();
        }
        return intensity instanceof Intensity.UntilErythema
                ? wholePasses(parameters.erythemaEndpointDensity(), breachedPerPassPerCm2, parameters)
                : wholePasses(parameters.bleedingEndpointDensity(), bleedingPerPassPerCm2, parameters);
    }

    private static double wholePasses(double wanted, double perPass, PunctureParameters parameters) {
        double most = parameters.endpointMaxPasses();
        return perPass * most <= wanted ? most : StrictMath.max(1, StrictMath.ceil(wanted / perPass));
    }
}
