package org.percola.treatment;

import java.util.List;
import java.util.Optional;

/** What is done to the skin: a course of needling, or nothing. */
public sealed interface Treatment permits Course, NoTreatment {
    /** The zones looked at, the first one leading. */
    List<Zone> zones();

    /** The course; empty for an untreated run. */
    Optional<Course> course();
}
