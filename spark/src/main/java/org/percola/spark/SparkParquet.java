package org.percola.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * A CSV table as Parquet: {@code CSV TYPES FOLDER}, where the file TYPES has the columns as SQL declares them, comments
 * included. Ends when standard input does. The folder is a draft, which the command that started this one gives its name.
 * Exit codes as {@link SparkTrial}.
 */
public final class SparkParquet {
    private SparkParquet() {}

    public static void main(String[] words) {
        Parent.watch();
        System.exit(run(System.err, words));
    }

    static int run(PrintStream err, String... words) {
        if (words.length != 3) {
            err.println("A CSV file, a file of types and a folder are wanted.");
            return 2;
        }
        if (Files.exists(Path.of(words[2]))) {
            err.println(words[2] + " exists; name another folder.");
            return 2;
        }
        String types;
        try {
            types = Files.readString(Path.of(words[1]));
        } catch (IOException unreadable) {
            err.println("The types cannot be read: " + unreadable.getMessage());
            return 2;
        }
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .appName("percola parquet")
                .config("spark.ui.enabled", "false")
                .config("spark.log.level", "ERROR")
                .getOrCreate()) {
            spark.read()
                    .option("header", "true")
                    .option("enforceSchema", "false")
                    .option("mode", "FAILFAST")
                    .schema(StructType.fromDDL(types))
                    .csv(words[0])
                    .coalesce(1)
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(words[2]);
            return 0;
        } catch (Exception failed) {
            err.println("Parquet could not be written: "
                    + String.valueOf(failed.getMessage()).lines().findFirst().orElse(""));
            return 1;
        }
    }
}
