package org.percola.treatment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.percola.quantity.Check;

/**
 * A product that is put on the skin. A vehicle alone (saline, hydrogel) has no solute that is tracked.
 */
public final class Topical {
    private static final double UNKNOWN = 0;
    private final String key;
    private final String name;
    private final @Nullable Solute solute;
    private final double concentrationMgPerMl;
    private final double vehiclePh;
    private final double solubilityMgPerMl;
    private final boolean notApprovedIntradermal;
    private final List<String> sources;

    /** A product whose solubility is not known. */
    public Topical(
            String key,
            String name,
            @Nullable Solute solute,
            double concentrationMgPerMl,
            double vehiclePh,
            boolean notApprovedIntradermal,
            List<String> sources) {
        this(key, name, solute, concentrationMgPerMl, vehiclePh, UNKNOWN, notApprovedIntradermal, sources);
    }

    /**
     * @param solute what is followed; null for a vehicle alone
     * @param concentrationMgPerMl usual concentration of the solute; 0 for a vehicle alone
     * @param solubilityMgPerMl solubility of the solute in water; 0 if not known
     */
    public Topical(
            String key,
            String name,
            @Nullable Solute solute,
            double concentrationMgPerMl,
            double vehiclePh,
            double solubilityMgPerMl,
            boolean notApprovedIntradermal,
            List<String> sources) {
        Check.inRange("Topical.concentrationMgPerMl", concentrationMgPerMl, 0, 2000);
        Check.inRange("Topical.vehiclePh", vehiclePh, 0, 14);
        Check.inRange("Topical.solubilityMgPerMl", solubilityMgPerMl, 0, 5000);
        this.key = key;
        this.name = name;
        this.solute = solute;
        this.concentrationMgPerMl = concentrationMgPerMl;
        this.vehiclePh = vehiclePh;
        this.solubilityMgPerMl = solubilityMgPerMl;
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

    /** Solubility of the solute in water; empty if not known. */
    public OptionalDouble solubilityMgPerMl() {
        return solubilityMgPerMl == UNKNOWN ? OptionalDouble.empty() : OptionalDouble.of(solubilityMgPerMl);
    }

    /** True for everything but sterile saline and a cleared hydrogel. */
    public boolean notApprovedIntradermal() {
        return notApprovedIntradermal;
    }

    public List<String> sources() {
        return sources;
    }
}
