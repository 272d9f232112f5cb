package org.percola.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.percola.report.Dictionary;
import org.percola.report.TableColumn;
import org.percola.wire.Problem;

/** The dictionary of a CSV file, in a file beside it. */
final class CsvMetadata {
    private CsvMetadata() {}

    /** Where it goes; a problem where there is no CSV file. */
    static @Nullable OutputFile beside(@Nullable String table, List<Problem> problems) {
        if (table == null) {
            problems.add(new Problem(
                    "--dictionary",
                    "no CSV file",
                    "with a CSV file that --out or --people-out names",
                    "Add --out FILE.csv; a folder of Parquet has its dictionary anyway."));
            return null;
        }
        try {
            return OutputFile.at(table + Dictionary.SUFFIX);
        } catch (WrongInput notThere) {
            notThere.problems()
                    .forEach(p -> problems.add(new Problem("--dictionary", p.value(), p.expected(), p.advice())));
            return null;
        }
    }

    /** Writes it, if it is wanted. */
    static void write(@Nullable OutputFile file, @Nullable String table, List<TableColumn> columns) {
        if (file != null && table != null) {
            file.write(Dictionary.csvw(String.valueOf(Path.of(table).getFileName()), columns));
        }
    }
}
