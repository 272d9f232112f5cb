package org.percola.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** What the columns of a table are, for machines (CSV on the Web, SQL) and for the page of the data dictionary. */
public final class Dictionary {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Dictionary() {}

    /** The headings as the first line of a CSV file. */
    public static String heading(List<TableColumn> columns) {
        return columns.stream().map(column -> field(column.name())).collect(Collectors.joining(",")) + "\n";
    }

    /** A field of a CSV file, quoted where it must be. */
    static String field(String text) {
        return text.matches("[^,\"\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** What is added to a table's name for the name of its metadata, as CSV on the Web has it. */
    public static final String SUFFIX = "-metadata.json";

    /** W3C metadata of the table at {@code url}. */
    public static String csvw(String url, List<TableColumn> columns) {
        ObjectNode table = JSON.createObjectNode();
        table.put("@context", "http://www.w3.org/ns/csvw").put("url", url);
        table.put("dc:description", StatusLine.TEXT)
                .put("dc:creator", "Percola " + Versions.PROGRAM + ", model " + Versions.MODEL);
        ArrayNode list = table.putObject("tableSchema").putArray("columns");
        for (TableColumn column : columns) {
            ObjectNode node = list.addObject().put("titles", column.name());
            node.put("datatype", column.type().schemaName());
            if (!column.unit().isEmpty()) {
                node.put("schema:unitText", column.unit());
            }
            node.put("dc:description", column.meaning());
        }
        return table.toPrettyString() + "\n";
    }

    /** Columns of a table of SQL, with their meaning as comments; Parquet files keep both. */
    public static String sqlTypes(List<TableColumn> columns) {
        return columns.stream()
                .map(column -> "`" + column.name().replace("`", "``") + "` "
                        + column.type().sqlName() + " COMMENT '" + comment(column) + "'")
                .collect(Collectors.joining(", "));
    }

    private static String comment(TableColumn column) {
        String unit = column.unit().isEmpty() ? "" : " [" + column.unit() + "]";
        return (column.meaning() + unit).replace("\\", "\\\\").replace("'", "\\'");
    }

    /** The rows of a Markdown table. */
    public static String page(List<TableColumn> columns) {
        return columns.stream()
                .map(column -> "| `%s` | %s | %s | %s |%n"
                        .formatted(column.name(), column.type().schemaName(), column.unit(), column.meaning())
                        .replace("\r", ""))
                .collect(Collectors.joining());
    }
}
