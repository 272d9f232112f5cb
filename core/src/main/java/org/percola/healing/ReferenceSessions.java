package org.percola.healing;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reference sessions that are known from earlier runs, by the object of coefficients. Threads may share one: whoever
 * computes a session finds the same bits.
 */
public final class ReferenceSessions {
    private static final int MOST = 1024;

    private final IdentityHashMap<HealingParameters, ReferenceSession> known = new IdentityHashMap<>();

    synchronized @Nullable ReferenceSession of(HealingParameters parameters) {
        return known.get(parameters);
    }

    synchronized void remember(HealingParameters parameters, ReferenceSession reference) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(parameters, reference);
    }
}
