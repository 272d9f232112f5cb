package org.percola.forecast;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.HealingParameters;
import org.percola.healing.HealingWorkspace;
import org.percola.healing.ReferenceSessions;
import org.percola.outcome.OutcomeParameters;
import org.percola.patient.Patient;
import org.percola.patient.Site;
import org.percola.puncture.PunctureParameters;
import org.percola.safety.SafetyParameters;
import org.percola.skin.Skin;
import org.percola.skin.SkinAtlas;
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
        private volatile TransportParameters transport;

        private final Map<Site, KnownSkin> skins = new ConcurrentHashMap<>();

        /** The skin of who was asked for last at a site. */
        private record KnownSkin(Patient patient, Skin skin) {}

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

        /** The skin at a site; a page asks again and again for the same person. */
        @SuppressWarnings("ReferenceEquality") // the same object is mostly enough
        Skin skin(Patient patient, Site site) {
            KnownSkin known = skins.get(site);
            if (known == null || (known.patient != patient && !known.patient.equals(patient))) {
                known = new KnownSkin(patient, SkinAtlas.skinOf(patient, site, draw));
                skins.put(site, known);
            }
            return known.skin;
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

    private final KnownWorlds known;
    private final HealingWorkspace healing;
    private final PermeationWorkspace permeation = new PermeationWorkspace();

    private Worlds(KnownWorlds known, ReferenceSessions references) {
        this.known = known;
        this.healing = new HealingWorkspace(references);
    }

    static Worlds of(Evidence evidence, long seed) {
        KnownWorlds known = KnownWorlds.of(evidence, seed);
        return new Worlds(known, known.references());
    }

    /** For worlds that are made for the moment: their reference sessions are not kept. */
    static Worlds passing(Evidence evidence, long seed) {
        return new Worlds(KnownWorlds.of(evidence, seed), new ReferenceSessions());
    }

    World world(int draw) {
        return known.world(draw);
    }

    long seed() {
        return known.seed();
    }

    HealingWorkspace healing() {
        return healing;
    }

    PermeationWorkspace permeation() {
        return permeation;
    }
}
