package org.percola.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.percola.casebook.Observation;
import org.percola.casebook.Observations;
import org.percola.evidence.Evidence;
import org.percola.evidence.Grade;
import org.percola.evidence.Parameter;
import org.percola.evidence.Source;

/** Sources with what rests on them, as text and as JSON. */
public final class Cited {
    private static final String UNGRADED = "facts of devices, products and rules";

    private Cited() {}

    /** A source that a result names. */
    public record Line(Source source, Optional<Grade> grade) {}

    /** Every source key that stands in a list named {@code sources} of a result, once, with the weakest grade there. */
    public static List<Line> of(JsonNode result) {
        Map<String, Line> found = new LinkedHashMap<>();
        collect(result, found);
        return new ArrayList<>(found.values());
    }

    private static void collect(JsonNode node, Map<String, Line> found) {
        JsonNode sources = node.path("sources");
        if (sources.isArray()) {
            for (JsonNode each : sources) {
                String key =
                        each.isTextual() ? each.textValue() : each.path("key").asText("");
                Evidence.standard().findSource(key).ifPresent(source -> {
                    Line line = new Line(source, grade(each.path("grade").asText("")));
                    found.merge(key, line, Cited::weaker);
                });
            }
        }
        node.forEach(child -> collect(child, found));
    }

    private static Optional<Grade> grade(String word) {
        for (Grade grade : Grade.values()) {
            if (grade.name().equals(word)) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }

    private static Line weaker(Line one, Line other) {
        if (one.grade().isEmpty() || other.grade().isEmpty()) {
            return one.grade().isEmpty() ? other : one;
        }
        return new Line(
                one.source(),
                Optional.of(
                        Grade.weakest(List.of(one.grade().get(), other.grade().get()))));
    }

    /** The sources of a result, strongest grade first. */
    public static String text(String name, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        text.append(name)
                .append(" rests on ")
                .append(lines.size())
                .append(lines.size() == 1 ? " source.\n" : " sources.\n");
        for (Grade grade : Grade.values()) {
            part(text, grade.name() + ", the weakest grade of what was taken from it", lines, Optional.of(grade));
        }
        part(text, UNGRADED, lines, Optional.empty());
        return text.append('\n').append(Wrap.words("", StatusLine.TEXT)).toString();
    }

    private static void part(StringBuilder text, String heading, List<Line> lines, Optional<Grade> grade) {
        List<Line> own =
                lines.stream().filter(line -> line.grade().equals(grade)).toList();
        if (!own.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            own.forEach(line -> text.append(citation(line.source())));
        }
    }

    private static String citation(Source source) {
        return Wrap.words(
                "  ",
                source.key() + ": " + source.citation()
                        + (source.linked() ? " " + source.link() : " (no printable link)"));
    }

    /** The same as JSON. */
    public static String json(List<Line> lines) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("percola").put("version", Versions.PROGRAM).put("model", Versions.MODEL);
        ArrayNode sources = root.putArray("sources");
        for (Line line : lines) {
            source(sources.addObject(), line.source())
                    .put("grade", line.grade().map(Grade::name).orElse(null));
        }
        return SimulationJson.printed(root);
    }

    private static ObjectNode source(ObjectNode node, Source source) {
        return node.put("key", source.key())
                .put("study", source.study())
                .put("citation", source.citation())
                .put("link", source.link());
    }

    /** One source, with the parameters that rest on it and the published numbers that it gives. */
    public static String text(Source source) {
        StringBuilder text = new StringBuilder(citation(source).strip()).append('\n');
        List<Parameter> resting = resting(source);
        text.append(resting.isEmpty() ? "\nNo parameter rests on it.\n" : "\nParameters that rest on it:\n");
        for (Parameter parameter : resting) {
            text.append(Wrap.words(
                    "  ",
                    parameter.name() + " " + value(parameter) + ", " + parameter.grade() + ": " + parameter.where()));
        }
        List<Observation> numbers = numbers(source);
        if (!numbers.isEmpty()) {
            text.append("\nNumbers of the casebook that it gives:\n");
            numbers.forEach(number -> text.append(Wrap.words("  ", number(number))));
        }
        return text.toString();
    }

    private static String number(Observation observation) {
        Observation.Published published = observation.published();
        String value = published.value().isPresent()
                ? VerificationText.number(published.value().getAsDouble())
                : Stream.of(published.low(), published.high())
                        .map(end -> end.isPresent() ? VerificationText.number(end.getAsDouble()) : "")
                        .collect(Collectors.joining(" to "));
        return observation.id() + " " + observation.what() + ": " + value
                + (observation.unit().equals("1") ? "" : " " + observation.unit()) + ", "
                + observation.grade() + ", " + observation.where() + "; "
                + switch (observation.use()) {
                    case CALIBRATE -> "calibrated to";
                    case CHECK -> "checked against";
                    case CONTEXT -> "known beside";
                };
    }

    private static List<Observation> numbers(Source source) {
        return Observations.read().stream()
                .filter(observation -> observation.sources().contains(source.key()))
                .toList();
    }

    /** One published number, and its sources. */
    public static String text(Observation observation) {
        StringBuilder text = new StringBuilder(Wrap.words("", number(observation)));
        if (!observation.note().isEmpty()) {
            text.append(Wrap.words("  ", observation.note()));
        }
        observation
                .sources()
                .forEach(key -> text.append(citation(Evidence.standard().source(key))));
        return text.toString();
    }

    /** The same as JSON. */
    public static String json(Observation observation) {
        ObjectNode root = observation(JsonNodeFactory.instance.objectNode(), observation);
        ArrayNode sources = root.putArray("sources");
        observation
                .sources()
                .forEach(key -> source(sources.addObject(), Evidence.standard().source(key)));
        return SimulationJson.printed(root);
    }

    private static ObjectNode observation(ObjectNode node, Observation observation) {
        Observation.Published published = observation.published();
        node.put("id", observation.id()).put("what", observation.what());
        SimulationJson.put(node, "value", published.value());
        SimulationJson.put(node, "low", published.low());
        SimulationJson.put(node, "high", published.high());
        return node.put("unit", observation.unit())
                .put("use", observation.use().name().toLowerCase(Locale.ROOT))
                .put("grade", observation.grade().name())
                .put("where", observation.where())
                .put("note", observation.note());
    }

    /** The same as JSON. */
    public static String json(Source source) {
        ObjectNode root = source(JsonNodeFactory.instance.objectNode(), source);
        ArrayNode parameters = root.putArray("parameters");
        resting(source).forEach(parameter -> parameter(parameters.addObject(), parameter));
        ArrayNode numbers = root.putArray("observations");
        numbers(source).forEach(number -> observation(numbers.addObject(), number));
        return SimulationJson.printed(root);
    }

    private static List<Parameter> resting(Source source) {
        return Evidence.standard().parameters().stream()
                .filter(parameter -> parameter.sources().contains(source.key()))
                .toList();
    }

    /** One parameter: value, range, grade, where it was read, and its sources. */
    public static String text(Parameter parameter) {
        StringBuilder text = new StringBuilder();
        text.append(Wrap.words("", parameter.name() + ": " + parameter.meaning()));
        text.append(Wrap.words("  ", value(parameter) + ", " + parameter.grade()));
        text.append(Wrap.words("  ", parameter.where()));
        for (String key : parameter.sources()) {
            Evidence.standard().findSource(key).ifPresent(source -> text.append(citation(source)));
        }
        if (parameter.sources().isEmpty()) {
            text.append("  no source: ASSUMED\n");
        }
        return text.toString();
    }

    /** The same as JSON. */
    public static String json(Parameter parameter) {
        ObjectNode root = parameter(JsonNodeFactory.instance.objectNode(), parameter);
        ArrayNode sources = root.putArray("sources");
        for (String key : parameter.sources()) {
            Evidence.standard().findSource(key).ifPresent(source -> source(sources.addObject(), source));
        }
        return SimulationJson.printed(root);
    }

    private static ObjectNode parameter(ObjectNode node, Parameter parameter) {
        return node.put("name", parameter.name())
                .put("value", parameter.value())
                .put("low", parameter.low())
                .put("high", parameter.high())
                .put("unit", parameter.unit())
                .put("meaning", parameter.meaning())
                .put("where", parameter.where())
                .put("grade", parameter.grade().name());
    }

    private static String value(Parameter parameter) {
        String unit = parameter.unit().equals("1") ? "" : " " + parameter.unit();
        return VerificationText.number(parameter.value())
                + (parameter.low() < parameter.high()
                        ? " (" + VerificationText.number(parameter.low()) + " to "
                                + VerificationText.number(parameter.high()) + ")"
                        : "")
                + unit;
    }
}
