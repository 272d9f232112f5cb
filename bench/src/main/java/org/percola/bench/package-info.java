/**
 * Benchmarks: how long the things take that people wait for.
 *
 * <p>Validity: figures hold for the machine and the JDK that {@code bench/README.md} names; only ratios from one session travel.
 *
 * <p>Read first: {@code bench/README.md}.
 */
@NullMarked
package org.percola.bench;

import org.jspecify.annotations.NullMarked;
