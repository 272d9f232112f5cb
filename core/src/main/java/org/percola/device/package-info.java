/**
 * Devices as numbers: needles, heads and drums, speeds, limits, authorised use.
 *
 * <p>Validity: geometry and facts of the market only; what a device does to skin is {@code puncture}. Radiofrequency
 * needling is left out on purpose.
 *
 * <p>Read first: {@link org.percola.device.Device}, then {@link org.percola.device.DeviceCatalogue}.
 */
@NullMarked
package org.percola.device;

import org.jspecify.annotations.NullMarked;
