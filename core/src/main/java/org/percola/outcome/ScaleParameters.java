package org.percola.outcome;

/**
 * What one scale needs, in its own unit.
 *
 * @param visible smallest change that counts as visible
 * @param raterSpread SD of a rater's error in a change (improvement classes: in parts of the baseline severity)
 * @param usual mean severity of people who come for it; 0 where age decides or an improvement scale has none
 * @param cutSpread how sharply neighbouring grades are told apart; 0 on scales that are read continuously
 */
record ScaleParameters(double visible, double raterSpread, double usual, double cutSpread) {}
