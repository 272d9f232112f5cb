package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.percola.patient.Coded;
import org.percola.quantity.Dimension;
import org.percola.quantity.Quantity;
import org.percola.quantity.Unit;

/**
 * Reads the keys of one mapping and notes what is wrong with each. A value that could not be read comes back empty and
 * has left a problem; the caller goes on with the next one.
 */
final class Fields {
    /** Up to here a number with a decimal point tells every whole number from its neighbours. */
    private static final double MOST_EXACT = 1L << 53;

    /** Parts of a number that a conversion of units may cost. */
    private static final double CONVERSION = 1e-12;

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

    String path() {
        return path;
    }

    String pathOf(String key) {
        String shown = key.isEmpty() ? "\"\"" : key;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** The raw value of a key that has one that can be read; an explicit null counts as absent. */
    Optional<JsonNode> find(String key) {
        return has(key) ? Optional.of(node.get(key)).filter(value -> !Document.isUnreadable(value)) : Optional.empty();
    }

    /** Whether something stands here, readable or not. */
    boolean has(String key) {
        asked.add(key);
        JsonNode value = node.get(key);
        return value != null && !value.isNull();
    }

    /** Notes that a required key is missing. */
    void missing(String key, String expected, String advice) {
        problems.add(pathOf(key), "missing", expected, advice);
    }

    void wrong(String key, String expected, String advice) {
        problems.add(pathOf(key), shown(node.get(key)), expected, advice);
    }

    /** A mapping below this one; one that is not a mapping is a problem. */
    Optional<Fields> findObject(String key, String example) {
        return find(key).flatMap(value -> {
            if (!value.isObject()) {
                wrong(key, "a mapping of keys to values", "Write it like " + key + ": " + example + ".");
                return Optional.empty();
            }
            return Optional.of(new Fields(pathOf(key), value, problems));
        });
    }

    /** The mappings of a list. */
    List<Fields> objects(String key, String example) {
        List<Fields> all = new ArrayList<>();
        find(key).ifPresent(list -> {
            if (!list.isArray()) {
                wrong(key, "a list", "Write it like " + key + ": [" + example + "].");
                return;
            }
            for (int k = 0; k < list.size(); k++) {
                String at = pathOf(key) + "[" + k + "]";
                if (Document.isUnreadable(list.get(k))) {
                    continue;
                }
                if (list.get(k).isObject()) {
                    all.add(new Fields(at, list.get(k), problems));
                } else {
                    problems.add(
                            at, shown(list.get(k)), "a mapping of keys to values", "Write it like " + example + ".");
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
                if (Document.isUnreadable(list.get(k))) {
                    continue;
                }
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
            wrong(
                    key,
                    "a word or text",
                    value.isContainerNode()
                            ? "Write one word, without brackets."
                            : "Write a word; a number needs quotes.");
            return Optional.empty();
        });
    }

    /** A word out of a few, which the problem names when there is something else. */
    private Optional<String> word(String key, List<String> known) {
        return find(key).flatMap(value -> {
            if (value.isTextual() && known.contains(value.textValue().strip())) {
                return Optional.of(value.textValue().strip());
            }
            wrong(
                    key,
                    oneOf(known),
                    value.isContainerNode()
                            ? "Write one word, without brackets."
                            : Nearest.advice(value.asText(), known));
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
        return coded(key, Arrays.asList(vocabulary.getEnumConstants()));
    }

    /** One of the members of a vocabulary that make sense here. */
    <E extends Coded> Optional<E> coded(String key, List<E> members) {
        return word(key, members.stream().map(Coded::code).toList())
                .flatMap(word -> members.stream()
                        .filter(member -> member.code().equals(word))
                        .findFirst());
    }

    /** One of a few words that are not a vocabulary of the patient package. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> choices) {
        List<E> members = Arrays.asList(choices.getEnumConstants());
        return word(key, members.stream().map(Coded::kebab).toList())
                .flatMap(word -> members.stream()
                        .filter(member -> Coded.kebab(member).equals(word))
                        .findFirst());
    }

    /** A bare number: only counts, ratios and ageYears are written so. */
    OptionalDouble number(String key, double low, double high) {
        return number(key, low, high, "Choose a value inside the range.");
    }

    /** The same with advice of its own for what lies outside. */
    OptionalDouble number(String key, double low, double high, String adviceOutside) {
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
            wrong(key, range, adviceOutside);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** A whole number. */
    Optional<Long> whole(String key, long low, long high) {
        return find(key).flatMap(value -> {
            double number = value.doubleValue();
            boolean whole = value.isIntegralNumber()
                    || (value.isNumber() && number == Math.rint(number) && Math.abs(number) <= MOST_EXACT);
            if (whole && value.longValue() >= low && value.longValue() <= high) {
                return Optional.of(value.longValue());
            }
            String range = low == Long.MIN_VALUE ? "a whole number" : "a whole number, " + low + " to " + high;
            wrong(
                    key,
                    range,
                    value.isTextual()
                            ? "Write it without quotes and without a unit."
                            : "Write a whole number inside the range.");
            return Optional.empty();
        });
    }

    OptionalDouble quantity(String key, Unit unit, double low, double high) {
        return quantity(key, unit, low, high, "Choose a value inside the range.");
    }

    /**
     * A quantity with a unit, given in {@code unit}; both ends of the range are allowed, give or take the last bits that
     * a conversion of units costs.
     */
    OptionalDouble quantity(String key, Unit unit, double low, double high, String adviceOutside) {
        String range = plain(low) + " to " + plain(high) + " " + unit.symbol();
        Optional<JsonNode> value = find(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        double bare = value.get().isNumber() ? value.get().doubleValue() : Double.NaN;
        String example = bare >= low && bare <= high ? plain(bare) + " " + unit.symbol() : example(unit, low, high);
        Optional<Quantity> quantity = quantity(key, value.get(), List.of(unit.dimension()), range, example);
        if (quantity.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = quantity.get().in(unit);
        if (!(number >= low - Math.abs(low) * CONVERSION && number <= high + high * CONVERSION)) {
            wrong(key, range, adviceOutside);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(number, low, high));
    }

    /** A quantity in any of some dimensions. */
    Optional<Quantity> quantity(
            String key, JsonNode value, List<Dimension> dimensions, String expected, String example) {
        if (value.isNumber()) {
            wrong(key, expected, "A number needs its unit here: write it like \"" + example + "\".");
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
            Optional<LocalDate> date = CalendarDay.find(value.asText());
            if (date.isEmpty()) {
                wrong(key, CalendarDay.EXPECTED, CalendarDay.ADVICE);
            }
            return date;
        });
    }

    /** Notes every key that nobody asked for, with the nearest known one. */
    void finish() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                problems.add(pathOf(key), "unknown key", oneOf(List.copyOf(asked)), Nearest.advice(key, asked));
            }
        });
    }

    static String oneOf(List<String> known) {
        return known.size() == 1
                ? known.getFirst()
                : known.size() <= Nearest.FEW
                        ? "one of " + String.join(", ", known)
                        : "one of " + known.size() + " known words";
    }

    static String shown(@Nullable JsonNode value) {
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
