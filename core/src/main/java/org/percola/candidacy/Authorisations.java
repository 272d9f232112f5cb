package org.percola.candidacy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.percola.device.Device;
import org.percola.patient.Benefit;
import org.percola.patient.Phototype;
import org.percola.patient.Site;

/** What an authority has authorised catalogue devices for: which benefit, where, on which phototypes. */
final class Authorisations {
    private final List<Use> uses;

    private Authorisations(List<Use> uses) {
        this.uses = uses;
    }

    /** The authorised uses that ship with Percola. */
    static Authorisations standard() {
        return Standard.AUTHORISATIONS;
    }

    /** The uses of one device. */
    Authorisations of(Device device) {
        return new Authorisations(
                uses.stream().filter(use -> use.device().equals(device.key())).toList());
    }

    boolean known() {
        return !uses.isEmpty();
    }

    /** Whether the benefit is authorised on every one of the sites, for some phototype. */
    boolean covers(Benefit benefit, List<Site> sites) {
        return sites.stream().allMatch(site -> uses.stream().anyMatch(use -> use.is(benefit, site)));
    }

    /** Whether the benefit is authorised on these sites, but not for this phototype. */
    boolean leavesOutPhototype(Phototype phototype, Benefit benefit, List<Site> sites) {
        return covers(benefit, sites)
                && sites.stream()
                        .anyMatch(site -> uses.stream()
                                .filter(use -> use.is(benefit, site))
                                .noneMatch(use -> use.allows(phototype)));
    }

    private record Use(
            String device, Benefit benefit, List<Site> sites, Phototype firstPhototype, Phototype lastPhototype) {
        boolean is(Benefit wanted, Site site) {
            return benefit == wanted && sites.stream().anyMatch(site::overlaps);
        }

        boolean allows(Phototype phototype) {
            return firstPhototype.compareTo(phototype) <= 0 && phototype.compareTo(lastPhototype) <= 0;
        }
    }

    private static List<Use> use(NamedCsvRecord row) {
        return List.of(new Use(
                row.getField("device"),
                Table.member(Benefit.class, row.getField("benefit")),
                Table.members(Site.class, Table.words(row, "sites")),
                Table.member(Phototype.class, row.getField("firstPhototype")),
                Table.member(Phototype.class, row.getField("lastPhototype"))));
    }

    /** Read at first use, by the class loader's own lock. */
    private static final class Standard {
        static final Authorisations AUTHORISATIONS =
                new Authorisations(Table.read("authorisations.csv", Authorisations::use));
    }
}
