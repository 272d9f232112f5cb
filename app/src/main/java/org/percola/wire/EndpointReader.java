package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.percola.outcome.BenefitScales;
import org.percola.patient.Benefit;
import org.percola.patient.Scale;
import org.percola.population.Endpoint;
import org.percola.population.Endpoint.Graded;
import org.percola.population.Endpoint.Responder;
import org.percola.population.Population;
import org.percola.population.TrialDesign;
import org.percola.population.TrialDesign.Arm;
import org.percola.quantity.Quantity;
import org.percola.quantity.Unit;
import org.percola.safety.SideEffect;

/** Reads the {@code endpoints} of a trial. */
final class EndpointReader {
    private static final int MOST = 100;
    private static final String EXAMPLE = "{scale: goodman-baron, at: 56 d after last session}";
    private static final String TIME = "a time such as \"150 d\" or \"56 d after last session\"";
    private static final Pattern AT = Pattern.compile("^(.*?)(\\s+after\\s+(the\\s+)?last\\s+session)?$");

    /** Graded in everybody, whatever they came for. */
    private static final Set<Benefit> COMMON =
            Set.of(Benefit.WRINKLES, Benefit.TEXTURE, Benefit.PORES, Benefit.HYDRATION);

    private final Optional<Population> population;

    /** @param population empty where it could not be read: then any scale may be one of its concern */
    EndpointReader(Optional<Population> population) {
        this.population = population;
    }

    List<Endpoint> read(Fields root) {
        List<Endpoint> endpoints = new ArrayList<>();
        List<Fields> entries = root.objects("endpoints", EXAMPLE);
        if (!root.has("endpoints")) {
            root.missing("endpoints", "at least one endpoint", "Write endpoints: [" + EXAMPLE + "].");
        } else if (root.find("endpoints")
                .filter(JsonNode::isArray)
                .filter(list -> list.isEmpty() || list.size() > MOST)
                .isPresent()) {
            root.wrong("endpoints", "1 to " + MOST + " endpoints", "Write endpoints: [" + EXAMPLE + "].");
        }
        for (Fields entry : entries) {
            (entry.has("adverseEvent") ? adverse(entry) : graded(entry)).ifPresent(endpoints::add);
        }
        return endpoints;
    }

    private static Optional<Endpoint> adverse(Fields entry) {
        if (entry.has("scale")) {
            entry.wrong("scale", "either scale or adverseEvent", "Make two endpoints of them.");
        }
        Optional<SideEffect> event = entry.choice("adverseEvent", SideEffect.class);
        entry.finish();
        return event.map(Endpoint.Adverse::new);
    }

    private Optional<Endpoint> graded(Fields entry) {
        if (!entry.has("scale")) {
            entry.missing("scale", "a scale, or adverseEvent", "`percola scales` lists them.");
        }
        if (!entry.has("at")) {
            entry.missing("at", TIME, "Say when people are graded.");
        }
        Optional<Scale> scale = scale(entry);
        Optional<When> when = when(entry);
        OptionalDouble part = entry.number("responder", 0.01, 1);
        entry.finish();
        if (scale.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        Responder responder = part.isPresent() ? Responder.better(part.getAsDouble()) : Responder.usual(scale.get());
        return Optional.of(new Graded(scale.get(), when.get().days(), when.get().afterLastSession(), responder));
    }

    private Optional<Scale> scale(Fields entry) {
        Optional<Scale> scale = entry.coded("scale", Scale.class);
        if (scale.isEmpty() || population.isEmpty()) {
            return scale;
        }
        List<Scale> fit = scales(population.get().concern().benefit());
        if (!fit.contains(scale.get())) {
            entry.wrong(
                    "scale",
                    Fields.oneOf(fit.stream().map(Scale::code).toList()),
                    "This scale does not grade "
                            + population.get().concern().benefit().code() + ".");
            return Optional.empty();
        }
        return scale;
    }

    /** Scales of the concern, and those that can be read in everybody. */
    static List<Scale> scales(Benefit concern) {
        return Arrays.stream(Scale.values())
                .filter(scale -> BenefitScales.allowed(concern).contains(scale)
                        || COMMON.stream()
                                .anyMatch(benefit ->
                                        BenefitScales.allowed(benefit).contains(scale)))
                .toList();
    }

    private record When(double days, boolean afterLastSession) {}

    private static Optional<When> when(Fields entry) {
        Optional<JsonNode> node = entry.find("at");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String text = node.get().asText().strip();
        Matcher parts = AT.matcher(text);
        if (node.get().isTextual() && parts.matches()) {
            boolean after = parts.group(2) != null;
            Optional<Quantity> quantity =
                    Quantity.parse(parts.group(1).strip()).filter(found -> found.dimension() == Unit.DAY.dimension());
            if (quantity.isPresent()) {
                double days = quantity.get().in(Unit.DAY);
                if (days >= 0 && days <= TrialDesign.MAX_DAYS) {
                    return Optional.of(new When(days, after));
                }
                entry.wrong("at", "0 to " + Fields.plain(TrialDesign.MAX_DAYS) + " d", "Choose a day in this range.");
                return Optional.empty();
            }
        }
        entry.wrong("at", TIME, "Write a number, a unit and, if you like, \"after last session\".");
        return Optional.empty();
    }

    /** No reading lies beyond ten years. */
    static void checkDays(Fields root, TrialDesign design) {
        for (Arm arm : design.arms()) {
            for (Graded endpoint : design.gradings()) {
                double day = design.readDay(arm, endpoint);
                if (day > TrialDesign.MAX_DAYS) {
                    root.problems()
                            .add(
                                    "endpoints",
                                    "day " + Fields.plain(day) + " in arm " + arm.name(),
                                    "at most day " + Fields.plain(TrialDesign.MAX_DAYS),
                                    "A shorter course, or an earlier reading.");
                }
            }
        }
    }
}
