package org.percola.candidacy;

import java.util.List;
import org.percola.device.Authorisation;
import org.percola.device.Device;
import org.percola.device.DeviceCatalogue;
import org.percola.patient.Benefit;
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

    /** Whether the benefit is authorised on every one of the sites, for some phototype. */
    public boolean cover(Benefit benefit, List<Site> sites) {
        return sites.stream().allMatch(site -> uses.stream().anyMatch(use -> is(use, benefit, site)));
    }

    /** Whether the benefit is authorised on these sites, but not for this phototype. */
    public boolean leaveOut(Phototype phototype, Benefit benefit, List<Site> sites) {
        return cover(benefit, sites)
                && sites.stream()
                        .anyMatch(site -> uses.stream()
                                .filter(use -> is(use, benefit, site))
                                .noneMatch(use -> allows(use, phototype)));
    }

    private static boolean is(Authorisation use, Benefit benefit, Site site) {
        return use.indication().equals(benefit.code())
                && Table.member(Site.class, use.place()).overlaps(site);
    }

    /** An authorisation that names no phototypes holds for all. */
    private static boolean allows(Authorisation use, Phototype phototype) {
        return use.lightest().isEmpty()
                || (Table.member(Phototype.class, use.lightest()).compareTo(phototype) <= 0
                        && phototype.compareTo(Table.member(Phototype.class, use.darkest())) <= 0);
    }
}
