/**
 * Diffusion through skin with closing channels.
 *
 * <p>Validity: Parallel columns over layered skin; the spatial solver follows.
 *
 * <p>Read first: {@link org.percola.transport.ChannelClosure}, then {@link org.percola.transport.Exposure}.
 */
@NullMarked
package org.percola.transport;

import org.jspecify.annotations.NullMarked;
