package org.percola.forecast;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.forecast.Worlds.World;
import org.percola.healing.ReferenceSessions;

/**
 * The first worlds of one seed, read once for all threads. The latest seed's stay for the next request: a page that is
 * asked again after a slider has moved finds its worlds. A world has the same bits whoever reads it.
 */
final class KnownWorlds {
    /** More worlds than this are read anew instead of kept. */
    static final int KEPT = 512;

    private static final AtomicReference<@Nullable KnownWorlds> LATEST = new AtomicReference<>();

    private final Evidence evidence;
    private final long seed;
    private final AtomicReferenceArray<@Nullable World> worlds = new AtomicReferenceArray<>(KEPT);
    private final ReferenceSessions references = new ReferenceSessions();

    private KnownWorlds(Evidence evidence, long seed) {
        this.evidence = evidence;
        this.seed = seed;
    }

    @SuppressWarnings("ReferenceEquality") // the same tables are the same object
    static KnownWorlds of(Evidence evidence, long seed) {
        KnownWorlds latest = LATEST.get();
        if (latest == null || latest.evidence != evidence || latest.seed != seed) {
            latest = new KnownWorlds(evidence, seed);
            LATEST.set(latest);
        }
        return latest;
    }

    World world(int draw) {
        if (draw >= KEPT) {
            return read(draw);
        }
        World known = worlds.get(draw);
        if (known == null) {
            known = read(draw);
            worlds.set(draw, known);
        }
        return known;
    }

    long seed() {
        return seed;
    }

    ReferenceSessions references() {
        return references;
    }

    private World read(int draw) {
        return World.of(ParameterDraw.of(evidence, seed, Chain.PERSON, draw));
    }
}
