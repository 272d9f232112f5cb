package org.percola.population;

import java.util.Optional;
import org.percola.patient.Patient;

/** One person in one arm, for who wants everybody's numbers. */
public final class PersonRow {
    private final long number;
    private final String arm;
    private final Patient patient;
    private final double[] baselines;
    private final double[] changes;
    private final Boolean[] came;

    /** Takes the arrays over. */
    PersonRow(long number, String arm, Patient patient, double[] baselines, double[] changes, Boolean[] came) {
        this.number = number;
        this.arm = arm;
        this.patient = patient;
        this.baselines = baselines;
        this.changes = changes;
        this.came = came;
    }

    public long number() {
        return number;
    }

    public String arm() {
        return arm;
    }

    public Patient patient() {
        return patient;
    }

    /** Before treatment, by grading; the lowest score on improvement scales. */
    public double baseline(int grading) {
        return baselines[grading];
    }

    /** Value minus baseline, or the score on improvement scales. */
    public double change(int grading) {
        return changes[grading];
    }

    /** Whether an adverse event came; empty where it has no probability. */
    public Optional<Boolean> came(int event) {
        return Optional.ofNullable(came[event]);
    }
}
