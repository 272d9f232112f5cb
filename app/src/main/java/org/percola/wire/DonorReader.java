package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.percola.quantity.Unit;
import org.percola.transport.Dose;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;

/** Reads {@code donor}. */
final class DonorReader {
    private static final double LEAST_UL_PER_CM2 = 0.1;
    private static final double MOST_UL_PER_CM2 = 10_000;
    private static final double SHORTEST_H = 0.01;
    private static final double LONGEST_H = 720;
    private static final double MOST_DOSES = 200;

    private DonorReader() {}

    static Optional<Dose> read(Fields fields, double durationH) {
        for (String key : List.of("concentration", "amount", "vehiclePh", "occluded")) {
            if (!fields.has(key)) {
                fields.missing(key, "a value", advice(key));
            }
        }
        OptionalDouble concentration = Concentration.read(fields, "5 mg/mL");
        boolean endless = fields.find("amount")
                .map(JsonNode::asText)
                .map(text -> text.strip().equals("infinite"))
                .orElse(false);
        OptionalDouble volume = endless
                ? OptionalDouble.empty()
                : fields.quantity(
                        "amount",
                        Unit.UL_PER_CM2,
                        LEAST_UL_PER_CM2,
                        MOST_UL_PER_CM2,
                        "A thin film is 2 to 10 uL/cm2, a cell's donor some 100 to 2000; or write infinite.");
        OptionalDouble ph = fields.number("vehiclePh", 1, 13);
        Optional<Boolean> occluded = fields.flag("occluded");
        Applied applied = fields.choice("applied", Applied.class).orElse(Applied.AFTER);
        OptionalDouble after = fields.quantity("appliedAfter", Unit.HOUR, 0, LONGEST_H);
        if (fields.has("appliedAfter") && applied != Applied.AFTER) {
            fields.wrong("appliedAfter", "nothing here", "A delay is counted for applied: after only.");
        }
        OptionalDouble removed = fields.quantity("removedAfter", Unit.HOUR, SHORTEST_H, LONGEST_H);
        OptionalDouble repeat = fields.quantity("repeatEvery", Unit.HOUR, SHORTEST_H, LONGEST_H);
        if (repeat.isPresent() && endless) {
            fields.wrong("repeatEvery", "nothing here", "A donor that never runs down needs no second dose.");
        }
        if (repeat.isPresent() && durationH / repeat.getAsDouble() > MOST_DOSES) {
            fields.wrong("repeatEvery", "at most 200 doses", "Fewer doses, or a shorter experiment.");
        }
        fields.finish();
        if (concentration.isEmpty() || ph.isEmpty() || occluded.isEmpty() || (!endless && volume.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Dose(
                concentration.getAsDouble(),
                volume.orElse(0),
                ph.getAsDouble(),
                occluded.get() ? Occlusion.FILM : Occlusion.NONE,
                applied,
                after.orElse(0),
                removed.orElse(0),
                repeat.orElse(0)));
    }

    private static String advice(String key) {
        return switch (key) {
            case "concentration" -> "Such as \"5 mg/mL\" or \"2 %\".";
            case "amount" -> "Write infinite for a donor that never runs down, or such as \"10 uL/cm2\".";
            case "vehiclePh" -> "The pH of the donor, such as 7.4.";
            default -> "Write true for a covered or closed donor, else false.";
        };
    }
}
