package org.percola.report;

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
}
