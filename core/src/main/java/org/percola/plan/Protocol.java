package org.percola.plan;

import java.time.LocalDate;
import java.util.List;
import org.percola.device.Device;
import org.percola.patient.Benefit;
import org.percola.patient.Site;
import org.percola.treatment.Course;
import org.percola.treatment.Intensity;
import org.percola.treatment.Operator;
import org.percola.treatment.SunProtection;
import org.percola.treatment.Zone;

/**
 * A course as studies describe it, by name: a starting point to compare a plan with.
 *
 * @param concerns for which it was used
 * @param regions where
 * @param settingMm in every zone
 * @param assumed names of what no text that was seen says
 * @param reason what was read, and why the rest was assumed
 */
public record Protocol(
        String key,
        String name,
        List<Benefit> concerns,
        List<Site.Region> regions,
        Device device,
        double settingMm,
        Intensity intensity,
        int sessionsCount,
        double intervalDays,
        List<String> sources,
        List<String> assumed,
        String reason) {

    public Protocol {
        concerns = List.copyOf(concerns);
        regions = List.copyOf(regions);
        sources = List.copyOf(sources);
        assumed = List.copyOf(assumed);
    }

    boolean fits(PlanRequest request) {
        return !request.atHome()
                && request.concerns().stream().anyMatch(concern -> concerns.contains(concern.benefit()))
                && request.sites().stream().allMatch(site -> regions.contains(site.region()))
                && (sessionsCount - 1) * intervalDays <= request.horizonDays();
    }

    /** The same course on this person's zones. */
    Course on(PlanRequest request, LocalDate start) {
        return new Course(
                start,
                device,
                request.sites().stream().map(site -> new Zone(site, settingMm)).toList(),
                intensity,
                sessionsCount,
                intervalDays,
                Operator.PROFESSIONAL,
                null,
                null,
                0,
                request.given().map(Course::areaCm2).orElse(0.0),
                SunProtection.STRICT);
    }
}
