package org.percola.population;

import org.percola.patient.Patient;

/**
 * One who takes part.
 *
 * @param number of the person; with the seed it decides everything about them
 * @param severityPlace place among all people's severities, in (0, 1)
 * @param effect how well this person responds, standard normal
 */
record Person(long number, Patient patient, double severityPlace, double effect) {}
