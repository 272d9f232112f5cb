package org.percola.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.percola.evidence.Evidence;
import org.percola.numeric.Band;
import org.percola.patient.Coded;

/**
 * All published observations beside what the model says of each.
 *
 * <p>A member of a prediction is one world: parameters, whatever the study's text leaves open, the clinic, and people
 * drawn as many as there were. Where a study reports a mean with its SD and no people are simulated, the mean scatters by
 * SD over root n besides. Same evidence, draws and seed, same bits.
 */
public final class Casebook {
    private static final String ZERO_TO_TEN = "0-10";
    private static final double TEN = 10;

    private final List<Observation> observations;
    private final Map<String, Unsaid> silences;
    private final List<World> worlds;
    private final Laboratory laboratory;
    private final Reading reading;

    /** A row of the table of silences. */
    private record Unsaid(String id, Silence reason, String why) {
        static Unsaid of(CasebookTable.Row row) {
            return new Unsaid(
                    row.text("id"),
                    Coded.find(Silence.class, row.text("reason")).orElseThrow(),
                    row.text("why"));
        }
    }

    /** An observation beside its prediction, and how far apart they are; no score where nothing is predicted. */
    public record Entry(Observation observation, Prediction prediction, Optional<Score> score) {}

    Casebook(List<Observation> observations, List<World> worlds) {
        this.observations = observations;
        this.worlds = worlds;
        this.silences = CasebookTable.byKey("silences.csv", Unsaid::of, Unsaid::id);
        this.laboratory = new Laboratory(observations);
        this.reading = new Reading(laboratory);
    }

    /** The casebook under that evidence, with so many worlds. */
    public static Casebook of(Evidence evidence, int drawsCount, long seed) {
        List<World> worlds = IntStream.range(0, drawsCount)
                .mapToObj(number -> new World(evidence, seed, number, drawsCount))
                .toList();
        return new Casebook(Observations.read(), worlds);
    }

    /** The arm that was graded, where one was. */
    Optional<Arm> arm(Observation observation) {
        return laboratory.findArm(observation);
    }

    public List<Observation> observations() {
        return observations;
    }

    /** Every observation with its prediction, in the order of the ids. */
    public List<Entry> entries() {
        return observations.stream().map(this::entry).toList();
    }

    /** One observation with its prediction. */
    public Entry entry(Observation observation) {
        Prediction prediction = predict(observation);
        return new Entry(observation, prediction, score(observation, prediction));
    }

    private static Optional<Score> score(Observation observation, Prediction prediction) {
        return switch (prediction) {
            case Prediction.Expected expected -> Optional.of(Score.of(observation.published(), expected.band()));
            case Prediction.Unsaid nothing -> Optional.empty();
        };
    }

    /** What the model says of one observation. */
    public Prediction predict(Observation observation) {
        Optional<Prediction.Unsaid> silent = whySilent(observation);
        if (silent.isPresent()) {
            return silent.get();
        }
        return new Prediction.Expected(Band.of(members(observation)), assumptions(observation));
    }

    /** Why nothing is predicted, where nothing is. */
    Optional<Prediction.Unsaid> whySilent(Observation observation) {
        return Optional.ofNullable(silences.get(observation.id()))
                .map(silence -> new Prediction.Unsaid(silence.reason(), silence.why()));
    }

    /** What the study would have reported in each world. */
    double[] members(Observation observation) {
        double[] members = new double[worlds.size()];
        for (int k = 0; k < members.length; k++) {
            members[k] = onItsScale(
                    observation, reading.of(observation, worlds.get(k)) + samplingError(observation, worlds.get(k)));
        }
        return members;
    }

    /** A mean of scores from 0 to 10 is one. */
    private static double onItsScale(Observation observation, double value) {
        return observation.unit().equals(ZERO_TO_TEN) ? StrictMath.min(StrictMath.max(value, 0), TEN) : value;
    }

    /** SD between the people of the study in each world; none where nothing was published or it is not known. */
    double[] spreads(Observation observation) {
        return whySilent(observation).isPresent() || !reading.knowsSpread(observation)
                ? new double[0]
                : worlds.stream()
                        .mapToDouble(world -> reading.spreadOf(observation, world))
                        .toArray();
    }

    /** Of a mean over people who are not simulated one by one. */
    private double samplingError(Observation observation, World world) {
        if (laboratory.findCell(observation).isPresent()) {
            return 0; // other pieces of skin are part of the cell
        }
        if (laboratory.findArm(observation).isPresent()
                || observation.published().sd().isEmpty()
                || observation.peopleCount().isEmpty()) {
            return 0;
        }
        double error = observation.published().sd().getAsDouble()
                / StrictMath.sqrt(observation.peopleCount().getAsInt());
        return error * world.stream("mean." + observation.id()).normal();
    }

    String assumptions(Observation observation) {
        Optional<CellProtocol> cell = laboratory.findCell(observation);
        if (cell.isPresent()) {
            return laboratory.cell().assumptions(cell.get());
        }
        return String.join(
                "; ",
                Stream.of(
                                laboratory.findProtocol(observation).map(Protocol::assumptions),
                                laboratory.findArm(observation).map(Arm::assumptions),
                                laboratory.findCompound(observation).map(Compound::assumptions))
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
