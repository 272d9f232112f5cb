package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.percola.patient.Coded;
import org.percola.quantity.Dimension;
import org.percola.quantity.Quantity;
import org.percola.quantity.Unit;

/**
 * Reads the keys of one mapping and notes what is wrong with each. A value that could not be read comes back empty and
 * has left a problem; the caller goes on with the next one.
 */
final class Fields {
    private final String path;
    private final JsonNode node;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(String path, JsonNode node, Problems problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The raw value of a key; an explicit null counts as absent. */
    Optional<JsonNode> find(String key) {
        asked.add(key);
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    /** Notes that a required key is missing. */
    void missing(String key, String expected, String advice) {
        problems.add(pathOf(key), "missing", expected, advice);
    }

    void wrong(String key, String expected, String advice) {
        problems.add(pathOf(key), shown(node.get(key)), expected, advice);
    }

    /** A mapping below this one; one that is not a mapping is a problem. */
    Optional<Fields> findObject(String key) {
        return find(key).flatMap(value -> {
            if (!value.isObject()) {
                wrong(key, "a mapping of keys to values", "Indent its keys below it, or write {key: value}.");
                return Optional.empty();
            }
            return Optional.of(new Fields(pathOf(key), value, problems));
        });
    }

    /** The mappings of a list. */
    List<Fields> objects(String key) {
        List<Fields> all = new ArrayList<>();
        find(key).ifPresent(list -> {
            if (!list.isArray()) {
                wrong(key, "a list", "Write [] for an empty list, or one \"- \" line for each entry.");
                return;
            }
            for (int k = 0; k < list.size(); k++) {
                String at = pathOf(key) + "[" + k + "]";
                if (list.get(k).isObject()) {
                    all.add(new Fields(at, list.get(k), problems));
                } else {
                    problems.add(at, shown(list.get(k)), "a mapping such as {code: ...}", "Write {key: value}.");
                }
            }
        });
        return all;
    }

    /** The words of a list. */
    List<String> words(String key) {
        List<String> all = new ArrayList<>();
        find(key).ifPresent(list -> {
            if (!list.isArray()) {
                wrong(key, "a list of words", "Write [one, two].");
                return;
            }
            for (int k = 0; k < list.size(); k++) {
                if (list.get(k).isTextual()) {
                    all.add(list.get(k).textValue());
                } else {
                    problems.add(pathOf(key) + "[" + k + "]", shown(list.get(k)), "a word", "Write [one, two].");
                }
            }
        });
        return all;
    }

    Optional<String> text(String key) {
        return find(key).flatMap(value -> {
            if (value.isTextual() && !value.textValue().isBlank()) {
                return Optional.of(value.textValue().strip());
            }
            wrong(key, "a word or text", "Put it in quotes if it looks like a number.");
            return Optional.empty();
        });
    }

    Optional<Boolean> flag(String key) {
        return find(key).flatMap(value -> {
            if (value.isBoolean()) {
                return Optional.of(value.booleanValue());
            }
            wrong(key, "true or false", "Write true or false.");
            return Optional.empty();
        });
    }

    <E extends Enum<E> & Coded> Optional<E> coded(String key, Class<E> vocabulary) {
        return text(key).flatMap(word -> word(key, word, vocabulary));
    }

    <E extends Enum<E> & Coded> Optional<E> word(String key, String word, Class<E> vocabulary) {
        Optional<E> found = Coded.find(vocabulary, word);
        if (found.isEmpty()) {
            List<String> known = Arrays.stream(vocabulary.getEnumConstants())
                    .map(Coded::code)
                    .toList();
            problems.add(pathOf(key), word, oneOf(known), Nearest.advice(word, known));
        }
        return found;
    }

    /** One of a few words that are not a vocabulary of the patient package. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> choices) {
        return text(key).flatMap(word -> {
            for (E choice : choices.getEnumConstants()) {
                if (Coded.kebab(choice).equals(word)) {
                    return Optional.of(choice);
                }
            }
            List<String> known =
                    Arrays.stream(choices.getEnumConstants()).map(Coded::kebab).toList();
            wrong(key, oneOf(known), Nearest.advice(word, known));
            return Optional.empty();
        });
    }

    /** A bare number: only counts, ratios and ageYears are written so. */
    OptionalDouble number(String key, double low, double high) {
        Optional<JsonNode> value = find(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        String range = plain(low) + " to " + plain(high);
        if (!value.get().isNumber()) {
            wrong(key, "a number, " + range, "Write it without quotes and without a unit.");
            return OptionalDouble.empty();
        }
        double number = value.get().doubleValue();
        if (!(number >= low && number <= high)) {
            wrong(key, range, "Choose a value inside the range.");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** A whole number. */
    Optional<Long> whole(String key, long low, long high) {
        return find(key).flatMap(value -> {
            if (value.isIntegralNumber() && value.longValue() >= low && value.longValue() <= high) {
                return Optional.of(value.longValue());
            }
            wrong(key, "a whole number, " + low + " to " + high, "Write a whole number inside the range.");
            return Optional.empty();
        });
    }

    /** A quantity with a unit, given in {@code unit}; both ends of the range are allowed. */
    OptionalDouble quantity(String key, Unit unit, double low, double high) {
        String range = plain(low) + " to " + plain(high) + " " + unit.symbol();
        Optional<JsonNode> value = find(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<Quantity> quantity =
                quantity(key, value.get(), List.of(unit.dimension()), range, example(unit, low, high));
        if (quantity.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = quantity.get().in(unit);
        if (!(number >= low && number <= high)) {
            wrong(key, range, "Choose a value inside the range.");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** A quantity in any of some dimensions. */
    Optional<Quantity> quantity(
            String key, JsonNode value, List<Dimension> dimensions, String expected, String example) {
        if (value.isNumber()) {
            wrong(key, expected, "A number needs its unit here: write \"" + example + "\".");
            return Optional.empty();
        }
        Optional<Quantity> quantity = value.isTextual() ? Quantity.parse(value.textValue()) : Optional.empty();
        if (quantity.isEmpty()) {
            wrong(key, expected, "Write a number and a unit, such as \"" + example + "\".");
            return Optional.empty();
        }
        if (!dimensions.contains(quantity.get().dimension())) {
            List<String> units = dimensions.stream()
                    .flatMap(dimension -> Unit.of(dimension).stream())
                    .map(Unit::symbol)
                    .toList();
            wrong(key, expected, "This unit measures something else; use " + String.join(", ", units) + ".");
            return Optional.empty();
        }
        return quantity;
    }

    Optional<LocalDate> date(String key) {
        return find(key).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value.asText()));
            } catch (DateTimeException notADate) {
                wrong(key, "a date, year-month-day", "Write it like 2026-12-01; the day must exist.");
                return Optional.empty();
            }
        });
    }

    /** Notes every key that nobody asked for, with the nearest known one. */
    void finish() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                problems.add(pathOf(key), key, "a known key", "Unknown key. " + Nearest.advice(key, asked));
            }
        });
    }

    static String oneOf(List<String> known) {
        return known.size() <= 12 ? "one of " + String.join(", ", known) : "one of " + known.size() + " known words";
    }

    static String shown(@org.jspecify.annotations.Nullable JsonNode value) {
        return value == null ? "missing" : value.isTextual() ? value.textValue() : value.toString();
    }

    /** 30.0 as "30". */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String example(Unit unit, double low, double high) {
        double inside = Math.max(low, Math.min(high, unit == Unit.DAY ? 30 : unit == Unit.MM ? 1.5 : 10));
        return plain(inside) + " " + unit.symbol();
    }
}
