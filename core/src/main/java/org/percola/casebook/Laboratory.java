package org.percola.casebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.percola.healing.HealingWorkspace;
import org.percola.outcome.Outcomes;
import org.percola.patient.Phototype;
import org.percola.transport.PermeationWorkspace;

/** Where experiments are looked up and carried out, each only once in a world. Not for two threads at a time. */
final class Laboratory {
    private final Map<String, Protocol> protocols = CasebookTable.byKey("protocols.csv", Protocol::of, Protocol::key);
    private final Map<String, Arm> arms = CasebookTable.byKey("arms.csv", Arm::of, Arm::key);
    private final Map<String, Compound> compounds = CasebookTable.byKey("compounds.csv", Compound::of, Compound::key);
    private final Experiment.Bench bench =
            new Experiment.Bench(DeviceShelf.standard(), new HealingWorkspace(), new PermeationWorkspace());
    private final DiffusionCell cell = new DiffusionCell(bench.devices());
    private final Map<String, NavigableSet<Double>> readDays = new HashMap<>();
    private final Map<String, Experiment> done = new HashMap<>();

    Laboratory(List<Observation> observations) {
        for (Observation observation : observations) {
            findProtocol(observation).ifPresent(protocol -> lookAt(observation, protocol));
        }
    }

    /** Days on which somebody will read a protocol's tissue, half-way included. */
    private void lookAt(Observation observation, Protocol protocol) {
        NavigableSet<Double> days = readDays.computeIfAbsent(protocol.key(), key -> new TreeSet<>());
        observation.stated().readDays().ifPresent(day -> {
            days.add(day);
            days.add(day / 2);
        });
        protocol.readDays().ifPresent(day -> {
            days.add(day);
            days.add(day / 2);
        });
        if (!protocol.againstKey().isEmpty()) {
            readDays.computeIfAbsent(protocol.againstKey(), key -> new TreeSet<>())
                    .addAll(days);
        }
    }

    Optional<Protocol> findProtocol(Observation observation) {
        return find(protocols, observation);
    }

    Optional<CellProtocol> findCell(Observation observation) {
        return cell.findProtocol(observation);
    }

    DiffusionCell cell() {
        return cell;
    }

    Optional<Arm> findArm(Observation observation) {
        return find(arms, observation);
    }

    Optional<Compound> findCompound(Observation observation) {
        return find(compounds, observation);
    }

    /** The row of the observation itself, else that of its study. */
    private static <T> Optional<T> find(Map<String, T> table, Observation observation) {
        return Optional.ofNullable(table.get(observation.id()))
                .or(() -> Optional.ofNullable(table.get(observation.study())));
    }

    private Protocol protocol(Observation observation) {
        return findProtocol(observation).orElseThrow(() -> missing("protocols.csv", observation));
    }

    Arm arm(Observation observation) {
        return findArm(observation).orElseThrow(() -> missing("arms.csv", observation));
    }

    Compound compound(Observation observation) {
        return findCompound(observation).orElseThrow(() -> missing("compounds.csv", observation));
    }

    private static IllegalStateException missing(String table, Observation observation) {
        return new IllegalStateException(table + " has no row for " + observation.id() + " (" + observation.study()
                + "), nor has silences.csv.");
    }

    /** Days after the first session on which it was read. */
    double readDay(Observation observation) {
        return observation
                .stated()
                .readDays()
                .orElseGet(() -> protocol(observation)
                        .readDays()
                        .orElseThrow(() -> new IllegalStateException(observation.id() + " has no day of reading.")));
    }

    List<Phototype> phototypes(Observation observation) {
        return protocol(observation).phototypes();
    }

    Experiment experiment(Observation observation, World world) {
        Protocol protocol = protocol(observation);
        return carriedOut(protocol, protocol.key(), world, null);
    }

    /** The most that the mechanism takes away in that world, of somebody whose type was not told, even if read earlier. */
    double mostGain(Observation observation, World world) {
        Arm arm = arm(observation);
        Experiment run = experiment(observation, world);
        return Outcomes.mostGain(arm.graded(arm.baseline()), run.recovery(), run.adjunct(), world.outcome());
    }

    /** The same on people of that phototype. */
    Experiment experimentOn(Observation observation, World world, Phototype phototype) {
        Protocol protocol = protocol(observation);
        return carriedOut(protocol, protocol.key(), world, phototype);
    }

    /** The other arm of the same study: what is left open is the same there. */
    Experiment against(Observation observation, World world) {
        Protocol protocol = protocol(observation);
        Protocol other = Objects.requireNonNull(
                protocols.get(protocol.againstKey()), () -> protocol.key() + " stands against nothing.");
        return carriedOut(other, protocol.key(), world, null);
    }

    private Experiment carriedOut(Protocol protocol, String streamKey, World world, @Nullable Phototype phototype) {
        String key = protocol.key() + "/" + (phototype == null ? "" : phototype.code()) + "/" + world.number();
        Experiment found = done.get(key);
        if (found == null) {
            found = new Experiment(
                    protocol,
                    world,
                    streamKey,
                    phototype,
                    readDays.getOrDefault(protocol.key(), new TreeSet<>()),
                    bench);
            done.put(key, found);
        }
        return found;
    }
}
