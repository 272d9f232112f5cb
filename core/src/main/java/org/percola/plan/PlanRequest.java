package org.percola.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.percola.candidacy.Decision;
import org.percola.device.Device;
import org.percola.forecast.Request;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.quantity.Check;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Operator;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/**
 * For whom to plan, and within what.
 *
 * @param present the course that the case has, with which the plan is compared, or the bare zones
 * @param operator who holds the device
 * @param asOf the day of screening; the plan starts then, or when the answer allows it
 * @param devices the only ones to plan with; empty means those of the catalogue that are authorised
 * @param beyondEvidence also show courses outside the studied range
 */
public record PlanRequest(
        Patient patient,
        List<Concern> concerns,
        Treatment present,
        Operator operator,
        List<Decision> decisions,
        Limits limits,
        LocalDate asOf,
        double horizonDays,
        int drawsCount,
        long seed,
        List<Device> devices,
        boolean beyondEvidence) {

    public PlanRequest {
        concerns = List.copyOf(concerns);
        decisions = List.copyOf(decisions);
        devices = List.copyOf(devices);
        if (concerns.isEmpty()) {
            throw new IllegalArgumentException("PlanRequest.concerns needs at least one concern.");
        }
        Check.inRange("PlanRequest.drawsCount", drawsCount, 1, Request.MAX_DRAWS);
        Check.inRange("PlanRequest.horizonDays", horizonDays, 1, Request.MAX_HORIZON_DAYS);
    }

    /** Where. */
    public List<Site> sites() {
        return present.zones().stream().map(Zone::site).toList();
    }

    /** The course of the case, if it has one. */
    public Optional<Course> given() {
        return switch (present) {
            case Course course -> Optional.of(course);
            case NoTreatment none -> Optional.empty();
        };
    }

    boolean atHome() {
        return operator() == Operator.HOME;
    }

    Request forecastOf(Course course, int draws) {
        return new Request(patient, concerns, course, horizonDays, draws, seed);
    }
}
