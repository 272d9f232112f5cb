package org.percola.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.HealingParameters;
import org.percola.healing.HealingWorkspace;
import org.percola.outcome.OutcomeParameters;
import org.percola.puncture.PunctureParameters;
import org.percola.safety.SafetyParameters;
import org.percola.transport.ClosureParameters;
import org.percola.transport.PermeationWorkspace;
import org.percola.transport.TransportParameters;

/**
 * The worlds of one seed and the workspaces of one thread. A world's coefficients are read once, however many courses are
 * forecast in it; courses that share them share their reference session too. It changes no bit.
 */
final class Worlds {
    /** What one world says to the parts of the chain. */
    static final class World {
        private final ParameterDraw draw;
        private final PunctureParameters puncture;
        private final ClosureParameters closure;
        private final HealingParameters healing;
        private final OutcomeParameters outcome;
        private final SafetyParameters safety;

        @Nullable
        private TransportParameters transport;

        private World(ParameterDraw draw) {
            this.draw = draw;
            puncture = PunctureParameters.of(draw);
            closure = ClosureParameters.of(draw);
            healing = HealingParameters.of(draw);
            outcome = OutcomeParameters.of(draw);
            safety = SafetyParameters.of(draw);
        }

        static World of(ParameterDraw draw) {
            return new World(draw);
        }

        ParameterDraw draw() {
            return draw;
        }

        PunctureParameters puncture() {
            return puncture;
        }

        ClosureParameters closure() {
            return closure;
        }

        HealingParameters healing() {
            return healing;
        }

        OutcomeParameters outcome() {
            return outcome;
        }

        SafetyParameters safety() {
            return safety;
        }

        /** Asked for only where something is delivered. */
        TransportParameters transport() {
            TransportParameters known = transport;
            if (known == null) {
                known = TransportParameters.of(draw);
                transport = known;
            }
            return known;
        }
    }

    /** More worlds than this are read anew instead of kept. */
    private static final int KEPT = 512;

    private final Evidence evidence;
    private final long seed;
    private final boolean keeping;
    private final List<Optional<World>> kept = new ArrayList<>();
    private final HealingWorkspace healing = new HealingWorkspace();
    private final PermeationWorkspace permeation = new PermeationWorkspace();

    private Worlds(Evidence evidence, long seed, boolean keeping) {
        this.evidence = evidence;
        this.seed = seed;
        this.keeping = keeping;
    }

    /** For one course. */
    static Worlds forOne(Evidence evidence, long seed) {
        return new Worlds(evidence, seed, false);
    }

    /** For many courses with the same seed. */
    static Worlds forMany(Evidence evidence, long seed) {
        return new Worlds(evidence, seed, true);
    }

    World world(int draw) {
        if (!keeping || draw >= KEPT) {
            return read(draw);
        }
        while (kept.size() <= draw) {
            kept.add(Optional.empty());
        }
        Optional<World> known = kept.get(draw);
        if (known.isEmpty()) {
            known = Optional.of(read(draw));
            kept.set(draw, known);
        }
        return known.get();
    }

    long seed() {
        return seed;
    }

    HealingWorkspace healing() {
        return healing;
    }

    PermeationWorkspace permeation() {
        return permeation;
    }

    private World read(int draw) {
        return World.of(ParameterDraw.of(evidence, seed, Chain.PERSON, draw));
    }
}
