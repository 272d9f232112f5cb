package org.percola.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * One column of a table that other programs read.
 *
 * @param name its heading
 * @param unit UCUM code, {@code 1} for a bare number, "of the scale" where the row's scale decides, empty for text
 * @param meaning one line without a bar
 */
public record TableColumn(String name, Type type, String unit, String meaning) {
    /** What a field holds; an empty field is nothing. */
    public enum Type {
        WHOLE("integer", "BIGINT"),
        NUMBER("double", "DOUBLE"),
        TEXT("string", "STRING"),
        TRUTH("boolean", "BOOLEAN");

        private final String schemaName;
        private final String sqlName;

        Type(String schemaName, String sqlName) {
            this.schemaName = schemaName;
            this.sqlName = sqlName;
        }

        /** As XML Schema and CSV on the Web call it. */
        public String schemaName() {
            return schemaName;
        }

        /** As SQL and Parquet readers call it. */
        public String sqlName() {
            return sqlName;
        }
    }

    static TableColumn text(String name, String meaning) {
        return new TableColumn(name, Type.TEXT, "", meaning);
    }

    static TableColumn number(String name, String unit, String meaning) {
        return new TableColumn(name, Type.NUMBER, unit, meaning);
    }

    static TableColumn whole(String name, String unit, String meaning) {
        return new TableColumn(name, Type.WHOLE, unit, meaning);
    }

    /** These columns, and then those of a band over the draws: mean, SD, seven quantiles. */
    static List<TableColumn> withBand(TableColumn... columns) {
        return Stream.concat(
                        Stream.of(columns),
                        Stream.of(
                                number(
                                        "mean",
                                        "as unit",
                                        "mean over the draws; the value itself where it has no spread"),
                                number("sd", "as unit", "SD over the draws"),
                                number("q05", "as unit", "5 % quantile over the draws"),
                                number("q10", "as unit", "10 % quantile over the draws"),
                                number("q25", "as unit", "25 % quantile over the draws"),
                                number("q50", "as unit", "median over the draws"),
                                number("q75", "as unit", "75 % quantile over the draws"),
                                number("q90", "as unit", "90 % quantile over the draws"),
                                number("q95", "as unit", "95 % quantile over the draws")))
                .toList();
    }
}
