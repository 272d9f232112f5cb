package org.percola.treatment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product that is put on the skin. A vehicle alone (saline, hydrogel) has no solute that is tracked.
 */
public final class Topical {
    private final String key;
    private final String name;
    private final @Nullable Solute solute;
    private final double concentrationMgPerMl;
    private final double vehiclePh;
    private final boolean notApprovedIntradermal;
    private final List<String> sources;

    public Topical(
            String key,
            String name,
            @Nullable Solute solute,
            double concentrationMgPerMl,
            double vehiclePh,
            boolean notApprovedIntradermal,
            List<String> sources) {
        this.key = key;
        this.name = name;
        this.solute = solute;
        this.concentrationMgPerMl = concentrationMgPerMl;
        this.vehiclePh = vehiclePh;
        this.notApprovedIntradermal = notApprovedIntradermal;
        this.sources = List.copyOf(sources);
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public Optional<Solute> solute() {
        return Optional.ofNullable(solute);
    }

    /** Usual concentration of the solute; 0 for a vehicle alone. */
    public double concentrationMgPerMl() {
        return concentrationMgPerMl;
    }

    public double vehiclePh() {
        return vehiclePh;
    }

    /** True for everything but sterile saline and a cleared hydrogel. */
    public boolean notApprovedIntradermal() {
        return notApprovedIntradermal;
    }

    public List<String> sources() {
        return sources;
    }
}
