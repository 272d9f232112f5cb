package org.percola.forecast;

import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.quantity.Check;
import org.percola.transport.Experiment;

/**
 * A delivery experiment to forecast.
 *
 * @param patient whose skin it is; {@link org.percola.skin.SkinAtlas#referencePerson()} where nothing is known
 * @param replicates cells or volunteers whose mean is reported
 * @param seed same seed, same bits
 */
public record DeliveryRequest(
        Patient patient,
        Site site,
        Needling needling,
        Experiment experiment,
        int replicates,
        int drawsCount,
        long seed) {
    public DeliveryRequest {
        Check.inRange("DeliveryRequest.replicates", replicates, 1, 10_000);
        Check.inRange("DeliveryRequest.drawsCount", drawsCount, 1, Request.MAX_DRAWS);
    }
}
