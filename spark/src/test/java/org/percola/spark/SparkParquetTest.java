package org.percola.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unit: a table as Parquet keeps its types, its comments, and what is nothing. */
@Tag("slow")
final class SparkParquetTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String types, String csv) throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), csv);
        Path declared = Files.writeString(folder.resolve("types.txt"), types);
        return SparkParquet.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                table.toString(),
                declared.toString(),
                folder.resolve("out").toString());
    }

    @Test
    void typesAndMeaningsComeBack() throws IOException {
        int exitCode = run(
                "`design` BIGINT COMMENT 'number', `arms.pen.course.setting` STRING, `mean` DOUBLE COMMENT 'it\\'s [d]'",
                "design,arms.pen.course.setting,mean\n1,0.5 mm,2\n2,\"a,b\",\n");
        assertThat(exitCode).as(said.toString(StandardCharsets.UTF_8)).isZero();
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            StructType schema =
                    spark.read().parquet(folder.resolve("out").toString()).schema();
            assertThat(schema.apply("design").dataType()).isEqualTo(DataTypes.LongType);
            assertThat(schema.apply("mean").dataType()).isEqualTo(DataTypes.DoubleType);
            assertThat(schema.apply("mean").getComment().get()).isEqualTo("it's [d]");
            List<Row> rows = spark.read()
                    .parquet(folder.resolve("out").toString())
                    .sort("design")
                    .collectAsList();
            assertThat(rows.get(0).getDouble(2)).isEqualTo(2);
            assertThat(rows.get(1).getString(1)).isEqualTo("a,b");
            assertThat(rows.get(1).isNullAt(2)).isTrue();
        }
    }

    @Test
    void aFieldThatIsNotOfItsTypeIsNoTable() throws IOException {
        assertThat(run("`design` BIGINT", "design\nmany\n")).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8).strip())
                .startsWith("Parquet could not be written")
                .hasLineCount(1);
    }
}
