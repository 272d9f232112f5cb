package org.percola.forecast;

import java.util.List;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.quantity.Check;
import org.percola.treatment.Treatment;

/**
 * What to forecast.
 *
 * @param horizonDays days from the first session
 * @param drawsCount members of the ensemble
 * @param seed same seed, same bits
 */
public record Request(
        Patient patient, List<Concern> concerns, Treatment treatment, double horizonDays, int drawsCount, long seed) {
    /** More draws than this say nothing new and only cost time. */
    public static final int MAX_DRAWS = 100_000;

    public static final double MAX_HORIZON_DAYS = 3650;

    public Request {
        concerns = List.copyOf(concerns);
        Check.inRange("Request.horizonDays", horizonDays, 1, MAX_HORIZON_DAYS);
        Check.inRange("Request.drawsCount", drawsCount, 1, MAX_DRAWS);
    }
}
