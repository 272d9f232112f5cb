package org.percola.report;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.Answer;
import org.percola.forecast.Forecast;
import org.percola.treatment.Course;
import org.percola.treatment.NoTreatment;
import org.percola.wire.CaseFile;

/**
 * All that {@code simulate} found: the case, the answer and, unless the answer forbids it, the forecast.
 */
public final class Simulation {
    private final CaseFile caseFile;
    private final LocalDate asOf;
    private final int drawsCount;
    private final long seed;
    private final Answer answer;
    private final @Nullable Forecast forecast;
    private final @Nullable PatchView patch;

    /**
     * @param asOf the day that dates count from
     * @param drawsCount members of the ensemble, as run
     * @param seed as run
     * @param forecast null where the answer forbids it
     */
    public Simulation(
            CaseFile caseFile, LocalDate asOf, int drawsCount, long seed, Answer answer, @Nullable Forecast forecast) {
        this(caseFile, asOf, drawsCount, seed, answer, forecast, null);
    }

    private Simulation(
            CaseFile caseFile,
            LocalDate asOf,
            int drawsCount,
            long seed,
            Answer answer,
            @Nullable Forecast forecast,
            @Nullable PatchView patch) {
        this.caseFile = caseFile;
        this.asOf = asOf;
        this.drawsCount = drawsCount;
        this.seed = seed;
        this.answer = answer;
        this.forecast = forecast;
        this.patch = patch;
    }

    /** The same with a patch in space, or with the word that there is none because nothing is done. */
    public Simulation with(PatchView found) {
        return new Simulation(caseFile, asOf, drawsCount, seed, answer, forecast, found);
    }

    /** Empty where nobody asked for it. */
    public Optional<PatchView> patch() {
        return Optional.ofNullable(patch);
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public int drawsCount() {
        return drawsCount;
    }

    public long seed() {
        return seed;
    }

    public Answer answer() {
        return answer;
    }

    public Optional<Forecast> forecast() {
        return Optional.ofNullable(forecast);
    }

    /** A run in which nobody is needled. */
    public boolean isUntreated() {
        return caseFile.treatment() instanceof NoTreatment;
    }

    /** A topical with an active goes on the needled skin, so the labels' sentence has to stand beside it. */
    public boolean deliversSolute() {
        return caseFile.treatment() instanceof Course course
                && course.topical().flatMap(use -> use.topical().solute()).isPresent();
    }

    /** A forecast that was asked for although the answer forbids it: every output says so. */
    public boolean isAgainstTheAnswer() {
        return forecast != null && !answer.allowsTreatment();
    }
}
