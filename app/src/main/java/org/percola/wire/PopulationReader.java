package org.percola.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.outcome.Applicability;
import org.percola.outcome.NotApplicable;
import org.percola.outcome.OutcomeParameters;
import org.percola.patient.Coded;
import org.percola.patient.Concern;
import org.percola.patient.Patient;
import org.percola.patient.Phototype;
import org.percola.patient.Scale;
import org.percola.patient.Sex;
import org.percola.patient.Site;
import org.percola.population.Population;
import org.percola.population.Population.Age;
import org.percola.population.Population.PhototypeShare;
import org.percola.population.Population.Severity;
import org.percola.population.TrialDesign;

/** Reads the {@code population} of a trial. */
final class PopulationReader {
    private static final double YOUNGEST = 18;
    private static final double OLDEST = 80;
    private static final double ROUNDING = 0.02;

    private PopulationReader() {}

    static Optional<Population> read(Fields root) {
        if (!root.has("population")) {
            root.missing(
                    "population",
                    "a mapping with n, age, female, phototype and concern",
                    "examples/trial/acne-scars.yaml shows one.");
        }
        return root.findObject("population", "{n: 40, age: {mean: 33, sd: 6}, female: 0.9, phototype: {IV: 1}, ...}")
                .flatMap(PopulationReader::population);
    }

    private static Optional<Population> population(Fields fields) {
        need(
                fields,
                "n",
                "1 to " + TrialDesign.MAX_PEOPLE,
                "How many people are in each arm (in a split face: in all).");
        Optional<Long> people = fields.whole("n", 1, TrialDesign.MAX_PEOPLE);
        need(fields, "age", "a mean and an SD", "Write age: {mean: 33, sd: 6, min: 20, max: 55}.");
        Optional<Age> age = fields.findObject("age", "{mean: 33, sd: 6}").flatMap(PopulationReader::age);
        need(fields, "female", "0 to 1", "The part of all people who are women, such as 0.9.");
        OptionalDouble female = fields.number("female", 0, 1);
        need(fields, "phototype", "shares that add up to 1", "Write phototype: {III: 0.5, IV: 0.5}.");
        List<PhototypeShare> phototypes = fields.findObject("phototype", "{III: 0.5, IV: 0.5}")
                .map(PopulationReader::phototypes)
                .orElse(List.of());
        double smokers = fields.number("smoker", 0, 1).orElse(0);
        need(fields, "concern", "what is treated", "Write concern: {benefit: acne-scars}.");
        Optional<Concern> concern = concern(fields);
        @Nullable
        Severity severity = fields.findObject("concern", "{benefit: acne-scars}")
                .flatMap(inner -> severity(inner, concern))
                .orElse(null);
        fields.finish();
        if (people.isEmpty() || age.isEmpty() || female.isEmpty() || phototypes.isEmpty() || concern.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Population(
                people.get().intValue(),
                age.get(),
                female.getAsDouble(),
                phototypes,
                smokers,
                concern.get(),
                severity));
    }

    private static void need(Fields fields, String key, String expected, String advice) {
        if (!fields.has(key)) {
            fields.missing(key, expected, advice);
        }
    }

    private static Optional<Age> age(Fields fields) {
        need(fields, "mean", "0 to 120", "Mean age in years.");
        need(fields, "sd", "0 to 60", "SD of the ages in years.");
        OptionalDouble mean = fields.number("mean", 0, 120);
        OptionalDouble sd = fields.number("sd", 0, 60);
        OptionalDouble youngest = fields.number("min", 0, 120);
        OptionalDouble oldest = fields.number("max", 0, 120);
        fields.finish();
        if (mean.isEmpty() || sd.isEmpty()) {
            return Optional.empty();
        }
        double min = youngest.orElse(Math.min(YOUNGEST, mean.getAsDouble()));
        double max = oldest.orElse(Math.max(OLDEST, mean.getAsDouble()));
        if (!(min <= mean.getAsDouble() && mean.getAsDouble() <= max)) {
            fields.wrong("mean", "an age between min and max", "The mean lies outside the youngest and the oldest.");
            return Optional.empty();
        }
        return Optional.of(new Age(mean.getAsDouble(), sd.getAsDouble(), min, max));
    }

    private static List<PhototypeShare> phototypes(Fields fields) {
        List<PhototypeShare> shares = new ArrayList<>();
        boolean readable = true;
        double sum = 0;
        for (Phototype type : Phototype.values()) {
            OptionalDouble share = fields.number(type.code(), 0, 1);
            readable &= share.isPresent() || !fields.has(type.code());
            if (share.isPresent() && share.getAsDouble() > 0) {
                shares.add(new PhototypeShare(type, share.getAsDouble()));
                sum += share.getAsDouble();
            }
        }
        fields.finish();
        if (readable && Math.abs(sum - 1) > ROUNDING) {
            fields.problems()
                    .add(
                            fields.path(),
                            "sum " + Fields.plain(Math.round(sum * 1000) / 1000.0),
                            "shares that add up to 1",
                            "Give each phototype its part, such as {III: 0.5, IV: 0.5}.");
            return List.of();
        }
        double all = sum;
        return shares.stream()
                .map(share -> new PhototypeShare(share.phototype(), share.fraction() / all))
                .toList();
    }

    /** The concern as a case file has it, but for the severity, which people differ in. */
    private static Optional<Concern> concern(Fields fields) {
        return fields.findObject("concern", "{benefit: acne-scars}").flatMap(inner -> {
            ObjectNode shared = ((ObjectNode) fields.find("concern").orElseThrow()).deepCopy();
            shared.remove("severity");
            return ConcernReader.read(new Fields(inner.path(), shared, fields.problems()));
        });
    }

    private static Optional<Severity> severity(Fields concern, Optional<Concern> known) {
        return concern.findObject("severity", "{scale: goodman-baron, mean: 3.2, sd: 0.4}")
                .flatMap(fields -> {
                    need(fields, "scale", "a scale", "`percola scales` lists them.");
                    need(fields, "mean", "a number on the scale", "Mean before treatment.");
                    List<Scale> fit =
                            known.map(what -> ScaleFit.of(what.benefit())).orElse(List.of(Scale.values()));
                    Optional<Scale> scale = scale(fields, fit);
                    double low = scale.map(Scale::lowest).orElse(0.0);
                    double high = scale.map(Scale::highest).orElse(1000.0);
                    OptionalDouble mean = fields.number("mean", low, high);
                    OptionalDouble sd = fields.number("sd", 0, high - low);
                    fields.finish();
                    return scale.isPresent() && mean.isPresent()
                            ? Optional.of(new Severity(scale.get(), mean.getAsDouble(), sd.orElse(0)))
                            : Optional.empty();
                });
    }

    private static Optional<Scale> scale(Fields fields, List<Scale> fit) {
        boolean known = fields.find("scale")
                .flatMap(word -> Coded.find(Scale.class, word.asText()))
                .isPresent();
        if (!known) {
            return fields.coded("scale", fit);
        }
        Optional<Scale> scale = fields.coded("scale", Scale.class).filter(fit::contains);
        if (scale.isEmpty()) {
            fields.wrong(
                    "scale",
                    Fields.oneOf(fit.stream().map(Scale::code).toList()),
                    "This scale does not grade this concern before treatment.");
        }
        return scale;
    }

    /** A concern that makes no sense at the site. */
    static void checkPlace(Fields root, Population people, Site site) {
        Patient typical = Patient.of(people.age().mean(), Sex.FEMALE, Phototype.III);
        OutcomeParameters central = OutcomeParameters.of(ParameterDraw.central(Evidence.standard()));
        boolean sensible = Applicability.whyNot(people.concern(), true, typical, site, central)
                .filter(reason -> reason == NotApplicable.NOT_AT_THIS_SITE)
                .isEmpty();
        if (!sensible) {
            root.wrong(
                    "site",
                    "a site that has " + people.concern().benefit().code(),
                    "This concern is not graded at this site.");
        }
    }
}
