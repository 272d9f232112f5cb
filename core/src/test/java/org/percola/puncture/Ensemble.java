package org.percola.puncture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.treatment.Session;

/** Channels of many skins and draws, and means over their strikes. */
record Ensemble(List<Channels> draws) {
    private static final int DRAWS = 400;

    /** The scatter of the design note: only modulus and line energy vary between draws. */
    static Ensemble ofTheNote(Session session) {
        return of(session, Ensemble::note);
    }

    /** The same on a test bench: no gap, no tilt. */
    static Ensemble onTheBench(Session session) {
        return of(session, draw -> note(draw).with("puncture.gapScale", 1e-6).with("puncture.tiltScale", 1e-6));
    }

    /** Everything that is uncertain varies. */
    static Ensemble ofAllDraws(Session session) {
        return of(session, Bench::world);
    }

    private static ParameterDraw note(long draw) {
        return ParameterDraw.central(Evidence.standard())
                .with("puncture.lineEnergy", Bench.drawn(draw).lineEnergy())
                .with("puncture.penLeastStroke", 0); // the note's pens slow down with their setting
    }

    static Ensemble of(Session session, LongFunction<ParameterDraw> world) {
        var draws = new ArrayList<Channels>();
        for (long draw = 0; draw < DRAWS; draw++) {
            draws.add(Insertion.strike(Bench.faceOfDraw(draw), session, PunctureParameters.of(world.apply(draw))));
        }
        return new Ensemble(draws);
    }

    /** Mean over draws. */
    double mean(ToDoubleFunction<Channels> reading) {
        return draws.stream().mapToDouble(reading).sum() / draws.size();
    }

    /** Mean over inserted strikes of all draws. */
    double meanOfInserted(ToDoubleFunction<Channels> reading) {
        return mean(c -> c.insertedFraction() * reading.applyAsDouble(c)) / mean(Channels::insertedFraction);
    }

    /** Standard deviation of reach over inserted strikes of all draws. */
    double reachSdMm() {
        double mean = meanOfInserted(Channels::reachMm);
        double squares = meanOfInserted(c -> c.reachMm() * c.reachMm() + c.reachSdMm() * c.reachSdMm());
        return StrictMath.sqrt(squares - mean * mean);
    }
}
