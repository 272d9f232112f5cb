package org.percola.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Site;
import org.percola.transport.Experiment;
import org.percola.transport.Opening;
import org.percola.treatment.Session;

/** A permeation experiment that was read without a problem. Times count in hours from the application of the donor. */
public final class ExperimentFile {
    private final Experiment experiment;
    private final Site site;
    private final Needling needling;
    private final @Nullable Double areaCm2;
    private final @Nullable Integer replicatesCount;
    private final int drawsCount;
    private final long seed;
    private final List<Remark> remarks;
    private final ObjectNode asRead;

    ExperimentFile(
            Experiment experiment,
            Site site,
            Needling needling,
            OptionalDouble areaCm2,
            OptionalInt replicatesCount,
            int drawsCount,
            long seed,
            List<Remark> remarks,
            ObjectNode asRead) {
        this.experiment = experiment;
        this.site = site;
        this.needling = needling;
        this.areaCm2 = areaCm2.isPresent() ? areaCm2.getAsDouble() : null;
        this.replicatesCount = replicatesCount.isPresent() ? replicatesCount.getAsInt() : null;
        this.drawsCount = drawsCount;
        this.seed = seed;
        this.remarks = List.copyOf(remarks);
        this.asRead = asRead;
    }

    /** What was done with needles. */
    public sealed interface Needling {
        /** Nothing. */
        record None() implements Needling {}

        /** Holes given as numbers. */
        record Stated(Opening.Holes holes) implements Needling {}

        /** A device. */
        record Struck(Session session) implements Needling {}
    }

    /** What a reader of the result has to know of its input. */
    public enum Remark {
        SITE_ASSUMED,
        THICKNESS_ASSUMED,
        SOLUTE_FROM_CATALOGUE,
        NO_PKA_NEUTRAL,
        LOG_KOW_OUTSIDE,
        MOLAR_MASS_OUTSIDE,
        ABOVE_SOLUBILITY_IN_WATER,
        NEEDLE_LONGER_THAN_PREPARATION,
        HOLES_PIERCE_PREPARATION,
        EXCISED_DOES_NOT_CLOSE
    }

    public Experiment experiment() {
        return experiment;
    }

    public Site site() {
        return site;
    }

    public Needling needling() {
        return needling;
    }

    /** Area of the skin in the experiment, where it is stated. */
    public OptionalDouble areaCm2() {
        return areaCm2 == null ? OptionalDouble.empty() : OptionalDouble.of(areaCm2);
    }

    /** Pieces of skin, where their number is stated. */
    public OptionalInt replicatesCount() {
        return replicatesCount == null ? OptionalInt.empty() : OptionalInt.of(replicatesCount);
    }

    public int drawsCount() {
        return drawsCount;
    }

    public long seed() {
        return seed;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    /** The document as it was read. */
    public ObjectNode asRead() {
        return asRead.deepCopy();
    }

    /** What the file calls the solute. */
    public String soluteName() {
        return experiment.solute().name();
    }

    /** The session, where a device was used. */
    public Optional<Session> session() {
        return switch (needling) {
            case Needling.Struck struck -> Optional.of(struck.session());
            case Needling.None none -> Optional.empty();
            case Needling.Stated stated -> Optional.empty();
        };
    }
}
