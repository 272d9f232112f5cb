package org.percola.healing;

/**
 * A hole in a patch.
 *
 * @param session number of the session that made it, from 0
 * @param xMm where, seen from above; may lie outside the patch, but near enough to reach into it
 * @param reachMm how deep its tip went below the surface
 * @param radiusMm of the hole at the surface
 */
public record PatchHole(int session, double xMm, double yMm, double reachMm, double radiusMm) {}
