/**
 * Mathematics without biology: sampled curves, summaries, named random streams, and the solvers that no library offers
 * fast enough.
 *
 * <p>Validity: everything here gives the same bits on every machine ({@code StrictMath}, plain Java polynomials, sums in
 * index order). It knows no skin and no needle.
 *
 * <p>Read first: {@link org.percola.numeric.RandomStream} and {@link org.percola.numeric.Band}.
 */
@NullMarked
package org.percola.numeric;

import org.jspecify.annotations.NullMarked;
