package org.percola.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A medicine that the person takes or took. */
public final class Medication {
    private final String name;
    private final @Nullable MedicationClass medicationClass;
    private final boolean prescribed;
    private final @Nullable LocalDate stopped;

    public Medication(
            String name, @Nullable MedicationClass medicationClass, boolean prescribed, @Nullable LocalDate stopped) {
        this.name = name;
        this.medicationClass = medicationClass;
        this.prescribed = prescribed;
        this.stopped = stopped;
    }

    public String name() {
        return name;
    }

    /** The class that rules know; empty for a name that we do not know. */
    public Optional<MedicationClass> medicationClass() {
        return Optional.ofNullable(medicationClass);
    }

    /** Prescribed unless the person says that it is a cosmetic. */
    public boolean prescribed() {
        return prescribed;
    }

    /** The day on which it was last taken, if it is no longer taken. */
    public Optional<LocalDate> stopped() {
        return Optional.ofNullable(stopped);
    }
}
