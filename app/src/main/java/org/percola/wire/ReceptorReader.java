package org.percola.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.quantity.Unit;
import org.percola.wire.ExperimentFile.ReceptorKeys;
import org.percola.wire.ExperimentFile.ReceptorKind;

/** Reads {@code receptor}. */
final class ReceptorReader {
    private ReceptorReader() {}

    static Optional<ReceptorKeys> read(Fields fields) {
        if (!fields.has("kind")) {
            fields.missing("kind", "sink, cell or body", "Say what takes the solute up below the skin.");
        }
        Optional<ReceptorKind> kind = fields.choice("kind", ReceptorKind.class);
        boolean body = kind.filter(known -> known == ReceptorKind.BODY).isPresent();
        OptionalDouble area = fields.quantity("area", Unit.CM2, 0.01, 10_000);
        OptionalDouble volume = body
                ? fields.quantity("volume", Unit.ML, 1, 1e7)
                : fields.quantity("volume", Unit.ML, 0.01, 1000);
        OptionalDouble sampling = fields.quantity("sampling", Unit.ML, 0.001, 1000);
        OptionalDouble clearance = fields.quantity("clearance", Unit.ML_PER_MIN, 0.001, 1e5);
        kind.ifPresent(known -> belongs(fields, known));
        if (sampling.isPresent() && volume.isPresent() && sampling.getAsDouble() > volume.getAsDouble()) {
            fields.wrong(
                    "sampling",
                    "at most the volume, " + Fields.plain(volume.getAsDouble()) + " mL",
                    "No more can be drawn than the cell holds.");
        }
        fields.finish();
        return kind.map(known -> new ReceptorKeys(known, area, volume, sampling, clearance));
    }

    private static void belongs(Fields fields, ReceptorKind kind) {
        List<String> needed = switch (kind) {
            case SINK -> List.of();
            case CELL -> List.of("area", "volume");
            case BODY -> fields.has("clearance") || fields.has("volume")
                    ? List.of("area", "clearance", "volume")
                    : List.of();
        };
        for (String key : needed) {
            if (!fields.has(key)) {
                fields.missing(
                        key,
                        "a value",
                        kind == ReceptorKind.CELL
                                ? "A cell has an area and a volume."
                                : "A level in blood needs area, clearance and volume of distribution.");
            }
        }
        // A sink of a stated cell is a cell that never fills; it may state its size.
        List<String> foreign = switch (kind) {
            case SINK, CELL -> List.of("clearance");
            case BODY -> List.of("sampling");
        };
        for (String key : foreign) {
            if (fields.has(key)) {
                fields.wrong(
                        key,
                        "nothing here",
                        kind == ReceptorKind.BODY
                                ? "Nobody draws samples that empty a body; give outputTimes."
                                : "Only a body clears; excised skin has none.");
            }
        }
    }
}
