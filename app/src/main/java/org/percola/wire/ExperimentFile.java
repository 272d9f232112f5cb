package org.percola.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.percola.forecast.DeliveryRequest;
import org.percola.forecast.Needling;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.skin.SkinAtlas;
import org.percola.transport.Experiment;

/** A permeation experiment that was read without a problem. Times count in hours from the application of the donor. */
public final class ExperimentFile {
    /** Pieces of skin where nobody says. */
    private static final int USUAL_REPLICATES = 4;

    private final Experiment experiment;
    private final Site site;
    private final Patient person;
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
            Patient person,
            Needling needling,
            OptionalDouble areaCm2,
            OptionalInt replicatesCount,
            int drawsCount,
            long seed,
            List<Remark> remarks,
            ObjectNode asRead) {
        this.experiment = experiment;
        this.site = site;
        this.person = person;
        this.needling = needling;
        this.areaCm2 = areaCm2.isPresent() ? areaCm2.getAsDouble() : null;
        this.replicatesCount = replicatesCount.isPresent() ? replicatesCount.getAsInt() : null;
        this.drawsCount = drawsCount;
        this.seed = seed;
        this.remarks = List.copyOf(remarks);
        this.asRead = asRead;
    }

    /** What a reader of the result has to know of its input. */
    public enum Remark {
        /** No site was given: the usual one of the species. */
        SITE_ASSUMED,
        /** No thickness was given: that of the site. */
        THICKNESS_ASSUMED,
        /** Data of the molecule come from the catalogue of topicals. */
        SOLUTE_FROM_CATALOGUE,
        /** No number of pieces of skin was given. */
        REPLICATES_ASSUMED,
        /** No pKa was given: neutral at every pH. */
        NO_PKA_NEUTRAL,
        /** Nearly neat, and no solubility was given. */
        HARDLY_A_SOLUTION,
        /** The catalogue's solubility in water lies below the concentration: the vehicle dissolves more, or it is a suspension. */
        ABOVE_SOLUBILITY_IN_WATER
    }

    public Experiment experiment() {
        return experiment;
    }

    public Site site() {
        return site;
    }

    /** Whose skin it is; {@link SkinAtlas#referencePerson()} where the file says nothing. */
    public Patient person() {
        return person;
    }

    /** Whether the file says that it is the skin of somebody else than the reference. */
    public boolean isPersonStated() {
        return !person.equals(SkinAtlas.referencePerson());
    }

    /** Paths of what is stated and changes nothing in this experiment. */
    public List<String> idleKeys() {
        return IdleKeys.of(experiment, needling);
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

    /**
     * The experiment as the engine takes it.
     *
     * @param drawsCount and
     * @param seed of the run, which the command line may override
     */
    public DeliveryRequest request(int drawsCount, long seed) {
        return request(drawsCount, seed, List.of());
    }

    /** The same, with outputs where a laboratory has points of its own. */
    public DeliveryRequest request(int drawsCount, long seed, List<MeasuredPoints.Point> points) {
        return new DeliveryRequest(
                person,
                site,
                needling,
                points.isEmpty() ? experiment : PointTimes.among(experiment, points),
                replicatesCount == null ? USUAL_REPLICATES : replicatesCount,
                drawsCount,
                seed);
    }
}
