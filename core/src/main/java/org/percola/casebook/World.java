package org.percola.casebook;

import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.healing.HealingParameters;
import org.percola.numeric.RandomStream;
import org.percola.outcome.OutcomeParameters;
import org.percola.puncture.PunctureParameters;
import org.percola.safety.SafetyParameters;
import org.percola.transport.ClosureParameters;
import org.percola.transport.TransportParameters;

/**
 * One believable world: the coefficients of every mechanism, shared by all studies, so that two studies of one draw
 * differ by what was done only. Studies report means, so nobody in it is thicker- or thinner-skinned than the mean
 * person.
 *
 * <p>Diffusion cells have worlds of their own, which share quantiles out as those of a forecast experiment do
 * ({@link ParameterDraw#ofMany}): what is checked is what a user is told.
 */
final class World {
    /** A needle on a test bench stands upright and touches the skin; the law of the gap has no zero. */
    private static final double NO_PLAY = 1e-6;

    /** People of an arm in the central world, where a mean is wanted and no scatter. */
    private static final int MANY = 400;

    private static final int CENTRAL = -1;

    private final ParameterDraw draw;
    private final ParameterDraw cell;
    private final long seed;
    private final int number;
    private final PunctureParameters puncture;
    private final PunctureParameters benchPuncture;
    private final ClosureParameters closure;
    private final TransportParameters transport;
    private final OutcomeParameters outcome;
    private final SafetyParameters safety;
    private @Nullable HealingParameters healing;

    /** @param count of how many this is one */
    World(Evidence evidence, long seed, int number, int count) {
        this(
                ParameterDraw.of(evidence, seed, 0, number),
                ParameterDraw.ofMany(evidence, seed, 0, number, count),
                seed,
                number);
    }

    /** The middle of what is believed: what a text leaves open stands in the middle too, and arms have many people. */
    static World central(ParameterDraw central, long seed) {
        return new World(central, central, seed, CENTRAL);
    }

    /** The same world but for one parameter, which is so many times as large. */
    World scaled(String parameter, double ratio) {
        return new World(
                draw.with(parameter, ratio * draw.value(parameter)),
                cell.with(parameter, ratio * cell.value(parameter)),
                seed,
                number);
    }

    /** The same world but for one parameter, whose log is so many times as far from zero. */
    World widened(String parameter, double ratio) {
        return new World(widened(draw, parameter, ratio), widened(cell, parameter, ratio), seed, number);
    }

    private static ParameterDraw widened(ParameterDraw draw, String parameter, double ratio) {
        return draw.with(parameter, StrictMath.exp(ratio * StrictMath.log(draw.value(parameter))));
    }

    private World(ParameterDraw believed, ParameterDraw ofCells, long seed, int number) {
        this.seed = seed;
        this.number = number;
        this.draw = ofMeanPerson(believed);
        this.cell = ofMeanPerson(ofCells);
        this.puncture = PunctureParameters.of(draw);
        this.benchPuncture =
                PunctureParameters.of(draw.with("puncture.gapScale", NO_PLAY).with("puncture.tiltScale", NO_PLAY));
        this.closure = ClosureParameters.of(draw);
        this.transport = TransportParameters.of(draw);
        this.outcome = OutcomeParameters.of(draw).byMechanismAlone();
        this.safety = SafetyParameters.of(draw);
    }

    private static ParameterDraw ofMeanPerson(ParameterDraw believed) {
        return believed.with("skin.stratumCorneumPersonRatio", 1)
                .with("skin.epidermisPersonRatio", 1)
                .with("skin.dermisPersonRatio", 1);
    }

    boolean isCentral() {
        return number == CENTRAL;
    }

    /** How many people an arm of so many has here. */
    int peopleCount(int published) {
        return isCentral() ? MANY : published;
    }

    /** Where something that a text leaves open stands in its span, in (0, 1). */
    double place(RandomStream open) {
        double place = open.uniform();
        return isCentral() ? 0.5 : place;
    }

    ParameterDraw draw() {
        return draw;
    }

    /** What diffusion cells and the permeabilities of their skin are drawn from. */
    ParameterDraw cell() {
        return cell;
    }

    /** The stream of this world for one purpose. */
    RandomStream stream(String purpose) {
        return RandomStream.of(seed, 0, number, "casebook." + purpose);
    }

    int number() {
        return number;
    }

    PunctureParameters puncture() {
        return puncture;
    }

    PunctureParameters benchPuncture() {
        return benchPuncture;
    }

    ClosureParameters closure() {
        return closure;
    }

    TransportParameters transport() {
        return transport;
    }

    /** Of the mean person before the mean rater, by mechanism: what is judged here may not rest on what it is judged by. */
    OutcomeParameters outcome() {
        return outcome;
    }

    SafetyParameters safety() {
        return safety;
    }

    /** Worked out when first asked for: it lets a reference session heal. */
    HealingParameters healing() {
        HealingParameters found = healing;
        if (found == null) {
            found = HealingParameters.of(draw);
            healing = found;
        }
        return found;
    }
}
