/**
 * The trial on many machines.
 *
 * <p>What: the driver sends the design's canonical text; each task runs a range of pieces (blocks of people, then repetitions)
 * and sends their lines back; the driver merges the lines in the order of their numbers.
 *
 * <p>Validity: the same bits as on one machine, whatever the partitions, retries and speculative tasks, on like machines.
 *
 * <p>Read first: {@link org.percola.population.TrialPieces}.
 */
@NullMarked
package org.percola.spark;

import org.jspecify.annotations.NullMarked;
