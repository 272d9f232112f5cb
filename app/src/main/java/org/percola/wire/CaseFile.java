package org.percola.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.percola.candidacy.Decision;
import org.percola.candidacy.Intent;
import org.percola.candidacy.PlanPart;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.treatment.Course;
import org.percola.treatment.Treatment;

/** A case file that was read without a problem. */
public final class CaseFile {
    private final Patient patient;
    private final List<Concern> concerns;
    private final Treatment treatment;
    private final List<Decision> decisions;
    private final ForecastKeys forecast;
    private final Limits limits;
    private final Set<PlanPart> open;
    private final ObjectNode asRead;

    CaseFile(
            Patient patient,
            List<Concern> concerns,
            Treatment treatment,
            List<Decision> decisions,
            ForecastKeys forecast,
            Limits limits,
            Set<PlanPart> open,
            ObjectNode asRead) {
        this.patient = patient;
        this.concerns = List.copyOf(concerns);
        this.treatment = treatment;
        this.decisions = List.copyOf(decisions);
        this.forecast = forecast;
        this.limits = limits;
        this.open = Set.copyOf(open);
        this.asRead = asRead;
    }

    public Patient patient() {
        return patient;
    }

    public List<Concern> concerns() {
        return concerns;
    }

    public Treatment treatment() {
        return treatment;
    }

    public List<Decision> decisions() {
        return decisions;
    }

    public ForecastKeys forecast() {
        return forecast;
    }

    public Limits limits() {
        return limits;
    }

    /**
     * Parts of the course that the document leaves open; empty unless it was read with {@link CaseReader#readDraft}.
     * Where one is open, what {@link #treatment} says there stands for nothing and must not be shown or forecast.
     */
    public Set<PlanPart> open() {
        return open;
    }

    /** What screening is asked about. */
    public Intent intent() {
        return new Intent(concerns, treatment, open);
    }

    /** The document as the user wrote it, for echoing. */
    public ObjectNode asRead() {
        return asRead.deepCopy();
    }

    /** The day that dates are counted from: the first session's, or {@code asOf} where the case has none. */
    public LocalDate judgedOn(LocalDate asOf) {
        return judgedOn(() -> asOf);
    }

    /** The same with a day that is asked for only where the case has none. */
    public LocalDate judgedOn(Supplier<LocalDate> asOf) {
        return treatment.course().flatMap(Course::date).orElseGet(asOf);
    }

    /** The {@code forecast} block. */
    public record ForecastKeys(double horizonDays, int drawsCount, long seed) {
        public static final ForecastKeys USUAL = new ForecastKeys(365, 256, 1);
    }

    /** What a person can spare and bear; {@code plan} reads it. */
    public static final class Limits {
        private final @Nullable Double downtimeDays;
        private final @Nullable Double pihProbability;
        private final @Nullable Integer visitsCount;
        private final @Nullable Double painScore;

        Limits(
                @Nullable Double downtimeDays,
                @Nullable Double pihProbability,
                @Nullable Integer visitsCount,
                @Nullable Double painScore) {
            this.downtimeDays = downtimeDays;
            this.pihProbability = pihProbability;
            this.visitsCount = visitsCount;
            this.painScore = painScore;
        }

        public OptionalDouble downtimeDays() {
            return of(downtimeDays);
        }

        public OptionalDouble pihProbability() {
            return of(pihProbability);
        }

        public Optional<Integer> visitsCount() {
            return Optional.ofNullable(visitsCount);
        }

        public OptionalDouble painScore() {
            return of(painScore);
        }

        private static OptionalDouble of(@Nullable Double value) {
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }
}
