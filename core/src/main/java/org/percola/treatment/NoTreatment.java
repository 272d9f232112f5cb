package org.percola.treatment;

import java.util.List;
import java.util.Optional;
import org.percola.patient.Site;

/** An untreated run: {@code course: none}. The zones name the sites, their settings mean nothing. */
public record NoTreatment(List<Zone> zones) implements Treatment {
    public NoTreatment {
        zones = List.copyOf(zones);
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("NoTreatment.zones needs at least one zone.");
        }
    }

    @Override
    public Optional<Course> course() {
        return Optional.empty();
    }

    public static NoTreatment at(Site site) {
        return new NoTreatment(List.of(new Zone(site, 1)));
    }
}
