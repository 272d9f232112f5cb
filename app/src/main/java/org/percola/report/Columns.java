package org.percola.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of words, aligned; empty headings and cells allowed. */
public final class Columns {
    private final String indent;
    private final boolean words;
    private final List<String[]> rows = new ArrayList<>();

    private Columns(boolean words, String indent, String... headings) {
        this.words = words;
        this.indent = indent;
        rows.add(headings);
    }

    /** Numbers to the right. */
    static Columns ofNumbers(String indent, String... headings) {
        return new Columns(false, indent, headings);
    }

    /** Everything to the left. */
    public static Columns ofWords(String indent, String... headings) {
        return new Columns(true, indent, headings);
    }

    public void add(String... cells) {
        if (cells.length != rows.getFirst().length) {
            throw new IllegalArgumentException("A row has as many cells as there are headings.");
        }
        rows.add(cells);
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int k = 0; k < columns; k++) {
                widths[k] = Math.max(widths[k], row[k].length());
            }
        }
        StringBuilder out = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int k = 0; k < columns; k++) {
                String pad = " ".repeat(widths[k] - row[k].length());
                boolean left = words || k == 0 || k == columns - 1;
                line.append(left ? row[k] + pad : pad + row[k]).append("  ");
            }
            String whole = line.toString().stripTrailing();
            if (!whole.isEmpty()) {
                out.append(whole).append('\n');
            }
        }
        return out.toString();
    }
}
