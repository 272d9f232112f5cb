package org.percola.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the model is told of a study before it says anything: the rows of its protocol, its cell, its arm and its compound as
 * the tables have them. Where a text leaves something open two ends of a span stand there, and draws lie between.
 */
public final class StudyInputs {
    private static final Set<String> NO_INPUT = Set.of("key", "assumed", "reason", "source", "compound");
    private static final List<String> TABLES = List.of("cells.csv", "protocols.csv", "arms.csv");

    private final Map<String, Map<String, Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, String> compoundOfCell = new LinkedHashMap<>();

    public StudyInputs() {
        for (String table : TABLES) {
            tables.put(table, rows(table));
        }
        CasebookTable.read("cells.csv", row -> compoundOfCell.put(row.text("key"), row.text("compound")));
        tables.put("compounds.csv", rows("compounds.csv"));
    }

    /** Names of the inputs with their values, in the order of the tables; spans as "0.5 to 1". */
    public Map<String, String> of(Observation observation) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String table : TABLES) {
            found.putAll(row(table, observation.id(), observation.study()));
        }
        String compound = compoundOfCell.getOrDefault(
                observation.id(), compoundOfCell.getOrDefault(observation.study(), observation.id()));
        row("compounds.csv", compound, observation.study()).forEach(found::putIfAbsent);
        observation.stated().readDays().ifPresent(days -> found.putIfAbsent("readDays", String.valueOf(days)));
        return found;
    }

    private Map<String, String> row(String table, String id, String study) {
        Map<String, Map<String, String>> rows = tables.getOrDefault(table, Map.of());
        return rows.getOrDefault(id, rows.getOrDefault(study, Map.of()));
    }

    private static Map<String, Map<String, String>> rows(String table) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        CasebookTable.read(
                table, row -> all.put(row.text("key"), inputs(row.fields().getFieldsAsMap())));
        return all;
    }

    /** Two columns of a span become one entry. */
    private static Map<String, String> inputs(Map<String, String> row) {
        Map<String, String> inputs = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (value.isEmpty() || NO_INPUT.contains(column)) {
                return;
            }
            String name = column.replaceFirst("(Low|High)(?=[A-Z]|$)", "");
            inputs.merge(name, value, (low, high) -> low.equals(high) ? low : low + " to " + high);
        });
        return inputs;
    }
}
