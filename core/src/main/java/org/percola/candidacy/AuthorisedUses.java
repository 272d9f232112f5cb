package org.percola.candidacy;

import java.util.List;
import java.util.Optional;
import org.percola.device.Authorisation;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Phototype;
import org.percola.patient.Site;

/** What an authority has authorised one device for: which benefit, where, on which phototypes. */
public record AuthorisedUses(List<Authorisation> uses) {
    public AuthorisedUses {
        uses = List.copyOf(uses);
    }

    /** Those of the catalogue; nothing is known of an inline device. */
    public static AuthorisedUses of(Device device) {
        return new AuthorisedUses(DeviceCatalogue.standard()
                .findEntry(device.key())
                .map(DeviceCatalogue.Entry::authorisations)
                .orElse(List.of()));
    }

    public boolean known() {
        return !uses.isEmpty();
    }

    /** Whether the benefit is authorised on every one of the sites, as a whole, for some phototype. */
    public boolean cover(Benefit benefit, List<Site> sites) {
        return sites.stream().allMatch(site -> uses.stream().anyMatch(use -> is(use, benefit) && holds(use, site)));
    }

    /** Whether the benefit is authorised on one of the sites or a part of it, but nowhere there for this phototype. */
    public boolean leaveOut(Phototype phototype, Benefit benefit, List<Site> sites) {
        var near = uses.stream()
                .filter(use -> is(use, benefit))
                .filter(use -> place(use)
                        .map(place -> sites.stream().anyMatch(place::overlaps))
                        .orElse(false))
                .toList();
        return !near.isEmpty() && near.stream().noneMatch(use -> allows(use, phototype));
    }

    private static boolean is(Authorisation use, Benefit benefit) {
        return use.indication().equals(benefit.code());
    }

    private static boolean holds(Authorisation use, Site site) {
        return place(use)
                .map(place -> place == site || (place == Site.FACE && place.overlaps(site)))
                .orElse(false);
    }

    /** A place that case files have no word for holds no site. */
    private static Optional<Site> place(Authorisation use) {
        return Coded.find(Site.class, use.place());
    }

    /** An authorisation that names no phototypes holds for all. */
    private static boolean allows(Authorisation use, Phototype phototype) {
        return use.lightest().isEmpty()
                || (Table.member(Phototype.class, use.lightest()).compareTo(phototype) <= 0
                        && phototype.compareTo(Table.member(Phototype.class, use.darkest())) <= 0);
    }
}
