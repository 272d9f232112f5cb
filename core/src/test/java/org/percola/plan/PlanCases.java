package org.percola.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Benefit;
import org.percola.patient.Concern;
import org.percola.patient.Listed;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Said;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.treatment.NoTreatment;
import org.percola.treatment.Operator;
import org.percola.treatment.Treatment;
import org.percola.treatment.Zone;

/** People to plan for; few draws and a short horizon, so that a search takes under a second. */
final class PlanCases {
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final int DRAWS = 8;
    static final double HORIZON_DAYS = 120;

    private PlanCases() {}

    static Device device(String key) {
        return DeviceCatalogue.standard().find(key).orElseThrow();
    }

    /** Asked everything, and healthy. */
    static Patient person(Phototype phototype) {
        return new Patient(
                29,
                Sex.FEMALE,
                phototype,
                Said.NO,
                Said.NO,
                Said.NO,
                Listed.of(List.of()),
                Listed.of(List.of()),
                Listed.of(List.of()),
                Listed.of(List.of()),
                Set.of());
    }

    static PlanRequest request(Phototype phototype, Limits limits) {
        return request(person(phototype), List.of(Concern.of(Benefit.ACNE_SCARS)), List.of(Site.CHEEK), limits);
    }

    static PlanRequest request(Patient patient, List<Concern> concerns, List<Site> sites, Limits limits) {
        return request(patient, concerns, bare(sites), limits, List.of(device("exceed")), false);
    }

    static PlanRequest request(
            Patient patient,
            List<Concern> concerns,
            Treatment present,
            Limits limits,
            List<Device> devices,
            boolean beyond) {
        return new PlanRequest(
                patient,
                concerns,
                present,
                Operator.PROFESSIONAL,
                List.of(),
                limits,
                DAY,
                HORIZON_DAYS,
                DRAWS,
                3,
                devices,
                beyond);
    }

    static NoTreatment bare(List<Site> sites) {
        return new NoTreatment(sites.stream().map(site -> new Zone(site, 1)).toList());
    }
}
