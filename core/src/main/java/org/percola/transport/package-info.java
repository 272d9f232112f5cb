/**
 * Transport through needled skin: how fast the openings of a session close, and where a product's solute goes through
 * them, beside the same product on intact skin.
 *
 * <p>Validity: living human skin, solid needles, aqueous products with a little oil, solutes of 18 g/mol to a few million.
 * Layered tissue and holes are two coupled columns in depth; fields around a single hole, excised skin with a receptor,
 * repeated doses, evaporation and swelling are left out. How much of a hole conducts is ASSUMED and wide, and the
 * permeability of intact skin is known from structure within a factor of about 25 either way: amounts and ratios carry
 * that.
 *
 * <p>Read first: {@link org.percola.transport.ClosureClock}, then {@link org.percola.transport.Permeation}; the equations
 * with their checks are in docs/models/transport.md.
 */
@NullMarked
package org.percola.transport;

import org.jspecify.annotations.NullMarked;
