package org.percola.healing;

/**
 * A hole that the cut of a section meets.
 *
 * @param session number of the session that made it, from 0
 * @param acrossMm where along the section
 * @param reachMm how deep its tip went below the surface
 * @param radiusMm of what the cut shows of the hole
 */
public record Hole(int session, double acrossMm, double reachMm, double radiusMm) {}
