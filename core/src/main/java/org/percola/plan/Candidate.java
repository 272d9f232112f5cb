package org.percola.plan;

import org.percola.treatment.Course;

/** A course that waits for its forecast, and its place in the grid, which breaks ties. */
record Candidate(int number, Course course) {}
