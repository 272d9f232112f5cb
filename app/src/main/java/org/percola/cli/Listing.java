package org.percola.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.report.Columns;
import org.percola.wire.Problem;

/** A catalogue as a table for people or as JSON for programs: the same rows. */
final class Listing {
    private final String[] headings;
    private final List<String[]> rows = new ArrayList<>();

    Listing(String... headings) {
        this.headings = headings;
    }

    void add(String... cells) {
        rows.add(cells);
    }

    /** Prints in the wanted format; returns the exit code. */
    int print(Console console, @Nullable String format) {
        List<Problem> problems = new ArrayList<>();
        Format chosen = new Options(problems).format(format, null, Format.TEXT, Format.JSON, Format.CSV);
        if (!problems.isEmpty()) {
            throw new WrongInput("percola", problems);
        }
        console.out()
                .print(
                        switch (chosen) {
                            case JSON -> json();
                            case CSV -> csv();
                            case TEXT, HTML -> text();
                        });
        console.out().flush();
        return ExitCode.DONE;
    }

    private String text() {
        Columns table = Columns.ofWords("", headings);
        rows.forEach(table::add);
        return table.toString();
    }

    private String json() {
        ArrayNode all = new ObjectMapper().createArrayNode();
        for (String[] row : rows) {
            var node = all.addObject();
            for (int k = 0; k < headings.length; k++) {
                put(node, headings[k], row[k]);
            }
        }
        return all.toPrettyString() + "\n";
    }

    /** A number stays a number, and yes or no a truth value; what is not known is null. */
    private static void put(ObjectNode node, String heading, String cell) {
        if (cell.isEmpty()) {
            node.putNull(heading);
        } else if (cell.matches("-?\\d+(\\.\\d+)?")) {
            node.put(heading, new BigDecimal(cell));
        } else if (cell.equals("true") || cell.equals("false")) {
            node.put(heading, Boolean.parseBoolean(cell));
        } else {
            node.put(heading, cell);
        }
    }

    private String csv() {
        StringBuilder out = new StringBuilder(String.join(",", headings)).append('\n');
        for (String[] row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                cells.add(cell.matches("[^,\"\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
            }
            out.append(String.join(",", cells)).append('\n');
        }
        return out.toString();
    }
}
