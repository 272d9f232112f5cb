package org.percola.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Benefit;
import org.percola.patient.Coded;
import org.percola.patient.Concern;
import org.percola.patient.Grading;
import org.percola.patient.MelasmaType;
import org.percola.patient.Scale;
import org.percola.patient.ScarMix;
import org.percola.patient.StriaeAge;

/** Reads one entry of {@code concerns}. */
final class ConcernReader {
    private ConcernReader() {}

    static Optional<Concern> read(Fields fields) {
        if (!fields.has("benefit")) {
            fields.missing("benefit", "one of the benefits", "Add benefit: wrinkles, for example.");
        }
        Optional<Benefit> benefit = fields.coded("benefit", Benefit.class);
        Grading severity = fields.findObject("severity", "{scale: goodman-baron, value: 3}")
                .flatMap(inner -> grading(inner, benefit))
                .orElse(null);
        ScarMix mix = fields.findObject("scarMix", "{rolling: 0.5, boxcar: 0.3, icePick: 0.2}")
                .flatMap(ConcernReader::scarMix)
                .orElse(null);
        MelasmaType melasma = fields.coded("melasmaType", MelasmaType.class).orElse(null);
        StriaeAge striae = fields.coded("striae", StriaeAge.class).orElse(null);
        benefit.ifPresent(known -> {
            belongs(fields, "scarMix", known, Benefit.ACNE_SCARS);
            belongs(fields, "melasmaType", known, Benefit.PIGMENTATION);
            belongs(fields, "striae", known, Benefit.STRETCH_MARKS);
        });
        fields.finish();
        return benefit.map(known -> new Concern(known, severity, mix, melasma, striae));
    }

    private static void belongs(Fields fields, String key, Benefit benefit, Benefit owner) {
        if (fields.has(key) && benefit != owner) {
            fields.wrong(key, "nothing here", "This key belongs to a concern of " + owner.code() + ".");
        }
    }

    private static Optional<Grading> grading(Fields inner, Optional<Benefit> benefit) {
        List<Scale> fit = benefit.map(ScaleFit::of).orElse(List.of(Scale.values()));
        boolean known = inner.find("scale")
                .flatMap(word -> Coded.find(Scale.class, word.asText()))
                .isPresent();
        Optional<Scale> fitting;
        if (known) {
            fitting = inner.coded("scale", Scale.class).filter(fit::contains);
            if (fitting.isEmpty()) {
                String why = "This scale does not grade this concern before treatment.";
                inner.wrong("scale", Fields.oneOf(fit.stream().map(Scale::code).toList()), why);
            }
        } else {
            fitting = inner.coded("scale", fit);
        }
        if (!inner.has("scale")) {
            inner.missing("scale", "a scale", "`percola scales` lists them.");
        }
        if (!inner.has("value")) {
            inner.missing("value", "a number on the scale", "Add value: 3, for example.");
        }
        double low = fitting.map(Scale::lowest).orElse(0.0);
        double high = fitting.map(Scale::highest).orElse(1000.0);
        @Nullable Grading grading = null;
        var value = inner.number("value", low, high);
        if (fitting.isPresent() && value.isPresent()) {
            grading = new Grading(fitting.get(), value.getAsDouble());
        }
        inner.finish();
        return Optional.ofNullable(grading);
    }

    private static Optional<ScarMix> scarMix(Fields inner) {
        List<String> kinds = List.of("rolling", "boxcar", "icePick");
        double[] shares = new double[kinds.size()];
        for (int k = 0; k < shares.length; k++) {
            OptionalDouble share = inner.number(kinds.get(k), 0, 1);
            if (share.isEmpty() && inner.has(kinds.get(k))) {
                shares[k] = Double.NaN;
            } else {
                shares[k] = share.orElse(0);
            }
        }
        inner.finish();
        double sum = shares[0] + shares[1] + shares[2];
        if (Double.isNaN(sum)) {
            return Optional.empty(); // the share that cannot be read is the problem
        }
        if (Math.abs(sum - 1) > 0.001) {
            inner.problems()
                    .add(
                            inner.path(),
                            "sum " + Fields.plain(Math.round(sum * 1000) / 1000.0),
                            "shares that add up to 1",
                            "Give rolling, boxcar and icePick so that they add up to 1.");
            return Optional.empty();
        }
        return Optional.of(new ScarMix(shares[0], shares[1], shares[2]));
    }
}
