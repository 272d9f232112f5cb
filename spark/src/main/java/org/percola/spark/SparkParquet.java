package org.percola.spark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** A CSV table as Parquet, types as found: {@code CSV FOLDER}. Exit codes as {@link SparkTrial}. */
public final class SparkParquet {
    private SparkParquet() {}

    public static void main(String[] words) {
        System.exit(run(System.err, words));
    }

    static int run(PrintStream err, String... words) {
        if (words.length != 2) {
            err.println("A CSV file and a folder are wanted.");
            return 2;
        }
        if (Files.exists(Path.of(words[1]))) {
            err.println(words[1] + " exists; name another folder.");
            return 2;
        }
        SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .appName("percola parquet")
                .config("spark.ui.enabled", "false")
                .config("spark.log.level", "ERROR")
                .getOrCreate();
        try {
            spark.read()
                    .option("header", "true")
                    .option("inferSchema", "true")
                    .csv(words[0])
                    .coalesce(1)
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(words[1]);
            return 0;
        } catch (RuntimeException failed) {
            err.println("Parquet could not be written: " + failed.getMessage());
            return 1;
        } finally {
            spark.stop();
        }
    }
}
