package org.percola.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.quantity.Unit;
import org.percola.transport.Receptor;

/** Reads {@code receptor}. */
final class ReceptorReader {
    private ReceptorReader() {}

    /** What takes the solute up below. */
    enum Kind {
        SINK,
        CELL,
        BODY
    }

    /**
     * What the file says of it.
     *
     * @param areaCm2 of the skin, where it is stated
     * @param clearancePerS uptake of the dermis, where it is stated
     */
    record Below(Kind kind, Receptor receptor, OptionalDouble areaCm2, OptionalDouble clearancePerS) {}

    static Optional<Below> read(Fields fields) {
        if (!fields.has("kind")) {
            fields.missing("kind", "sink, cell or body", "Say what takes the solute up below the skin.");
        }
        Optional<Kind> kind = fields.choice("kind", Kind.class);
        OptionalDouble area = fields.quantity("area", Unit.CM2, 0.01, 1000);
        OptionalDouble volume = fields.quantity("volume", Unit.ML, 0.01, 1000);
        OptionalDouble sampling = fields.quantity("sampling", Unit.ML, 0.001, 1000);
        OptionalDouble clearance = fields.quantity("clearance", Unit.PER_S, 0, 1);
        kind.ifPresent(known -> belongs(fields, known));
        boolean tooMuch = sampling.isPresent() && volume.isPresent() && sampling.getAsDouble() > volume.getAsDouble();
        if (tooMuch) {
            fields.wrong(
                    "sampling",
                    "at most the volume, " + Fields.plain(volume.getAsDouble()) + " mL",
                    "No more can be drawn than the cell holds.");
        }
        fields.finish();
        if (kind.isEmpty() || tooMuch) {
            return Optional.empty();
        }
        Optional<Receptor> receptor = switch (kind.get()) {
            case SINK -> Optional.of(new Receptor.Sink());
            case BODY -> Optional.of(new Receptor.Body());
            case CELL ->
                volume.isPresent() && area.isPresent()
                        ? Optional.of(new Receptor.Cell(volume.getAsDouble(), sampling.orElse(0), area.getAsDouble()))
                        : Optional.empty();
        };
        return receptor.map(below -> new Below(kind.get(), below, area, clearance));
    }

    /** A sink of a stated cell is a cell that never fills: it may state its size. */
    private static void belongs(Fields fields, Kind kind) {
        if (kind == Kind.CELL) {
            for (String key : List.of("area", "volume")) {
                if (!fields.has(key)) {
                    fields.missing(key, "a value", "A cell has an area and a volume.");
                }
            }
        }
        List<String> foreign = switch (kind) {
            case SINK, CELL -> List.of("clearance");
            case BODY -> List.of("volume", "sampling");
        };
        for (String key : foreign) {
            if (fields.has(key)) {
                fields.wrong(
                        key,
                        "nothing here",
                        kind == Kind.BODY
                                ? "Nobody draws samples that empty a body; give outputTimes."
                                : "Only a body clears; excised skin has none.");
            }
        }
    }
}
