package org.percola.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trial design in which any single value may be a list of values: each list is an axis, and every combination is a
 * design. The list of endpoints itself is no axis.
 */
public final class Grid {
    /** More designs than this are a mistake of the grid. */
    public static final int MOST_DESIGNS = 100_000;

    private static final int MOST_FAILING = 20;

    private final List<Axis> axes;
    private final ObjectNode document;

    /** One list: its place in the document, as problems name it, and its values. */
    public record Axis(String path, List<JsonNode> values) {
        public Axis {
            values = List.copyOf(values);
        }
    }

    private Grid(List<Axis> axes, ObjectNode document) {
        this.axes = axes;
        this.document = document;
    }

    /** Reads a grid; every combination must be a design without a problem. */
    public static Reading<Grid> read(byte[] bytes) {
        Problems problems = new Problems();
        Optional<ObjectNode> tree = Document.parse(bytes, DocumentKind.TRIAL, problems);
        if (tree.isEmpty() || !problems.isEmpty()) {
            return new Reading.Bad<>(problems.list());
        }
        List<Axis> axes = new ArrayList<>();
        collect(tree.get(), "", axes);
        Grid grid = new Grid(List.copyOf(axes), tree.get());
        double designs = 1;
        for (Axis axis : axes) {
            designs *= axis.values().size();
            if (axis.values().isEmpty()) {
                problems.add(axis.path(), "an empty list", "at least one value", "Name values, or leave the key out.");
            }
        }
        if (designs > MOST_DESIGNS) {
            problems.add(
                    "",
                    Fields.plain(designs) + " designs",
                    "at most " + MOST_DESIGNS + " designs",
                    "Shorten a list: the lists multiply.");
        }
        if (problems.isEmpty()) {
            grid.check(problems);
        }
        return problems.isEmpty() ? new Reading.Good<>(grid) : new Reading.Bad<>(problems.list());
    }

    private static void collect(JsonNode node, String path, List<Axis> axes) {
        if (node instanceof ArrayNode list) {
            boolean objects = !list.isEmpty() && list.get(0).isObject();
            if (objects || path.equals("endpoints")) {
                for (int k = 0; k < list.size(); k++) {
                    collect(list.get(k), path + "[" + k + "]", axes);
                }
            } else {
                List<JsonNode> values = new ArrayList<>();
                list.forEach(values::add);
                axes.add(new Axis(path, values));
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), axes));
        }
    }

    /** Problems of the combinations, each named once; after many that fail the rest is not looked at. */
    private void check(Problems problems) {
        List<Problem> seen = new ArrayList<>();
        int failing = 0;
        for (int number = 0; number < size() && failing < MOST_FAILING; number++) {
            if (TrialReader.read(tree(number)) instanceof Reading.Bad<TrialFile> bad) {
                failing++;
                for (Problem problem : bad.problems()) {
                    if (!seen.contains(problem)) {
                        seen.add(problem);
                        problems.add(problem.path(), problem.value(), problem.expected(), problem.advice());
                    }
                }
            }
        }
    }

    public List<Axis> axes() {
        return axes;
    }

    /** How many designs. */
    public int size() {
        int size = 1;
        for (Axis axis : axes) {
            size *= axis.values().size();
        }
        return size;
    }

    /** What an axis holds in a design; the last axis turns fastest. */
    public JsonNode value(int number, int axis) {
        int rest = number;
        for (int k = axes.size() - 1; k > axis; k--) {
            rest /= axes.get(k).values().size();
        }
        List<JsonNode> values = axes.get(axis).values();
        return values.get(rest % values.size());
    }

    /** One of the designs. */
    public TrialFile design(int number) {
        return switch (TrialReader.read(tree(number))) {
            case Reading.Good<TrialFile> good -> good.value();
            case Reading.Bad<TrialFile> bad -> throw new IllegalStateException(String.valueOf(bad.problems()));
        };
    }

    private ObjectNode tree(int number) {
        ObjectNode tree = document.deepCopy();
        for (int k = 0; k < axes.size(); k++) {
            put(tree, "", axes.get(k).path(), value(number, k));
        }
        return tree;
    }

    private static void put(JsonNode node, String path, String wanted, JsonNode value) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(keys(object))) {
                String below = path.isEmpty() ? key : path + "." + key;
                if (below.equals(wanted)) {
                    object.set(key, value);
                } else if (wanted.startsWith(below)) {
                    put(object.get(key), below, wanted, value);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int k = 0; k < list.size(); k++) {
                put(list.get(k), path + "[" + k + "]", wanted, value);
            }
        }
    }

    private static List<String> keys(ObjectNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
