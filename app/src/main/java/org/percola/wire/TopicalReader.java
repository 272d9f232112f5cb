package org.percola.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.quantity.Unit;
import org.percola.treatment.Anaesthetic;
import org.percola.treatment.Applied;
import org.percola.treatment.Occlusion;
import org.percola.treatment.Topical;
import org.percola.treatment.TopicalCatalogue;
import org.percola.treatment.TopicalUse;

/** Reads {@code topical} and {@code anaesthetic}. */
final class TopicalReader {
    /** Stands where a draft leaves the strength open. */
    private static final double OPEN_PERCENT = 4;

    private TopicalReader() {}

    static Optional<TopicalUse> read(Fields fields) {
        Optional<Topical> product = product(fields);
        if (!fields.has("applied")) {
            fields.missing("applied", "before, during or after", "Add applied: after, for example.");
        }
        Optional<Applied> applied = fields.choice("applied", Applied.class);
        OptionalDouble delayDays = fields.quantity("delay", Unit.DAY, 0, 30);
        if (fields.has("delay") && applied.isPresent() && applied.get() != Applied.AFTER) {
            fields.wrong("delay", "nothing here", "A delay is counted for applied: after only.");
        }
        OptionalDouble concentration = Concentration.read(fields, "10 %");
        OptionalDouble volume = fields.quantity("volume", Unit.UL_PER_CM2, 0.1, 200);
        OptionalDouble pH = fields.number("pH", 1, 13);
        Optional<Occlusion> occlusion = fields.choice("occlusion", Occlusion.class);
        fields.finish();
        if (product.isEmpty() || applied.isEmpty()) {
            return Optional.empty();
        }
        Topical known = product.get();
        return Optional.of(new TopicalUse(
                known,
                applied.get(),
                delayDays.orElse(0) * 24,
                concentration.orElse(known.concentrationMgPerMl()),
                volume.orElse(
                        Evidence.standard().parameter("forecast.usualVolume").value()),
                pH.orElse(known.vehiclePh()),
                occlusion.orElse(Occlusion.NONE)));
    }

    private static Optional<Topical> product(Fields fields) {
        if (!fields.has("product")) {
            fields.missing("product", "a product of the catalogue", "`percola topicals` lists them.");
        }
        return fields.text("product").flatMap(key -> {
            Optional<Topical> found = TopicalCatalogue.standard().find(key);
            if (found.isEmpty()) {
                List<String> keys = TopicalCatalogue.standard().all().stream()
                        .map(Topical::key)
                        .toList();
                fields.wrong("product", "a product of the catalogue", Nearest.advice(key, keys));
            }
            return found;
        });
    }

    /** @param strengthOpen whether the strength may be missing; a placeholder then stands for it */
    static @Nullable Anaesthetic anaesthetic(Fields fields, boolean strengthOpen) {
        Optional<Topical> product = product(fields).filter(known -> {
            boolean numbs = known.key().equals("lidocaine");
            if (!numbs) {
                fields.wrong("product", "lidocaine", "The catalogue has no other anaesthetic.");
            }
            return numbs;
        });
        OptionalDouble percent = fields.number("percent", 0.1, 30);
        OptionalDouble minutes = fields.number("minutes", 1, 240);
        OptionalDouble areaCm2 = fields.quantity("area", Unit.CM2, 0.1, 10_000);
        Optional<Occlusion> occlusion = fields.choice("occlusion", Occlusion.class);
        if (!fields.has("percent") && !strengthOpen) {
            fields.missing("percent", "0.1 to 30", "Add percent: 4, for example.");
        }
        fields.finish();
        return product.isPresent() && (percent.isPresent() || strengthOpen)
                ? new Anaesthetic(
                        product.get(),
                        percent.orElse(OPEN_PERCENT),
                        minutes.orElse(30),
                        areaCm2.orElse(0),
                        occlusion.orElse(Occlusion.NONE))
                : null;
    }
}
