package org.percola.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.percola.device.Device;
import org.percola.patient.Site;
import org.percola.treatment.Applied;
import org.percola.treatment.Solute;

/**
 * A permeation experiment that was read without a problem. Times count in hours from the moment the donor goes on.
 *
 * @param remarks what was filled in or lies outside what the correlations were measured on
 * @param asRead the document itself
 */
public record ExperimentFile(
        SkinKeys skin,
        Needling needling,
        SoluteKeys solute,
        DonorKeys donor,
        ReceptorKeys receptor,
        Measured measured,
        boolean coxInhibitor,
        List<Double> outputTimesH,
        OptionalInt replicatesCount,
        double durationH,
        int drawsCount,
        long seed,
        List<Remark> remarks,
        ObjectNode asRead) {

    public ExperimentFile {
        outputTimesH = List.copyOf(outputTimesH);
        remarks = List.copyOf(remarks);
        asRead = asRead.deepCopy();
    }

    /** Whose skin. */
    public enum Species {
        HUMAN,
        PIG,
        RAT
    }

    /** What was done to the skin before. */
    public enum Preparation {
        FULL_THICKNESS,
        DERMATOMED,
        EPIDERMIS,
        SC_REMOVED,
        IN_VIVO;

        /** Off the body: nothing closes, no blood. */
        public boolean isExcised() {
            return this != IN_VIVO;
        }
    }

    /** What takes the solute up below. */
    public enum ReceptorKind {
        SINK,
        CELL,
        BODY
    }

    /**
     * The skin.
     *
     * @param thicknessUm of the preparation; empty where the site's own skin is used whole
     */
    public record SkinKeys(
            Species species, Preparation preparation, Site site, OptionalDouble thicknessUm, double temperatureC) {}

    /** What was done with needles. */
    public sealed interface Needling {
        /** Nothing. */
        record None() implements Needling {}

        /** Holes given as numbers. */
        record Holes(double densityPerCm2, double depthUm, double diameterUm) implements Needling {}

        /** A device with passes over the area. */
        record Passes(Device device, double settingMm, int passesCount, OptionalDouble glideSpeedMmPerS)
                implements Needling {}

        /** A pen that was moved about an area for a time. */
        record Timed(Device device, double settingMm, double durationS, double areaCm2) implements Needling {}
    }

    /**
     * The molecule.
     *
     * @param solubilityMgPerMl in the donor's water, empty if not known
     */
    public record SoluteKeys(Solute solute, OptionalDouble solubilityMgPerMl) {}

    /**
     * What lies on the skin.
     *
     * @param volumeUlPerCm2 of one dose; empty for one that never runs down
     * @param appliedAfterH after needling, where it came after
     * @param removedAfterH from its first application
     * @param repeatEveryH a fresh dose each time
     */
    public record DonorKeys(
            double concentrationMgPerMl,
            OptionalDouble volumeUlPerCm2,
            double vehiclePh,
            boolean occluded,
            Applied applied,
            double appliedAfterH,
            OptionalDouble removedAfterH,
            OptionalDouble repeatEveryH) {}

    /**
     * What lies below.
     *
     * @param volumeMl of the cell; of distribution in a body
     * @param samplingMl drawn and replaced at every output time
     */
    public record ReceptorKeys(
            ReceptorKind kind,
            OptionalDouble areaCm2,
            OptionalDouble volumeMl,
            OptionalDouble samplingMl,
            OptionalDouble clearanceMlPerMin) {}

    /** Measured values that stand in the place of the correlations. */
    public record Measured(
            OptionalDouble logKpCmPerH,
            OptionalDouble stratumCorneumDiffusivityCm2PerS,
            OptionalDouble epidermisDiffusivityCm2PerS,
            OptionalDouble dermisDiffusivityCm2PerS,
            OptionalDouble donorDiffusivityCm2PerS,
            OptionalDouble stratumCorneumPartitionRatio,
            OptionalDouble epidermisPartitionRatio,
            OptionalDouble dermisPartitionRatio,
            OptionalDouble stratumCorneumThicknessUm,
            OptionalDouble epidermisThicknessUm) {}

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
        EXCISED_DOES_NOT_CLOSE,
        SPECIES_CORRELATION_HUMAN
    }
}
